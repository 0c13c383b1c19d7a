import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, escapeIdentifier } from 'pg';
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
    await vacuum(client);
  });
}

const TABLES_WITH_INVISIBLE_PAGES = `
  SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relallvisible < relpages`;

/** A snapshot that autovacuum holds at that moment keeps pages from being marked as visible to all: they are tried again. */
async function vacuum(client: Client): Promise<void> {
  await client.query('VACUUM ANALYZE');
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const { rows } = await client.query(TABLES_WITH_INVISIBLE_PAGES);
    if (rows.length === 0) return;
    await sleep(100);
    for (const { relname } of rows) await client.query(`VACUUM ${escapeIdentifier(relname)}`);
  }
  throw new Error('Some session keeps the visibility map from being brought into order.');
}
