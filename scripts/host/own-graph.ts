import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConnectionOptions } from '../../subgraphs/shared/database/connection';
import { createLogger } from '../../subgraphs/shared/server/logger';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import { sampleSignatures } from '../sample-authority/sample-signatures';
import { SMALL_SAMPLE } from '../seed/generate';
import { seedDatabases } from '../seed/seed-databases';
import { readHostConfig } from './config';
import { type ByDatabase, openDatabases } from './databases';
import { freePort } from './free-port';
import { type RunningGraph, startOneProcess } from './one-process';

export interface OwnGraphOptions {
  /** Number of objects of its sample. Default: the small sample. */
  readonly objects?: number;
  /** Adds to the sample before the graph starts. */
  readonly prepare?: (owner: ByDatabase<ConnectionOptions>) => Promise<void>;
  readonly tell?: (message: string) => void;
}

/** Lets a command use a graph of its own, which goes with the command, also when it is interrupted. */
export async function withOwnGraph(
  options: OwnGraphOptions,
  use: (url: string, dataDirectory: string) => Promise<void>,
): Promise<void> {
  const opening = openOwnGraph(options);
  const close = () => opening.then((graph) => graph.close());
  // Also while it opens: what is half there is finished first, so that nothing of it stays.
  const interrupt = () => void close().finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
  const { url, dataDirectory } = await opening;
  await use(url, dataDirectory).finally(close);
}

/** A graph of the one-process form with sample data in a temporary folder, which goes with it. */
async function openOwnGraph({
  objects = SMALL_SAMPLE,
  prepare = async () => undefined,
  tell = () => undefined,
}: OwnGraphOptions = {}): Promise<RunningGraph & { readonly dataDirectory: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-own-'));
  // As root the server runs under an account of its own, which must be able to enter.
  await chmod(folder, 0o755);
  // What the environment configures belongs to another graph.
  const { gateway, issuer, database } = readHostConfig(
    { PORT: String(await freePort()), DATA_DIR: folder },
    {},
  );
  const databases = await openDatabases(database, tell);
  const close = async () => {
    await databases.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { application: connections, owner } = databases;
    if (owner) {
      await seedDatabases({ connections: owner, objects });
      await prepare(owner);
    }
    const logger = createLogger({ name: 'graph', level: gateway.logLevel, destination: process.stderr });
    const signatures = await sampleSignatures(folder, () => new Date());
    const options = { config: gateway, issuer, connections, root: PROJECT_ROOT, logger, signatures };
    const graph = await startOneProcess(options);
    const { origin: url } = gateway.publicUrl;
    return { url, dataDirectory: folder, close: () => graph.close().finally(close) };
  } catch (fault) {
    await close();
    throw fault;
  }
}
