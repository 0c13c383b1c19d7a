import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OBJECTS } from '../../subgraphs/objects/module';
import { uploadOf } from '../support/builders/documentation';
import { insertRows, objectOf, organizationOf, stakeholderOf } from '../support/builders/objects';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { BEARER, type FileGateway, openFileGateway } from '../support/file-gateway';
import { until } from '../support/until';

const CODE = 'KZ-П-20-0000001';
const MEGABYTE = 1024 * 1024;

describe.each(['process', 'http'] as const)('files through the gateway to a subgraph over %s', (over) => {
  let database: TestDatabase;
  let folder: string;
  let gateway: FileGateway;
  let url: string;

  beforeAll(async () => {
    database = await cloneDatabase('objects');
    await insertRows(database.owner, {
      organization: ['owner', 'holder'].map((key) => organizationOf(key)),
      informatization_object: [objectOf(CODE)],
      stakeholder: [stakeholderOf(CODE, 'owner', 'OWNER')],
    });
    folder = await mkdtemp(join(tmpdir(), 'portal-files-'));
    gateway = await openFileGateway({ module: OBJECTS, database, folder, over, roles: ['STATE_BODY'] });
    ({ url } = gateway);
  });
  afterAll(async () => {
    await gateway.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  /** Path of the ticket that a mutation gives out. */
  async function mutate(name: string, input: object): Promise<string> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ticket { path } userErrors { code } } }`;
    return (await gateway.ask(query, input))[name].ticket.path;
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
    const { sign, subgraph } = gateway;
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

async function* piece(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
