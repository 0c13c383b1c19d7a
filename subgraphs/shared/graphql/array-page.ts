import type { Page, PageArgs } from './connection';
import { foreignCursor, pageRequestOf } from './page-request';

/** A page of a list that is held in memory, such as the clauses of an act. The key of an item is its cursor. */
export function arrayPage<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  args: PageArgs,
): Page<Item> {
  const { size, isBackward, cursor } = pageRequestOf(args);
  const position = cursor ? items.findIndex((item) => encode(keyOf(item)) === cursor.text) : null;
  if (cursor && position === -1) throw foreignCursor(cursor.argument);
  const end = isBackward ? (position ?? items.length) : Math.min(items.length, startAfter(position) + size);
  const start = isBackward ? Math.max(0, end - size) : startAfter(position);
  const page = items.slice(start, end);
  const edges = page.map((node) => ({ cursor: encode(keyOf(node)), node }));
  return {
    edges,
    nodes: page,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
}

function startAfter(position: number | null): number {
  return position === null ? 0 : position + 1;
}

function encode(key: string): string {
  return Buffer.from(key).toString('base64url');
}
