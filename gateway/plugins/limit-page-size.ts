import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import { GatewayError } from '../gateway-error';
import type { Limits } from '../limits';
import type { GatewayContext } from '../request-context';
import { findPages, type Page, type PageSize } from './find-pages';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Refuses pages that are too large, empty or unbounded, and page sizes that multiply beyond the bound on objects.
 * The pages of an operation are found once; a request only looks up its variables.
 */
export function limitPageSize(limits: Limits): ApolloServerPlugin<GatewayContext> {
  const found = new WeakMap<OperationDefinitionNode, readonly Page[]>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return;
        const pages = found.get(operation) ?? findPages(schema, document, operation);
        found.set(operation, pages);
        checkPages(pages, request.variables ?? {}, limits);
      },
    }),
  };
}

/** @throws GatewayError naming every wrong argument, or the number of objects when only their product is too large. */
function checkPages(pages: readonly Page[], variables: Variables, limits: Limits): void {
  const wrong: string[] = [];
  const actual = countNodes(pages, variables, limits.pageSize, wrong);
  if (wrong.length > 0) {
    throw new GatewayError('LIMIT_PAGE_SIZE', { limit: limits.pageSize, arguments: wrong });
  }
  if (actual > limits.nodes) throw new GatewayError('LIMIT_NODES', { limit: limits.nodes, actual });
}

function countNodes(pages: readonly Page[], variables: Variables, limit: number, wrong: string[]): number {
  let nodes = 0;
  for (const { field, sizes, pages: below } of pages) {
    const given = sizes
      .map(({ argument, size }) => ({ argument, value: sizeIn(size, variables) }))
      .filter(({ value }) => value !== undefined && value !== null);
    const outside = given.filter(({ value }) => !isPageSize(value, limit));
    wrong.push(...outside.map(({ argument }) => `${field}.${argument}`));
    if (given.length === 0) wrong.push(`${field}.${sizes[0]?.argument}`);
    const page = Math.max(0, ...given.map(({ value }) => Number(value)));
    nodes += page * (1 + countNodes(below, variables, limit, wrong));
  }
  return nodes;
}

function isPageSize(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= limit;
}

function sizeIn(size: PageSize, variables: Variables): unknown {
  if (size.kind === 'WRITTEN') return size.value;
  const given = Object.hasOwn(variables, size.name) ? variables[size.name] : undefined;
  return given === undefined ? size.whenAbsent : given;
}
