import { REGISTER } from '../../../subgraphs/register/module';
import { createDataSource } from '../../../subgraphs/shared/database/data-source';
import { seededUuid, toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { deliver, publishAll } from '../../support/registries';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';
import { until } from '../../support/until';

const OPERATOR = person(['OPERATOR'], 'operator');
const SUBJECT = toGlobalId('registerEntry', seededUuid('entry'));
const LIST = `{ registerDeadLetters(first: 10) {
  totalCount nodes { id recipient type subject attempts reason occurredAt failedAt eventId }
} }`;

interface Letter {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
}

let database: TestDatabase;
let register: TestSubgraph;
let isAway = true;
let told: number[] = [];
let stop: () => Promise<void>;

beforeAll(async () => {
  database = await cloneDatabase('register');
  register = await openSubgraph(REGISTER, database, {
    actor: OPERATOR,
    now: new Date('2026-11-20T07:00:00Z'),
  });
  const outbox = await createDataSource({
    name: 'test-outbox',
    connection: database.application,
    entities: [],
  }).initialize();
  await publishAll(
    outbox,
    { type: 'register.entry.included', subject: SUBJECT, data: { step: 1 } },
    { type: 'register.entry.excluded', subject: SUBJECT, data: { step: 2 } },
  );
  await outbox.destroy();
  const tell = async (peer: string, event: string) => {
    if (peer === 'escrow' && isAway) throw new Error('connect ECONNREFUSED');
    if (peer === 'escrow') told.push(JSON.parse(event).data.step);
  };
  stop = deliver('register', database.application, tell, { retryLimit: 0 });
  await until(async () => (await letters()).length > 0);
});
afterAll(async () => {
  await stop();
  await register.close();
  await database.drop();
});
beforeEach(() => {
  told = [];
});

async function letters(): Promise<readonly Letter[]> {
  const { data } = await register.execute<{ registerDeadLetters: { nodes: Letter[] } }>({ query: LIST });
  return data.registerDeadLetters.nodes;
}

const RESEND = `mutation ($input: RegisterDeadLetterResendInput!) {
  registerDeadLetterResend(input: $input) { deadLetterId userErrors { code path } }
}`;

async function resend(input: { deadLetterId: string; idempotencyKey?: string }, actor = OPERATOR) {
  type Answer = { registerDeadLetterResend: { deadLetterId: string | null; userErrors: { code: string }[] } };
  const { data } = await register.execute<Answer>({ query: RESEND, variables: { input }, actor });
  const { deadLetterId, userErrors } = data.registerDeadLetterResend;
  return { deadLetterId, codes: userErrors.map(({ code }) => code) };
}

async function only(): Promise<string> {
  const [letter, ...others] = await letters();
  expect(others).toEqual([]);
  return letter?.id ?? '';
}

test('the operator sees which event could not be delivered to whom, and why', async () => {
  const { data } = await register.execute({ query: LIST });
  expect(data['registerDeadLetters']).toEqual({
    totalCount: 1,
    nodes: [
      {
        id: expect.stringMatching(/^dlt_/),
        recipient: 'escrow',
        type: 'register.entry.included',
        subject: SUBJECT,
        attempts: 1,
        reason: 'connect ECONNREFUSED',
        occurredAt: expect.any(String),
        failedAt: expect.any(String),
        eventId: expect.any(String),
      },
    ],
  });
});

test('the internal auditor sees it too, and nobody else', async () => {
  const asked = (actor: ReturnType<typeof person>) => register.execute({ query: LIST, actor });
  expect((await asked(person(['AUDITOR']))).errors).toEqual([]);
  for (const actor of [person(['STATE_BODY'], 'owner'), person(['ADMINISTRATOR', 'OPERATOR'])])
    expect((await asked(actor)).errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

test('only the operator sends it again', async () => {
  const deadLetterId = await only();
  for (const actor of [person(['AUDITOR']), person(['STATE_BODY'], 'owner')])
    expect(await resend({ deadLetterId }, actor)).toEqual({
      deadLetterId: null,
      codes: ['DEAD_LETTER_OPERATOR_ONLY'],
    });
  expect(await only()).toBe(deadLetterId);
});

test('what is no dead letter is not sent again', async () => {
  for (const deadLetterId of [toGlobalId('deadLetter', seededUuid('nothing')), SUBJECT, ''])
    expect(await resend({ deadLetterId })).toEqual({ deadLetterId: null, codes: ['DEAD_LETTER_UNKNOWN'] });
});

test('sent again while the other side is still away it is a dead letter again', async () => {
  const deadLetterId = await only();
  expect(await resend({ deadLetterId })).toEqual({ deadLetterId, codes: [] });
  await until(async () => (await letters()).length > 0);
});

test('sent again it arrives, and what waited behind it follows; the same call twice has one effect', async () => {
  const input = { deadLetterId: await only(), idempotencyKey: 'resend-0001' };
  isAway = false;
  const first = await resend(input);
  await until(async () => told.length === 2);
  expect(told).toEqual([1, 2]);
  expect(await resend(input)).toEqual(first);
  expect(first.codes).toEqual([]);
  expect(await letters()).toEqual([]);
});
