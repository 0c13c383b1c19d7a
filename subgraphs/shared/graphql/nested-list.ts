import type { ObjectLiteral } from 'typeorm';
import { type NestedList, nestedCounts, nestedPages } from '../database/keyset-page';
import type { Page, PageArgs } from './connection';
import { loaderOf } from './loader';
import type { SubgraphContext } from './subgraph-context';

/**
 * A page of the list below one parent; the same page of all parents of the level is one statement.
 * `name` tells everything that changes the statement beside the paging arguments: list, columns, filter.
 */
export function nestedPage<Row extends { id: string }, Entity extends ObjectLiteral = ObjectLiteral>(
  context: SubgraphContext,
  name: string,
  list: NestedList<Entity>,
  args: PageArgs,
  parentId: string,
): Promise<Page<Row>> {
  const { first, after, last, before } = args;
  const countOf = (id: string) =>
    loaderOf<string, number>(context, `${name}:count`, (ids) => nestedCounts(list, ids)).load(id);
  return loaderOf<string, Page<Row>>(
    context,
    `${name}:${list.ordering.name}:${JSON.stringify([first, after, last, before])}`,
    (ids) => nestedPages<Row, Entity>(context.dataSource, list, args, ids, countOf),
  ).load(parentId);
}
