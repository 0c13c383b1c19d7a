import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { Agent, createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { createFileRoutes } from '../../gateway/file-routes';
import { answerFaults, giveScope, nothingHere } from '../../gateway/graphql-endpoint';
import type { SubgraphTransport } from '../../gateway/subgraph-transport';
import { createHttpTransport } from '../../gateway/transport-http';
import { createInProcessTransport } from '../../gateway/transport-in-process';
import { OBJECTS } from '../../subgraphs/objects/module';
import { createProofSigner, createProofVerifier } from '../../subgraphs/shared/access/gateway-proof';
import type { TokenVerifier } from '../../subgraphs/shared/access/token-verifier';
import { createDataSource } from '../../subgraphs/shared/database/data-source';
import { NO_PEERS } from '../../subgraphs/shared/peers/peers';
import { createLogger } from '../../subgraphs/shared/server/logger';
import { createSubgraph, type Subgraph } from '../../subgraphs/shared/server/subgraph';
import { createSubgraphServer } from '../../subgraphs/shared/server/subgraph-http';
import { createFolderBlobStore } from '../../subgraphs/shared/storage/folder-blob-store';
import { person } from '../support/actors';
import { uploadOf } from '../support/builders/documentation';
import { insertRows, objectOf, organizationOf, stakeholderOf } from '../support/builders/objects';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { until } from '../support/until';

const CODE = 'KZ-П-20-0000001';
const KEY = Buffer.alloc(32, 7);
const MEGABYTE = 1024 * 1024;
const BEARER = 'Bearer owner';
const logger = createLogger({ name: 'test', level: 'silent' });

/** One person, known by one header; the routes and the subgraph ask the same verifier. */
const tokens: TokenVerifier = {
  verify: async (authorization) =>
    authorization === undefined || authorization === BEARER
      ? { ok: true, value: authorization ? person(['STATE_BODY'], 'owner') : { kind: 'ANONYMOUS' } }
      : {
          ok: false,
          error: { code: 'TOKEN_INVALID', status: 401, detail: '', text: { kk: 'к', ru: 'р', en: 'e' } },
        },
};

describe.each(['process', 'http'] as const)('files through the gateway to a subgraph over %s', (over) => {
  let database: TestDatabase;
  let folder: string;
  let subgraph: Subgraph;
  let behind: Server | null = null;
  let transport: SubgraphTransport;
  let gateway: Server;
  let url: string;

  beforeAll(async () => {
    database = await cloneDatabase('objects');
    await insertRows(database.owner, {
      organization: ['owner', 'holder'].map((key) => organizationOf(key)),
      informatization_object: [objectOf(CODE)],
      stakeholder: [stakeholderOf(CODE, 'owner', 'OWNER')],
    });
    folder = await mkdtemp(join(tmpdir(), 'portal-files-'));
    subgraph = await openObjectsSubgraph();
    transport = await transportTo(subgraph);
    const app = express();
    app.use(giveScope);
    app.use(
      createFileRoutes({
        transports: { objects: transport },
        signProofs: { objects: createProofSigner(KEY, 'objects') },
        verifyToken: (authorization) => tokens.verify(authorization),
        logger,
      }),
      nothingHere,
      answerFaults(logger),
    );
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

  async function openObjectsSubgraph(): Promise<Subgraph> {
    const dataSource = await createDataSource({
      name: 'test-files',
      connection: database.application,
      entities: OBJECTS.entities,
    }).initialize();
    return createSubgraph({
      module: OBJECTS,
      dataSource,
      verifyProof: createProofVerifier(KEY, 'objects'),
      tokens,
      blobs: createFolderBlobStore(folder),
      peers: NO_PEERS,
      logger,
      now: () => new Date(),
    });
  }

  async function transportTo({ handle, handleFile }: Subgraph): Promise<SubgraphTransport> {
    if (over === 'process') return createInProcessTransport(handle, { sendFile: handleFile });
    behind = createSubgraphServer(subgraph).listen(0, '127.0.0.1');
    await once(behind, 'listening');
    return createHttpTransport(new URL(`${urlOf(behind)}/graphql`));
  }

  /** Asks the subgraph as the gateway does. */
  async function mutate(name: string, input: object): Promise<string> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ticket { path } userErrors { code } } }`;
    const body = JSON.stringify({ query, variables: { input } });
    const proven = { body, authorization: BEARER, requestId: 'request-1' };
    const proof = createProofSigner(KEY, 'objects')(proven);
    const headers = { authorization: BEARER, 'x-request-id': 'request-1', 'x-gateway-proof': proof };
    const answer = JSON.parse((await subgraph.handle({ body, headers })).body);
    return answer.data[name].ticket.path;
  }

  let version = 0;
  const uploadPath = (text: string, overrides: object = {}) =>
    mutate('documentUploadStart', uploadOf(CODE, text, { version: version + 1, ...overrides }));
  const put = (path: string, body: string | ReadableStream, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, {
      method: 'PUT',
      body,
      headers: { authorization: BEARER, 'accept-language': 'en', ...headers },
      ...(typeof body !== 'string' && { duplex: 'half' as const }),
    });
  const codeOf = async (response: Response) => {
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return errors[0]?.extensions.code;
  };
  /** Bytes whose writing was begun and is not over. */
  const drafts = () => readdir(join(folder, 'incoming')).catch(() => []);

  test('go up and come down byte for byte at the largest size', async () => {
    const text = 'ж'.repeat(4 * MEGABYTE);
    const placed = await put(await uploadPath(text), text);
    expect(placed.status).toBe(201);
    const { documentId } = (await placed.json()) as { documentId: string };
    version += 1;
    const path = await mutate('documentDownloadStart', { documentId });
    const got = await fetch(`${url}${path}`, { headers: { authorization: BEARER } });
    expect(got.status).toBe(200);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-length': String(8 * MEGABYTE),
      'content-type': 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.any(String),
    });
    expect((await got.text()) === text).toBe(true);
    const again = await fetch(`${url}${path}`, { headers: { authorization: BEARER } });
    expect([again.status, await codeOf(again)]).toEqual([404, 'FILE_TICKET_UNKNOWN']);
  });

  test('in chunks without a length, too large, are refused with an answer that reaches the sender', async () => {
    const path = await uploadPath('a'.repeat(1_000));
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent > 32) controller.close();
        else controller.enqueue(Buffer.alloc(MEGABYTE / 4, 'a'));
      },
    });
    const answer = await put(path, body);
    expect([answer.status, await codeOf(answer)]).toEqual([413, 'DOCUMENT_TOO_LARGE']);
    expect(await drafts()).toEqual([]);
  });

  test('refused in between leave the connection good for the next request', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const first = await raw('PUT', await uploadPath('a'), { agent, body: Buffer.alloc(2 * MEGABYTE) });
    expect([first.status, first.isReused]).toEqual([413, false]);
    const second = await raw('PUT', await uploadPath('b'), { agent, body: Buffer.from('c') });
    expect([second.status, second.isReused]).toEqual([422, true]);
    agent.destroy();
  });

  test('with other bytes than told are refused with the clause', async () => {
    const answer = await put(await uploadPath('abc'), 'abd');
    expect([answer.status, await codeOf(answer)]).toEqual([422, 'DOC_HASH_MISMATCH']);
    expect(await drafts()).toEqual([]);
  });

  test('whose sender goes away in between leave nothing, and spend their ticket', async () => {
    const text = 'x'.repeat(100_000);
    const path = await uploadPath(text);
    const { port, hostname } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `PUT ${path} HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: ${BEARER}\r\ncontent-length: 100000\r\n\r\nxxxx`,
    );
    await until(async () => (await drafts()).length === 1);
    socket.destroy();
    await until(async () => (await drafts()).length === 0);
    const late = await put(path, text);
    expect([late.status, await codeOf(late)]).toEqual([404, 'FILE_TICKET_UNKNOWN']);
    expect((await put(await uploadPath(text), text)).status).toBe(201);
    version += 1;
  });

  test.each([
    ['..%2F..%2Fetc%2Fpasswd'],
    ['objects...%2F..%2F..%2Fetc%2Fpasswd'],
    ['objects.'],
    [`register.${'a'.repeat(43)}`],
    [`objects.${'a'.repeat(44)}`],
    [`objects.${'a'.repeat(42)}%00`],
    [`objects.${'a'.repeat(43)}/more`],
  ])('the ticket %s leads nowhere', async (ticket) => {
    for (const method of ['PUT', 'GET'] as const) {
      const path = `${method === 'PUT' ? '/files/upload/' : '/files/download/'}${ticket}`;
      const answer = await raw(method, path);
      expect(answer.status).toBe(404);
      expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('NOT_FOUND');
    }
  });

  test('without a good token are refused, and the ticket stays good', async () => {
    const path = await uploadPath('token');
    expect((await put(path, 'token', { authorization: 'Bearer forged' })).status).toBe(401);
    const { status } = await fetch(`${url}${path}`, { method: 'PUT', body: 'token' });
    expect(status).toBe(404);
    expect((await put(path, 'token')).status).toBe(201);
    version += 1;
  });

  test('a question for the headers alone spends no ticket', async () => {
    const path = await uploadPath('head');
    const placed = (await (await put(path, 'head')).json()) as { documentId: string };
    version += 1;
    const down = await mutate('documentDownloadStart', { documentId: placed.documentId });
    const headers = { authorization: BEARER };
    expect((await fetch(`${url}${down}`, { method: 'HEAD', headers })).status).toBe(404);
    expect((await fetch(`${url}${down}`, { headers })).status).toBe(200);
  });

  test('A02: the subgraph takes no file that the gateway did not send', async () => {
    const path = await uploadPath('direct');
    const ticket = path.slice('/files/upload/'.length);
    const sign = createProofSigner(KEY, 'objects');
    const ask = (proof: string | undefined) =>
      subgraph.handleFile({
        method: 'PUT',
        ticket,
        content: piece('direct'),
        headers: { authorization: BEARER, 'x-request-id': 'request-1', 'x-gateway-proof': proof },
      });
    const proven = { authorization: BEARER, requestId: 'request-1' };
    const forged = [
      undefined,
      sign({ ...proven, body: `PUT /files/upload/objects.${'a'.repeat(43)}` }),
      sign({ ...proven, body: `GET /files/download/${ticket}` }),
      sign({ ...proven, authorization: 'Bearer other', body: `PUT ${path}` }),
    ];
    for (const proof of forged) expect((await ask(proof)).status).toBe(401);
    const good = sign({ ...proven, body: `PUT ${path}` });
    expect((await ask(good)).status).toBe(201);
    expect((await ask(good)).status).toBe(401);
    version += 1;
  });

  function raw(method: string, path: string, { agent, body }: { agent?: Agent; body?: Buffer } = {}) {
    return new Promise<{ status: number; text: string; isReused: boolean }>((resolve, reject) => {
      const { hostname, port } = new URL(url);
      const headers = { authorization: BEARER };
      const asked = httpRequest({ hostname, port, path, method, headers, agent }, async (response) => {
        const text = Buffer.concat(await response.toArray()).toString();
        resolve({ status: response.statusCode ?? 0, text, isReused: asked.reusedSocket });
      });
      asked.once('error', reject).end(body);
    });
  }
});

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function* piece(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
