import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { lawReader } from '../../support/law';
import { openObjects } from '../../support/objects';
import { register } from './access-fixture';
import {
  ADMINISTRATOR,
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  another,
  HOLDER,
  type Intake,
  OPERATOR,
  OWNER,
  openIntake,
  ready,
  STRANGER,
  verified,
} from './intake-fixture';
import { once, sha256Of } from './upload-fixture';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.close());

const ATTEMPT = {
  builder: 'Сулейменова Айгуль',
  environment: 'Node.js',
  version: '24.21',
  startedAt: '2026-11-20T06:00:00.000Z',
  finishedAt: '2026-11-20T06:05:00.000Z',
  outcome: 'FAILED',
};
const LOG = Buffer.from('tsc\nsrc/main.ts(3,1): error TS1005\n');
const FIELDS = `buildAttempts(first: 5) { totalCount nodes { id party builder environment version startedAt finishedAt
  outcome legalBasis { clause } log { fileName sha256 sizeBytes } } }`;

const record = (depositId: string, input: object = {}, actor: Actor = OPERATOR) =>
  intake.act('buildAttemptRecord', actor, { depositId, ...ATTEMPT, ...input }, `id ${FIELDS}`);

interface Attempt {
  readonly id: string;
  readonly party: string;
  readonly log: object | null;
}

async function attemptsOf(id: string, actor: Actor = OWNER): Promise<Attempt[] | null> {
  const { data } = await intake.subgraph.execute<{
    deposit: { buildAttempts: { nodes: Attempt[] } | null } | null;
  }>({ query: `query ($id: ID!) { deposit(id: $id) { ${FIELDS} } }`, variables: { id }, actor });
  return data.deposit?.buildAttempts?.nodes ?? null;
}

async function start(mutation: string, input: object, actor: Actor) {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { data, errors } = await intake.subgraph.execute<
    Record<string, { ticket: { path: string } | null; userErrors: { code: string }[] }>
  >({
    query: `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ticket { path } userErrors { code } } }`,
    variables: { input },
    actor,
  });
  expect(errors).toEqual([]);
  const { ticket, userErrors = [] } = data[mutation] ?? { ticket: null };
  return { ticket: ticket?.path.split('/').at(-1) ?? '', codes: userErrors.map(({ code }) => code) };
}

const startLog = (buildAttemptId: string, input: object = {}, actor: Actor = OPERATOR) =>
  start(
    'buildAttemptLogUploadStart',
    { buildAttemptId, fileName: 'build.log', sha256: sha256Of(LOG), sizeBytes: LOG.length, ...input },
    actor,
  );
const send = (ticket: string, bytes: Uint8Array = LOG, actor: Actor = OPERATOR) =>
  intake.subgraph.sendFile({ method: 'PUT', ticket, content: once(bytes) }, actor);
const startFetch = (buildAttemptId: string, actor: Actor) =>
  start('buildAttemptLogDownloadStart', { buildAttemptId }, actor);

async function fetched(ticket: string, actor: Actor): Promise<string | null> {
  const { status, body } = await intake.subgraph.sendFile({ method: 'GET', ticket, content: null }, actor);
  return status === 200 ? String(await buffer(body as Readable)) : null;
}

/** A recorded attempt with its deposit. */
async function recorded(actor: Actor = OPERATOR): Promise<{ depositId: string; attemptId: string }> {
  const depositId = await ready(intake);
  expect((await record(depositId, {}, actor)).codes).toEqual([]);
  const [attempt] = (await attemptsOf(depositId)) ?? [];
  return { depositId, attemptId: attempt?.id ?? '' };
}

test('L156 E-2(5): compilation is a term of the law, and each attempt at it stands with the deposit: who, when, where, how it ended, with its log', async () => {
  const objects = await openObjects(ANONYMOUS, {});
  expect(await lawReader(objects.subgraph).clause('146', '2(5)')).toMatchObject({
    number: '2(5)',
    statement: {
      kk: expect.stringContaining('Компиляция'),
      ru: expect.stringContaining('Компиляция'),
      en: expect.stringContaining('Compilation'),
    },
  });
  await objects.close();
  const { depositId, attemptId } = await recorded();
  const { ticket } = await startLog(attemptId);
  expect((await send(ticket)).status).toBe(201);
  const log = { fileName: 'build.log', sha256: sha256Of(LOG), sizeBytes: String(LOG.length) };
  expect(await attemptsOf(depositId)).toEqual([
    { ...ATTEMPT, id: attemptId, party: 'OPERATOR', legalBasis: { clause: '2(5)' }, log },
  ]);
  for (const actor of [OWNER, HOLDER, OPERATOR])
    expect(await fetched((await startFetch(attemptId, actor)).ticket, actor)).toBe(String(LOG));
  const stored = await intake.rows('SELECT log_sha256 FROM build_attempt');
  expect(stored).toEqual([{ log_sha256: sha256Of(LOG) }]);
});

describe('an attempt to compile', () => {
  test('is recorded by the operator, the owner or the holder, each as what it is', async () => {
    const depositId = await ready(intake);
    for (const actor of [OPERATOR, OWNER, HOLDER])
      expect((await record(depositId, {}, actor)).codes).toEqual([]);
    expect((await attemptsOf(depositId))?.map(({ party }) => party).sort()).toEqual([
      'HOLDER',
      'OPERATOR',
      'OWNER',
    ]);
    expect((await record(depositId, {}, AUTHORIZED_BODY)).codes).toEqual(['ESCROW_ROLE']);
    for (const actor of [STRANGER, ADMINISTRATOR])
      expect((await record(depositId, {}, actor)).codes).toEqual(['DEPOSIT_UNKNOWN']);
  });

  test('tells all that is wrong with it at once', async () => {
    const input = { builder: ' ', environment: '', version: '', startedAt: '2026-11-20T06:06:00.000Z' };
    const { userErrors } = await record(await ready(intake), input);
    expect(
      userErrors.map(({ code, path, legalReference }) => [code, path[1], legalReference?.clause]),
    ).toEqual([
      ['FORM_FIELD_MISSING', 'builder', '2(5)'],
      ['FORM_FIELD_MISSING', 'environment', '2(5)'],
      ['FORM_FIELD_MISSING', 'version', '2(5)'],
      ['BUILD_TIMES_WRONG', 'finishedAt', '2(5)'],
    ]);
    const future = { finishedAt: '2026-11-20T07:00:01.000Z' };
    expect((await record(await ready(intake), future)).codes).toEqual(['BUILD_TIMES_WRONG']);
  });

  test('E-16: that failed keeps nothing from its acceptance', async () => {
    const depositId = await verified(intake);
    await register(intake, depositId, { person: 'test-user' });
    expect((await record(depositId)).codes).toEqual([]);
    expect((await intake.act('depositAccept', another(OPERATOR, 'acceptor'), { depositId })).codes).toEqual(
      [],
    );
    expect((await record(depositId, { outcome: 'SUCCEEDED' })).codes).toEqual([]);
  });

  test('is recorded no more once the deposit has ended', async () => {
    const depositId = await ready(intake);
    await intake.rows(`UPDATE deposit SET state = 'HANDED_OVER' WHERE id = '${depositId.slice(4)}'`);
    expect((await record(depositId)).codes).toEqual(['BUILD_ATTEMPT_CLOSED']);
  });

  test('A06: is read by the parties and the operator alone, like its log', async () => {
    const { depositId, attemptId } = await recorded();
    expect((await startFetch(attemptId, OWNER)).codes).toEqual(['BUILD_LOG_MISSING']);
    await send((await startLog(attemptId)).ticket);
    for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR, STRANGER]) {
      expect(await attemptsOf(depositId, actor)).toBeNull();
      expect((await startFetch(attemptId, actor)).codes).toEqual(['BUILD_LOG_MISSING']);
    }
    expect((await startFetch(attemptId, ADMINISTRATOR)).codes).toEqual(['BUILD_LOG_MISSING']);
    expect((await startFetch('bat_none', OWNER)).codes).toEqual(['BUILD_LOG_MISSING']);
    const { ticket } = await startFetch(attemptId, HOLDER);
    expect(await fetched(ticket, OWNER)).toBeNull();
    await intake.rows('UPDATE deposit SET holder_id = NULL');
    expect(await fetched(ticket, HOLDER)).toBeNull();
  });
});

describe('the log of an attempt', () => {
  test('comes from the person who recorded the attempt, once, in the bytes that were told', async () => {
    const { attemptId } = await recorded();
    expect((await startLog(attemptId, {}, OWNER)).codes).toEqual(['BUILD_ATTEMPT_UNKNOWN']);
    expect((await startLog('bat_none')).codes).toEqual(['BUILD_ATTEMPT_UNKNOWN']);
    const wrong = { fileName: '../x', sha256: 'A', sizeBytes: 70_000_000 };
    expect((await startLog(attemptId, wrong)).codes).toEqual(Array(3).fill('BUILD_LOG_MALFORMED'));
    const tickets = [await startLog(attemptId), await startLog(attemptId), await startLog(attemptId)];
    const [first, second, third] = tickets.map(({ ticket }) => ticket);
    expect((await send(first ?? '', Buffer.from('other'))).status).toBe(422);
    expect((await send(second ?? '')).status).toBe(201);
    expect((await send(second ?? '')).status).toBe(404);
    expect((await send(third ?? '')).status).toBe(403);
    expect((await startLog(attemptId)).codes).toEqual(['BUILD_LOG_KNOWN']);
    await expect(intake.rows(`UPDATE build_attempt SET log_name = 'x'`)).rejects.toThrow('not changed');
  });

  test('that was kept for another attempt is measured again, and read no further than was told', async () => {
    const { depositId, attemptId } = await recorded();
    await send((await startLog(attemptId)).ticket);
    await record(depositId, { outcome: 'SUCCEEDED' });
    const other = (await attemptsOf(depositId))?.find(({ id }) => id !== attemptId)?.id ?? '';
    const { ticket } = await startLog(other);
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield* [LOG, LOG];
      throw new Error('read further than was told');
    }
    const long = await intake.subgraph.sendFile({ method: 'PUT', ticket, content: endless() }, OPERATOR);
    expect(long.status).toBe(422);
    const more = await startLog(other, { sizeBytes: LOG.length + 5 });
    expect((await send(more.ticket)).status).toBe(201);
    expect(await intake.rows('SELECT DISTINCT log_size::int FROM build_attempt')).toEqual([
      { log_size: LOG.length },
    ]);
    expect(await intake.rows('SELECT FROM sealed_content')).toHaveLength(1);
  });

  test('lies sealed: no byte of it can be read where it is kept', async () => {
    const { attemptId } = await recorded();
    await send((await startLog(attemptId)).ticket);
    const [{ sealed_as: name } = { sealed_as: null }] = await intake.rows(
      'SELECT sealed_as FROM sealed_content',
    );
    const kept = await intake.subgraph.side.blobs.open(String(name));
    expect(kept && String(await buffer(kept))).not.toContain('TS1005');
  });
});
