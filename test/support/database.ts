import { randomBytes } from 'node:crypto';
import { escapeIdentifier } from 'pg';
import { type ConnectionOptions, withClient } from '../../subgraphs/shared/database/connection';
import type { SubgraphName } from '../../subgraphs/shared/database/database-config';
import { provisionDatabase } from '../../subgraphs/shared/database/provision';
import { templateName, testServerAdmin } from './test-server';

export interface TestDatabase {
  /** As the service connects: may only do what the migrations grant. */
  readonly application: ConnectionOptions;
  /** As the migrations connect: for arranging what the service may not. */
  readonly owner: ConnectionOptions;
  readonly name: string;
  drop(): Promise<void>;
}

/**
 * A database of its own for one test file: a copy of the migrated template of the subgraph, in some 30 ms.
 * The roles are those of the whole server (`objects_owner`, `objects_app`).
 */
export async function cloneDatabase(subgraph: SubgraphName): Promise<TestDatabase> {
  return createTestDatabase(subgraph, templateName(subgraph));
}

/** Like `cloneDatabase`, but with no tables: for tests that bring their own migrations. */
export async function emptyDatabase(subgraph: SubgraphName): Promise<TestDatabase> {
  return createTestDatabase(subgraph);
}

async function createTestDatabase(subgraph: SubgraphName, template?: string): Promise<TestDatabase> {
  const admin = testServerAdmin();
  const name = `${subgraph}_${randomBytes(6).toString('hex')}`;
  const roles = { ownerRole: `${subgraph}_owner`, applicationRole: `${subgraph}_app` };
  const { owner, application } = await provisionDatabase(admin, { name, ...roles, template });
  return { name, owner, application, drop: () => dropDatabase(admin, name) };
}

/** Ends sessions that a test left open. */
async function dropDatabase(admin: ConnectionOptions, name: string): Promise<void> {
  await withClient(admin, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`),
  );
}
