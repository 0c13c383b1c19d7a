import { mkdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Account that runs the server. PostgreSQL refuses to run as root. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody`: the one unprivileged account that every system has, so that none has to be created. */
const NOBODY: ServerAccount = { uid: 65534, gid: 65534 };

/** True when this process may start the server under another account, and has to. */
export function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

/**
 * The account for the server of this directory: our own for a normal user; as root the owner of the existing data,
 * because PostgreSQL reads no data of others, and `nobody` for a new directory.
 */
export function serverAccount(dataDirectory: string): ServerAccount {
  if (!isRoot()) return { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };
  const owner = hasCluster(dataDirectory) ? statSync(dataDirectory) : undefined;
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY;
}

/** True when initdb has finished there: a data directory appears under its name only when it is complete. */
export function hasCluster(dataDirectory: string): boolean {
  return statSync(join(dataDirectory, 'PG_VERSION'), { throwIfNoEntry: false }) !== undefined;
}

/** True when the account may pass through every directory of the path and enter or execute its last part. */
export function isReachable(path: string, account: ServerAccount): boolean {
  const real = realpathSync(path);
  const parent = dirname(real);
  return mayPass(statSync(real), account) && (parent === real || isReachable(parent, account));
}

function mayPass(entry: Stats, { uid, gid }: ServerAccount): boolean {
  if (uid === 0) return true;
  if (entry.uid === uid) return (entry.mode & 0o100) !== 0;
  if (entry.gid === gid) return (entry.mode & 0o010) !== 0;
  return (entry.mode & 0o001) !== 0;
}

/** Creates the directory and what is missing above it, open to other accounts whatever the umask is. */
export function makeOpenDirectory(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })) return;
  makeOpenDirectory(dirname(path));
  const mask = process.umask(0o022);
  try {
    mkdirSync(path, { recursive: true, mode: 0o755 });
  } finally {
    process.umask(mask);
  }
}
