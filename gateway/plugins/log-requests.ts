import { createHash } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { Logger } from '../../subgraphs/shared/server/logger';
import type { GatewayContext } from '../request-context';

/**
 * One line for each operation: what was asked and how long it took, who asked as a hash, no variables and no data.
 */
export function logRequests(logger: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => {
      const started = performance.now();
      return {
        willSendResponse: async (request) => {
          const durationMs = Math.round((performance.now() - started) * 100) / 100;
          logger.info({ ...lineOf(request), durationMs }, 'operation');
        },
      };
    },
  };
}

function lineOf(context: GraphQLRequestContext<GatewayContext>) {
  const { contextValue, operation, request, response } = context;
  const body = response.body?.kind === 'single' ? response.body.singleResult : undefined;
  const errors = body?.errors?.map(({ extensions }) => extensions?.['code']);
  return {
    requestId: contextValue.requestId,
    operation: nameOf(operation?.name?.value ?? request.operationName),
    kind: operation?.operation,
    actor: contextValue.caller && hashOf(contextValue.caller.subject),
    calls: contextValue.calls,
    ...(errors && { errors }),
  };
}

/** A name of the client's own making: what GraphQL allows in a name, cut to a readable length, and nothing else. */
function nameOf(name: string | undefined): string | null {
  return name === undefined ? null : name.slice(0, 100).replace(/[^\w]/g, '?');
}

/** Tells callers apart in the log without naming them; the journal of the subgraphs names them where the law asks. */
function hashOf(subject: string): string {
  return createHash('sha256').update(subject).digest('hex').slice(0, 16);
}
