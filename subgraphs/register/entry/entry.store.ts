import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { keysetPage, type NestedList, type Ordering } from '../../shared/database/keyset-page';
import { whereMatches } from '../../shared/database/search';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import type { OrderKeys } from '../../shared/graphql/ordering';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { SoftwareProductEntity } from '../product/product.entity';
import { RegisterEntryEntity } from './entry.entity';
import type { RegisterEntryFilters, RegisterEntryOrderField } from './entry.inputs';

type OwnColumn = ColumnOf<RegisterEntryEntity>;
type ProductColumn = ColumnOf<SoftwareProductEntity>;
/** Columns of an entry and, after `product_`, of the product that is read with it. */
export type EntryColumn = OwnColumn | `product_${ProductColumn}`;

/** A row of which only the asked columns are there; `id` always is. */
export type EntryRow = RegisterEntryEntity & {
  readonly [Column in ProductColumn as `product_${Column}`]: SoftwareProductEntity[Column];
};

const ALIAS = 'entry';
const PRODUCT = 'product_';

export const ENTRY_ORDER: OrderKeys<RegisterEntryOrderField> = {
  NUMBER: { expression: 'entry.number', type: 'text' },
  NAME: { expression: 'entry.name_ru COLLATE "kk-x-icu"', type: 'text' },
  INCLUDED_ON: { expression: 'entry.included_on', type: 'date' },
  UPDATED_AT: { expression: 'entry.updated_at', type: 'timestamptz' },
};

/** Entries, with their products only when a column of theirs is asked. */
function entries(
  dataSource: DataSource,
  columns: readonly EntryColumn[],
): SelectQueryBuilder<RegisterEntryEntity> {
  const own = columns.filter((column): column is OwnColumn => !column.startsWith(PRODUCT));
  const joined = columns.filter((column) => column.startsWith(PRODUCT));
  const builder = selectColumns(dataSource, RegisterEntryEntity, ALIAS, own);
  // A left join, though every entry has its product: a count does without it then.
  if (joined.length) builder.leftJoin(SoftwareProductEntity, 'product', 'product.id = entry.product_id');
  for (const column of joined) builder.addSelect(`product.${column.slice(PRODUCT.length)}`, column);
  return builder;
}

export async function findEntryByNumber(
  dataSource: DataSource,
  number: string,
  columns: readonly EntryColumn[],
): Promise<EntryRow | null> {
  const row = await entries(dataSource, columns)
    .andWhere('entry.number = :number', { number })
    .getRawOne<EntryRow>();
  return row ?? null;
}

export function findEntriesByIds(
  dataSource: DataSource,
  ids: readonly string[],
  columns: readonly EntryColumn[],
): Promise<EntryRow[]> {
  return entries(dataSource, columns).andWhere('entry.id = ANY (:ids)', { ids }).getRawMany<EntryRow>();
}

export function findEntryPage(
  dataSource: DataSource,
  filters: RegisterEntryFilters,
  args: PageArgs,
  ordering: Ordering,
  columns: readonly EntryColumn[],
): Promise<Page<EntryRow>> {
  const builder = entries(dataSource, columns);
  applyFilters(builder, filters);
  return keysetPage<EntryRow, RegisterEntryEntity>(builder, ALIAS, args, ordering);
}

/** Entries of a holder by number. */
export function entriesOfHolder(
  dataSource: DataSource,
  columns: readonly EntryColumn[],
): NestedList<RegisterEntryEntity> {
  return {
    builder: () => entries(dataSource, columns),
    alias: ALIAS,
    parent: 'entry.holder_id',
    ordering: { name: 'NUMBER', direction: 'ASC', ...ENTRY_ORDER.NUMBER },
  };
}

function applyFilters(
  builder: SelectQueryBuilder<RegisterEntryEntity>,
  { text, statuses, inclusionModes, holderId, includedOn }: RegisterEntryFilters,
): void {
  if (statuses) builder.andWhere('entry.status = ANY (:statuses)', { statuses });
  if (inclusionModes) builder.andWhere('entry.inclusion_mode = ANY (:inclusionModes)', { inclusionModes });
  if (holderId != null) {
    // A malformed id, or one of another kind, matches nothing and so tells nothing.
    const holder = fromGlobalId('organization', holderId);
    builder.andWhere('entry.holder_id = ANY (:holders)', { holders: holder ? [holder] : [] });
  }
  const { from, to } = includedOn ?? {};
  if (from) builder.andWhere('entry.included_on >= :includedFrom', { includedFrom: from });
  if (to) builder.andWhere('entry.included_on <= :includedTo', { includedTo: to });
  if (text?.trim()) whereMatches(builder, ALIAS, text);
}
