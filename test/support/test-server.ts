import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escapeIdentifier } from 'pg';
import { type ConnectionOptions, withClient } from '../../subgraphs/shared/database/connection';
import { lockDataDirectory } from '../../subgraphs/shared/database/data-directory-lock';
import { SUBGRAPHS, type SubgraphName } from '../../subgraphs/shared/database/database-config';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../subgraphs/shared/database/embedded-postgres';
import { migrate } from '../../subgraphs/shared/database/migrate';
import { readServerRecord, stopServer } from '../../subgraphs/shared/database/postgres-process';
import { provisionDatabase } from '../../subgraphs/shared/database/provision';
import { TEMPLATE_MIGRATIONS } from './templates';

/** Workers of jest inherit the environment of the process that ran the global setup. */
const ADMIN_VARIABLE = 'TEST_DATABASE_ADMIN_URL';

/** Real, as the names of locks are. */
const temporary = realpathSync(tmpdir());

const PREFIX = 'architectural-portal-test-';

export interface TestServer {
  stop(): Promise<void>;
}

/** The superuser of the server that serves this run. */
export function testServerAdmin(): ConnectionOptions {
  const connectionString = process.env[ADMIN_VARIABLE];
  if (!connectionString) throw new Error('No test server runs: is the project listed with its global setup?');
  return { connectionString };
}

export function templateName(subgraph: SubgraphName): string {
  return `${subgraph}_template`;
}

/** One server for the whole run with a migrated template per subgraph; null when this run already has it. */
export async function startTestServer(): Promise<TestServer | null> {
  if (process.env[ADMIN_VARIABLE]) return null;
  await removeLeftOvers();
  const directory = mkdtempSync(join(temporary, PREFIX));
  chmodSync(directory, 0o755);
  const server = await startEmbeddedPostgres({ dataDirectory: dataDirectory(directory), durable: false });
  process.env[ADMIN_VARIABLE] = server.admin.connectionString;
  try {
    for (const subgraph of SUBGRAPHS) await makeTemplate(server.admin, subgraph);
  } catch (error) {
    await stop(server, directory);
    throw error;
  }
  return { stop: () => stop(server, directory) };
}

const dataDirectory = (directory: string) => join(directory, 'postgres');

async function stop(server: EmbeddedPostgres, directory: string): Promise<void> {
  await server.stop();
  delete process.env[ADMIN_VARIABLE];
  for (const path of [server.dataDirectory, directory]) rmSync(path, { recursive: true, force: true });
}

async function makeTemplate(admin: ConnectionOptions, subgraph: SubgraphName): Promise<void> {
  const name = templateName(subgraph);
  const roles = { ownerRole: `${subgraph}_owner`, applicationRole: `${subgraph}_app` };
  const { owner } = await provisionDatabase(admin, { name, ...roles });
  await migrate(owner, TEMPLATE_MIGRATIONS[subgraph]);
  // Nobody can hold the template open while it is copied.
  await withClient(admin, (client) =>
    client.query(`ALTER DATABASE ${escapeIdentifier(name)} IS_TEMPLATE true ALLOW_CONNECTIONS false`),
  );
}

/** Servers of runs that were killed; those of living runs are locked by them, or too young to be it. */
async function removeLeftOvers(): Promise<void> {
  for (const directory of leftOverCandidates()) {
    const data = dataDirectory(directory);
    const lock = await lockDataDirectory(data).catch(() => null);
    if (!lock) continue;
    const record = readServerRecord(data);
    if (record) await stopServer(data, record.pid);
    rmSync(directory, { recursive: true, force: true });
    await lock.release();
  }
}

function leftOverCandidates(): string[] {
  const directories = readdirSync(temporary).filter((name) => name.startsWith(PREFIX));
  return directories
    .map((name) => join(temporary, name))
    .filter((directory) => {
      const { uid, mtimeMs } = statSync(directory, { throwIfNoEntry: false }) ?? { uid: -1, mtimeMs: 0 };
      return uid === process.geteuid?.() && mtimeMs < Date.now() - 60_000;
    });
}
