import { randomBytes } from 'node:crypto';
import { escapeIdentifier as id } from 'pg';
import { type ConnectionOptions, withClient, withParts } from '../../subgraphs/shared/database/connection';
import type { SubgraphName } from '../../subgraphs/shared/database/database-config';
import { provisionDatabase } from '../../subgraphs/shared/database/provision';
import { type FreshState, freshState, makeFresh } from './fresh-database';
import { templateName, testServerAdmin } from './test-server';

export interface TestDatabase {
  /** As the service connects: may only do what the migrations grant. */
  readonly application: ConnectionOptions;
  /** As the migrations connect: for arranging what the service may not. */
  readonly owner: ConnectionOptions;
  readonly name: string;
  drop(): Promise<void>;
}

interface Copy extends TestDatabase {
  readonly fresh: FreshState;
}

/** Copies of this test file that are as new, for its next tests. */
const free = new Map<SubgraphName, Copy[]>();
let isOver = false;

afterAll(async () => {
  isOver = true;
  const names = [...free.values()].flat().map(({ name }) => name);
  for (const name of names) await dropDatabase(testServerAdmin(), name);
});

/**
 * A database of its own for one test: a copy of the migrated template of the subgraph. A copy that an earlier test of
 * the file gave back is emptied and taken again, which costs a tenth of a new one.
 * The roles are those of the whole server (`objects_owner`, `objects_app`).
 */
export async function cloneDatabase(subgraph: SubgraphName): Promise<TestDatabase> {
  const copy = free.get(subgraph)?.pop() ?? (await copyTemplate(subgraph));
  return { ...copy, drop: () => giveBack(subgraph, copy) };
}

async function giveBack(subgraph: SubgraphName, copy: Copy): Promise<void> {
  const isFresh = !isOver && (await makeFresh(inside(copy.name), copy.fresh));
  if (isFresh) free.set(subgraph, [...(free.get(subgraph) ?? []), copy]);
  else await copy.drop();
}

async function copyTemplate(subgraph: SubgraphName): Promise<Copy> {
  const admin = testServerAdmin();
  const { name, ownerRole, applicationRole } = namesOf(subgraph);
  // The template was provisioned in full; a copy lacks only what stands beside it in the server.
  await withClient(admin, async (client) => {
    const creation = `CREATE DATABASE ${id(name)} OWNER ${id(ownerRole)}`;
    await client.query(`${creation} TEMPLATE ${id(templateName(subgraph))} STRATEGY FILE_COPY`);
    await client.query(`REVOKE ALL ON DATABASE ${id(name)} FROM PUBLIC;
      GRANT CONNECT ON DATABASE ${id(name)} TO ${id(applicationRole)}`);
  });
  const as = (user: string) => withParts(admin, { user, database: name });
  const drop = () => dropDatabase(admin, name);
  const fresh = await freshState(inside(name));
  return { name, owner: as(ownerRole), application: as(applicationRole), drop, fresh };
}

const inside = (name: string): ConnectionOptions => withParts(testServerAdmin(), { database: name });

/** Like `cloneDatabase`, but with no tables: for tests that bring their own migrations. */
export async function emptyDatabase(subgraph: SubgraphName): Promise<TestDatabase> {
  const admin = testServerAdmin();
  const names = namesOf(subgraph);
  const { owner, application } = await provisionDatabase(admin, names);
  return { name: names.name, owner, application, drop: () => dropDatabase(admin, names.name) };
}

function namesOf(subgraph: SubgraphName) {
  const name = `${subgraph}_${randomBytes(6).toString('hex')}`;
  return { name, ownerRole: `${subgraph}_owner`, applicationRole: `${subgraph}_app` };
}

/** Ends sessions that a test left open. */
async function dropDatabase(admin: ConnectionOptions, name: string): Promise<void> {
  await withClient(admin, (client) => client.query(`DROP DATABASE IF EXISTS ${id(name)} WITH (FORCE)`));
}
