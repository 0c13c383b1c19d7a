import { type ConnectionOptions, socketConnection } from './connection';
import { lockDataDirectory } from './data-directory-lock';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import { FALLBACK_DIRECTORY, type Placement, place } from './placement';
import { findNativeDirectory, prepareBinaries } from './postgres-binaries';
import { createCluster } from './postgres-cluster';
import { launch } from './postgres-launch';
import {
  adminConnection,
  answers,
  isServerOf,
  markStale,
  readServerRecord,
  START_LIMIT,
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
