import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Batch, DATABASES, type DatabaseName, emptyBatch } from './batch';
import { copyText } from './copy-text';

export type Clients = Readonly<Record<DatabaseName, Client>>;

/** Tables of a database in the order in which they are filled. */
export function tablesOf(database: DatabaseName): readonly string[] {
  return Object.keys(emptyBatch()[database]);
}

/** Tables that hold rows, of the tables that the sample fills. */
export async function filledTables(client: Client, database: DatabaseName): Promise<string[]> {
  const filled: string[] = [];
  for (const table of tablesOf(database)) {
    const { rows } = await client.query<{ filled: boolean }>(
      `SELECT EXISTS (SELECT FROM ${table}) AS filled`,
    );
    if (rows[0]?.filled) filled.push(table);
  }
  return filled;
}

/** Rows into a table by COPY; the properties of a row are its columns. */
export async function copyRows(client: Client, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const sink = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(copyText(columns, rows)), sink);
}

async function loadDatabase(client: Client, tables: Batch[DatabaseName]): Promise<void> {
  for (const [table, rows] of Object.entries<readonly object[]>({ ...tables }))
    await copyRows(client, table, rows);
}

/** Waits for all, then throws the first fault: no statement is left running behind a rollback. */
async function inEach(work: (database: DatabaseName) => Promise<unknown>): Promise<void> {
  const outcomes = await Promise.allSettled(DATABASES.map(work));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/**
 * Loads the batches in one pass with COPY, the three databases side by side, each in one transaction of its own:
 * a fault in one leaves all three as they were.
 * @param prepare runs first inside the transactions; what it throws stops the load
 */
export async function load(
  clients: Clients,
  batches: Iterable<Batch>,
  prepare: () => Promise<void>,
  onBatch: (batch: Batch) => void,
): Promise<void> {
  await inEach((database) => clients[database].query('BEGIN'));
  try {
    await prepare();
    for (const batch of batches) {
      await inEach((database) => loadDatabase(clients[database], batch[database]));
      onBatch(batch);
    }
    await inEach((database) => clients[database].query('COMMIT'));
  } catch (error) {
    await Promise.allSettled(DATABASES.map((database) => clients[database].query('ROLLBACK')));
    throw error;
  }
}

/** Statistics for the planner and the visibility map for index-only scans. */
export async function vacuum(clients: Clients): Promise<void> {
  await inEach(async (database) => {
    for (const table of tablesOf(database)) await clients[database].query(`VACUUM (ANALYZE) ${table}`);
  });
}
