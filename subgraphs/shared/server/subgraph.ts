import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import type { DataSource } from 'typeorm';
import { PROOF_HEADER, type ProofVerifier, type SubgraphName } from '../access/gateway-proof';
import type { TokenVerifier } from '../access/token-verifier';
import type { EntityClass, MigrationClass } from '../database/data-source';
import type { EventConsumer } from '../events/event';
import { createEventReceiver } from '../events/inbox';
import type { SubgraphContext } from '../graphql/subgraph-context';
import { type SubgraphSchemaParts, subgraphSchema } from '../graphql/subgraph-schema';
import { almatyDay } from '../kernel/local-date';
import type { Language, LocalizedText } from '../kernel/localized-text';
import { err, ok, type Result } from '../kernel/result';
import { createPeerHandler } from '../peers/peer-handler';
import { createPeerVerifier, type PeerPublicKeys } from '../peers/peer-proof';
import type { PeerHandler } from '../peers/peer-way';
import type { PeerAnswer, Peers } from '../peers/peers';
import { NO_SIGNATURES } from '../signature/signature-config';
import type { SignatureVerifier } from '../signature/signature-verifier';
import type { BlobStore } from '../storage/blob-store';
import { ticketProof } from '../storage/file-ticket';
import type { Vault } from '../storage/vault';
import { errorFormatter } from './error-format';
import { answerFile, JSON_HEADERS } from './file-answer';
import type { FileHandler, FileRequest, FileResponse, FileService } from './file-handler';
import { languageOf } from './language';
import type { Logger } from './logger';
import type { SubgraphHandler, SubgraphRequest, SubgraphResponse } from './subgraph-handler';
import type { Work } from './work';

export interface AskedOperation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type OperationWatch = (context: SubgraphContext, asked: AskedOperation) => Promise<void>;

/** Everything that makes one subgraph; the same value is served, migrated and printed as SDL. */
export interface SubgraphModule {
  readonly name: SubgraphName;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
  readonly schema: SubgraphSchemaParts;
  /** Left out by a subgraph that takes and gives no files. */
  readonly files?: FileService;
  /** Told of each operation before anything of it is carried out; a fault of it ends the request. */
  readonly watch?: OperationWatch;
  /** What the subgraph does without being asked, from its start to its end. */
  readonly work?: Work;
  readonly consumers?: readonly EventConsumer[];
  readonly answers?: readonly PeerAnswer[];
}

export interface SubgraphOptions {
  readonly module: SubgraphModule;
  readonly dataSource: DataSource;
  readonly verifyProof: ProofVerifier;
  readonly tokens: TokenVerifier;
  readonly blobs: BlobStore;
  /** Left out where nothing is kept sealed. */
  readonly vault?: Vault;
  readonly peers: Peers;
  /** Nobody's signature is believed when left out. */
  readonly signatures?: SignatureVerifier;
  /** By which the other registries are known; none is let in when left out. */
  readonly peerKeys?: PeerPublicKeys;
  readonly logger: Logger;
  readonly now: () => Date;
}

export interface Subgraph {
  readonly name: SubgraphName;
  readonly handle: SubgraphHandler;
  readonly handleFile: FileHandler;
  readonly handlePeer: PeerHandler;
  /** Whether the subgraph can answer: its database takes a statement. */
  isReady(): Promise<boolean>;
  /** Ends what the subgraph does by itself, its deliveries among it; requests are still answered. */
  quiesce(): Promise<void>;
  close(): Promise<void>;
}

/** A subgraph ready to answer the gateway, and nobody else. */
export async function createSubgraph(options: SubgraphOptions): Promise<Subgraph> {
  const { module, dataSource, logger, peerKeys: keys = {} } = options;
  const server = new ApolloServer<SubgraphContext>({
    schema: await subgraphSchema(module.schema),
    introspection: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: true,
    formatError: errorFormatter(module.name, logger),
    plugins: [ApolloServerPluginInlineTraceDisabled(), ...(module.watch ? [watching(module.watch)] : [])],
    logger,
  });
  await server.start();
  return {
    name: module.name,
    handle: (request) => handle(server, options, request),
    handleFile: (request) => handleFile(options, request),
    handlePeer: createPeerHandler({
      ...options,
      answers: module.answers ?? [],
      verifyPeer: createPeerVerifier(keys, module.name),
      receive: createEventReceiver({ ...options, consumers: module.consumers ?? [], keys }),
    }),
    isReady: () =>
      dataSource.query('SELECT 1').then(
        () => true,
        () => false,
      ),
    quiesce: async () => {},
    close: async () => {
      await server.stop();
      await dataSource.destroy();
    },
  };
}

function watching(watch: OperationWatch): ApolloServerPlugin<SubgraphContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: ({ contextValue, document, request: { variables = {} } }) =>
        watch(contextValue, { document, variables }),
    }),
  };
}

async function handle(
  server: ApolloServer<SubgraphContext>,
  options: SubgraphOptions,
  { body, headers }: SubgraphRequest,
): Promise<SubgraphResponse> {
  const admitted = await admit(options, body, headers);
  if (!admitted.ok) return admitted.error;
  const request = parseRequest(body);
  if (!request) return failure(400, 'BAD_REQUEST', 'The body is not a GraphQL request.');
  const contextValue = admitted.value;
  const { language } = contextValue;
  const answer = await server.executeOperation(request, { contextValue });
  if (answer.body.kind !== 'single') throw new Error('A subgraph answers in one piece.');
  const { singleResult } = answer.body;
  const errors = singleResult.errors?.map((error) => inLanguage(error, language));
  return {
    status: answer.http.status ?? 200,
    body: JSON.stringify(errors ? { ...singleResult, errors } : singleResult),
  };
}

async function handleFile(options: SubgraphOptions, request: FileRequest): Promise<FileResponse> {
  const admitted = await admit(options, ticketProof(request.method, request.ticket), request.headers);
  if (!admitted.ok) return { ...admitted.error, headers: JSON_HEADERS };
  return answerFile(options, admitted.value, request);
}

/** Lets in the gateway alone, and whoever its token names: the same for every request of whatever kind. */
async function admit(
  options: SubgraphOptions,
  proven: string,
  headers: SubgraphRequest['headers'],
): Promise<Result<SubgraphContext, SubgraphResponse>> {
  const authorization = headers['authorization'];
  const requestId = headers['x-request-id'] ?? '';
  const proof = options.verifyProof(headers[PROOF_HEADER], { body: proven, authorization, requestId });
  if (proof) {
    options.logger.warn({ requestId, problem: proof.code }, 'refused: not sent by the gateway');
    return err(failure(proof.status, 'GATEWAY_ONLY', 'This address answers the gateway only.'));
  }
  const language = languageOf(headers['accept-language']);
  const token = await options.tokens.verify(authorization);
  if (!token.ok) return err(failure(token.error.status, token.error.code, token.error.text[language]));
  const now = options.now();
  const { dataSource, blobs, vault = null, peers, signatures = NO_SIGNATURES } = options;
  const today = almatyDay(now);
  return ok({
    actor: token.value,
    language,
    requestId,
    dataSource,
    blobs,
    vault,
    peers,
    signatures,
    now,
    today,
    loaders: new Map(),
  });
}

/** Expected errors carry their texts in all languages up to here; the caller gets the one asked for. */
function inLanguage(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  const { texts, ...extensions } = (error.extensions ?? {}) as { texts?: LocalizedText };
  if (!texts) return error;
  // Of a variable the library tells in front which one and where.
  const { message } = error;
  const where = message.endsWith(texts.en) ? message.slice(0, -texts.en.length) : '';
  return { ...error, message: where + texts[language], extensions };
}

interface GraphQLRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

function parseRequest(body: string): GraphQLRequest | null {
  try {
    const parsed = JSON.parse(body) as Partial<GraphQLRequest> | null;
    if (typeof parsed?.query !== 'string') return null;
    const { query, variables, operationName } = parsed;
    return { query, ...(variables && { variables }), ...(operationName && { operationName }) };
  } catch {
    return null;
  }
}

function failure(status: number, code: string, message: string): SubgraphResponse {
  return { status, body: JSON.stringify({ errors: [{ message, extensions: { code } }] }) };
}
