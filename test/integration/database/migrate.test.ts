import { migrate, requireMigrated } from '../../../subgraphs/shared/database/migrate';
import { emptyDatabase, type TestDatabase } from '../../support/database';
import { query } from './launcher';
import { Broken1700000000003, Counters1700000000001, Notes1700000000002 } from './sample-migrations';

let database: TestDatabase;

beforeEach(async () => {
  database = await emptyDatabase('objects');
});
afterEach(() => database.drop());

test('several processes migrate at once: each migration runs once, and a repetition runs none', async () => {
  const migrations = [Counters1700000000001, Notes1700000000002];
  const runs = await Promise.all([1, 2, 3].map(() => migrate(database.owner, migrations)));
  expect(runs.flat()).toEqual(['Counters1700000000001', 'Notes1700000000002']);
  expect(await migrate(database.owner, migrations)).toEqual([]);
  expect(await query(database.owner, 'SELECT count(*)::int AS rows FROM counter')).toEqual([{ rows: 2 }]);
});

test('a program older than the database does not touch it and says what it does not know', async () => {
  await migrate(database.owner, [Counters1700000000001, Notes1700000000002]);
  const expected = {
    code: 'DATABASE_NEWER_THAN_PROGRAM',
    message: expect.stringContaining('does not know its migrations Notes1700000000002'),
  };
  await expect(migrate(database.owner, [Counters1700000000001])).rejects.toMatchObject(expected);
  await expect(requireMigrated(database.application, [Counters1700000000001])).rejects.toMatchObject(
    expected,
  );
});

test('a process without the right to migrate learns what the database lacks', async () => {
  const migrations = [Counters1700000000001, Notes1700000000002];
  await expect(requireMigrated(database.application, migrations)).rejects.toMatchObject({
    code: 'DATABASE_NOT_MIGRATED',
    message: expect.stringContaining('Counters1700000000001, Notes1700000000002'),
  });
  await migrate(database.owner, migrations);
  await expect(requireMigrated(database.application, migrations)).resolves.toBeUndefined();
});

test('a migration that fails leaves nothing of itself, keeps those before it, and can be repeated', async () => {
  const migrations = [Counters1700000000001, Broken1700000000003];
  await expect(migrate(database.owner, migrations)).rejects.toThrow('division by zero');
  expect(await query(database.owner, `SELECT to_regclass('half_made') AS found`)).toEqual([{ found: null }]);
  await expect(migrate(database.owner, migrations)).rejects.toThrow('division by zero');
  expect(await query(database.owner, 'SELECT name FROM migrations')).toEqual([
    { name: 'Counters1700000000001' },
  ]);
});
