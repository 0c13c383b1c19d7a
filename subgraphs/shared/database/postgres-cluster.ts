import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import type { Placement } from './placement';
import type { PostgresBinaries } from './postgres-binaries';
import { isRoot, type ServerAccount } from './server-account';

/** Options of `spawn` under which every program of PostgreSQL runs: its account, no settings of the caller's shell. */
export function spawnOptions({ uid, gid }: ServerAccount) {
  return {
    ...(isRoot() ? { uid, gid } : {}),
    // The current directory may be closed to the account.
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  };
}

/**
 * Without encoding and locale a machine with no LANG gets a SQL_ASCII cluster. The builtin C.UTF-8 knows the case of
 * Kazakh letters and is the same on every machine. Trust is safe: the socket lies in a directory of mode 700.
 */
const INITDB_ARGUMENTS = [
  '--username=postgres',
  '--auth=trust',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--no-instructions',
];

/**
 * Makes the files of a new server. They grow beside the data directory and take its name when they are complete,
 * so that a process killed half-way leaves nothing that looks like data. The caller holds the directory's lock.
 *
 * @throws EmbeddedPostgresError `START_FAILED`
 */
export async function createCluster(
  { initdb }: PostgresBinaries,
  { dataDirectory, account }: Placement,
  durable: boolean,
): Promise<void> {
  if (existsSync(dataDirectory) && readdirSync(dataDirectory).length > 0) {
    throw new EmbeddedPostgresError('START_FAILED', `${dataDirectory} is not empty and holds no databases.`);
  }
  removeUnfinished(dataDirectory);
  const unfinished = mkdtempSync(`${dataDirectory}${UNFINISHED}`);
  if (isRoot()) chownSync(unfinished, account.uid, account.gid);
  chmodSync(unfinished, 0o700);
  try {
    await run(initdb, [...INITDB_ARGUMENTS, ...(durable ? [] : ['--no-sync']), '-D', unfinished], account);
    renameSync(unfinished, dataDirectory);
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EmbeddedPostgresError(
      'START_FAILED',
      `No databases could be made in ${dataDirectory}: ${reason}`,
      { cause },
    );
  }
}

const UNFINISHED = '.new-';

function removeUnfinished(dataDirectory: string): void {
  const parent = dirname(dataDirectory);
  for (const name of readdirSync(parent)) {
    if (name.startsWith(basename(dataDirectory) + UNFINISHED))
      rmSync(join(parent, name), { recursive: true });
  }
}

async function run(program: string, args: readonly string[], account: ServerAccount): Promise<void> {
  const child = spawn(program, args, { ...spawnOptions(account), stdio: ['ignore', 'ignore', 'pipe'] });
  const [complaint, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  if (exitCode !== 0) throw new Error(complaint.trim());
}
