import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createFileRoutes } from '../../gateway/file-routes';
import { answerFaults, giveScope, nothingHere } from '../../gateway/graphql-endpoint';
import { createHttpTransport } from '../../gateway/transport-http';
import { createInProcessTransport } from '../../gateway/transport-in-process';
import { createProofSigner, createProofVerifier } from '../../subgraphs/shared/access/gateway-proof';
import type { Role } from '../../subgraphs/shared/access/roles';
import type { TokenVerifier } from '../../subgraphs/shared/access/token-verifier';
import { createDataSource } from '../../subgraphs/shared/database/data-source';
import { NO_PEERS } from '../../subgraphs/shared/peers/peers';
import { createLogger } from '../../subgraphs/shared/server/logger';
import { createSubgraph, type Subgraph, type SubgraphModule } from '../../subgraphs/shared/server/subgraph';
import { createSubgraphServer } from '../../subgraphs/shared/server/subgraph-http';
import { createFolderBlobStore } from '../../subgraphs/shared/storage/folder-blob-store';
import type { Vault } from '../../subgraphs/shared/storage/vault';
import { person } from './actors';
import type { TestDatabase } from './database';

/** The header of the one person whom these tests know. */
export const BEARER = 'Bearer owner';
const REQUEST_ID = 'request-1';

interface FileGatewayOptions {
  readonly module: SubgraphModule;
  readonly database: TestDatabase;
  /** Where the bytes are kept. */
  readonly folder: string;
  /** How the gateway reaches the subgraph. */
  readonly over: 'process' | 'http';
  readonly roles: readonly Role[];
  readonly vault?: Vault;
}

export interface FileGateway {
  readonly url: string;
  readonly subgraph: Subgraph;
  /** Proves to the subgraph that the gateway asks. */
  readonly sign: ReturnType<typeof createProofSigner>;
  /** Data of an operation that the subgraph is asked as the gateway does. */
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asks for
  ask(query: string, input: object): Promise<any>;
  close(): Promise<void>;
}

/** The file routes of the gateway in front of one subgraph. */
export async function openFileGateway(options: FileGatewayOptions): Promise<FileGateway> {
  const { name } = options.module;
  const key = Buffer.alloc(32, 7);
  const sign = createProofSigner(key, name);
  const tokens = tokensOf(options.roles);
  const subgraph = await subgraphOf(options, key, tokens);
  const behind = options.over === 'http' ? await listening(createSubgraphServer(subgraph)) : null;
  const transport = behind
    ? createHttpTransport(new URL(`${urlOf(behind)}/graphql`))
    : createInProcessTransport(subgraph.handle, { sendFile: subgraph.handleFile });
  const verifyToken = (authorization: string | undefined) => tokens.verify(authorization);
  const app = express();
  app.use(giveScope);
  app.use(
    createFileRoutes({
      transports: { [name]: transport },
      signProofs: { [name]: sign },
      verifyToken,
      logger,
    }),
    nothingHere,
    answerFaults(logger),
  );
  const gateway = await listening(createServer(app));
  return {
    url: urlOf(gateway),
    subgraph,
    sign,
    ask: async (query, input) => {
      const body = JSON.stringify({ query, variables: { input } });
      const proof = sign({ body, authorization: BEARER, requestId: REQUEST_ID });
      const headers = { authorization: BEARER, 'x-request-id': REQUEST_ID, 'x-gateway-proof': proof };
      return JSON.parse((await subgraph.handle({ body, headers })).body).data;
    },
    close: async () => {
      gateway.closeAllConnections();
      gateway.close();
      await transport.close();
      behind?.close();
      await subgraph.close();
    },
  };
}

const logger = createLogger({ name: 'test', level: 'silent' });

async function subgraphOf(
  { module, database, folder, vault }: FileGatewayOptions,
  key: Buffer,
  tokens: TokenVerifier,
): Promise<Subgraph> {
  const dataSource = await createDataSource({
    name: 'test-files',
    connection: database.application,
    entities: module.entities,
  }).initialize();
  return createSubgraph({
    module,
    dataSource,
    verifyProof: createProofVerifier(key, module.name),
    tokens,
    blobs: createFolderBlobStore(folder),
    ...(vault && { vault }),
    peers: NO_PEERS,
    logger,
    now: () => new Date(),
  });
}

/** One person, known by one header; the routes and the subgraph ask the same verifier. */
const tokensOf = (roles: readonly Role[]): TokenVerifier => ({
  verify: async (authorization) =>
    authorization === undefined || authorization === BEARER
      ? { ok: true, value: authorization ? person(roles, 'owner') : { kind: 'ANONYMOUS' } }
      : {
          ok: false,
          error: { code: 'TOKEN_INVALID', status: 401, detail: '', text: { kk: 'к', ru: 'р', en: 'e' } },
        },
});

async function listening(server: Server): Promise<Server> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
