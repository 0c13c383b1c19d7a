import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { Sight } from '../../shared/graphql/guard';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { InformatizationObjectEntity } from '../object/object.entity';
import { whereRelated } from '../object/object.store';
import { CostItemEntity } from './cost.entity';
import type { CostGrouping, CostRanking, CostTotalFilters } from './totals.inputs';

export interface TotalRow {
  /** Uuid of the owner, year, stage, class or phase; null for objects without a class. */
  readonly key: string | number | null;
  readonly grouping: CostGrouping;
  readonly planned: string;
  readonly actual: string;
  readonly variance: string;
  readonly rank: number;
}

const KEYS: Readonly<Record<CostGrouping, string>> = {
  OWNER: 'object.owner_id',
  YEAR: 'cost.year',
  STAGE: 'object.stage',
  CLASS: 'object.object_class',
  PHASE: 'cost.phase',
};
const sumOf = (nature: string): string =>
  `coalesce(sum(cost.amount) FILTER (WHERE cost.nature = '${nature}'), 0.00)`;
const MEASURES: Readonly<Record<CostRanking, string>> = {
  PLANNED: sumOf('PLANNED'),
  ACTUAL: sumOf('ACTUAL'),
  VARIANCE: `${sumOf('ACTUAL')} - ${sumOf('PLANNED')}`,
};

/** Totals of cost by groups, ranked, largest first; one statement, and objects are joined only when they are asked about. */
export function findCostTotals(
  dataSource: DataSource,
  sight: Sight,
  filters: CostTotalFilters,
  by: { readonly grouping: CostGrouping; readonly ranking: CostRanking; readonly first: number },
): Promise<TotalRow[]> {
  const key = KEYS[by.grouping];
  const builder = dataSource
    .createQueryBuilder(CostItemEntity, 'cost')
    .select(key, 'key')
    .addSelect(`'${by.grouping}'`, 'grouping')
    .addSelect(MEASURES.PLANNED, 'planned')
    .addSelect(MEASURES.ACTUAL, 'actual')
    .addSelect(MEASURES.VARIANCE, 'variance')
    .addSelect(`(rank() OVER (ORDER BY ${MEASURES[by.ranking]} DESC))::int`, 'rank')
    .groupBy(key)
    .orderBy('rank')
    .addOrderBy('key')
    .limit(by.first);
  whereCost(builder, filters);
  if (asksObjects(sight, filters, by.grouping)) {
    builder.innerJoin(InformatizationObjectEntity, 'object', 'object.id = cost.object_id');
    whereObjects(builder, filters);
    if (sight.of !== 'ALL') whereRelated(builder, sight.of, sight.today);
  }
  return builder.getRawMany<TotalRow>();
}

function asksObjects(
  sight: Sight,
  { ownerId, stages, classes }: CostTotalFilters,
  grouping: CostGrouping,
): boolean {
  const isOfCost = grouping === 'YEAR' || grouping === 'PHASE';
  return !isOfCost || sight.of !== 'ALL' || ownerId != null || stages != null || classes != null;
}

function whereCost(builder: SelectQueryBuilder<CostItemEntity>, { years, phases }: CostTotalFilters): void {
  if (years?.from != null) builder.andWhere('cost.year >= :from::int', { from: years.from });
  if (years?.to != null) builder.andWhere('cost.year <= :to::int', { to: years.to });
  if (phases) builder.andWhere('cost.phase = ANY (:phases)', { phases });
}

function whereObjects(
  builder: SelectQueryBuilder<CostItemEntity>,
  { ownerId, stages, classes }: CostTotalFilters,
): void {
  if (stages) builder.andWhere('object.stage = ANY (:stages)', { stages });
  if (classes) builder.andWhere('object.object_class = ANY (:classes)', { classes });
  if (ownerId == null) return;
  // A malformed id, or one of another kind, matches nothing and so tells nothing.
  const uuid = fromGlobalId('organization', ownerId);
  builder.andWhere('object.owner_id = ANY (:owners)', { owners: uuid ? [uuid] : [] });
}
