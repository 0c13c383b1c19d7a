import type { DataSource } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { LocalDate } from '../../shared/kernel/local-date';
import { RegisterEntryUseEntity } from './entry-use.entity';
import type { RegisterEntryUseFilters } from './entry-use.inputs';

export type UseColumn = ColumnOf<RegisterEntryUseEntity>;
/** A row of which only the asked columns are there; `id` always is. */
export type UseRow = RegisterEntryUseEntity;

const ALIAS = 'entry_use';
const LASTS_TODAY = `entry_use.started_on <= :today AND (entry_use.ended_on IS NULL OR entry_use.ended_on >= :today)`;

const BY_START: Ordering = {
  name: 'STARTED_ON',
  expression: 'entry_use.started_on',
  type: 'date',
  direction: 'DESC',
};

/** Uses below an object or below an entry, latest first. */
export function usesOf(
  dataSource: DataSource,
  parent: 'object' | 'entry',
  { forms, isCurrent }: RegisterEntryUseFilters,
  today: LocalDate,
  columns: readonly UseColumn[],
): NestedList<RegisterEntryUseEntity> {
  const builder = () => {
    const uses = selectColumns(dataSource, RegisterEntryUseEntity, ALIAS, columns);
    if (forms) uses.andWhere('entry_use.form = ANY (:forms)', { forms });
    if (isCurrent != null) uses.andWhere(isCurrent ? `(${LASTS_TODAY})` : `NOT (${LASTS_TODAY})`, { today });
    return uses;
  };
  return { builder, alias: ALIAS, parent: `entry_use.${parent}_id`, ordering: BY_START };
}

/** Number of different entries that each object uses today, in one statement. */
export async function countEntriesInUse(
  dataSource: DataSource,
  objectIds: readonly string[],
  today: LocalDate,
): Promise<number[]> {
  const rows = await dataSource
    .createQueryBuilder(RegisterEntryUseEntity, ALIAS)
    .select('entry_use.object_id', 'objectId')
    .addSelect('count(DISTINCT entry_use.entry_id)::int', 'count')
    .where('entry_use.object_id = ANY (:objectIds)', { objectIds })
    .andWhere(`(${LASTS_TODAY})`, { today })
    .groupBy('entry_use.object_id')
    .getRawMany<{ objectId: string; count: number }>();
  const counts = new Map(rows.map((row) => [row.objectId, row.count]));
  return objectIds.map((id) => counts.get(id) ?? 0);
}
