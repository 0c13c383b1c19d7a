import { type Client, escapeIdentifier as id, escapeLiteral as literal } from 'pg';
import { type ConnectionOptions, withClient, withParts } from './connection';
import { DatabaseError } from './database.errors';

export interface ProvisionOptions {
  /** Name of the database, for example `objects`. */
  readonly name: string;
  /** Owns the database and its tables, runs the migrations. Default `<name>_owner`. */
  readonly ownerRole?: string;
  /** May only do what the migrations grant it. Default `<name>_app`. */
  readonly applicationRole?: string;
  /** Set when the server asks for passwords; the embedded one does not. */
  readonly ownerPassword?: string;
  readonly applicationPassword?: string;
}

export interface ProvisionedDatabase {
  readonly owner: ConnectionOptions;
  readonly application: ConnectionOptions;
}

/** Trigrams for search that forgives a misspelling, unaccented text, and plain columns inside GIN indexes. */
const EXTENSIONS = ['pg_trgm', 'unaccent', 'btree_gin'] as const;

/**
 * Brings a database and its two roles into being, or into order when they exist. Safe to repeat and to run from
 * several processes at once. The administrator needs CREATEDB and CREATEROLE, or to be a superuser.
 *
 * @throws DatabaseError `SERVER_TOO_OLD`, `ROLE_TOO_POWERFUL`, `LOCALE_WITHOUT_LETTERS`
 */
export async function provisionDatabase(
  admin: ConnectionOptions,
  options: ProvisionOptions,
): Promise<ProvisionedDatabase> {
  const { name, ownerRole = `${name}_owner`, applicationRole = `${name}_app` } = options;
  const { ownerPassword, applicationPassword } = options;
  await withClient(admin, async (client) => {
    await requireVersion(client);
    await client.query(`SELECT pg_advisory_lock(hashtext('provision database'))`);
    await ensureRole(client, ownerRole, ownerPassword);
    await ensureRole(client, applicationRole, applicationPassword);
    await ensureDatabase(client, name, ownerRole);
    await client.query(`REVOKE ALL ON DATABASE ${id(name)} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${id(name)} TO ${id(applicationRole)}`);
    await withClient(withParts(admin, { database: name }), (inside) =>
      prepareSchema(inside, applicationRole),
    );
  });
  return {
    owner: withParts(admin, { user: ownerRole, password: ownerPassword, database: name }),
    application: withParts(admin, { user: applicationRole, password: applicationPassword, database: name }),
  };
}

/** The builtin locale provider, which knows the case of Kazakh letters on every machine, came with 17. */
async function requireVersion(client: Client): Promise<void> {
  const { rows } = await client.query(`SELECT current_setting('server_version_num')::int AS version`);
  if (rows[0].version < 170_000) {
    throw new DatabaseError('SERVER_TOO_OLD', `PostgreSQL 17 or newer is needed, found ${rows[0].version}.`);
  }
}

async function ensureRole(client: Client, role: string, password: string | undefined): Promise<void> {
  const secret = password === undefined ? '' : ` PASSWORD ${literal(password)}`;
  const { rows } = await client.query(
    `SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls OR rolreplication AS powerful
       FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  if (rows[0]?.powerful) {
    throw new DatabaseError('ROLE_TOO_POWERFUL', `The role ${role} exists and has power over the server.`);
  }
  if (rows[0] && !secret) return;
  await client.query(`${rows[0] ? 'ALTER' : 'CREATE'} ROLE ${id(role)} LOGIN${secret}`);
}

async function ensureDatabase(client: Client, name: string, owner: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount) return;
  await joinRole(client, owner);
  const creation = `CREATE DATABASE ${id(name)} OWNER ${id(owner)}`;
  await createEmptyDatabase(client, `${creation} TEMPLATE template0 ENCODING 'UTF8'`);
}

/**
 * Case and order come from PostgreSQL's own C.UTF-8, the same on every machine. But pg_trgm asks the operating
 * system what a letter is, and takes Kazakh and Russian words for nothing under the character type C. The names
 * of a better one: Linux, other systems.
 */
const CHARACTER_TYPES = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8'] as const;

/** SQLSTATE of a name of a locale that the operating system does not know. */
const UNKNOWN_LOCALE = '42809';

async function createEmptyDatabase(client: Client, creation: string): Promise<void> {
  const locale = `LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LC_COLLATE 'C'`;
  for (const characterType of CHARACTER_TYPES) {
    const isLast = characterType === CHARACTER_TYPES.at(-1);
    try {
      await client.query(`${creation} ${locale} LC_CTYPE ${literal(characterType)}`);
      return;
    } catch (error) {
      if (isLast || (error as { code?: unknown }).code !== UNKNOWN_LOCALE) throw error;
    }
  }
}

/** An administrator who is no superuser gives databases only to roles it is a member of. */
async function joinRole(client: Client, role: string): Promise<void> {
  const { rows } = await client.query(`SELECT pg_has_role(current_user, $1, 'SET') AS member`, [role]);
  if (!rows[0].member) await client.query(`GRANT ${id(role)} TO CURRENT_USER`);
}

/** Inside the database: whoever is not named gets nothing; the owner's rights come with the ownership. */
async function prepareSchema(client: Client, applicationRole: string): Promise<void> {
  for (const extension of EXTENSIONS)
    await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension} SCHEMA public`);
  await requireLetters(client);
  await client.query('REVOKE ALL ON SCHEMA public FROM PUBLIC');
  await client.query(`GRANT USAGE ON SCHEMA public TO ${id(applicationRole)}`);
}

/** A database that was made with the character type C would find no misspelt name, without any error. */
async function requireLetters(client: Client): Promise<void> {
  const { rows } = await client.query(
    `SELECT cardinality(show_trgm('ә')) > 0 AS known, current_database() AS name`,
  );
  if (rows[0].known) return;
  const message = `The database ${rows[0].name} takes no Cyrillic for letters: create it with a LC_CTYPE of UTF-8.`;
  throw new DatabaseError('LOCALE_WITHOUT_LETTERS', message);
}
