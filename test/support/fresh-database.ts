import { type Client, escapeIdentifier as id, escapeLiteral as literal } from 'pg';
import { type ConnectionOptions, withClient } from '../../subgraphs/shared/database/connection';

/** What a copy of a template holds when nobody has used it. */
export interface FreshState {
  readonly tables: readonly string[];
  readonly sequences: readonly string[];
  /** Tables with rows of the migrations, and these rows. */
  readonly kept: ReadonlyMap<string, string>;
  readonly schema: string;
  readonly bytes: number;
}

/** A copy that a test filled with many rows would slow down the next ones. */
const GROWTH = 8 * 1024 * 1024;

const RELATIONS = `
  SELECT relname AS name, relkind = 'S' AS "isSequence" FROM pg_class
   WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S') ORDER BY relname`;

/** Whatever a test can change of tables, columns, constraints, indexes and rights. */
const SCHEMA = `
  SELECT md5(concat(
    (SELECT string_agg(concat(relname, relkind, relacl, relrowsecurity), ',' ORDER BY relname) FROM pg_class
      WHERE relnamespace = 'public'::regnamespace),
    (SELECT string_agg(concat(attrelid::regclass, attname, atttypid, attnotnull, attacl), ',' ORDER BY attrelid::regclass::text, attnum)
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relnamespace = 'public'::regnamespace AND attnum > 0),
    (SELECT string_agg(conname, ',' ORDER BY conname) FROM pg_constraint),
    (SELECT string_agg(concat(tgname, tgenabled), ',' ORDER BY tgname) FROM pg_trigger WHERE NOT tgisinternal)
  )) AS schema, pg_database_size(current_database())::float8 AS bytes`;

/** @param database as the superuser of the server */
export function freshState(database: ConnectionOptions): Promise<FreshState> {
  return withClient(database, async (client) => {
    const { rows }: { rows: { name: string; isSequence: boolean }[] } = await client.query(RELATIONS);
    const named = (isSequence: boolean) =>
      rows.filter((row) => row.isSequence === isSequence).map(({ name }) => name);
    const tables = named(false);
    const contents = await contentsOf(client, tables);
    const kept = new Map([...contents].filter(([, content]) => content !== '[]'));
    return { tables, sequences: named(true), kept, ...(await measure(client)) };
  });
}

/**
 * Empties a copy as if nobody had used it. False where that is not enough: a test changed the schema or rows of the
 * migrations, or left much room behind.
 */
export function makeFresh(database: ConnectionOptions, fresh: FreshState): Promise<boolean> {
  return withClient(database, async (client) => {
    await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`);
    const { schema, bytes } = await measure(client);
    if (schema !== fresh.schema || bytes > fresh.bytes + GROWTH) return false;
    const kept = await contentsOf(client, [...fresh.kept.keys()]);
    if ([...fresh.kept].some(([table, content]) => kept.get(table) !== content)) return false;
    const emptied = fresh.tables.filter((table) => !fresh.kept.has(table));
    await client.query(
      [
        // References and append-only guards do not hold the superuser up.
        'SET session_replication_role = replica',
        ...emptied.map((table) => `DELETE FROM ${id(table)}`),
        ...fresh.sequences.map((sequence) => `ALTER SEQUENCE ${id(sequence)} RESTART`),
      ].join(';\n'),
    );
    return true;
  });
}

async function measure(client: Client): Promise<Pick<FreshState, 'schema' | 'bytes'>> {
  const { rows } = await client.query(SCHEMA);
  return rows[0];
}

async function contentsOf(client: Client, tables: readonly string[]): Promise<Map<string, string>> {
  const { rows }: { rows: { name: string; content: string }[] } = await client.query(
    tables
      .map(
        (table) =>
          `SELECT ${literal(table)} AS name, coalesce(json_agg(t ORDER BY t::text), '[]')::text AS content FROM ${id(table)} t`,
      )
      .join(' UNION ALL '),
  );
  return new Map(rows.map(({ name, content }) => [name, content]));
}
