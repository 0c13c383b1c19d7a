import type { DataSource, EntityManager } from 'typeorm';
import { keysetPage, type Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import type { Sight } from '../../shared/graphql/guard';
import type { AnalogueSearchFilters } from './analogue.inputs';
import { AnalogueResultEntity, AnalogueSearchEntity } from './analogue-search.entity';

export type SearchColumn = ColumnOf<AnalogueSearchEntity>;

const ALIAS = 'search';
const NEWEST: Ordering = {
  name: 'NEWEST',
  expression: 'search.searched_at',
  type: 'timestamptz',
  direction: 'DESC',
};

/** Searches that the caller may see: all, or those of the own organization. */
function searches(reader: DataSource | EntityManager, { of }: Sight, columns: readonly SearchColumn[]) {
  const builder = selectColumns(reader, AnalogueSearchEntity, ALIAS, columns);
  if (of !== 'ALL') builder.andWhere('search.searcher_id = :searcher', { searcher: of.relatedTo });
  return builder;
}

export async function findSearch(
  reader: DataSource | EntityManager,
  sight: Sight,
  id: string,
  columns: readonly SearchColumn[],
): Promise<AnalogueSearchEntity | null> {
  const row = await searches(reader, sight, columns)
    .andWhere('search.id = :id', { id })
    .getRawOne<AnalogueSearchEntity>();
  return row ?? null;
}

export function findSearchPage(
  reader: DataSource | EntityManager,
  sight: Sight,
  { isEmpty }: AnalogueSearchFilters,
  args: PageArgs,
  columns: readonly SearchColumn[],
): Promise<Page<AnalogueSearchEntity>> {
  const builder = searches(reader, sight, columns);
  if (isEmpty != null) builder.andWhere(isEmpty ? 'search.result_count = 0' : 'search.result_count > 0');
  return keysetPage<AnalogueSearchEntity, AnalogueSearchEntity>(builder, ALIAS, args, NEWEST);
}

/** Results of the searches, best first, in one statement. */
export function findResults(
  reader: DataSource | EntityManager,
  searchIds: readonly string[],
): Promise<AnalogueResultEntity[]> {
  return selectColumns(reader, AnalogueResultEntity, 'result', ['searchId', 'rank', 'entryId', 'score'])
    .where('result.search_id = ANY (:searchIds)', { searchIds })
    .orderBy('result.rank')
    .getRawMany<AnalogueResultEntity>();
}
