import { escapeIdentifier } from 'pg';
import { withClient, withParts } from '../../subgraphs/shared/database/connection';
import type { TestDatabase } from './database';
import { testServerAdmin } from './test-server';

interface IndexRow {
  readonly name: string;
  readonly definition: string;
}

/** Indexes that hold no constraint, which are cheaper to build over rows that are there. */
const PLAIN_INDEXES = `
  SELECT i.relname AS name, pg_get_indexdef(x.indexrelid) AS definition
    FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_namespace n ON n.oid = i.relnamespace
   WHERE n.nspname = 'public' AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = x.indexrelid)`;

/**
 * Fills a database of a test by statements such as `INSERT … SELECT … FROM generate_series(…)`, as fast as it goes:
 * references are not checked, indexes are built at the end. Statistics and the visibility map are in order afterwards.
 */
export async function fill(database: TestDatabase, statements: readonly string[]): Promise<void> {
  await withClient(withParts(testServerAdmin(), { database: database.name }), async (client) => {
    await client.query('SET session_replication_role = replica');
    await client.query(`SET maintenance_work_mem = '256MB'`);
    const indexes: IndexRow[] = (await client.query(PLAIN_INDEXES)).rows;
    for (const { name } of indexes) await client.query(`DROP INDEX ${escapeIdentifier(name)}`);
    for (const statement of statements) await client.query(statement);
    for (const { definition } of indexes) await client.query(definition);
    await client.query('VACUUM ANALYZE');
  });
}
