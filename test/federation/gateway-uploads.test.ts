import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { createFileRoutes } from '../../gateway/file-routes';
import { answerFaults, giveScope, nothingHere } from '../../gateway/graphql-endpoint';
import type { SubgraphTransport } from '../../gateway/subgraph-transport';
import { createHttpTransport } from '../../gateway/transport-http';
import { createInProcessTransport } from '../../gateway/transport-in-process';
import { ESCROW } from '../../subgraphs/escrow/module';
import { createProofSigner, createProofVerifier } from '../../subgraphs/shared/access/gateway-proof';
import type { TokenVerifier } from '../../subgraphs/shared/access/token-verifier';
import { createDataSource } from '../../subgraphs/shared/database/data-source';
import { NO_PEERS } from '../../subgraphs/shared/peers/peers';
import { createLogger } from '../../subgraphs/shared/server/logger';
import { createSubgraph, type Subgraph } from '../../subgraphs/shared/server/subgraph';
import { createSubgraphServer } from '../../subgraphs/shared/server/subgraph-http';
import { createFolderBlobStore } from '../../subgraphs/shared/storage/folder-blob-store';
import { keptVault } from '../../subgraphs/shared/storage/vault-config';
import { person } from '../support/actors';
import { idOf, insertEscrow } from '../support/builders/escrow';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { until } from '../support/until';

const KEY = Buffer.alloc(32, 7);
const BEARER = 'Bearer owner';
const BYTES = randomBytes(3 * 1024 * 1024);
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A medium too large to be held anywhere; pieces that come twice, not at all or in another order change its hash. */
const LARGE_BYTES = 256 * 1024 * 1024;
const PIECE_BYTES = 256 * 1024;
const PIECES = Array.from({ length: 7 }, () => randomBytes(PIECE_BYTES));
/** What the process may grow by while client, gateway and escrow all run in it: their buffers and no medium. */
const GROWTH_BYTES = 128 * 1024 * 1024;

function* largeFrom(offset: number): Generator<Uint8Array> {
  for (let number = Math.floor(offset / PIECE_BYTES); number * PIECE_BYTES < LARGE_BYTES; number++) {
    const piece = PIECES[number % PIECES.length] ?? Buffer.alloc(0);
    yield piece.subarray(Math.max(0, offset - number * PIECE_BYTES));
  }
}

/** The most memory that the process has while the work lasts, above what it had before. */
async function growthDuring(work: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 10);
  await work().finally(() => clearInterval(timer));
  return most - before;
}

const logger = createLogger({ name: 'test', level: 'silent' });

const tokens: TokenVerifier = {
  verify: async (authorization) =>
    authorization === undefined || authorization === BEARER
      ? { ok: true, value: authorization ? person([], 'owner') : { kind: 'ANONYMOUS' } }
      : {
          ok: false,
          error: { code: 'TOKEN_INVALID', status: 401, detail: '', text: { kk: 'к', ru: 'р', en: 'e' } },
        },
};

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

describe.each(['process', 'http'] as const)('media through the gateway to the escrow over %s', (over) => {
  let database: TestDatabase;
  let folder: string;
  let subgraph: Subgraph;
  let behind: Server | null = null;
  let transport: SubgraphTransport;
  let gateway: Server;
  let url: string;

  beforeAll(async () => {
    database = await cloneDatabase('escrow');
    await insertEscrow(database, {
      deposits: [{ number: 'draft', owner: 'owner', state: 'DRAFT' }],
    });
    folder = await mkdtemp(join(tmpdir(), 'portal-uploads-'));
    const dataSource = await createDataSource({
      name: 'test-uploads',
      connection: database.application,
      entities: ESCROW.entities,
    }).initialize();
    subgraph = await createSubgraph({
      module: ESCROW,
      dataSource,
      verifyProof: createProofVerifier(KEY, 'escrow'),
      tokens,
      blobs: createFolderBlobStore(folder),
      vault: await keptVault(folder),
      peers: NO_PEERS,
      logger,
      now: () => new Date(),
    });
    if (over === 'http') {
      behind = createSubgraphServer(subgraph).listen(0, '127.0.0.1');
      await once(behind, 'listening');
    }
    transport = behind
      ? createHttpTransport(new URL(`${urlOf(behind)}/graphql`))
      : createInProcessTransport(subgraph.handle, { sendFile: subgraph.handleFile });
    const app = express();
    app.use(giveScope);
    const verifyToken = (authorization: string | undefined) => tokens.verify(authorization);
    const signProofs = { escrow: createProofSigner(KEY, 'escrow') };
    app.use(createFileRoutes({ transports: { escrow: transport }, signProofs, verifyToken, logger }));
    app.use(nothingHere, answerFaults(logger));
    gateway = createServer(app).listen(0, '127.0.0.1');
    await once(gateway, 'listening');
    url = urlOf(gateway);
  });
  afterAll(async () => {
    gateway.closeAllConnections();
    gateway.close();
    await transport.close();
    behind?.close();
    await subgraph.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  /** Asks the escrow as the gateway does. */
  async function ask(query: string, input: object) {
    const body = JSON.stringify({ query, variables: { input } });
    const proof = createProofSigner(KEY, 'escrow')({ body, authorization: BEARER, requestId: 'request-1' });
    const headers = { authorization: BEARER, 'x-request-id': 'request-1', 'x-gateway-proof': proof };
    return JSON.parse((await subgraph.handle({ body, headers })).body).data;
  }

  let number = 0;
  async function uploadPath(sha256 = sha256Of(BYTES), size = BYTES.length): Promise<string> {
    const query = `mutation ($input: DepositMediumUploadStartInput!) {
      depositMediumUploadStart(input: $input) { upload { path } userErrors { code } } }`;
    const input = {
      depositId: idOf('deposit', 'draft'),
      number: ++number,
      label: 'DISC',
      fileName: 'disc.zip',
      sha256,
      sizeBytes: String(size),
    };
    const { depositMediumUploadStart: started } = await ask(query, input);
    expect(started.userErrors).toEqual([]);
    return started.upload.path;
  }

  const send = (method: string, path: string, headers: Record<string, string> = {}, body?: Uint8Array) =>
    fetch(`${url}${path}`, {
      method,
      headers: { authorization: BEARER, 'tus-resumable': '1.0.0', ...headers },
      ...(body && { body: body as Uint8Array<ArrayBuffer> }),
    });
  const patch = (path: string, offset: number, bytes: Uint8Array, headers: Record<string, string> = {}) =>
    send(
      'PATCH',
      path,
      { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream', ...headers },
      bytes,
    );
  /** Whether some bytes of an upload, but not all, lie in the store; asking the escrow would end who sends them. */
  const isUnderWay = async () => {
    const uploads = join(folder, 'escrow', 'uploads');
    const sizes = (await readdir(uploads)).map(async (name) => (await stat(join(uploads, name))).size);
    return (await Promise.all(sizes)).some((size) => size > 0 && size < BYTES.length);
  };
  const offsetOf = async (path: string) => Number((await send('HEAD', path)).headers.get('upload-offset'));

  test('M10: are created, sent in pieces and asked for their offset as the tus protocol says', async () => {
    const path = await uploadPath();
    const created = await send('POST', path, { 'upload-length': String(BYTES.length) });
    expect([created.status, created.headers.get('location')]).toEqual([201, path]);
    const first = await patch(path, 0, BYTES.subarray(0, 1_000_000));
    expect([first.status, first.headers.get('upload-offset')]).toEqual([204, '1000000']);
    expect(first.headers.get('tus-resumable')).toBe('1.0.0');
    expect(Date.parse(first.headers.get('upload-expires') ?? '')).toBeGreaterThan(Date.now());
    const head = await send('HEAD', path);
    expect([head.status, head.headers.get('upload-length')]).toEqual([200, String(BYTES.length)]);
    expect((await patch(path, 5, BYTES.subarray(5))).status).toBe(409);
    expect((await patch(path, 1_000_000, BYTES.subarray(1_000_000))).status).toBe(204);
    expect(await offsetOf(path)).toBe(BYTES.length);
  });

  test('M10: go on where the line broke off in the middle of a piece', async () => {
    const path = await uploadPath();
    const { port, hostname } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `PATCH ${path} HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: ${BEARER}\r\ntus-resumable: 1.0.0\r\n` +
        `upload-offset: 0\r\ncontent-type: application/offset+octet-stream\r\ncontent-length: ${BYTES.length}\r\n\r\n`,
    );
    socket.write(BYTES.subarray(0, 1_500_000));
    await until(isUnderWay);
    socket.destroy();
    const offset = await offsetOf(path);
    expect(offset).toBeGreaterThan(0);
    expect((await patch(path, offset, BYTES.subarray(offset))).status).toBe(204);
    expect(await offsetOf(path)).toBe(BYTES.length);
  });

  test('A3: beside them come the tables of a certificate, whose problems are told before the file has ended', async () => {
    const query = `mutation ($input: AcceptanceCertificateTableUploadStartInput!) {
      acceptanceCertificateTableUploadStart(input: $input) { ticket { method path } userErrors { code } } }`;
    const said = ['place', 'acceptingOrganization', 'transferringOrganization', 'softwareName', 'annotation'];
    const head = Object.fromEntries(said.map((field) => [field, 'текст']));
    const input = { depositId: idOf('deposit', 'draft'), head, hasNoLibraries: true };
    const put = async (bytes: Uint8Array) => {
      const { acceptanceCertificateTableUploadStart: started } = await ask(query, input);
      const answer = await send(started.ticket.method, started.ticket.path, {}, bytes);
      return { status: answer.status, report: await answer.json() };
    };
    const table =
      'row,mediumLabel,directory,fileName,sizeMb,language,languageVersion,framework,frameworkVersion,modifiedOn\n' +
      '1,DISC,src,a.ts,0.001,,,,,2026-11-01\n';
    expect(await put(Buffer.from(table))).toMatchObject({
      status: 201,
      report: { isRecorded: true, sources: 1, problemCount: 0 },
    });
    expect(await put(Buffer.concat([Buffer.from(table), BYTES]))).toMatchObject({
      status: 422,
      report: { isRecorded: false, errors: [{ extensions: { code: 'CERTIFICATE_TABLE_NOT_UTF8' } }] },
    });
  });

  test('M10: of 256 MiB pass through piece by piece, broken off and resumed, and are never held in memory', async () => {
    const hash = createHash('sha256');
    for (const piece of largeFrom(0)) hash.update(piece);
    const path = await uploadPath(hash.digest('hex'), LARGE_BYTES);
    const large = (offset: number, content: Iterable<Uint8Array>, signal?: AbortSignal) =>
      fetch(`${url}${path}`, {
        method: 'PATCH',
        headers: {
          authorization: BEARER,
          'tus-resumable': '1.0.0',
          'upload-offset': String(offset),
          'content-type': 'application/offset+octet-stream',
        },
        body: ReadableStream.from(content),
        duplex: 'half',
        ...(signal && { signal }),
      });
    const line = new AbortController();
    function* breakingOff(): Generator<Uint8Array> {
      let sent = 0;
      for (const piece of largeFrom(0)) {
        yield piece;
        sent += piece.length;
        if (sent > LARGE_BYTES / 3) line.abort();
      }
    }
    const growth = await growthDuring(async () => {
      await expect(large(0, breakingOff(), line.signal)).rejects.toThrow('abort');
      const offset = await offsetOf(path);
      expect(offset).toBeGreaterThan(LARGE_BYTES / 10);
      expect(offset).toBeLessThan(LARGE_BYTES / 2);
      expect((await large(offset, largeFrom(offset))).status).toBe(204);
      expect(await offsetOf(path)).toBe(LARGE_BYTES);
    });
    expect(growth).toBeLessThan(GROWTH_BYTES);
  }, 600_000);

  test('are refused to whoever shows no token, another protocol, or a path that is no ticket', async () => {
    const path = await uploadPath();
    expect((await send('HEAD', path, { authorization: '' })).status).toBeGreaterThanOrEqual(400);
    expect((await send('HEAD', path, { 'tus-resumable': '0.2.2' })).status).toBeGreaterThanOrEqual(400);
    expect((await patch('/files/tus/escrow.none', 0, BYTES)).status).toBe(404);
    expect((await send('DELETE', path)).status).toBe(404);
    expect(await offsetOf(path)).toBe(0);
  });
});
