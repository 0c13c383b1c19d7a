import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { GraphQLFormattedError } from 'graphql';
import { type Actor, ANONYMOUS } from '../../subgraphs/shared/access/actor';
import type { TokenVerifier } from '../../subgraphs/shared/access/token-verifier';
import { createDataSource } from '../../subgraphs/shared/database/data-source';
import { NO_PEERS, type Peers } from '../../subgraphs/shared/peers/peers';
import type { FileHandler, FileRequest } from '../../subgraphs/shared/server/file-handler';
import { createLogger } from '../../subgraphs/shared/server/logger';
import { createSubgraph, type Subgraph, type SubgraphModule } from '../../subgraphs/shared/server/subgraph';
import type { WorkSide } from '../../subgraphs/shared/server/work';
import type { SignatureVerifier } from '../../subgraphs/shared/signature/signature-verifier';
import type { BlobStore } from '../../subgraphs/shared/storage/blob-store';
import { createFolderBlobStore } from '../../subgraphs/shared/storage/folder-blob-store';
import { keptVault } from '../../subgraphs/shared/storage/vault-config';
import type { TestDatabase } from './database';

export interface TestSubgraphOptions {
  /** Who asks when a request does not say. */
  readonly actor: Actor;
  /** The instant at which every request is judged. */
  readonly now: Date;
  readonly onStatement?: (sql: string) => void;
  /** Bytes of the subgraph; by default a store of its own that goes with it. */
  readonly blobs?: BlobStore;
  /** Where the operator mounts media; nowhere when left out. */
  readonly importFolder?: string | null;
  /** The other registries; nobody answers when left out. */
  readonly peers?: Peers;
  /** Whose signatures are believed; nobody's when left out. */
  readonly signatures?: SignatureVerifier;
}

export interface TestRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly actor?: Actor;
  readonly language?: 'kk' | 'ru' | 'en';
}

export interface TestAnswer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly GraphQLFormattedError[];
}

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface TestSubgraph {
  /** Sends a request as the gateway would. A fault that the subgraph masks is thrown with what it logged. */
  execute<Data = Record<string, unknown>>(request: TestRequest): Promise<TestAnswer<Data>>;
  /** Sends a file request as the gateway would. */
  sendFile(
    request: Pick<FileRequest, 'method' | 'ticket' | 'content'> & Partial<Pick<FileRequest, 'headers'>>,
    actor?: Actor,
  ): ReturnType<FileHandler>;
  /** SQL statements of the last request. */
  statements(): readonly string[];
  /** The same statements with their parameters. */
  sent(): readonly Statement[];
  /** What the subgraph works with when nobody asks; a test lets it work. */
  readonly side: WorkSide;
  close(): Promise<void>;
}

/** The real subgraph on a database of the test; only the proof of the gateway and the token's issuer are stood in for. */
export async function openSubgraph(
  module: SubgraphModule,
  database: TestDatabase,
  { actor, now, onStatement, blobs, importFolder = null, peers = NO_PEERS, signatures }: TestSubgraphOptions,
): Promise<TestSubgraph> {
  const blobFolder = join(tmpdir(), `portal-blobs-${randomUUID()}`);
  const callers: Actor[] = [];
  const log: string[] = [];
  let statements: Statement[] = [];
  const dataSource = await createDataSource({
    name: `test-${module.name}`,
    connection: database.application,
    entities: module.entities,
    onStatement: (sql, parameters) => {
      statements.push({ sql, parameters });
      onStatement?.(sql);
    },
  }).initialize();
  const side: WorkSide = {
    dataSource,
    connection: database.application,
    blobs: blobs ?? createFolderBlobStore(blobFolder),
    vault: { ...(await keptVault(blobFolder)), importFolder },
    pace: {},
    now: () => now,
    onFault: (fault) => {
      throw fault;
    },
  };
  const subgraph = await createSubgraph({
    module,
    dataSource,
    verifyProof: () => null,
    tokens: tokensOf(callers),
    blobs: side.blobs,
    ...(side.vault && { vault: side.vault }),
    peers,
    ...(signatures && { signatures }),
    logger: createLogger({ name: 'test', level: 'error', destination: linesInto(log) }),
    now: () => now,
  });
  return {
    async execute({ actor: caller = actor, ...request }) {
      statements = [];
      const position = callers.push(caller) - 1;
      return answerOf(subgraph, request, String(position), log);
    },
    async sendFile(request, caller = actor) {
      const authorization = String(callers.push(caller) - 1);
      const headers = { ...request.headers, authorization, 'accept-language': 'en' };
      return subgraph.handleFile({ ...request, headers });
    },
    side,
    statements: () => statements.map(({ sql }) => sql),
    sent: () => statements,
    close: async () => {
      await subgraph.close();
      await rm(blobFolder, { recursive: true, force: true });
    },
  };
}

/** Takes the header for the position of the caller in a list. */
function tokensOf(callers: readonly Actor[]): TokenVerifier {
  return {
    verify: async (authorization) => ({ ok: true, value: callers[Number(authorization)] ?? ANONYMOUS }),
  };
}

async function answerOf<Data>(
  subgraph: Subgraph,
  { query, variables, language = 'en' }: TestRequest,
  authorization: string,
  log: readonly string[],
): Promise<TestAnswer<Data>> {
  const { status, body } = await subgraph.handle({
    body: JSON.stringify({ query, variables }),
    headers: { authorization, 'x-request-id': authorization, 'accept-language': language },
  });
  const { data, errors = [] } = JSON.parse(body) as Partial<TestAnswer<Data>>;
  if (errors.some(({ extensions }) => extensions?.['code'] === 'INTERNAL'))
    throw new Error(`The subgraph met a fault: ${log.at(-1)}`);
  return { status, data: data as Data, errors };
}

function linesInto(log: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk));
      done();
    },
  });
}
