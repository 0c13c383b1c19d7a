import { DATABASES, type DatabaseName } from '../../../scripts/seed/batch';
import { SMALL_SAMPLE } from '../../../scripts/seed/generate';
import { tablesOf } from '../../../scripts/seed/load';
import { objectCode } from '../../../scripts/seed/object-plan';
import {
  isEmpty,
  type OwnerConnections,
  SeedError,
  seedDatabases,
} from '../../../scripts/seed/seed-databases';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { sample } from '../../unit/seed/sample';

let databases: Record<DatabaseName, TestDatabase>;
let connections: OwnerConnections;

beforeEach(async () => {
  const [objects, register, escrow] = await Promise.all(DATABASES.map((name) => cloneDatabase(name)));
  if (!objects || !register || !escrow) throw new Error('a database is missing');
  databases = { objects, register, escrow };
  connections = { objects: objects.owner, register: register.owner, escrow: escrow.owner };
});

afterEach(async () => {
  await Promise.all(DATABASES.map((name) => databases[name].drop()));
});

async function rowsOf<T extends object>(database: DatabaseName, sql: string): Promise<T[]> {
  return withClient(databases[database].application, async (client) => (await client.query<T>(sql)).rows);
}

async function countsOf(database: DatabaseName): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tablesOf(database)) {
    const [row] = await rowsOf<{ n: number }>(database, `SELECT count(*)::integer AS n FROM ${table}`);
    counts[table] = row?.n ?? 0;
  }
  return counts;
}

const codes = () => rowsOf<{ code: string }>('objects', 'SELECT code FROM informatization_object');

test('every row of the small sample arrives, and the application may read it', async () => {
  expect(await isEmpty(connections)).toBe(true);
  await seedDatabases({ connections });
  expect(await isEmpty(connections)).toBe(false);
  const generated = sample({ objects: SMALL_SAMPLE });
  for (const database of DATABASES) {
    const expected = Object.entries<object[]>({ ...generated[database] }).map(([table, rows]) => [
      table,
      rows.length,
    ]);
    expect(await countsOf(database)).toEqual(Object.fromEntries(expected));
  }
});

test('values come through COPY as they were made', async () => {
  await seedDatabases({ connections });
  const [made] = sample({ objects: SMALL_SAMPLE }).objects.informatization_object.slice(13);
  const [read] = await rowsOf<Record<string, unknown>>(
    'objects',
    `SELECT id, name_kk, abbreviation, purpose_en, network_access, tasks, stage_since::text, commissioned_on::text,
       terminated_on::text, holder_id, version, recorded_at, is_class_verified
     FROM informatization_object WHERE code = '${objectCode(14)}'`,
  );
  const { id, name_kk, abbreviation, purpose_en, network_access, tasks, stage_since, commissioned_on } =
    made ?? {};
  const { terminated_on, holder_id, version, recorded_at, is_class_verified } = made ?? {};
  expect(read).toEqual({
    id,
    name_kk,
    abbreviation,
    purpose_en,
    network_access,
    tasks,
    stage_since,
    commissioned_on,
    terminated_on,
    holder_id,
    version,
    recorded_at,
    is_class_verified,
  });
});

test('an entry is found by the words of its product, misspelt ones too', async () => {
  await seedDatabases({ connections });
  const numbers = (condition: string) =>
    rowsOf('register', `SELECT number FROM register_entry WHERE ${condition}`);
  const found = await numbers(`search_vector @@ to_tsquery('russian', 'антивирусные')`);
  expect(found.length).toBeGreaterThan(0);
  expect(await numbers(`'антивируный' <% search_text`)).toEqual(expect.arrayContaining(found));
});

test('filled tables are refused, and nothing changes', async () => {
  await seedDatabases({ connections, objects: 30 });
  await expect(seedDatabases({ connections, objects: 40 })).rejects.toThrow(SeedError);
  await expect(seedDatabases({ connections, objects: 40 })).rejects.toThrow(/objects\.organization/);
  expect(await codes()).toHaveLength(30);
});

test('rows in one database alone are enough for a refusal', async () => {
  await seedDatabases({ connections, objects: 30 });
  await withClient(connections.objects, (client) =>
    client.query(`TRUNCATE ${tablesOf('objects').join(', ')} CASCADE`),
  );
  expect(await isEmpty(connections)).toBe(false);
  await expect(seedDatabases({ connections, objects: 30 })).rejects.toThrow(/register\.software_product/);
  expect(await codes()).toHaveLength(0);
});

test('a sample is replaced by another one', async () => {
  await seedDatabases({ connections, objects: 60 });
  await seedDatabases({ connections, objects: 30, replace: true });
  expect(await codes()).toHaveLength(30);
});

test('an enlarged sample is the same as a large one loaded at once', async () => {
  const contents = () => rowsOf('escrow', 'SELECT * FROM deposit_obligation ORDER BY id');
  await seedDatabases({ connections, objects: 700 });
  const once = { objects: await countsOf('objects'), duties: await contents() };
  await seedDatabases({ connections, objects: 130, replace: true });
  await seedDatabases({ connections, objects: 700, add: true });
  expect({ objects: await countsOf('objects'), duties: await contents() }).toEqual(once);
});

test('a fault in one database leaves all three empty', async () => {
  // A deposit state that the table does not know yet: the load fails in the escrow after rows went elsewhere.
  await withClient(connections.escrow, (client) =>
    client.query(`ALTER TABLE deposit ADD CONSTRAINT no_acceptance CHECK (state <> 'ACCEPTED')`),
  );
  await expect(seedDatabases({ connections })).rejects.toThrow(/no_acceptance/);
  expect(await isEmpty(connections)).toBe(true);
});

test('progress is told up to the whole sample', async () => {
  const told: string[] = [];
  await seedDatabases({
    connections,
    objects: 1_100,
    onProgress: (loaded, total) => told.push(`${loaded}/${total}`),
  });
  expect(told).toEqual(['500/1100', '1000/1100', '1100/1100']);
});

test('statistics and the visibility map are there after the load', async () => {
  await seedDatabases({ connections });
  const stale = await withClient(connections.objects, async (client) =>
    client.query(
      `SELECT relname FROM pg_class WHERE relname = 'cost_item' AND (reltuples <= 0 OR relallvisible = 0)`,
    ),
  );
  expect(stale.rows).toEqual([]);
});

test('the small sample is loaded within a second', async () => {
  const started = performance.now();
  await seedDatabases({ connections });
  // Five times the goal: other tests share the machine.
  expect(performance.now() - started).toBeLessThan(5_000);
});
