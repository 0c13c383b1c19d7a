import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESCROW } from '../../subgraphs/escrow/module';
import { keptVault } from '../../subgraphs/shared/storage/vault-config';
import { idOf, insertEscrow } from '../support/builders/escrow';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { BEARER, type FileGateway, openFileGateway } from '../support/file-gateway';
import { until } from '../support/until';

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

describe.each(['process', 'http'] as const)('media through the gateway to the escrow over %s', (over) => {
  let database: TestDatabase;
  let folder: string;
  let gateway: FileGateway;
  let url: string;

  beforeAll(async () => {
    database = await cloneDatabase('escrow');
    await insertEscrow(database, {
      deposits: [{ number: 'draft', owner: 'owner', state: 'DRAFT' }],
    });
    folder = await mkdtemp(join(tmpdir(), 'portal-uploads-'));
    const vault = await keptVault(folder);
    gateway = await openFileGateway({ module: ESCROW, database, folder, over, roles: [], vault });
    ({ url } = gateway);
  });
  afterAll(async () => {
    await gateway.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

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
    const { depositMediumUploadStart: started } = await gateway.ask(query, input);
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
  /** Uploads of which bytes have come to the disk. */
  const begun = async () => {
    const below = join(folder, 'escrow', 'uploads');
    const sizeOf = (name: string) =>
      stat(join(below, name)).then(
        ({ size }) => size,
        () => 0,
      );
    const found = await readdir(below).catch(() => []);
    const sizes = await Promise.all(found.map(sizeOf));
    return found.filter((_name, index) => sizes[index] !== 0);
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
    const others = await begun();
    const { port, hostname } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `PATCH ${path} HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: ${BEARER}\r\ntus-resumable: 1.0.0\r\n` +
        `upload-offset: 0\r\ncontent-type: application/offset+octet-stream\r\ncontent-length: ${BYTES.length}\r\n\r\n`,
    );
    socket.write(BYTES.subarray(0, 1_500_000));
    await until(async () => (await begun()).some((name) => !others.includes(name)));
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
      const { acceptanceCertificateTableUploadStart: started } = await gateway.ask(query, input);
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
