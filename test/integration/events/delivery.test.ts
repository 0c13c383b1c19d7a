import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { ESCROW } from '../../../subgraphs/escrow/module';
import { createDataSource } from '../../../subgraphs/shared/database/data-source';
import type { EventConsumer, PublishedEvent } from '../../../subgraphs/shared/events/event';
import { publish } from '../../../subgraphs/shared/events/outbox';
import type { PeerHandler } from '../../../subgraphs/shared/peers/peer-way';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { clientOf, deliver, openReceiver, publishAll, type Receiver } from '../../support/registries';
import { until } from '../../support/until';

let databases: { register: TestDatabase; escrow: TestDatabase };
let outbox: DataSource;
let escrow: Receiver;
let seen: PublishedEvent[];
let isBroken: boolean;
let stop: () => Promise<void>;

/** Writes down what it was told; may be made to fail. */
const watching: EventConsumer = {
  type: 'register.entry.excluded',
  consume: async (_transaction, event) => {
    seen.push(event);
    if (isBroken) throw new Error('broken');
  },
};

beforeAll(async () => {
  const [register, ofEscrow] = await Promise.all([cloneDatabase('register'), cloneDatabase('escrow')]);
  databases = { register, escrow: ofEscrow };
  outbox = await createDataSource({
    name: 'test-outbox',
    connection: register.application,
    entities: [],
  }).initialize();
  escrow = await openReceiver('escrow', ofEscrow.application, ESCROW.entities, [
    ...(ESCROW.consumers ?? []),
    watching,
  ]);
});
afterAll(async () => {
  await outbox.destroy();
  await escrow.close();
  await Promise.all(Object.values(databases).map((database) => database.drop()));
});
beforeEach(() => {
  seen = [];
  isBroken = false;
});
afterEach(() => stop());

const start = (handler: PeerHandler = escrow.handler, pace = {}) => {
  const { tell } = clientOf('register', { escrow: handler });
  stop = deliver('register', databases.register.application, tell, pace);
};
const included = (entryId: string, includedOn = '2026-11-20') =>
  ({
    type: 'register.entry.included',
    subject: `ren_${entryId}`,
    data: { entryId, number: '1', includedOn, holderId: randomUUID(), productName: 'Есеп' },
  }) as const;
const excluded = (subject: string, step: number) =>
  ({ type: 'register.entry.excluded', subject, data: { step } }) as const;
const dutiesOf = (entryId: string) =>
  escrow.dataSource.query(
    `SELECT clause, started_on AS "startedOn", due_on AS "dueOn" FROM deposit_obligation WHERE register_entry_id = $1`,
    [entryId],
  );
const deadLetters = (): Promise<{ id: string; subject: string; attempts: number; reason: string }[]> =>
  outbox.query('SELECT id, subject, recipient, attempts, reason FROM dead_letter ORDER BY failed_at');

test('L189 E-14: inclusion in the register opens the duty to transfer the software within five working days', async () => {
  start();
  const entryId = randomUUID();
  await publishAll(outbox, included(entryId));
  await until(async () => (await dutiesOf(entryId)).length > 0);
  expect(await dutiesOf(entryId)).toEqual([{ clause: '14', startedOn: '2026-11-20', dueOn: '2026-11-27' }]);
});

test('what an act told that was not done is told to nobody', async () => {
  start();
  const [entryId, later] = [randomUUID(), randomUUID()];
  const fault = outbox.transaction(async (transaction) => {
    await publish(transaction, { now: new Date() }, included(entryId));
    throw new Error('not done');
  });
  await expect(fault).rejects.toThrow('not done');
  await publishAll(outbox, included(later));
  await until(async () => (await dutiesOf(later)).length > 0);
  expect(await dutiesOf(entryId)).toEqual([]);
});

test('events of one subject arrive in their order, also those of one act', async () => {
  start();
  await publishAll(outbox, excluded('ordered', 1), excluded('ordered', 2), excluded('ordered', 3));
  await publishAll(outbox, excluded('ordered', 4));
  await until(async () => seen.length === 4);
  expect(seen.map(({ data }) => data['step'])).toEqual([1, 2, 3, 4]);
});

test('an event whose answer was lost comes again and is acted on once', async () => {
  let lost = 0;
  start(async (message) => {
    const answer = await escrow.handler(message);
    lost += 1;
    return lost === 1 ? { status: 504, body: '' } : answer;
  });
  await publishAll(outbox, excluded('lost', 1));
  await until(async () => lost === 2);
  expect(seen).toHaveLength(1);
});

test('a registry that is away gets its events when it is back', async () => {
  let isAway = true;
  let attempts = 0;
  start((message) => {
    attempts += 1;
    return isAway ? Promise.reject(new Error('connect ECONNREFUSED')) : escrow.handler(message);
  });
  await publishAll(outbox, excluded('away', 1));
  await until(async () => attempts > 0);
  isAway = false;
  await until(async () => seen.length === 1);
});

test('a delivery whose attempts are used up is a dead letter, and what follows on its subject waits', async () => {
  start(escrow.handler, { retryLimit: 1 });
  isBroken = true;
  await publishAll(outbox, excluded('dead', 1), excluded('dead', 2));
  await until(async () => (await deadLetters()).length === 1);
  expect(await deadLetters()).toEqual([
    {
      id: expect.any(String),
      subject: 'dead',
      recipient: 'escrow',
      attempts: 2,
      reason: 'The registry escrow gave no answer. status 500',
    },
  ]);
  expect(seen.every(({ data }) => data['step'] === 1)).toBe(true);
  isBroken = false;
  await publishAll(outbox, excluded('alive', 1));
  await until(async () => seen.some(({ subject }) => subject === 'alive'));
  expect(seen.some(({ data }) => data['step'] === 2)).toBe(false);
});

test('a delivery that was done a week ago leaves no job behind; events and younger jobs stay', async () => {
  start();
  await publishAll(outbox, excluded('week', 1), excluded('week', 2));
  await until(async () => seen.length === 2);
  await stop();
  const jobs = (): Promise<{ subject: string }[]> =>
    outbox.query(
      `SELECT singleton_key AS subject FROM jobs.job WHERE singleton_key = 'week' AND name = 'to-escrow'`,
    );
  await outbox.query(
    `UPDATE jobs.job SET completed_on = now() - interval '8 days'
     WHERE id = (SELECT id FROM jobs.job WHERE singleton_key = 'week' AND name = 'to-escrow' LIMIT 1)`,
  );
  const before = await jobs();
  start();
  await until(async () => (await jobs()).length < before.length);
  expect(await jobs()).toHaveLength(1);
  expect(await outbox.query(`SELECT FROM outbox_event WHERE subject = 'week'`)).toHaveLength(2);
});

test('the end waits for a delivery under way', async () => {
  let isDone = false;
  let isUnderWay = false;
  start(async (message) => {
    isUnderWay = true;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const answer = await escrow.handler(message);
    isDone = true;
    return answer;
  });
  await publishAll(outbox, excluded('slow', 1));
  await until(async () => isUnderWay);
  await stop();
  stop = async () => undefined;
  expect(isDone).toBe(true);
});
