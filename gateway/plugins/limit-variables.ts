import type { ApolloServerPlugin } from '@apollo/server';
import { GatewayError } from '../gateway-error';
import type { Limits } from '../limits';
import type { GatewayContext } from '../request-context';
import { RESERVED_NAMES } from './measure-operation';

/** Refuses variables nested without need, and keys named like the prototype of an object. */
export function limitVariables({ variableDepth: limit }: Limits): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request }) => {
        if (request.variables !== undefined) check(request.variables, limit, limit);
      },
    }),
  };
}

/** Goes down no further than the limit, whatever the depth of the value. */
function check(value: unknown, left: number, limit: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (left < 0) throw new GatewayError('LIMIT_VARIABLES', { limit });
  if (Array.isArray(value)) {
    for (const item of value) check(item, left - 1, limit);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (RESERVED_NAMES.has(key)) throw new GatewayError('RESERVED_NAME', { name: key });
    check(item, left - 1, limit);
  }
}
