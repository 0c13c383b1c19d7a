import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../kernel/domain-error';
import type { Logger } from './logger';

/** Codes that Apollo Server gives to faults of the request; everything else without a code of ours is masked. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * What leaves a subgraph as an error: expected ones with code, clause and texts; anything unexpected as a bare
 * correlation id, its details in the log.
 */
export function errorFormatter(subgraph: string, logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const { locations, path } = formatted;
    if (original instanceof DomainError)
      return {
        message: original.message,
        locations,
        path,
        extensions: {
          code: original.code,
          clause: original.clause,
          facts: original.facts,
          texts: original.texts(),
        },
      };
    const code = formatted.extensions?.['code'];
    if (
      original instanceof GraphQLError &&
      (REQUEST_CODES.has(String(code)) || original.extensions['code'])
    ) {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
      return { message: formatted.message, locations, path, extensions };
    }
    const correlationId = randomUUID();
    logger.error({ correlationId, subgraph, path, error: original }, 'unexpected error');
    return {
      message: 'Unexpected error',
      locations,
      path,
      extensions: { code: 'INTERNAL', correlationId, subgraph },
    };
  };
}
