import { createHash } from 'node:crypto';
import { chownSync, lstatSync, mkdirSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import { socketPath } from './postgres-process';
import { isRoot, type ServerAccount } from './server-account';

/** The operating system keeps 108 bytes for the address of a socket, the closing zero and a margin for macOS (104). */
const MAX_SOCKET_PATH = 103;

/**
 * The directory of the server's socket: the data directory itself, or for one with a long path a private directory
 * with a short name. Only its owner (and root) may enter either: that is what stands in for passwords.
 */
export function socketDirectoryOf(dataDirectory: string, account: ServerAccount): string {
  if (Buffer.byteLength(socketPath(dataDirectory)) <= MAX_SOCKET_PATH) return dataDirectory;
  const digest = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 16);
  const directory = `/tmp/architectural-portal-graph-${digest}`;
  makePrivateDirectory(directory, account);
  return directory;
}

/** Everyone may create names in /tmp: a directory that another account put there is refused. */
function makePrivateDirectory(directory: string, { uid, gid }: ServerAccount): void {
  if (!lstatSync(directory, { throwIfNoEntry: false })) {
    mkdirSync(directory, { mode: 0o700 });
    if (isRoot()) chownSync(directory, uid, gid);
  }
  const found = lstatSync(directory);
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0) {
    throw new EmbeddedPostgresError(
      'START_FAILED',
      `${directory} is not a private directory of account ${uid}: remove it.`,
    );
  }
}
