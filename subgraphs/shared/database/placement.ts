import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import {
  hasCluster,
  isReachable,
  isRoot,
  makeOpenDirectory,
  type ServerAccount,
  serverAccount,
} from './server-account';

/** Where root keeps what the server's account must reach when the asked place is closed to it. */
export const FALLBACK_DIRECTORY = '/var/lib/architectural-portal-graph';

export interface Placement {
  /** Real path of the data directory; its parent exists. */
  readonly dataDirectory: string;
  readonly account: ServerAccount;
  /** Directory for a copy of the binaries, should the installed ones be out of the account's reach. */
  readonly binariesParent: string;
}

/**
 * Chooses the data directory. It is the asked one, except for root whose directory is closed to other accounts
 * (a checkout in a home of mode 700): then it is a lasting one under `fallback`, the same at every start.
 *
 * @throws EmbeddedPostgresError `DATA_DIRECTORY_UNREACHABLE` when data lie in a directory that was closed later:
 * starting an empty server elsewhere would look like a loss of all data.
 */
export function place(asked: string, fallback: string, log: (message: string) => void): Placement {
  const requested = realDirectory(asked);
  const account = serverAccount(requested);
  if (!isRoot()) return { dataDirectory: requested, account, binariesParent: dirname(requested) };
  const substitute = substitutePath(requested, fallback);
  if (!isSubstituteNeeded(requested, substitute, account)) {
    return { dataDirectory: requested, account, binariesParent: fallback };
  }
  const dataDirectory = realDirectory(substitute);
  log(`The server's account cannot enter ${dirname(requested)}: the databases live in ${dataDirectory}.`);
  return { dataDirectory, account: serverAccount(dataDirectory), binariesParent: fallback };
}

function isSubstituteNeeded(requested: string, substitute: string, account: ServerAccount): boolean {
  const isOpen = isReachable(dirname(requested), account);
  // Data that once went to the substitute stay in use, even after the checkout was opened.
  if (!hasCluster(requested)) return !isOpen || hasCluster(substitute);
  if (isOpen) return false;
  throw new EmbeddedPostgresError(
    'DATA_DIRECTORY_UNREACHABLE',
    `${requested} holds databases, but a directory above it is closed to the account ${account.uid} that runs ` +
      'the server: open it (chmod o+x) or move the data.',
  );
}

function substitutePath(requested: string, fallback: string): string {
  const digest = createHash('sha256').update(requested).digest('hex').slice(0, 12);
  return join(fallback, digest, basename(requested));
}

/** Makes the parent and resolves links, so that one directory has one name. */
function realDirectory(path: string): string {
  const absolute = resolve(path);
  makeOpenDirectory(dirname(absolute));
  return hasCluster(absolute)
    ? realpathSync(absolute)
    : join(realpathSync(dirname(absolute)), basename(absolute));
}
