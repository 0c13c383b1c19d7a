import { once } from 'node:events';
import {
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { createHttpServer, listenOn } from '../../../subgraphs/shared/server/http-server';
import { makeTicket, ticketPath } from '../../../subgraphs/shared/storage/file-ticket';

const PIECE = Buffer.alloc(20_000, 1);
const REQUEST_MS = 1_000;
const IDLE_MS = 2_000;
/** Many of them are in that time, so that a moment in which the machine does something else matters nothing. */
const PAUSE_MS = 50;

let server: Server;
let url: string;
beforeAll(async () => {
  const listener: RequestListener = async (request, response) => {
    if (request.url === '/endless') {
      Readable.from(endless()).pipe(response);
      return;
    }
    let size = 0;
    try {
      for await (const piece of request) size += piece.length;
      response.end(String(size));
    } catch {
      // The server cut the request off: there is nobody to answer.
    }
  };
  server = createHttpServer(listener, {
    clientHeadersMs: REQUEST_MS,
    clientRequestMs: REQUEST_MS,
    clientCheckMs: 20,
    clientIdleMs: IDLE_MS,
  });
  ({ url } = await listenOn(server, '127.0.0.1', 0));
});
async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) {
    yield Buffer.alloc(200_000);
    await delay(10);
  }
}

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Sends pieces with a pause after each; the status of the answer. */
async function send(
  method: string,
  path: string,
  piece: Uint8Array,
  count: number,
): Promise<number | undefined> {
  const request = httpRequest(`${url}${path}`, { method });
  request.on('error', () => undefined);
  const answered = once(request, 'response').then(
    ([response]) => response.resume().statusCode as number,
    () => undefined,
  );
  for (let sent = 0; sent < count && !request.destroyed; sent += 1) {
    request.write(piece);
    await delay(PAUSE_MS);
  }
  request.end();
  return answered;
}

const upload = () => ticketPath('PUT', makeTicket('objects'));

test('S21: an upload that goes on may last longer than a request', async () => {
  expect(await send('PUT', upload(), PIECE, (1.5 * REQUEST_MS) / PAUSE_MS)).toBe(200);
});

test.each([
  ['an upload that drips byte by byte', 'PUT', upload(), Buffer.of(1)],
  ['a large body elsewhere', 'POST', '/graphql', PIECE],
  ['an upload without a ticket', 'PUT', '/files/upload/none', PIECE],
])('S21: %s is cut off in time', async (_what, method, path, piece) => {
  expect([408, undefined]).toContain(await send(method, path, piece, (5 * REQUEST_MS) / PAUSE_MS));
});

test('a client that reads no further is left after a while, one that reads on is not', async () => {
  const { port, hostname } = new URL(url);
  const open = async () => {
    const client = connect(Number(port), hostname).on('error', () => undefined);
    client.write('GET /endless HTTP/1.1\r\nhost: x\r\n\r\n');
    const [, response] = (await once(server, 'request')) as [IncomingMessage, ServerResponse];
    return { client, response };
  };
  const reading = await open();
  reading.client.resume();
  const stalled = await open();
  await once(stalled.response, 'close');
  expect(reading.response.closed).toBe(false);
  reading.client.destroy();
});

test('a request that was sent in time is answered, one after the other on one connection', async () => {
  for (const size of [0, 1, 2]) {
    const answer = await fetch(url, { method: 'POST', body: PIECE.subarray(0, size) });
    expect(await answer.text()).toBe(String(size));
  }
  await delay(REQUEST_MS * 1.5);
  expect((await fetch(url)).status).toBe(200);
});
