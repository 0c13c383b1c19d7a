import { sightOf } from '../../shared/graphql/guard';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import { columnsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { CostCalculationEntity } from './calculation.entity';
import { type CalculationColumn, findCalculations } from './calculation.store';

const FIELD_COLUMNS: Readonly<Record<string, readonly CalculationColumn[]>> = {
  kind: ['kind'],
  subjectKind: ['subjectKind'],
  methodVersion: ['methodVersion'],
  isDemonstration: ['isDemonstration'],
  hash: ['hash'],
  calculatedAt: ['calculatedAt'],
  totalThousands: ['total'],
  total: ['total'],
  steps: ['steps'],
  inputs: ['inputs'],
  tables: ['tables'],
  legalBasis: ['kind', 'subjectKind'],
  replay: ['kind', 'subjectKind', 'methodVersion', 'inputs', 'tables', 'steps', 'total', 'hash'],
};

export function calculationColumns(fields: ReadonlySet<string>): readonly CalculationColumn[] {
  return columnsOf(fields, FIELD_COLUMNS, ['id']);
}

/** Calculation by its bare uuid; null when there is none that the caller may see. */
export async function loadCalculation(
  context: SubgraphContext,
  id: string,
  fields: ReadonlySet<string>,
): Promise<CostCalculationEntity | null> {
  const sight = sightOf(context, 'object.cost.read');
  if (!sight) return null;
  const columns = calculationColumns(fields);
  return loaderOf<string, CostCalculationEntity | null>(context, `calculation:${columns}`, async (ids) =>
    inOrder(ids, await findCalculations(context.dataSource, sight, ids, columns), (row) => row.id),
  ).load(id);
}
