import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { OBJECTS } from '../../../subgraphs/objects/module';
import { tokenProblem } from '../../../subgraphs/shared/access/access-problem';
import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { createProofSigner, createProofVerifier } from '../../../subgraphs/shared/access/gateway-proof';
import type { TokenVerifier } from '../../../subgraphs/shared/access/token-verifier';
import { NO_PEERS } from '../../../subgraphs/shared/peers/peers';
import { createLogger } from '../../../subgraphs/shared/server/logger';
import { openSubgraph } from '../../../subgraphs/shared/server/open-subgraph';
import type { Subgraph } from '../../../subgraphs/shared/server/subgraph';
import type { SubgraphResponse } from '../../../subgraphs/shared/server/subgraph-handler';
import { createFolderBlobStore } from '../../../subgraphs/shared/storage/folder-blob-store';
import { person } from '../../support/actors';
import { cloneDatabase, emptyDatabase, type TestDatabase } from '../../support/database';

const KEY = Buffer.alloc(32, 7);
const sign = createProofSigner(KEY, 'objects');
const log: string[] = [];
const statements: string[] = [];
/** Refuses one token and takes everybody else for nobody. */
const tokens: TokenVerifier = {
  verify: async (authorization) =>
    authorization === 'Bearer expired'
      ? { ok: false, error: tokenProblem('TOKEN_EXPIRED', 'expired') }
      : { ok: true, value: ANONYMOUS },
};

let database: TestDatabase;
let subgraph: Subgraph;
beforeAll(async () => {
  database = await cloneDatabase('objects');
  subgraph = await openSubgraph({
    module: OBJECTS,
    connection: database.application,
    blobs: createFolderBlobStore(join(tmpdir(), 'portal-guard-blobs')),
    peers: NO_PEERS,
    verifyProof: createProofVerifier(KEY, 'objects'),
    tokens,
    logger: createLogger({
      name: 'test',
      destination: new Writable({
        write(chunk, _encoding, done) {
          log.push(String(chunk));
          done();
        },
      }),
    }),
    now: () => new Date('2026-11-20T07:00:00Z'),
    onStatement: (sql) => statements.push(sql),
  });
});
afterAll(async () => {
  await subgraph.close();
  await database.drop();
});
beforeEach(() => {
  log.length = 0;
  statements.length = 0;
});

/** A request as the gateway sends it. */
function ask(body: string, headers: Record<string, string> = {}): Promise<SubgraphResponse> {
  const authorization = headers['authorization'];
  const proof = sign({ body, authorization, requestId: 'request-1' });
  return subgraph.handle({
    body,
    headers: { 'x-request-id': 'request-1', 'x-gateway-proof': proof, ...headers },
  });
}

const query = (text: string, more = {}) => JSON.stringify({ query: text, ...more });
const parsed = ({ body }: SubgraphResponse) => JSON.parse(body);

describe('what a subgraph does with a request', () => {
  test('a request of the gateway is answered', async () => {
    const answer = await ask(query('{ viewer { kind } }'));
    expect([answer.status, parsed(answer)]).toEqual([200, { data: { viewer: { kind: 'ANONYMOUS' } } }]);
  });

  test.each([
    ['{ _service { sdl } }', {}],
    ['{ legalActs { id } }', {}],
    ['{ _service { sdl } }', { 'x-gateway-proof': 'v1.1.aaaaaaaaaaaaaaaaaaaaaa.aaa' }],
  ])(
    'A02: %s without a good proof (%j) is refused with nothing of the schema, and the refusal is logged',
    async (text, headers) => {
      const answer = await subgraph.handle({ body: query(text), headers });
      expect([answer.status, parsed(answer)]).toEqual([
        401,
        {
          errors: [
            { message: 'This address answers the gateway only.', extensions: { code: 'GATEWAY_ONLY' } },
          ],
        },
      ]);
      expect(log.join()).toContain('not sent by the gateway');
    },
  );

  test('A02: a proof for another body is refused', async () => {
    const proof = sign({ body: query('{ viewer { kind } }'), authorization: undefined, requestId: '' });
    const answer = await subgraph.handle({
      body: query('{ _service { sdl } }'),
      headers: { 'x-gateway-proof': proof },
    });
    expect(answer.status).toBe(401);
  });

  test('A11: a bad token is refused in the language of the request, and nothing is executed', async () => {
    const headers = { authorization: 'Bearer expired', 'accept-language': 'kk' };
    const answer = await ask(query('{ legalActs { id } }'), headers);
    expect([answer.status, parsed(answer)]).toEqual([
      401,
      {
        errors: [
          { message: tokenProblem('TOKEN_EXPIRED', '').text.kk, extensions: { code: 'TOKEN_EXPIRED' } },
        ],
      },
    ]);
  });

  test.each(['', 'null', '5', '[]', '{', '{"query":5}', `[${query('{ viewer { kind } }')}]`])(
    'S02: the body %j is no request',
    async (body) => {
      expect(await ask(body)).toMatchObject({ status: 400, body: expect.stringContaining('BAD_REQUEST') });
    },
  );

  test('members of a request that no client may set are left out', async () => {
    const answer = await ask(
      query('query A { viewer { kind } } query B { legalActs { id } }', {
        operationName: 'A',
        variables: {},
        extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } },
        http: { method: 'GET' },
      }),
    );
    expect(parsed(answer)).toEqual({ data: { viewer: { kind: 'ANONYMOUS' } } });
  });

  test('S16: a misspelt field is told without the names of others', async () => {
    const { errors } = parsed(await ask(query('{ legalAct { id } }')));
    expect(errors[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(JSON.stringify(errors)).not.toContain('legalActs');
  });

  test('S17: a subgraph tells nothing of its types', async () => {
    const { errors } = parsed(await ask(query('{ __schema { types { name } } }')));
    expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('expected errors come in the language of the request, without the texts of the others', async () => {
    const { errors } = parsed(
      await ask(query('{ workingDays(from: "2026-01-05", count: 0) { dueOn } }'), {
        'accept-language': 'kk-KZ, en',
      }),
    );
    expect(errors).toEqual([
      {
        message: '`count` 1-ден 250-ге дейін болуы керек, берілгені: 0.',
        locations: [{ line: 1, column: 3 }],
        path: ['workingDays'],
        extensions: { code: 'COUNT_OUT_OF_RANGE', clause: null, facts: { count: 0 } },
      },
    ]);
  });

  test('it is ready while its database answers', async () => {
    expect(await subgraph.isReady()).toBe(true);
    expect(statements).toEqual(['SELECT 1']);
  });
});

test('S18: without its database a subgraph is not ready, and a fault is masked', async () => {
  const own = await emptyDatabase('objects');
  const lost = await openSubgraph({
    module: OBJECTS,
    connection: own.application,
    blobs: createFolderBlobStore(join(tmpdir(), 'portal-guard-blobs')),
    peers: NO_PEERS,
    verifyProof: () => null,
    tokens: { verify: async () => ({ ok: true, value: person(['ANALYST']) }) },
    logger: createLogger({ name: 'test', level: 'silent' }),
    now: () => new Date('2026-11-20T07:00:00Z'),
  });
  await own.drop();
  expect(await lost.isReady()).toBe(false);
  const answer = await lost.handle({ body: query('{ informatizationObjects { totalCount } }'), headers: {} });
  expect(parsed(answer)).toEqual({
    data: null,
    errors: [
      {
        message: 'Unexpected error',
        locations: expect.any(Array),
        path: ['informatizationObjects'],
        extensions: { code: 'INTERNAL', correlationId: expect.any(String), subgraph: 'objects' },
      },
    ],
  });
  await lost.close();
});
