import { withClient } from '../../../subgraphs/shared/database/connection';
import { cloneDatabase, type TestDatabase } from '../../support/database';

const query = (database: TestDatabase, sql: string) =>
  withClient(database.owner, async (client) => (await client.query(sql)).rows);

const SERVICES = `SELECT count(*)::int AS count FROM operator_service`;
const EVENT = `INSERT INTO outbox_event (id, type, subject, occurred_at, data)
  VALUES (gen_random_uuid(), 'x', gen_random_uuid(), now(), '{}') RETURNING position::int`;

/** Name of the copy that the next test of a file gets after one that did this. */
async function nextAfter(sql: string): Promise<{ before: string; after: string; next: TestDatabase }> {
  const database = await cloneDatabase('objects');
  await query(database, sql);
  await database.drop();
  const next = await cloneDatabase('objects');
  return { before: database.name, after: next.name, next };
}

describe('the copy of a template that a test gave back', () => {
  test('is taken again, empty and counting from the start', async () => {
    const { before, after, next } = await nextAfter(EVENT);
    expect(after).toBe(before);
    expect(await query(next, 'SELECT FROM outbox_event')).toEqual([]);
    expect(await query(next, EVENT)).toEqual([{ position: 1 }]);
    expect(await query(next, SERVICES)).not.toEqual([{ count: 0 }]);
    await next.drop();
  });

  test.each([
    ['a row of the migrations', 'DELETE FROM operator_service'],
    ['a table', 'ALTER TABLE journal_entry ADD COLUMN more text'],
    ['a constraint', 'ALTER TABLE journal_entry ADD CONSTRAINT never CHECK (id > 0)'],
    ['a right', 'REVOKE ALL ON journal_entry FROM objects_app'],
    ['an index', 'CREATE INDEX more ON journal_entry (actor)'],
    [
      'its size',
      `INSERT INTO outbox_event (id, type, subject, occurred_at, data)
       SELECT gen_random_uuid(), 'x', gen_random_uuid(), now(), '{}' FROM generate_series(1, 80000)`,
    ],
  ])('is not taken again when %s changed', async (_what, sql) => {
    const { before, after, next } = await nextAfter(sql);
    expect(after).not.toBe(before);
    await next.drop();
  });
});
