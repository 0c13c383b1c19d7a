import { join } from 'node:path';
import type { ConnectionOptions } from '../../subgraphs/shared/database/connection';
import {
  type DatabaseConfig,
  SUBGRAPHS,
  type SubgraphName,
} from '../../subgraphs/shared/database/database-config';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../subgraphs/shared/database/embedded-postgres';
import { migrate, requireMigrated } from '../../subgraphs/shared/database/migrate';
import { provisionDatabase } from '../../subgraphs/shared/database/provision';
import { MODULES } from '../schema/modules';

export type ByDatabase<Value> = Readonly<Record<SubgraphName, Value>>;

export interface OpenDatabases {
  /** Roles of the services, which own nothing. */
  readonly application: ByDatabase<ConnectionOptions>;
  /** Roles that own the tables; null where somebody else migrates. */
  readonly owner: ByDatabase<ConnectionOptions> | null;
  /** The embedded server; null when the databases were given by URL. */
  readonly embedded: EmbeddedPostgres | null;
  close(): Promise<void>;
}

export async function byDatabase<Value>(
  make: (name: SubgraphName) => Promise<Value>,
): Promise<ByDatabase<Value>> {
  const entries = await Promise.all(SUBGRAPHS.map(async (name) => [name, await make(name)] as const));
  return Object.fromEntries(entries) as Record<SubgraphName, Value>;
}

/** Brings up the three databases with their tables: embedded when no URL is configured, else those of the URLs. */
export async function openDatabases(
  config: DatabaseConfig,
  log: (message: string) => void,
): Promise<OpenDatabases> {
  return config.kind === 'embedded'
    ? openEmbedded(config.dataDirectory, log)
    : openExternal(config.databases);
}

async function openEmbedded(dataDirectory: string, log: (message: string) => void): Promise<OpenDatabases> {
  const embedded = await startEmbeddedPostgres({ dataDirectory, log });
  try {
    const provisioned = await byDatabase((name) => provisionDatabase(embedded.admin, { name }));
    const owner = await byDatabase(async (name) => provisioned[name].owner);
    const application = await byDatabase(async (name) => provisioned[name].application);
    await byDatabase((name) => migrate(owner[name], migrationsOf(name)));
    return { application, owner, embedded, close: () => embedded.stop() };
  } catch (fault) {
    await embedded.stop();
    throw fault;
  }
}

async function openExternal(
  databases: Extract<DatabaseConfig, { kind: 'external' }>['databases'],
): Promise<OpenDatabases> {
  const given = await byDatabase(async (name) => {
    const database = databases[name];
    if (!database) throw new Error(`No database of the subgraph ${name} was configured.`);
    return database;
  });
  const application = await byDatabase(async (name) => given[name].application);
  await byDatabase(async (name) => {
    const { owner } = given[name];
    if (owner) await migrate(owner, migrationsOf(name));
    else await requireMigrated(given[name].application, migrationsOf(name));
  });
  const owners = SUBGRAPHS.flatMap((name) => given[name].owner ?? []);
  const owner =
    owners.length === SUBGRAPHS.length
      ? await byDatabase(async (name) => given[name].owner ?? given[name].application)
      : null;
  return { application, owner, embedded: null, close: async () => {} };
}

function migrationsOf(name: SubgraphName) {
  const module = MODULES.find((candidate) => candidate.name === name);
  if (!module) throw new Error(`There is no subgraph ${name}.`);
  return module.migrations;
}

/** Folder of the embedded server below the data directory. */
export const postgresDirectory = (dataDirectory: string): string => join(dataDirectory, 'postgres');
