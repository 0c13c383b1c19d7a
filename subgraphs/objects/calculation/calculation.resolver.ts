import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CommandResult } from '../../shared/database/carry-out';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { requireSight, sightOf } from '../../shared/graphql/guard';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { type Money, tenge } from '../../shared/graphql/money.type';
import { nestedPage } from '../../shared/graphql/nested-list';
import { selectedFields, selectedFieldsOf, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import { multiply, round } from '../../shared/kernel/decimal';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import { toAmount } from '../../shared/kernel/money';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import type { CostCalculationEntity } from './calculation.entity';
import { DevelopmentCalculateInput, MaintenanceCalculateInput } from './calculation.inputs';
import { calculationColumns, loadCalculation } from './calculation.loader';
import { basisOf } from './calculation.rules';
import {
  calculateDevelopment,
  calculateMaintenance,
  type Replayed,
  replayCalculation,
} from './calculation.service';
import { calculationsOf } from './calculation.store';
import {
  type CalculationInputValue,
  type CalculationStep,
  type CalculationTable,
  CostCalculation,
  CostCalculationConnection,
  DevelopmentCalculatePayload,
  MaintenanceCalculatePayload,
} from './calculation.type';

interface CalculationAnswer {
  readonly calculation: CostCalculationEntity | null;
  readonly userErrors: UserErrorType[];
}

const BY = 'By the owner, the holder or an organization of the object.';

@Resolver(() => CostCalculation)
export class CostCalculationResolver {
  @Query(() => CostCalculation, {
    nullable: true,
    description: 'Calculation of a cost by its id; null when there is none that the caller may see (C-7).',
  })
  costCalculation(
    @Arg('id', () => ID, { description: 'Id of the calculation.' }) id: string,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CostCalculationEntity | null> | null {
    requireSight(context, 'object.cost.read');
    const uuid = fromGlobalId('costCalculation', id);
    return uuid ? loadCalculation(context, uuid, selectedFields(info)) : null;
  }

  @Mutation(() => MaintenanceCalculatePayload, {
    description: `Works out the maintenance of an object for a year and keeps the calculation. ${BY}`,
  })
  async maintenanceCalculate(
    @Arg('input', () => MaintenanceCalculateInput, { description: 'Inputs of the formula.' })
    input: MaintenanceCalculateInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CalculationAnswer> {
    return answer(context, info, await calculateMaintenance(context, input));
  }

  @Mutation(() => DevelopmentCalculatePayload, {
    description: `Works out creation or development by the loaded norm tables (C-7, C-33) and keeps it. ${BY}`,
  })
  async developmentCalculate(
    @Arg('input', () => DevelopmentCalculateInput, { description: 'Inputs of the method.' })
    input: DevelopmentCalculateInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CalculationAnswer> {
    return answer(context, info, await calculateDevelopment(context, input));
  }

  @FieldResolver()
  id(@Root() row: CostCalculationEntity): string {
    return toGlobalId('costCalculation', row.id);
  }

  @FieldResolver()
  totalThousands(@Root() row: CostCalculationEntity): string {
    return row.total;
  }

  @FieldResolver()
  total(@Root() row: CostCalculationEntity): Money {
    return tenge(toAmount(multiply(row.total, '1000')));
  }

  @FieldResolver()
  steps(@Root() row: CostCalculationEntity): CalculationStep[] {
    return row.steps.map((step) => ({ ...step, rounded: round(step.value, 4), evidence: step.basis }));
  }

  @FieldResolver()
  inputs(@Root() row: CostCalculationEntity): CalculationInputValue[] {
    return [...leavesOf(row.inputs)];
  }

  @FieldResolver()
  tables(@Root() row: CostCalculationEntity): CalculationTable[] {
    return row.tables.map((table) => ({ ...table, id: toGlobalId('normTable', table.id) }));
  }

  @FieldResolver()
  legalBasis(@Root() row: CostCalculationEntity): LegalReference | null {
    const basis = basisOf(row.kind, row.subjectKind);
    return basis ? legalReferenceOf(basis) : null;
  }

  @FieldResolver()
  replay(@Root() row: CostCalculationEntity, @Ctx() context: SubgraphContext): Promise<Replayed> {
    return replayCalculation(context, row);
  }
}

@Resolver(() => InformatizationObject)
export class ObjectCalculationResolver {
  @FieldResolver(() => CostCalculationConnection, {
    nullable: true,
    description:
      'Calculations of cost of the object, latest first; null when the caller may not see the cost.',
  })
  costCalculations(
    @Root() object: ObjectRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CostCalculationEntity>> | null {
    if (!sightOf(context, 'object.cost.read')) return null;
    const columns = calculationColumns(selectedNodeFields(info));
    const list = calculationsOf(context.dataSource, columns);
    return nestedPage(context, `costCalculations:${columns}`, list, args, object.id);
  }
}

async function answer(
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  result: CommandResult,
): Promise<CalculationAnswer> {
  if (!result.ok) return { calculation: null, userErrors: toUserErrors(result.error, context.language) };
  const fields = selectedFieldsOf(info, 'calculation');
  return { calculation: await loadCalculation(context, result.value.subjectId, fields), userErrors: [] };
}

function* leavesOf(value: unknown, path: readonly string[] = []): Generator<CalculationInputValue> {
  if (typeof value === 'object' && value !== null)
    for (const [key, below] of Object.entries(value)) yield* leavesOf(below, [...path, key]);
  else if (value !== null) yield { name: path.join('.'), value: String(value) };
}
