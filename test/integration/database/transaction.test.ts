import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../../../subgraphs/shared/database/data-source';
import { migrate } from '../../../subgraphs/shared/database/migrate';
import { inTransaction } from '../../../subgraphs/shared/database/transaction';
import { emptyDatabase, type TestDatabase } from '../../support/database';
import { Counters1700000000001 } from './sample-migrations';

let database: TestDatabase;
let source: DataSource;
const statements: string[] = [];

beforeAll(async () => {
  database = await emptyDatabase('objects');
  await migrate(database.owner, [Counters1700000000001]);
  source = await createDataSource({
    name: 'transactions',
    connection: database.application,
    entities: [],
    onStatement: (sql) => statements.push(sql),
  }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** Resolves for all callers when the given number has come. */
function meeting(size: number): () => Promise<void> {
  const waiting: (() => void)[] = [];
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length >= size) for (const release of waiting) release();
    });
}

async function sum(manager: EntityManager): Promise<number> {
  const [row] = await manager.query(
    `SELECT sum(value)::int AS sum FROM counter WHERE name IN ('left', 'right')`,
  );
  return row.sum;
}

test('every statement is counted, those of the transaction included, and nothing else', async () => {
  statements.length = 0;
  await inTransaction(source, (manager) => manager.query('SELECT 1'));
  expect(statements).toEqual([
    'START TRANSACTION',
    'SET TRANSACTION ISOLATION LEVEL SERIALIZABLE',
    'SELECT 1',
    'COMMIT',
  ]);
});

test('two transactions that decide on what the other changes: one of them decides again', async () => {
  const bothHaveRead = meeting(2);
  let attempts = 0;
  // Both may spend one unit as long as two are left in all: without isolation both would.
  const spend = (name: string) =>
    inTransaction(source, async (manager) => {
      attempts += 1;
      const left = await sum(manager);
      await bothHaveRead();
      if (left < 2) return 'refused';
      await manager.query('UPDATE counter SET value = value - 1 WHERE name = $1', [name]);
      return 'spent';
    });
  const outcomes = await Promise.all([spend('left'), spend('right')]);
  expect(outcomes.sort()).toEqual(['refused', 'spent']);
  expect(attempts).toBe(3);
  expect(await sum(source.manager)).toBe(1);
});

const raise = (code: string) =>
  `DO $$ BEGIN RAISE EXCEPTION 'made by the test' USING ERRCODE = '${code}'; END $$`;

test('a deadlock is a conflict too: the work runs again, from a clean state', async () => {
  let attempts = 0;
  await inTransaction(source, async (manager) => {
    attempts += 1;
    await manager.query(`INSERT INTO counter VALUES ('once', ${attempts})`);
    if (attempts === 1) await manager.query(raise('40P01'));
  });
  expect(await source.query(`SELECT value FROM counter WHERE name = 'once'`)).toEqual([{ value: 2 }]);
});

test('a conflict that does not end is told after eight attempts', async () => {
  let attempts = 0;
  const work = inTransaction(source, async (manager) => {
    attempts += 1;
    await manager.query(raise('40001'));
  });
  await expect(work).rejects.toMatchObject({ code: 'TRANSACTION_CONFLICT' });
  expect(attempts).toBe(8);
});

test.each(['23505', 'P0001'])('an error that is no conflict (%s) is not repeated', async (code) => {
  let attempts = 0;
  const work = inTransaction(source, async (manager) => {
    attempts += 1;
    await manager.query(raise(code));
  });
  await expect(work).rejects.toMatchObject({ driverError: { code } });
  expect(attempts).toBe(1);
});

test('a session that the server ends is told, does not end the process, and is replaced', async () => {
  const messages: string[] = [];
  const other = await createDataSource({
    name: 'to be ended',
    connection: database.application,
    entities: [],
    log: (message) => messages.push(message),
  }).initialize();
  await other.query('SELECT 1');
  const end = `SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE application_name = 'to be ended'`;
  expect(await source.query(end)).toEqual([{ pg_terminate_backend: true }]);
  while (messages.length === 0) await new Promise(setImmediate);
  expect(messages[0]).toContain('terminating connection');
  expect(await other.query('SELECT 2 AS two')).toEqual([{ two: 2 }]);
  await other.destroy();
});
