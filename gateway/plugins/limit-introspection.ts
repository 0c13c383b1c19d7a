import type { ApolloServerPlugin } from '@apollo/server';
import { GatewayError } from '../gateway-error';
import type { GatewayContext } from '../request-context';
import type { DocumentLimit } from './document-limit';
import { measure } from './measure-operation';

/** Refuses circles through the type system, for signed-in users too; the standard introspection query passes. */
export const limitIntrospectionDepth: DocumentLimit = (sizes, limits) => {
  if (sizes.introspectionDepth > limits.introspectionDepth) {
    const facts = { limit: limits.introspectionDepth, actual: sizes.introspectionDepth };
    return [new GatewayError('LIMIT_INTROSPECTION', facts)];
  }
  if (sizes.introspectionLists > limits.introspectionLists) {
    const facts = { limit: limits.introspectionLists, actual: sizes.introspectionLists };
    return [new GatewayError('LIMIT_INTROSPECTION', facts)];
  }
  return [];
};

/** The schema is told to signed-in users only; `__typename` is part of the data and free to all. */
export const limitIntrospection: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, contextValue }) => {
      if (contextValue.caller === null && measure(document).asksSchema) {
        throw new GatewayError('INTROSPECTION_NEEDS_SIGN_IN', {}, 401);
      }
    },
  }),
};
