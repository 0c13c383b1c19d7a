import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { TIMEOUTS } from '../../gateway/limits';
import {
  codeOf,
  post,
  read,
  type SmallGraph,
  startSmallGraph,
  timed,
} from '../support/small-graph/small-graph';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph({
    mounts: (app) => {
      app.get('/broken', () => {
        throw new Error('cannot read /srv/app/secret');
      });
    },
  });
});
afterAll(() => graph.close());
beforeEach(() => {
  for (const subgraph of Object.values(graph.subgraphs)) subgraph.seen.length = 0;
  graph.log.length = 0;
});

const fetches = () => Object.values(graph.subgraphs).flatMap(({ seen }) => seen).length;
const QUERY = '{ object(code: "1") { name } }';
const MUTATION = 'mutation { rename(code: "1", name: "x") { name } }';
const get = async (query: string, headers: Record<string, string>) =>
  read(await fetch(`${graph.url}/graphql?query=${encodeURIComponent(query)}`, { headers }));

test('S02: a batch of ten operations is refused and none runs', async () => {
  const answer = await post(graph.url, JSON.stringify(Array.from({ length: 10 }, () => ({ query: QUERY }))));
  expect(answer.status).toBe(400);
  expect(codeOf(answer)).toBe('BAD_REQUEST');
  expect(fetches()).toBe(0);
});

describe('S13: bodies of other charsets', () => {
  test.each(['utf-7', 'utf-16le', 'utf-32', 'windows-1251', 'ibm037', 'nonsense', '"utf-8; x'])(
    '%s is refused at once',
    async (charset) => {
      const body = Buffer.alloc(1_000_000, 'a');
      const send = () => post(graph.url, body, { 'content-type': `application/json; charset=${charset}` });
      const answer = await send();
      expect(answer.status).toBe(415);
      expect(codeOf(answer)).toBe('UNSUPPORTED_CONTENT_TYPE');
      expect(await timed(send)).toBeLessThan(500);
    },
  );

  test.each(['utf-8', 'UTF-8', '"utf-8"'])('%s is what JSON is written in', async (charset) => {
    const answer = await post(graph.url, JSON.stringify({ query: QUERY }), {
      'content-type': `application/json; charset=${charset}`,
    });
    expect(answer.json.data).toEqual({ object: { name: 'Object 1' } });
  });
});

describe('S14: what another site could make a browser send', () => {
  test.each([
    ['a form', 'application/x-www-form-urlencoded', `query=${encodeURIComponent(QUERY)}`],
    [
      'a form with files',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
    ],
    ['plain text', 'text/plain', JSON.stringify({ query: QUERY })],
    ['no type', '', JSON.stringify({ query: QUERY })],
  ])('POST of %s is refused', async (_what, type, body) => {
    const answer = await post(graph.url, new TextEncoder().encode(body), { 'content-type': type });
    expect(answer.status).toBe(415);
    expect(fetches()).toBe(0);
  });

  test.each([
    ['no header that needs a preflight', {}],
    ['type text/plain', { 'content-type': 'text/plain' }],
    ['an odd type', { 'content-type': 'message/http' }],
    ['an unreadable type', { 'content-type': ';' }],
  ])('GET with %s is refused', async (_what, headers) => {
    const answer = await get(QUERY, headers as Record<string, string>);
    expect([400, 415]).toContain(answer.status);
    expect(fetches()).toBe(0);
  });

  test('GET of a mutation is refused', async () => {
    const answer = await get(MUTATION, { 'apollo-require-preflight': '1' });
    expect(answer.status).toBe(405);
    expect(fetches()).toBe(0);
  });

  test('GET of a query is answered', async () => {
    const answer = await get(QUERY, { 'apollo-require-preflight': '1' });
    expect(answer.json).toEqual({ data: { object: { name: 'Object 1' } } });
  });

  test('no other site may read answers', async () => {
    const answer = await graph.ask(QUERY, { headers: { origin: 'https://elsewhere.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('S18: unexpected errors', () => {
  test.each(['sql', 'path'])('a subgraph that fails with %s tells nothing of it', async (how) => {
    const answer = await graph.ask(`{ fail(how: "${how}") }`, { headers: { 'x-request-id': 'request-s18' } });
    expect(answer.json).toEqual({
      data: { fail: null },
      errors: [
        {
          message: 'Unexpected error.',
          path: ['fail'],
          extensions: { code: 'INTERNAL', correlationId: 'request-s18', subgraph: 'objects' },
        },
      ],
    });
    const line = graph.log.find(({ msg }) => msg === 'unexpected error');
    expect(line).toMatchObject({ requestId: 'request-s18', subgraph: 'objects' });
    expect(JSON.stringify(line)).toContain(how === 'sql' ? 'secret_table' : '/srv/app/private');
  });

  test('expected errors of a subgraph pass, without what must not travel', async () => {
    graph.subgraphs.objects.instead = async () => ({
      status: 200,
      body: JSON.stringify({
        data: null,
        errors: [
          {
            message: 'year 2031 has no calendar',
            extensions: {
              code: 'CALENDAR_NOT_LOADED',
              clause: 'C-9',
              stacktrace: ['at x'],
              exception: { sql: 'x' },
            },
          },
        ],
      }),
    });
    const { json } = await graph.ask(QUERY);
    graph.subgraphs.objects.instead = null;
    expect(json.errors[0]).toEqual({
      message: 'year 2031 has no calendar',
      extensions: { code: 'CALENDAR_NOT_LOADED', clause: 'C-9', subgraph: 'objects' },
    });
  });

  test.each(['LIMIT_DEPTH', 'GRAPHQL_VALIDATION_FAILED', 'INTERNAL_SERVER_ERROR', 'UNKNOWN'])(
    'a subgraph cannot speak with the code %s',
    async (code) => {
      graph.subgraphs.objects.instead = async () => ({
        status: 400,
        body: JSON.stringify({ errors: [{ message: 'Cannot query field "secret"', extensions: { code } }] }),
      });
      const answer = await graph.ask(QUERY);
      graph.subgraphs.objects.instead = null;
      expect(codeOf(answer)).toBe('INTERNAL');
      expect(answer.text).not.toContain('secret');
    },
  );

  test('a failing handler is a bad answer and its reason stays in the log', async () => {
    graph.subgraphs.objects.instead = async () => {
      throw new Error('select secret');
    };
    const answer = await graph.ask(QUERY);
    graph.subgraphs.objects.instead = null;
    expect(codeOf(answer)).toBe('SUBGRAPH_BAD_ANSWER');
    expect(answer.text).not.toContain('secret');
    expect(JSON.stringify(graph.log)).toContain('select secret');
  });

  test('a failing route outside of the graph tells nothing either', async () => {
    const answer = await read(await fetch(`${graph.url}/broken`, { headers: { 'accept-language': 'kk' } }));
    expect(answer.status).toBe(500);
    expect(answer.json.errors).toEqual([
      {
        message: 'Күтілмеген қате.',
        extensions: { code: 'INTERNAL', correlationId: answer.headers.get('x-request-id') },
      },
    ]);
  });

  test('an unknown address is told in a few words', async () => {
    const answer = await read(await fetch(`${graph.url}/nowhere`));
    expect(answer.status).toBe(404);
    expect(codeOf(answer)).toBe('NOT_FOUND');
  });

  test('broken JSON is told without its text', async () => {
    const answer = await post(graph.url, '{"query": "secret');
    expect(answer.status).toBe(400);
    expect(codeOf(answer)).toBe('BAD_REQUEST');
    expect(answer.text).not.toContain('secret');
  });

  test('plans are shown to nobody', async () => {
    const answer = await graph.ask(QUERY, { headers: { 'apollo-query-plan-experimental': 'true' } });
    expect(answer.json).toEqual({ data: { object: { name: 'Object 1' } } });
  });

  test('a browser gets no page of another host', async () => {
    const answer = await read(await fetch(`${graph.url}/graphql`, { headers: { accept: 'text/html' } }));
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/https?:/);
  });
});

describe('S20: compressed bodies', () => {
  test('a bomb is refused by its size after decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage().rss;
    const answer = await post(graph.url, new Uint8Array(bomb), { 'content-encoding': 'gzip' });
    expect(answer.status).toBe(413);
    expect(codeOf(answer)).toBe('LIMIT_BODY_SIZE');
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
  });

  test('a broken one is a bad request', async () => {
    const answer = await post(graph.url, 'no gzip at all', { 'content-encoding': 'gzip' });
    expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  test('an honest one is read', async () => {
    const body = new Uint8Array(gzipSync(JSON.stringify({ query: QUERY })));
    expect((await post(graph.url, body, { 'content-encoding': 'gzip' })).json.data).toBeDefined();
  });
});

describe('S21: slow requests', () => {
  /** So short that whoever else asks on a busy machine might meet them too. */
  let impatient: SmallGraph;
  beforeAll(async () => {
    impatient = await startSmallGraph({
      timeouts: { clientHeadersMs: 1_000, clientRequestMs: 2_000, clientCheckMs: 50 },
    });
  });
  afterAll(() => impatient.close());

  /** Sends one byte at a time until the server hangs up; answers whether it did before all was sent. */
  const drip = async (atOnce: string, text: string) => {
    const socket = connect(Number(new URL(impatient.url).port), '127.0.0.1');
    let isOpen = true;
    socket.on('error', () => {});
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.once('close', () => {
      isOpen = false;
    });
    socket.resume();
    if (atOnce !== '') socket.write(atOnce);
    for (const byte of text) {
      if (!isOpen) return true;
      socket.write(byte);
      await delay(20);
    }
    socket.destroy();
    await closed;
    return false;
  };

  const START = 'POST /graphql HTTP/1.1\r\nhost: x\r\n';
  const OF_BODY = `${START}content-type: application/json\r\ncontent-length: 500\r\n\r\n`;

  test.each([
    ['headers', START, `x-slow: ${'a'.repeat(500)}`],
    ['a body', OF_BODY, ' '.repeat(500)],
  ])('%s byte by byte: the connection is closed and others are served', async (_what, atOnce, text) => {
    const cutOff = drip(atOnce, text);
    expect((await impatient.ask(QUERY)).status).toBe(200);
    expect(await cutOff).toBe(true);
  });

  test('the times of the product are within 15 seconds', () => {
    expect(TIMEOUTS.clientHeadersMs + TIMEOUTS.clientCheckMs).toBeLessThanOrEqual(15_000);
    expect(TIMEOUTS.clientRequestMs).toBeLessThanOrEqual(15_000);
  });
});

describe('S23: names in the log', () => {
  test('an operation name with control characters stays one harmless line', async () => {
    await graph.ask(QUERY, { operationName: 'a\n{"level":"fatal"}\u001b[31m\u009b' });
    const lines = graph.log.filter(({ msg }) => msg === 'operation');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.['operation']).toMatch(/^[\w?]+$/);
  });

  test.each(['short', 'with space inside', 'x'.repeat(65), 'semi;colon;1'])(
    'a request id such as "%s" is not taken over',
    async (id) => {
      const answer = await graph.ask(QUERY, { headers: { 'x-request-id': id } });
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});

describe('A10: headers of the client', () => {
  test('who calls is read from the token alone, and nothing else reaches a subgraph', async () => {
    const forged = {
      'x-user': 'root',
      'x-role': 'ADMINISTRATOR',
      'x-gateway-proof': 'forged',
      'x-forwarded-user': 'root',
      cookie: 'a=b',
    };
    const answer = await graph.ask('{ object(code: "1") { name } }', { headers: forged });
    expect(answer.status).toBe(200);
    expect(graph.subgraphs.objects.seen[0]?.headers).toEqual({
      'accept-language': 'en',
      'x-request-id': answer.headers.get('x-request-id'),
      'x-gateway-proof': expect.stringMatching(/^proof-objects-/),
    });
    expect(graph.log.find(({ msg }) => msg === 'operation')).toMatchObject({ actor: null });
    expect(codeOf(await graph.ask('{ __schema { queryType { name } } }', { headers: forged }))).toBe(
      'INTROSPECTION_NEEDS_SIGN_IN',
    );
  });
});

describe('A11: a token that is not accepted', () => {
  test.each(['Bearer stolen', 'Basic cm9vdDpyb290', 'Bearer', 'good.user'])(
    '"%s" refuses the whole request',
    async (authorization) => {
      const answer = await graph.ask(QUERY, { headers: { authorization } });
      expect(answer.status).toBe(401);
      expect(answer.json).toEqual({
        errors: [
          {
            message: 'not valid',
            extensions: {
              code: 'UNAUTHENTICATED',
              reason: 'TOKEN_INVALID',
              correlationId: expect.any(String),
            },
          },
        ],
      });
      expect(fetches()).toBe(0);
    },
  );
});
