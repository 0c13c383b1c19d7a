import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ConnectionOptions, socketConnection } from './connection';
import { lockDataDirectory } from './data-directory-lock';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import { FALLBACK_DIRECTORY, type Placement, place } from './placement';
import { findNativeDirectory, prepareBinaries } from './postgres-binaries';
import { createCluster, spawnOptions } from './postgres-cluster';
import {
  adminConnection,
  answers,
  isServerOf,
  markStale,
  readServerRecord,
  stopServer,
  waitUntil,
} from './postgres-process';
import { hasCluster } from './server-account';
import { serverArguments } from './server-settings';
import { socketDirectoryOf } from './socket-directory';

export interface EmbeddedPostgresOptions {
  /** Where the databases live. Kept between starts. */
  readonly dataDirectory: string;
  /** False gives up safety against a crash of the machine for speed: for tests only. */
  readonly durable?: boolean;
  /** Told in one sentence what an administrator should know. */
  readonly log?: (message: string) => void;
  /** Binaries, with `bin`, `lib` and `share`; by default those of the installed package. */
  readonly nativeDirectory?: string;
  /** Where root goes when the data directory is closed to the server's account. */
  readonly fallbackDirectory?: string;
}

export interface EmbeddedPostgres {
  /** Real place of the data; for root it may differ from the asked one, see `place`. */
  readonly dataDirectory: string;
  readonly socketDirectory: string;
  /** The superuser on the database `postgres`. */
  readonly admin: ConnectionOptions;
  /** True when this call made the data directory. */
  readonly wasCreated: boolean;
  /** True when the server was found running, left behind by a process that died. */
  readonly adopted: boolean;
  connection(user: string, database: string): ConnectionOptions;
  /** Ends the server in order and gives up the directory. A second call does nothing. */
  stop(): Promise<void>;
}

/** Recovery after a crash may have to replay up to `max_wal_size`; milliseconds. */
const START_LIMIT = 120_000;

/**
 * Brings up PostgreSQL on a directory of this machine, reached only through a Unix socket. The first call makes the
 * directory. A server whose process died is adopted; what a killed server left behind is recovered.
 *
 * @throws EmbeddedPostgresError
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const placement = place(options.dataDirectory, options.fallbackDirectory ?? FALLBACK_DIRECTORY, log);
  const lock = await lockDataDirectory(placement.dataDirectory);
  try {
    const running = (await findOrphan(placement.dataDirectory)) ?? (await startNew(placement, options));
    if (running.adopted)
      log(`Took over the PostgreSQL server ${running.pid} that an ended process left running.`);
    const { dataDirectory } = placement;
    const { pid, socketDirectory, wasCreated, adopted } = running;
    return {
      dataDirectory,
      socketDirectory,
      wasCreated,
      adopted,
      admin: adminConnection(socketDirectory),
      connection: (user, database) => socketConnection({ socketDirectory, user, database }),
      stop: async () => {
        await stopServer(dataDirectory, pid);
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

interface RunningServer {
  readonly pid: number;
  readonly socketDirectory: string;
  readonly wasCreated: boolean;
  readonly adopted: boolean;
}

/** A living server of this directory. We hold the lock, so the process that started it is dead. */
async function findOrphan(dataDirectory: string): Promise<RunningServer | null> {
  const record = readServerRecord(dataDirectory);
  if (!record?.socketDirectory) return null;
  const { pid, socketDirectory } = record;
  const isAlive = () => isServerOf(dataDirectory, pid);
  // It may still recover, or be stopping by order of the process that died.
  let answered = await answers(socketDirectory);
  await waitUntil(async () => {
    if (!answered && isAlive()) answered = await answers(socketDirectory);
    return answered || !isAlive();
  }, START_LIMIT);
  if (isAlive() && answered) return { pid, socketDirectory, wasCreated: false, adopted: true };
  if (answered) throw new EmbeddedPostgresError('DATA_DIRECTORY_IN_USE', foreign(dataDirectory));
  markStale(dataDirectory, socketDirectory);
  return null;
}

const foreign = (dataDirectory: string) =>
  `The data directory ${dataDirectory} is in use by a server that this machine does not see: another container?`;

async function startNew(placement: Placement, options: EmbeddedPostgresOptions): Promise<RunningServer> {
  const { dataDirectory, account, binariesParent } = placement;
  const { durable = true, nativeDirectory = findNativeDirectory() } = options;
  const binaries = prepareBinaries(nativeDirectory, account, binariesParent);
  const wasCreated = !hasCluster(dataDirectory);
  if (wasCreated) await createCluster(binaries, placement, durable);
  const socketDirectory = socketDirectoryOf(dataDirectory, account);
  const args = serverArguments({ dataDirectory, socketDirectory, durable });
  const pid = await launch(binaries.postgres, args, placement, socketDirectory);
  return { pid, socketDirectory, wasCreated, adopted: false };
}

/** Sessions of a killed server need a moment to notice its death, and PostgreSQL refuses to start beside them. */
const SHARED_MEMORY_IN_USE = 'pre-existing shared memory block';

async function launch(
  postgres: string,
  args: readonly string[],
  placement: Placement,
  socketDirectory: string,
) {
  for (let attempt = 1; ; attempt++) {
    const outcome = await launchOnce(postgres, args, placement, socketDirectory);
    if (typeof outcome === 'number') return outcome;
    if (attempt === 50 || !outcome.includes(SHARED_MEMORY_IN_USE)) {
      throw new EmbeddedPostgresError('START_FAILED', `PostgreSQL did not start: ${outcome}`);
    }
    await sleep(200);
  }
}

/** The process id of the server that answers, or the end of the log of one that did not. */
async function launchOnce(
  postgres: string,
  args: readonly string[],
  { dataDirectory, account }: Placement,
  socketDirectory: string,
): Promise<number | string> {
  const log = `${dataDirectory}.log`;
  if (existsSync(log)) renameSync(log, `${log}.previous`);
  const output = openSync(log, 'w', 0o600);
  // A session of its own: Ctrl-C in a terminal reaches us alone, and we stop the server in order.
  const child = spawn(postgres, args, {
    ...spawnOptions(account),
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  let ended: Error | null = null;
  once(child, 'exit').then(
    () => (ended = new Error('')),
    (error) => (ended = error),
  );
  const answered = await waitUntil(async () => ended !== null || answers(socketDirectory), START_LIMIT);
  if (answered && ended === null && child.pid !== undefined) return child.pid;
  child.kill('SIGQUIT');
  return `${ended ?? 'no answer'} ${readFileSync(log, 'utf8').slice(-2_000)}`;
}
