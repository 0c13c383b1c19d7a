import { GraphQLError } from 'graphql';
import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type Page, type PageArgs } from '../graphql/connection';
import { grouped } from '../graphql/loader';

/** One sort key of a list. The id always follows it, so that the order is total. */
export interface Ordering {
  /** Name that cursors carry; a cursor of another ordering is refused. */
  readonly name: string;
  /** SQL expression, for example `o.name_ru COLLATE "kk-x-icu"`. */
  readonly expression: string;
  /** Type of the expression, so that a cursor's text is compared as what it stands for. */
  readonly type: 'text' | 'date' | 'timestamptz' | 'smallint';
  readonly direction: 'ASC' | 'DESC';
}

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

/** What a key of each type may look like: a forged one is refused here and never reaches the database. */
const KEYS: Readonly<Record<Ordering['type'], RegExp>> = {
  text: /^[^\0]*$/,
  date: /^(\d{4}-\d{2}-\d{2}|infinity)$/,
  timestamptz: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/,
  smallint: /^\d{1,4}$/,
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

function encode(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function decode(argument: string, text: string, ordering: Ordering): Cursor {
  try {
    const { o, k, i } = JSON.parse(Buffer.from(text, 'base64url').toString()) as Partial<Cursor>;
    if (
      o === ordering.name &&
      typeof k === 'string' &&
      KEYS[ordering.type].test(k) &&
      typeof i === 'string' &&
      UUID.test(i)
    )
      return { o, k, i };
  } catch {
    // told below, together with cursors of another list
  }
  throw badInput(
    argument,
    `\`${argument}\` is not a cursor of this list in this order: take it from \`pageInfo\`.`,
  );
}

function sizeOf(argument: 'first' | 'last', value: number): number {
  if (value >= 1 && value <= MAX_PAGE_SIZE) return value;
  throw badInput(argument, `\`${argument}\` must be from 1 to ${MAX_PAGE_SIZE}, not ${value}.`);
}

function sliceOf(args: PageArgs, ordering: Ordering): Slice {
  if (args.first != null && args.last != null) throw badInput('last', 'Give `first` or `last`, not both.');
  if (args.last != null) {
    if (args.after != null) throw badInput('after', '`after` goes with `first`.');
    const cursor = args.before == null ? null : decode('before', args.before, ordering);
    return { size: sizeOf('last', args.last), isBackward: true, cursor };
  }
  if (args.before != null) throw badInput('before', '`before` goes with `last`.');
  const cursor = args.after == null ? null : decode('after', args.after, ordering);
  return { size: sizeOf('first', args.first ?? DEFAULT_PAGE_SIZE), isBackward: false, cursor };
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
  const slice = sliceOf(args, ordering);
  const counted = builder.clone();
  const rows = await sliced(builder, alias, slice, ordering).getRawMany<Keyed<Row>>();
  return toPage(rows, slice, ordering, () => countRows(counted));
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
  const slice = sliceOf(args, list.ordering);
  const inner = sliced(list.builder(), list.alias, slice, list.ordering).andWhere(
    `${list.parent} = parent.id`,
  );
  const [sql, parameters] = inner.getQueryAndParameters();
  const rows: (Keyed<Row> & { parentId: string })[] = await dataSource.query(
    `SELECT parent.id AS "parentId", item.* FROM unnest($${parameters.length + 1}::uuid[]) AS parent (id) CROSS JOIN LATERAL (${sql}) item`,
    [...parameters, [...new Set(parentIds)]],
  );
  return grouped(parentIds, rows, (row) => row.parentId).map((own, index) =>
    toPage<Row>(own, slice, list.ordering, () => countOf(parentIds[index] ?? '')),
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
  ordering: Ordering,
  count: () => Promise<number>,
): Page<Row> {
  const hasMore = rows.length > slice.size;
  const page = rows.slice(0, slice.size);
  if (slice.isBackward) page.reverse();
  const edges = page.map((row) => ({
    cursor: encode({ o: ordering.name, k: row.cursorKey, i: row.id }),
    node: row,
  }));
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
      return count();
    },
  };
}
