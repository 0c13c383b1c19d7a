import type { DataSource } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import { CostItemEntity } from './cost.entity';
import type { CostItemFilters } from './cost.inputs';

export interface YearTotals {
  readonly objectId: string;
  readonly year: number;
  readonly planned: string;
  readonly actual: string;
}

/** Totals of every year of the objects, or of one year; amounts stay exact decimals inside PostgreSQL. */
export function findYearTotals(
  dataSource: DataSource,
  objectIds: readonly string[],
  year: number | null,
): Promise<YearTotals[]> {
  const builder = dataSource
    .createQueryBuilder(CostItemEntity, 'cost')
    .select('cost.object_id', 'objectId')
    .addSelect('cost.year', 'year')
    .addSelect(`coalesce(sum(cost.amount) FILTER (WHERE cost.nature = 'PLANNED'), 0.00)`, 'planned')
    .addSelect(`coalesce(sum(cost.amount) FILTER (WHERE cost.nature = 'ACTUAL'), 0.00)`, 'actual')
    .where('cost.object_id = ANY (:objectIds)', { objectIds })
    .groupBy('cost.object_id')
    .addGroupBy('cost.year')
    .orderBy('cost.year');
  if (year !== null) builder.andWhere('cost.year = :year::int', { year });
  return builder.getRawMany<YearTotals>();
}

const BY_YEAR: Ordering = { name: 'YEAR', expression: 'cost.year', type: 'smallint', direction: 'DESC' };

/** Rows of an object's cost, latest year first. */
export function costItemsOf(
  dataSource: DataSource,
  filters: CostItemFilters,
  columns: readonly ColumnOf<CostItemEntity>[],
): NestedList<CostItemEntity> {
  const builder = () => {
    const items = selectColumns(dataSource, CostItemEntity, 'cost', columns);
    if (filters.years) items.andWhere('cost.year = ANY (:years::int[])', { years: filters.years });
    if (filters.natures) items.andWhere('cost.nature = ANY (:natures)', { natures: filters.natures });
    if (filters.phases) items.andWhere('cost.phase = ANY (:phases)', { phases: filters.phases });
    return items;
  };
  return { builder, alias: 'cost', parent: 'cost.object_id', ordering: BY_YEAR };
}
