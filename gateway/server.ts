import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { createHttpServer, listenOn } from '../subgraphs/shared/server/http-server';
import type { Logger } from '../subgraphs/shared/server/logger';
import type { GatewayConfig } from './config';
import { createDutyCalendarRoute } from './duty-calendar-route';
import { createErrorFormat, SUBGRAPH_CODES } from './error-format';
import { createFileRoutes } from './file-routes';
import { answerFaults, createGraphqlRoute, giveScope, nothingHere } from './graphql-endpoint';
import { createHealthRoutes } from './health';
import { LIMITS, TIMEOUTS, type Timeouts } from './limits';
import { limitDocument } from './plugins/limit-document';
import { limitIntrospection } from './plugins/limit-introspection';
import { limitPageSize } from './plugins/limit-page-size';
import { limitVariables } from './plugins/limit-variables';
import { logRequests } from './plugins/log-requests';
import type { GatewayContext, VerifyToken } from './request-context';
import { type SignProof, SubgraphSource } from './subgraph-source';
import type { SubgraphTransport } from './subgraph-transport';
import { createQueryGateway, subgraphsOf, vendorLog } from './supergraph';

export interface GatewayOptions {
  readonly config: Pick<GatewayConfig, 'host' | 'port' | 'drainTimeoutMs'>;
  readonly supergraphSdl: string;
  /** The way to each subgraph of the supergraph, by name. */
  readonly transports: Readonly<Record<string, SubgraphTransport>>;
  /** The proof for each subgraph, by name. */
  readonly signProofs: Readonly<Record<string, SignProof>>;
  readonly verifyToken: VerifyToken;
  readonly logger: Logger;
  /** Codes of expected errors that subgraphs may pass to clients, besides those of access and input. */
  readonly subgraphCodes?: readonly string[];
  /** Adds further routes, such as the playground and the embedded issuer. */
  readonly mounts?: (app: Express) => void;
  readonly timeouts?: Partial<Timeouts>;
  /** How long an answer about readiness is kept, in milliseconds. */
  readonly healthKeepMs?: number;
}

export interface Gateway {
  readonly app: Express;
  /** @throws ListenError when the address is taken or not allowed. */
  listen(): Promise<{ readonly url: string }>;
  /** Stops accepting, lets requests in flight end, then closes the ways to the subgraphs. May be called again. */
  close(): Promise<void>;
}

/**
 * Builds the gateway and loads the supergraph; no subgraph has to be up for that.
 *
 * @throws Error when a subgraph of the supergraph has no transport or no signer.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, logger, transports } = options;
  const app = express();
  const httpServer = createHttpServer(app, { ...TIMEOUTS, ...options.timeouts });
  const apollo = createApolloServer(options, httpServer);
  await apollo.start();

  let closing: Promise<void> | null = null;
  // Should the error route itself fail, Express must not answer with a stack.
  app.set('env', 'production');
  app.use(helmet());
  app.use(giveScope);
  app.use(
    createHealthRoutes({ transports, isStopping: () => closing !== null, keepMs: options.healthKeepMs }),
  );
  // Before the graph, so that a person who opens its address in a browser is led to the playground.
  options.mounts?.(app);
  app.use(createFileRoutes(options));
  app.use(createDutyCalendarRoute(apollo, options.verifyToken));
  app.use('/graphql', createGraphqlRoute(apollo, options.verifyToken));
  app.use(nothingHere);
  app.use(answerFaults(logger));

  const close = async () => {
    await apollo.stop();
    await Promise.all(Object.values(transports).map((transport) => transport.close()));
  };
  return {
    app,
    listen: () => listenOn(httpServer, config.host, config.port),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

function createApolloServer(options: GatewayOptions, httpServer: ReturnType<typeof createHttpServer>) {
  const { config, logger } = options;
  const subgraphCodes = new Set([...SUBGRAPH_CODES, ...(options.subgraphCodes ?? [])]);
  return new ApolloServer<GatewayContext>({
    gateway: createQueryGateway({
      supergraphSdl: options.supergraphSdl,
      logger,
      sourceOf: sourcesOf(options),
    }),
    // Told outright, so that no setting of the environment loosens any of them.
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Of documents only; the error format does the same for variables.
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // Its own signal handler and ours would wait for each other for ever.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    // `maxRecursiveSelections` stays off: limitDocument counts the same, and with it on our rule would run last.
    validationRules: [limitDocument(LIMITS)],
    formatError: createErrorFormat({ logger, subgraphCodes }),
    logger: vendorLog(logger),
    plugins: [
      limitIntrospection,
      limitVariables(LIMITS),
      limitPageSize(LIMITS),
      logRequests(logger),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: config.drainTimeoutMs }),
      // The page would load scripts of another host; the reports would leave the machine.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

/** Fails at the start and not at the first query when a subgraph cannot be reached or proven to. */
function sourcesOf({ supergraphSdl, transports, signProofs, logger }: GatewayOptions) {
  const sources = new Map(
    subgraphsOf(supergraphSdl).map((subgraph) => {
      const transport = transports[subgraph];
      const sign = signProofs[subgraph];
      if (!transport || !sign)
        throw new Error(`The subgraph "${subgraph}" has no transport or no proof signer.`);
      return [subgraph, new SubgraphSource({ subgraph, transport, sign, logger })];
    }),
  );
  return (subgraph: string) => {
    const source = sources.get(subgraph);
    if (source === undefined) throw new Error(`The supergraph has no subgraph "${subgraph}".`);
    return source;
  };
}
