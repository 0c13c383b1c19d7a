import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from '../subgraphs/shared/server/logger';
import { findGatewayError, GatewayError, originalOf } from './gateway-error';
import { LIMITS } from './limits';
import { currentScope } from './request-context';

/** Faults of a request that the GraphQL libraries find; their texts speak of the document only. */
const CLIENT_CODES: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Expected errors of the subgraphs; the texts are already in the caller's language. */
export const SUBGRAPH_CODES: readonly string[] = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
];

/** What a subgraph's error may carry besides its code; stack traces and the like stay behind. */
const SUBGRAPH_FACTS = ['clause', 'legalReference', 'facts', 'limit', 'actual', 'argument', 'requiredRole'];

interface FormatOptions {
  readonly logger: Logger;
  /** The closed list of codes that subgraphs may pass to clients. */
  readonly subgraphCodes: ReadonlySet<string>;
}

/**
 * Decides what a client sees of an error. Errors of the closed lists pass; anything else becomes `INTERNAL` with the
 * request's id, under which the log holds the whole error.
 */
export function createErrorFormat(options: FormatOptions) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const own = findGatewayError(error) ?? tokenLimit(formatted);
    if (own !== null) return { ...located(formatted), ...describe(own) };
    const { code, serviceName } = formatted.extensions ?? {};
    if (typeof serviceName === 'string') {
      if (options.subgraphCodes.has(String(code))) return ofSubgraph(formatted, serviceName);
    } else if (CLIENT_CODES.has(String(code))) {
      return { ...located(formatted), message: plain(formatted.message), extensions: { code } };
    }
    return { ...located(formatted), ...mask(error, subgraphOf(serviceName), options.logger) };
  };
}

/** Message and extensions of an error of our own, in the language of the request. */
export function describe(error: GatewayError): Pick<GraphQLFormattedError, 'message' | 'extensions'> {
  const scope = currentScope();
  const correlationId = scope && { correlationId: scope.requestId };
  return {
    message: error.text(scope?.language ?? 'ru'),
    extensions: { code: error.code, ...error.facts, ...correlationId },
  };
}

/** Logs an unexpected error whole and answers with its correlation id alone. */
export function mask(error: unknown, subgraph: { subgraph?: string }, logger: Logger) {
  const requestId = currentScope()?.requestId;
  logger.error({ requestId, ...subgraph, err: rootCause(error), answered: error }, 'unexpected error');
  return describe(new GatewayError('INTERNAL', subgraph, null));
}

function ofSubgraph(formatted: GraphQLFormattedError, subgraph: string): GraphQLFormattedError {
  const carried = formatted.extensions ?? {};
  const facts = SUBGRAPH_FACTS.filter((name) => Object.hasOwn(carried, name));
  const extensions = Object.fromEntries(facts.map((name) => [name, carried[name]]));
  return {
    ...located(formatted),
    message: formatted.message,
    extensions: { code: carried['code'], ...extensions, subgraph },
  };
}

/** The parser tells its token limit by text only; the next word is misspelt there and may be mended one day. */
function tokenLimit(formatted: GraphQLFormattedError): GatewayError | null {
  const isTokenLimit =
    formatted.extensions?.['code'] === 'GRAPHQL_PARSE_FAILED' &&
    formatted.message.startsWith('Syntax Error: Document contains more');
  return isTokenLimit ? new GatewayError('LIMIT_TOKENS', { limit: LIMITS.tokens }) : null;
}

/** Errors about variables still carry suggestions of the schema's names after the server's own filter. */
function plain(message: string): string {
  const suggestion = message.indexOf('Did you mean');
  return suggestion === -1 ? message : message.slice(0, suggestion).trimEnd();
}

const located = ({ path, locations }: GraphQLFormattedError) => ({
  ...(locations && { locations }),
  ...(path && { path }),
});

const subgraphOf = (serviceName: unknown) =>
  typeof serviceName === 'string' ? { subgraph: serviceName } : {};

function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof Error && originalOf(cause) !== undefined) cause = originalOf(cause);
  return cause;
}
