import type { Server } from 'node:http';
import { listenOn } from '../../../subgraphs/shared/server/http-server';
import type { Subgraph } from '../../../subgraphs/shared/server/subgraph';
import type { SubgraphRequest } from '../../../subgraphs/shared/server/subgraph-handler';
import { createSubgraphServer } from '../../../subgraphs/shared/server/subgraph-http';

const seen: SubgraphRequest[] = [];
let isReady = true;
let isBroken = false;
/** Answers a body and refuses none, as the guard of a subgraph does. */
const subgraph: Subgraph = {
  name: 'objects',
  handle: async (request) => {
    seen.push(request);
    if (isBroken) throw new Error('password=1');
    return request.body ? { status: 200, body: '{"data":{}}' } : { status: 401, body: '{"errors":[]}' };
  },
  handlePeer: async ({ path, body }) => ({ status: 200, body: `peer ${path} ${body}` }),
  handleFile: async () => {
    throw new Error('no file is asked for in this test');
  },
  isReady: async () => isReady,
  quiesce: async () => {},
  close: async () => undefined,
};

let server: Server;
let url: string;
beforeAll(async () => {
  server = createSubgraphServer(subgraph);
  ({ url } = await listenOn(server, '127.0.0.1', 0));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  seen.length = 0;
  isReady = true;
  isBroken = false;
});

test('a request reaches the subgraph byte for byte, with its headers in lower case', async () => {
  const body = '{"query":"{ name }", "variables": {"n": "Ә"}}';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    body,
    headers: {
      Authorization: 'Bearer x',
      'X-Gateway-Proof': 'p',
      'X-Request-Id': 'r',
      'Accept-Language': 'kk',
    },
  });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('{"data":{}}');
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(seen).toEqual([
    {
      body,
      headers: expect.objectContaining({
        authorization: 'Bearer x',
        'x-gateway-proof': 'p',
        'x-request-id': 'r',
        'accept-language': 'kk',
      }),
    },
  ]);
});

test.each([
  ['GET', '/graphql?query={name}'],
  ['GET', '/'],
  ['PUT', '/graphql'],
  ['POST', '/'],
  ['POST', '/graphql?x=1'],
  ['POST', '/health/ready'],
  ['OPTIONS', '/graphql'],
])('A02: %s %s is refused like a request without proof, its body unread', async (method, path) => {
  const body = method === 'GET' || method === 'OPTIONS' ? undefined : '{"query":"{ name }"}';
  const response = await fetch(`${url}${path}`, { method, ...(body && { body }) });
  expect(response.status).toBe(401);
  expect(seen.map((request) => request.body)).toEqual(['']);
});

test('tells watchers that it lives, and that it is ready while its database answers', async () => {
  const health = async (path: string) => {
    const response = await fetch(`${url}/health/${path}`);
    return [response.status, await response.json()];
  };
  expect(await health('live')).toEqual([200, { status: 'live' }]);
  expect(await health('ready')).toEqual([200, { status: 'ready' }]);
  isReady = false;
  expect(await health('ready')).toEqual([503, { status: 'not ready' }]);
  expect(await health('live')).toEqual([200, { status: 'live' }]);
  expect(seen).toEqual([]);
});

test('S19: a body over one megabyte is refused, and the caller is told', async () => {
  const response = await fetch(`${url}/graphql`, { method: 'POST', body: 'x'.repeat(1_048_577) });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] });
  expect(seen).toEqual([]);
});

test('S19: a body of one megabyte is taken', async () => {
  const response = await fetch(`${url}/graphql`, { method: 'POST', body: 'x'.repeat(1_048_576) });
  expect(response.status).toBe(200);
});

test('S18: a fault is masked', async () => {
  isBroken = true;
  const response = await fetch(`${url}/graphql`, { method: 'POST', body: '{}' });
  expect([response.status, await response.json()]).toEqual([
    500,
    { errors: [{ message: 'Unexpected error', extensions: { code: 'INTERNAL' } }] },
  ]);
});
