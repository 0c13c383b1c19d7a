import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import { sightOf } from '../../shared/graphql/guard';
import { columnsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { InformatizationObjectEntity } from '../object/object.entity';
import { whereRelated } from '../object/object.store';
import { CostItemEntity } from './cost.entity';

/** Columns behind each field of a cost row. */
export const COST_FIELD_COLUMNS: Readonly<Record<string, readonly ColumnOf<CostItemEntity>[]>> = {
  year: ['year'],
  nature: ['nature'],
  kind: ['kind'],
  phase: ['phase'],
  fundingChannel: ['fundingChannel'],
  budgetReference: ['budgetProgramme', 'budgetSubprogramme', 'budgetSpecific'],
  amount: ['amount', 'currency'],
  budgetArticle: ['budgetArticle'],
  budgetApplication: ['budgetApplication'],
  hasFunctionChanges: ['changesFunctionality'],
  recordedAt: ['recordedAt'],
  calculation: ['calculationId'],
};

/** Cost row by its bare uuid; null when there is none that the caller may see. */
export async function loadCostItem(
  context: SubgraphContext,
  id: string,
  fields: ReadonlySet<string>,
): Promise<CostItemEntity | null> {
  const sight = sightOf(context, 'object.cost.read');
  if (!sight) return null;
  const columns = columnsOf(fields, COST_FIELD_COLUMNS, ['id']);
  const builder = selectColumns(context.dataSource, CostItemEntity, 'cost', columns).andWhere(
    'cost.id = :id',
    {
      id,
    },
  );
  if (sight.of !== 'ALL') {
    builder.innerJoin(InformatizationObjectEntity, 'object', 'object.id = cost.object_id');
    whereRelated(builder, sight.of, sight.today);
  }
  return (await builder.getRawOne<CostItemEntity>()) ?? null;
}
