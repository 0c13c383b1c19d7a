import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Page, PageArgs } from '../graphql/connection';
import { grouped } from '../graphql/loader';
import { foreignCursor, pageRequestOf } from '../graphql/page-request';
import { isLocalDate } from '../kernel/local-date';

/** One sort key of a list. The id always follows it, so that the order is total. */
export interface Ordering {
  /** Name that cursors carry with the list's; a cursor of another ordering is refused. */
  readonly name: string;
  /** SQL expression, for example `o.name_ru COLLATE "kk-x-icu"`. */
  readonly expression: string;
  /** Type of the expression, so that a cursor's text is compared as what it stands for. */
  readonly type: 'text' | 'date' | 'timestamptz' | 'integer' | 'smallint';
  readonly direction: 'ASC' | 'DESC';
}

/** Position in a list: the list with its order, the sort key of the item as text, its id. */
interface Cursor {
  readonly o: string;
  readonly k: string;
  readonly i: string;
}

type Keyed<Row> = Row & { readonly cursorKey: string };

interface Slice {
  readonly size: number;
  readonly isBackward: boolean;
  readonly cursor: Cursor | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function encode(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** How PostgreSQL prints the values of each type: a forged key is refused here and never reaches the database. */
const TIMESTAMP = /^(\S{10}) ([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/;
const IS_KEY: Readonly<Record<Ordering['type'], (key: string) => boolean>> = {
  text: (key) => !key.includes('\0'),
  // A list puts what has no day yet behind all days.
  date: (key) => key === 'infinity' || isLocalDate(key),
  timestamptz: (key) => isLocalDate(TIMESTAMP.exec(key)?.[1] ?? ''),
  smallint: (key) => /^-?\d{1,5}$/.test(key) && Math.abs(Number(key)) < 32_768,
  integer: (key) => /^-?\d{1,10}$/.test(key) && Math.abs(Number(key)) < 2 ** 31,
};

/** Name of a list in an order; a cursor of another one is refused. */
function listName(alias: string, ordering: Ordering): string {
  return `${alias}.${ordering.name}`;
}

function decode(text: string, alias: string, ordering: Ordering): Cursor | null {
  try {
    const { o, k, i } = JSON.parse(Buffer.from(text, 'base64url').toString()) as Partial<Cursor>;
    if (o !== listName(alias, ordering) || typeof k !== 'string' || typeof i !== 'string') return null;
    return IS_KEY[ordering.type](k) && UUID.test(i) ? { o, k, i } : null;
  } catch {
    return null;
  }
}

function sliceOf(args: PageArgs, alias: string, ordering: Ordering): Slice {
  const { size, isBackward, cursor: given } = pageRequestOf(args);
  const cursor = given && decode(given.text, alias, ordering);
  if (given && !cursor) throw foreignCursor(given.argument);
  return { size, isBackward, cursor };
}

/**
 * A page by row comparison `(key, id) > (:key, :id)`: its cost does not grow with the depth of the page.
 * The builder comes with its selection, which names `id`, and its conditions; it has no order and no limit yet.
 */
export async function keysetPage<Row extends { id: string }, Entity extends ObjectLiteral = ObjectLiteral>(
  builder: SelectQueryBuilder<Entity>,
  alias: string,
  args: PageArgs,
  ordering: Ordering,
): Promise<Page<Row>> {
  const slice = sliceOf(args, alias, ordering);
  const counted = builder.clone();
  const rows = await sliced(builder, alias, slice, ordering).getRawMany<Keyed<Row>>();
  return toPage(rows, slice, listName(alias, ordering), () => countRows(counted));
}

/** A list below many parents, for example the documents of a hundred objects. */
export interface NestedList<Entity extends ObjectLiteral> {
  /** Selection with `id` and conditions, without the condition on the parent. */
  readonly builder: () => SelectQueryBuilder<Entity>;
  readonly alias: string;
  /** Column that holds the parent's id, for example `d.object_id`. */
  readonly parent: string;
  readonly ordering: Ordering;
}

/** The same page of every parent in one statement: the list is cut to the page per parent inside PostgreSQL. */
export async function nestedPages<Row extends { id: string }, Entity extends ObjectLiteral = ObjectLiteral>(
  dataSource: DataSource,
  list: NestedList<Entity>,
  args: PageArgs,
  parentIds: readonly string[],
  countOf: (parentId: string) => Promise<number>,
): Promise<Page<Row>[]> {
  const slice = sliceOf(args, list.alias, list.ordering);
  const inner = sliced(list.builder(), list.alias, slice, list.ordering).andWhere(
    `${list.parent} = parent.id`,
  );
  const [sql, parameters] = inner.getQueryAndParameters();
  const rows: (Keyed<Row> & { parentId: string })[] = await dataSource.query(
    `SELECT parent.id AS "parentId", item.* FROM unnest($${parameters.length + 1}::uuid[]) AS parent (id) CROSS JOIN LATERAL (${sql}) item`,
    [...parameters, [...new Set(parentIds)]],
  );
  return grouped(parentIds, rows, (row) => row.parentId).map((own, index) =>
    toPage<Row>(own, slice, listName(list.alias, list.ordering), () => countOf(parentIds[index] ?? '')),
  );
}

/** Number of items of every parent, in one statement. */
export async function nestedCounts<Entity extends ObjectLiteral>(
  list: NestedList<Entity>,
  parentIds: readonly string[],
): Promise<number[]> {
  const rows = await list
    .builder()
    .select(list.parent, 'parentId')
    .addSelect('count(*)::int', 'count')
    .andWhere(`${list.parent} = ANY (:parentIds)`, { parentIds: [...new Set(parentIds)] })
    .groupBy(list.parent)
    .getRawMany<{ parentId: string; count: number }>();
  const counts = new Map(rows.map((row) => [row.parentId, row.count]));
  return parentIds.map((id) => counts.get(id) ?? 0);
}

function sliced<Entity extends ObjectLiteral>(
  builder: SelectQueryBuilder<Entity>,
  alias: string,
  slice: Slice,
  ordering: Ordering,
): SelectQueryBuilder<Entity> {
  const isAscending = (ordering.direction === 'ASC') !== slice.isBackward;
  const direction = isAscending ? 'ASC' : 'DESC';
  builder
    .addSelect(`(${ordering.expression})::text`, 'cursorKey')
    .orderBy(ordering.expression, direction)
    .addOrderBy(`${alias}.id`, direction)
    .limit(slice.size + 1);
  if (slice.cursor)
    builder.andWhere(
      `(${ordering.expression}, ${alias}.id) ${isAscending ? '>' : '<'} (:cursorKey::${ordering.type}, :cursorId::uuid)`,
      { cursorKey: slice.cursor.k, cursorId: slice.cursor.i },
    );
  return builder;
}

async function countRows<Entity extends ObjectLiteral>(builder: SelectQueryBuilder<Entity>): Promise<number> {
  const row = await builder.select('count(*)::int', 'count').getRawOne<{ count: number }>();
  return row?.count ?? 0;
}

function toPage<Row extends { id: string }>(
  rows: readonly Keyed<Row>[],
  slice: Slice,
  name: string,
  count: () => Promise<number>,
): Page<Row> {
  const hasMore = rows.length > slice.size;
  const page = rows.slice(0, slice.size);
  if (slice.isBackward) page.reverse();
  const edges = page.map((row) => ({
    cursor: encode({ o: name, k: row.cursorKey, i: row.id }),
    node: row,
  }));
  let total: Promise<number> | null = null;
  return {
    edges,
    nodes: page,
    pageInfo: {
      hasNextPage: slice.isBackward ? slice.cursor !== null : hasMore,
      hasPreviousPage: slice.isBackward ? hasMore : slice.cursor !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      total ??= count();
      return total;
    },
  };
}
