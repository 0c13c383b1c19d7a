import { Client } from 'pg';
import { DatabaseError } from './database.errors';

/**
 * How to reach one database as one role. A URL is all there is, so that it fits a variable of the environment;
 * the shape is accepted as it stands by `new Client(…)` and `new Pool(…)` of pg.
 */
export interface ConnectionOptions {
  readonly connectionString: string;
}

export interface SocketAddress {
  /** Directory that holds the server's Unix socket. */
  readonly socketDirectory: string;
  readonly user: string;
  readonly database: string;
}

/** A connection over a Unix socket, where the permissions of the directory take the place of a password. */
export function socketConnection({ socketDirectory, user, database }: SocketAddress): ConnectionOptions {
  const host = encodeURIComponent(socketDirectory);
  return {
    connectionString: `postgresql://${encodeURIComponent(user)}@localhost/${encodeURIComponent(database)}?host=${host}`,
  };
}

/** The same server and parameters, another role or database. A new user loses the password of the old one. */
export function withParts(
  { connectionString }: ConnectionOptions,
  parts: { readonly user?: string; readonly password?: string; readonly database?: string },
): ConnectionOptions {
  const url = new URL(connectionString);
  if (parts.user !== undefined) {
    url.username = encodeURIComponent(parts.user);
    url.password = encodeURIComponent(parts.password ?? '');
  }
  if (parts.database !== undefined) url.pathname = `/${encodeURIComponent(parts.database)}`;
  return { connectionString: url.href };
}

/** Runs the work on a session of its own; its end releases the advisory locks. */
export async function withClient<T>(
  connection: ConnectionOptions,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 10_000 });
  // The failure of an idle session also fails the statement that meets it.
  client.on('error', () => undefined);
  await reaching(connection, () => client.connect());
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Makes the first contact with a database; a failure tells which one, and never its password.
 * @throws DatabaseError `DATABASE_UNREACHABLE`
 */
export async function reaching<T>(
  { connectionString }: ConnectionOptions,
  connect: () => Promise<T>,
): Promise<T> {
  try {
    return await connect();
  } catch (cause) {
    const { hostname, port, pathname, searchParams, username } = new URL(connectionString);
    const server = searchParams.get('host') ?? `${hostname}:${port || '5432'}`;
    // A refused connection to several addresses of a host has a code and no message.
    const { message, code } = cause as NodeJS.ErrnoException;
    const reason = message || code;
    throw new DatabaseError(
      'DATABASE_UNREACHABLE',
      `The database ${pathname.slice(1)} at ${server} cannot be reached as ${username}: ${reason}. Check that the server runs and that the URL is right.`,
      { cause },
    );
  }
}
