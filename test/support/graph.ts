import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphQLFormattedError } from 'graphql';
import { readGatewayConfig } from '../../gateway/config';
import { currentScope } from '../../gateway/request-context';
import { freePort } from '../../scripts/host/free-port';
import { startOneProcess } from '../../scripts/host/one-process';
import { sampleSignatures } from '../../scripts/sample-authority/sample-signatures';
import { SMALL_SAMPLE } from '../../scripts/seed/generate';
import { seedDatabases } from '../../scripts/seed/seed-databases';
import { signInAs } from '../../scripts/token-flow';
import type { SubgraphName } from '../../subgraphs/shared/access/gateway-proof';
import type { DeliveryPace } from '../../subgraphs/shared/events/delivery-pace';
import { createLogger } from '../../subgraphs/shared/server/logger';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import type { StoreSettings } from '../../subgraphs/shared/storage/store-config';
import { cloneDatabase, type TestDatabase } from './database';

export interface GraphAnswer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly GraphQLFormattedError[];
}

export interface TestGraph {
  readonly url: string;
  /** Folder of its files and keys, that of the sample authority among them. */
  readonly dataDirectory: string;
  readonly databases: Readonly<Record<SubgraphName, TestDatabase>>;
  /** Asks as a sample user of the embedded issuer, or as nobody. */
  ask<Data = Record<string, never>>(
    as: string | null,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<GraphAnswer<Data>>;
  /**
   * SQL statements since the last call of this function, with the subgraph that sent each. What the subgraphs do when
   * nobody asks (deliveries, readings, sweeping) belongs to no request and is left out.
   */
  takeStatements(): readonly { readonly subgraph: SubgraphName; readonly sql: string }[];
  close(): Promise<void>;
}

/** The day on which the graph of the tests is asked; shortly after the day of the sample data. */
export const TEST_NOW = new Date('2026-11-21T06:00:00Z');

/** The whole graph of the one-process form on databases of its own, with the small sample. */
export async function openGraph(pace?: Partial<DeliveryPace>, stores?: StoreSettings): Promise<TestGraph> {
  const [objects, register, escrow] = await Promise.all([
    cloneDatabase('objects'),
    cloneDatabase('register'),
    cloneDatabase('escrow'),
  ]);
  await seedDatabases({
    connections: { objects: objects.owner, register: register.owner, escrow: escrow.owner },
    objects: SMALL_SAMPLE,
  });
  const dataDirectory = await mkdtemp(join(tmpdir(), 'portal-graph-'));
  const statements: { subgraph: SubgraphName; sql: string }[] = [];
  const port = String(await freePort());
  const graph = await startOneProcess({
    // A busy machine answers late; how long the gateway waits for a part is told by tests of its own.
    config: readGatewayConfig({ PORT: port, DATA_DIR: dataDirectory, SUBGRAPH_TIMEOUT_MS: '30000' }),
    issuer: null,
    connections: { objects: objects.application, register: register.application, escrow: escrow.application },
    root: PROJECT_ROOT,
    logger: createLogger({ name: 'test', level: 'silent' }),
    now: () => TEST_NOW,
    signatures: await sampleSignatures(dataDirectory, () => TEST_NOW),
    ...(pace && { pace }),
    ...(stores && { stores }),
    onStatement: (subgraph, sql) => {
      if (currentScope()) statements.push({ subgraph, sql });
    },
  });
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (login: string) => {
    const token = tokens.get(login) ?? signInAs(login, `http://localhost:${port}`);
    tokens.set(login, token);
    return token;
  };
  return {
    url: `http://localhost:${port}`,
    dataDirectory,
    databases: { objects, register, escrow },
    async ask(as, query, variables = {}, headers = {}) {
      const authorization: Record<string, string> =
        as === null ? {} : { authorization: `Bearer ${await tokenOf(as)}` };
      return post(`http://localhost:${port}/graphql`, { query, variables }, { ...authorization, ...headers });
    },
    takeStatements: () => statements.splice(0),
    close: async () => {
      await graph.close();
      await Promise.all([objects.drop(), register.drop(), escrow.drop()]);
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

export async function post<Data>(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<GraphAnswer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify(body),
  });
  const { data, errors = [] } = (await response.json()) as Partial<GraphAnswer<Data>>;
  return { status: response.status, data: data as Data, errors };
}
