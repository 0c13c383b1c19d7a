import { GraphQLError } from 'graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type Page, type PageArgs } from './connection';

function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

function sizeOf(argument: 'first' | 'last', value: number): number {
  if (value >= 1 && value <= MAX_PAGE_SIZE) return value;
  throw badInput(argument, `\`${argument}\` must be from 1 to ${MAX_PAGE_SIZE}, not ${value}.`);
}

/** A page of a list that is held in memory, such as the clauses of an act. The key of an item is its cursor. */
export function arrayPage<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  args: PageArgs,
): Page<Item> {
  const positionOf = (argument: 'after' | 'before', cursor: string): number => {
    const position = items.findIndex((item) => encode(keyOf(item)) === cursor);
    if (position >= 0) return position;
    throw badInput(argument, `\`${argument}\` is not a cursor of this list: take it from \`pageInfo\`.`);
  };
  const start = args.after == null ? 0 : positionOf('after', args.after) + 1;
  const end = args.before == null ? items.length : positionOf('before', args.before);
  const rest = items.slice(start, Math.max(start, end));
  const page =
    args.last == null
      ? rest.slice(0, sizeOf('first', args.first ?? DEFAULT_PAGE_SIZE))
      : rest.slice(-sizeOf('last', args.last));
  const edges = page.map((node) => ({ cursor: encode(keyOf(node)), node }));
  const first = page[0] ? items.indexOf(page[0]) : start;
  return {
    edges,
    nodes: page,
    pageInfo: {
      hasNextPage: first + page.length < items.length,
      hasPreviousPage: first > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
}

function encode(key: string): string {
  return Buffer.from(key).toString('base64url');
}
