import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { type ConnectionOptions, reaching, withClient } from './connection';
import { createDataSource, type MigrationClass } from './data-source';
import { DatabaseError } from './database.errors';

/**
 * Runs the migrations that the database has not seen, each in a transaction, as the owner of the tables. Grants to
 * the application role are statements of the migrations. Several processes may call this at once: one works, the
 * others wait and find nothing left to do.
 *
 * @returns names of the migrations that this call ran
 * @throws DatabaseError `DATABASE_NEWER_THAN_PROGRAM`
 */
export async function migrate(
  owner: ConnectionOptions,
  migrations: readonly MigrationClass[],
): Promise<string[]> {
  return withClient(owner, async (client) => {
    await lock(client);
    return withMigrations(owner, migrations, async (source) => {
      await refuseNewer(source);
      const done = await source.runMigrations({ transaction: 'each' });
      return done.map(({ name }) => name);
    });
  });
}

/**
 * For a process that has no right to migrate: the database must be exactly at the program's migrations. The role
 * needs SELECT on the table `migrations`.
 *
 * @throws DatabaseError `DATABASE_NOT_MIGRATED`, `DATABASE_NEWER_THAN_PROGRAM`
 */
export async function requireMigrated(
  connection: ConnectionOptions,
  migrations: readonly MigrationClass[],
): Promise<void> {
  await withMigrations(connection, migrations, async (source) => {
    const applied = await refuseNewer(source);
    const pending = namesOf(source).filter((name) => !applied.includes(name));
    if (pending.length > 0)
      throw new DatabaseError(
        'DATABASE_NOT_MIGRATED',
        `The database ${source.driver.database} lacks the migrations ${pending.join(', ')}: run them first.`,
      );
  });
}

/** Asks again and again instead of waiting inside the server: a waiting statement would block CREATE INDEX CONCURRENTLY. */
async function lock(client: Client): Promise<void> {
  const attempt = `SELECT pg_try_advisory_lock(hashtext('migrations')) AS locked`;
  while (!(await client.query(attempt)).rows[0].locked) await sleep(50);
}

async function withMigrations<T>(
  connection: ConnectionOptions,
  migrations: readonly MigrationClass[],
  work: (source: DataSource) => Promise<T>,
): Promise<T> {
  const source = createDataSource({ name: 'migrations', connection, entities: [], migrations, poolSize: 2 });
  await reaching(connection, () => source.initialize());
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

/** The applied migrations, all of which the program knows. */
async function refuseNewer(source: DataSource): Promise<string[]> {
  const applied = await appliedNames(source);
  const known = namesOf(source);
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length === 0) return applied;
  const message = `The database ${source.driver.database} is newer than this program, which does not know its migrations`;
  throw new DatabaseError('DATABASE_NEWER_THAN_PROGRAM', `${message} ${unknown.join(', ')}.`);
}

async function appliedNames(source: DataSource): Promise<string[]> {
  const [{ exists }] = await source.query(`SELECT to_regclass('public.migrations') IS NOT NULL AS exists`);
  if (!exists) return [];
  const rows: { name: string }[] = await source.query('SELECT name FROM public.migrations ORDER BY id');
  return rows.map(({ name }) => name);
}

function namesOf(source: DataSource): string[] {
  return source.migrations.map((migration) => migration.name ?? migration.constructor.name);
}
