import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOUR, type FourProcesses, startFourProcesses } from '../../scripts/host/four-processes';
import { freePort } from '../../scripts/host/free-port';
import { SMALL_SAMPLE } from '../../scripts/seed/generate';
import { seedDatabases } from '../../scripts/seed/seed-databases';
import { signInAs } from '../../scripts/token-flow';
import {
  createProofSigner,
  PROOF_HEADER,
  type SubgraphName,
} from '../../subgraphs/shared/access/gateway-proof';
import { withClient } from '../../subgraphs/shared/database/connection';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import { keptKeys } from '../../subgraphs/shared/storage/vault-config';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { type GraphAnswer, post } from '../support/graph';
import { until } from '../support/until';

const SUBGRAPHS: readonly SubgraphName[] = ['objects', 'register', 'escrow'];
const REQUEST_ID = 'test-request-1';
const SCHEMA_QUESTION = JSON.stringify({ query: '{ _service { sdl } __schema { types { name } } }' });

let databases: Record<SubgraphName, TestDatabase>;
let dataDirectory: string;
let four: FourProcesses;
let token: string;

beforeAll(async () => {
  const [objects, register, escrow] = await Promise.all([
    cloneDatabase('objects'),
    cloneDatabase('register'),
    cloneDatabase('escrow'),
  ]);
  databases = { objects, register, escrow };
  await seedDatabases({
    connections: { objects: objects.owner, register: register.owner, escrow: escrow.owner },
    objects: SMALL_SAMPLE,
  });
  dataDirectory = await mkdtemp(join(tmpdir(), 'portal-four-'));
  const ports = {
    objects: await freePort(),
    register: await freePort(),
    escrow: await freePort(),
    gateway: await freePort(),
  };
  four = await startFourProcesses({
    root: PROJECT_ROOT,
    databases,
    ports,
    dataDirectory,
    logLevel: 'silent',
    // A busy machine starts and answers late.
    readyWithinMs: 100_000,
    gateway: { SUBGRAPH_TIMEOUT_MS: '30000' },
  });
  token = await signInAs('analyst', four.url);
});

afterAll(async () => {
  await four?.close();
  await Promise.all(Object.values(databases).map((database) => database.drop()));
  await rm(dataDirectory, { recursive: true, force: true });
});

const example = (name: string) =>
  readFile(join(PROJECT_ROOT, 'schema', 'examples', `${name}.graphql`), 'utf8');

async function passport<Data>(): Promise<GraphAnswer<Data>> {
  const query = await example('object-passport');
  return post(
    `${four.url}/graphql`,
    { query, variables: { code: 'KZ-П-14-0000014' } },
    { authorization: `Bearer ${token}` },
  );
}

/** Calls a subgraph's port as anybody on the network could. */
async function callDirectly(name: SubgraphName, headers: Record<string, string>, body = SCHEMA_QUESTION) {
  const response = await fetch(`http://127.0.0.1:${four.ports[name]}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': REQUEST_ID, ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
}

function keyOf(name: SubgraphName): Buffer {
  return Buffer.from(four.environments[name][`PROOF_KEY_${name.toUpperCase()}`] ?? '', 'base64');
}

function proofFor(
  name: SubgraphName,
  { key = keyOf(name), now = Date.now(), body = SCHEMA_QUESTION } = {},
): string {
  return createProofSigner(key, name, { now: () => now })({
    body,
    authorization: undefined,
    requestId: REQUEST_ID,
  });
}

test('the four processes of docker-compose.yml answer ObjectPassport from all three registries', async () => {
  const { data, errors } = await passport<{ informatizationObject: Record<string, unknown> }>();
  expect(errors).toEqual([]);
  for (const part of [
    'owner',
    'costByYear',
    'registerUses',
    'depositObligation',
    'escrowRepository',
    'deposits',
  ])
    expect(data.informatizationObject[part]).not.toBeNull();
});

test('what the escrow seals can be opened after the next start: its keys are kept with the data', async () => {
  expect(four.environments.escrow).toMatchObject(await keptKeys(dataDirectory));
});

test('the calendar of duties is read over the network too', async () => {
  const response = await fetch(`${four.url}/duties.ics`, { headers: { authorization: `Bearer ${token}` } });
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(await response.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test('an event of the register reaches the escrow over the network and opens a duty there', async () => {
  const entryId = randomUUID();
  await withClient(databases.register.application, (client) =>
    client.query(
      `INSERT INTO outbox_event (id, type, subject, occurred_at, data)
       VALUES (gen_random_uuid(), 'register.entry.included', 'test', now(), $1)`,
      [{ entryId, includedOn: '2026-11-20', holderId: entryId }],
    ),
  );
  const duties = () =>
    withClient(databases.escrow.application, async (client) => {
      const sql = 'SELECT clause FROM deposit_obligation WHERE register_entry_id = $1';
      return (await client.query(sql, [entryId])).rows;
    });
  await until(async () => (await duties()).length > 0);
  expect(await duties()).toEqual([{ clause: '14' }]);
});

test.each(SUBGRAPHS)(
  'A02: the port of %s answers a question without the proof of a registry with 401',
  async (name) => {
    for (const path of ['/peers/object-facts', '/events']) {
      const url = `http://127.0.0.1:${four.ports[name]}${path}`;
      const proof = proofFor(name, { body: '{}' });
      const headers = { 'x-request-id': REQUEST_ID, [PROOF_HEADER]: proof };
      expect((await fetch(url, { method: 'POST', body: '{}', headers })).status).toBe(401);
    }
  },
);

describe.each(SUBGRAPHS)('A02: the port of %s', (name) => {
  test.each([
    ['no proof', () => ({})],
    [
      'a proof that is noise',
      () => ({ [PROOF_HEADER]: 'v1.1.aaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' }),
    ],
    ['a proof with another key', () => ({ [PROOF_HEADER]: proofFor(name, { key: Buffer.alloc(32, 1) }) })],
    ['a proof of another body', () => ({ [PROOF_HEADER]: proofFor(name, { body: '{}' }) })],
    ['an expired proof', () => ({ [PROOF_HEADER]: proofFor(name, { now: Date.now() - 11_000 }) })],
    ['a bearer token alone', () => ({ authorization: `Bearer ${token}` })],
  ])('answers %s with 401 and no schema', async (_what, headers) => {
    const { status, text } = await callDirectly(name, headers());
    expect(status).toBe(401);
    expect(text).not.toMatch(/type |sdl|types/i);
  });

  test('answers a proof once and its replay with 401', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const headers = { [PROOF_HEADER]: proofFor(name, { body }) };
    expect((await callDirectly(name, headers, body)).status).toBe(200);
    expect((await callDirectly(name, headers, body)).status).toBe(401);
  });

  test('tells its health without a proof, and nothing else', async () => {
    expect((await fetch(`http://127.0.0.1:${four.ports[name]}/health/ready`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${four.ports[name]}/graphql?query={__typename}`)).status).toBe(401);
    expect((await fetch(`http://127.0.0.1:${four.ports[name]}/`)).status).toBe(401);
  });
});

test('A11: a proof of the gateway does not stand in for a good token', async () => {
  const body = JSON.stringify({ query: '{ __typename }' });
  const authorization = `Bearer ${token}x`;
  const proof = createProofSigner(
    keyOf('objects'),
    'objects',
  )({ body, authorization, requestId: REQUEST_ID });
  expect((await callDirectly('objects', { [PROOF_HEADER]: proof, authorization }, body)).status).toBe(401);
});

test('F01: with the escrow killed the other registries answer, and a typed error names the missing one', async () => {
  const { escrow } = four.children;
  escrow.kill('SIGKILL');
  await once(escrow, 'exit');
  const { data, errors } = await passport<{ informatizationObject: Record<string, unknown> }>();
  expect(data.informatizationObject).toMatchObject({
    code: 'KZ-П-14-0000014',
    escrowRepository: null,
    depositObligation: null,
  });
  expect(data.informatizationObject['registerUses']).not.toBeNull();
  expect(errors.length).toBeGreaterThan(0);
  for (const { extensions } of errors)
    expect(extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'escrow' });
  const health = (await (await fetch(`${four.url}/health/ready`)).json()) as {
    subgraphs: Record<string, unknown>;
  };
  expect(JSON.stringify(health.subgraphs)).toContain('escrow');
});

test('SIGTERM ends every process in order', async () => {
  await four.close();
  for (const name of FOUR.filter((each) => each !== 'escrow')) expect(four.children[name].exitCode).toBe(0);
});
