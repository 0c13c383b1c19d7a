import { Client } from 'pg';
import type { ConnectionOptions } from '../../subgraphs/shared/database/connection';
import { DATABASES, type DatabaseName } from './batch';
import { generate, SMALL_SAMPLE } from './generate';
import { type Clients, filledTables, load, tablesOf, vacuum } from './load';
import { objectCode } from './object-plan';

/** How each database is reached as the owner of its tables. */
export type OwnerConnections = Readonly<Record<DatabaseName, ConnectionOptions>>;

export interface SeedOptions {
  readonly connections: OwnerConnections;
  /** Number of objects of the whole sample. Default: the small sample. */
  readonly objects?: number;
  /** Empties the tables first, with all that refers to their rows. */
  readonly replace?: boolean;
  /** Goes on from the sample that is there. */
  readonly add?: boolean;
  /** Called as objects are loaded, with their number so far and in all. */
  readonly onProgress?: (loaded: number, total: number) => void;
}

/** An expected refusal to load, with a text for the person at the keyboard. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

async function connected<T>(
  connections: OwnerConnections,
  work: (clients: Clients) => Promise<T>,
): Promise<T> {
  const clients: Clients = {
    objects: new Client(connections.objects),
    register: new Client(connections.register),
    escrow: new Client(connections.escrow),
  };
  try {
    for (const database of DATABASES) {
      // The failure of an idle session also fails the statement that meets it.
      clients[database].on('error', () => undefined);
      await clients[database].connect();
      // VACUUM marks as visible to all only rows whose commit, and those of its neighbours, are on disk.
      await clients[database].query('SET synchronous_commit = on');
    }
    return await work(clients);
  } finally {
    await Promise.allSettled(DATABASES.map((database) => clients[database].end()));
  }
}

/** True when none of the tables that the sample fills holds a row, in any of the databases. */
export async function isEmpty(connections: OwnerConnections): Promise<boolean> {
  return connected(connections, async (clients) => {
    for (const database of DATABASES)
      if ((await filledTables(clients[database], database)).length > 0) return false;
    return true;
  });
}

/** Two loads at once would refuse each other by keys only after long work: the second waits here instead. */
async function lock(clients: Clients): Promise<void> {
  for (const database of DATABASES)
    await clients[database].query(`SELECT pg_advisory_xact_lock(hashtext('sample data'))`);
}

async function refuseFilled(clients: Clients): Promise<void> {
  const filled: string[] = [];
  for (const database of DATABASES)
    for (const table of await filledTables(clients[database], database)) filled.push(`${database}.${table}`);
  if (filled.length === 0) return;
  const others = filled.length > 1 ? ` and ${filled.length - 1} more` : '';
  throw new SeedError(
    `The tables are not empty: ${filled[0]}${others}. Use --replace to empty them first, or --add to enlarge the sample.`,
  );
}

async function empty(clients: Clients): Promise<void> {
  for (const database of DATABASES)
    await clients[database].query(`TRUNCATE ${tablesOf(database).join(', ')} CASCADE`);
}

/** Number of sample objects that are there; the codes of a sample have no gap. */
async function sampleSize({ objects }: Clients): Promise<number> {
  const { rows } = await objects.query<{ count: number }>(
    'SELECT count(*)::integer AS count FROM informatization_object WHERE is_synthetic',
  );
  const count = rows[0]?.count ?? 0;
  if (count === 0) return 0;
  const last = await objects.query('SELECT FROM informatization_object WHERE code = $1', [objectCode(count)]);
  if (last.rowCount === 1) return count;
  throw new SeedError(`The sample of ${count} objects is not whole: it cannot be enlarged. Use --replace.`);
}

async function prepare(clients: Clients, { replace, add }: SeedOptions): Promise<void> {
  if (replace) await empty(clients);
  else if (!add) await refuseFilled(clients);
}

/**
 * Loads the sample data of that many objects into migrated databases, all or nothing for each of them.
 * @throws SeedError when the tables hold rows and neither `replace` nor `add` was chosen
 */
export async function seedDatabases(options: SeedOptions): Promise<void> {
  const { connections, objects = SMALL_SAMPLE, add, onProgress } = options;
  await connected(connections, async (clients) => {
    let loaded = add ? await sampleSize(clients) : 0;
    await load(
      clients,
      generate({ objects, after: loaded }),
      async () => {
        await lock(clients);
        await prepare(clients, options);
      },
      (batch) => {
        loaded += batch.objects.informatization_object.length;
        onProgress?.(loaded, objects);
      },
    );
    await vacuum(clients);
  });
}
