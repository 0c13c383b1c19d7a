import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { sightOf } from '../../shared/graphql/guard';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import { type Money, tenge } from '../../shared/graphql/money.type';
import { nestedPage } from '../../shared/graphql/nested-list';
import { columnsOf, selectedFields, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import { yearOf } from '../../shared/kernel/local-date';
import { subtractAmounts, ZERO } from '../../shared/kernel/money';
import type { CostCalculationEntity } from '../calculation/calculation.entity';
import { loadCalculation } from '../calculation/calculation.loader';
import { CostCalculation } from '../calculation/calculation.type';
import { loadProofs } from '../documentation/document.loader';
import type { DocumentKind } from '../documentation/document.type';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { cardFacts } from './card-facts';
import type { CostItemEntity } from './cost.entity';
import { CostItemFilters } from './cost.inputs';
import { COST_FIELD_COLUMNS } from './cost.loader';
import { costItemsOf, findYearTotals, type YearTotals } from './cost.store';
import { CostItem, CostItemConnection, OperationCostSupport, YearlyCost } from './cost.type';
import { COST_SUPPORT_CLAUSE, costSupportOf } from './cost-support.rules';

const HIDDEN = 'null when the caller may not see the cost';

@Resolver(() => InformatizationObject)
export class ObjectCostResolver {
  @FieldResolver(() => CostItemConnection, {
    nullable: true,
    description: `Cost rows of the object, latest year first (C-6); ${HIDDEN}.`,
  })
  costItems(
    @Root() object: ObjectRow,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => CostItemFilters, { nullable: true, description: 'Conditions on the list.' })
    filterBy: CostItemFilters | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CostItemEntity>> | null {
    if (!sightOf(context, 'object.cost.read')) return null;
    const columns = columnsOf(selectedNodeFields(info), COST_FIELD_COLUMNS, ['id']);
    const list = costItemsOf(context.dataSource, filterBy ?? {}, columns);
    return nestedPage(context, `costItems:${columns}:${JSON.stringify(filterBy)}`, list, args, object.id);
  }

  @FieldResolver(() => [YearlyCost], {
    nullable: true,
    description: `Cost of the object by year, planned and spent, oldest first; ${HIDDEN}.`,
  })
  async costByYear(@Root() object: ObjectRow, @Ctx() context: SubgraphContext): Promise<YearlyCost[] | null> {
    const totals = await loadTotals(context, object.id, null);
    return totals?.map(toYearlyCost) ?? null;
  }

  @FieldResolver(() => YearlyCost, {
    nullable: true,
    description: `Cost of the object in one year, planned and spent; ${HIDDEN}.`,
  })
  async costTotals(
    @Root() object: ObjectRow,
    @Arg('year', () => Int, {
      nullable: true,
      description: 'Budget year. Default: the current one in Almaty.',
    })
    year: number | null,
    @Ctx() context: SubgraphContext,
  ): Promise<YearlyCost | null> {
    const asked = year ?? yearOf(context.today);
    const totals = await loadTotals(context, object.id, asked);
    if (!totals) return null;
    return toYearlyCost(totals[0] ?? { objectId: object.id, year: asked, planned: ZERO, actual: ZERO });
  }

  @FieldResolver(() => OperationCostSupport, {
    nullable: true,
    description: `Verdict on whether operation cost of the object is supported in a year (C-18); ${HIDDEN}.`,
  })
  async operationCostSupport(
    @Root() object: ObjectRow,
    @Arg('year', () => Int, { description: 'Budget year of the verdict.' }) year: number,
    @Ctx() context: SubgraphContext,
  ): Promise<OperationCostSupport | null> {
    if (!sightOf(context, 'object.cost.read')) return null;
    const proofs = await loadProofs(context, object.id);
    const copies = new Set<DocumentKind>(proofs.filter(({ hasCopy }) => hasCopy).map(({ kind }) => kind));
    const { verdict, gaps } = costSupportOf(cardFacts(object), copies, year);
    return { year, verdict, gaps: [...gaps], legalBasis: legalReferenceOf(COST_SUPPORT_CLAUSE) };
  }
}

function loadTotals(
  context: SubgraphContext,
  objectId: string,
  year: number | null,
): Promise<YearTotals[]> | null {
  if (!sightOf(context, 'object.cost.read')) return null;
  return loaderOf<string, YearTotals[]>(context, `cost.totals:${year}`, async (ids) =>
    grouped(ids, await findYearTotals(context.dataSource, ids, year), (row) => row.objectId),
  ).load(objectId);
}

function toYearlyCost({ year, planned, actual }: YearTotals): YearlyCost {
  return {
    year,
    planned: tenge(planned),
    actual: tenge(actual),
    variance: tenge(subtractAmounts(actual, planned)),
  };
}

@Resolver(() => CostItem)
export class CostItemResolver {
  @FieldResolver()
  id(@Root() row: CostItemEntity): string {
    return toGlobalId('costItem', row.id);
  }

  @FieldResolver()
  budgetReference(@Root() row: CostItemEntity): string | null {
    const parts = [row.budgetProgramme, row.budgetSubprogramme, row.budgetSpecific].filter(
      (part) => part !== null,
    );
    return parts.length > 0 ? parts.join('-') : null;
  }

  @FieldResolver()
  amount(@Root() row: CostItemEntity): Money {
    return { amount: row.amount, currency: row.currency };
  }

  @FieldResolver(() => CostCalculation, {
    nullable: true,
    description: 'Calculation that the planned cost rests on (C-7, C-33); null when it rests on none.',
  })
  calculation(
    @Root() row: CostItemEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CostCalculationEntity | null> | null {
    return row.calculationId ? loadCalculation(context, row.calculationId, selectedFields(info)) : null;
  }

  @FieldResolver()
  hasFunctionChanges(@Root() row: CostItemEntity): boolean | null {
    return row.changesFunctionality;
  }
}
