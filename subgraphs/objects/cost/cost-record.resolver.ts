import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { selectColumns } from '../../shared/database/select-columns';
import { sightOf } from '../../shared/graphql/guard';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import { tenge } from '../../shared/graphql/money.type';
import { selectedFieldsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import { type CostItemEntity, OperationPlanEntity } from './cost.entity';
import { loadCostItem } from './cost.loader';
import { CostItemRecordPayload, OperationPlan } from './cost.type';
import { CostItemRecordInput, OperationPlanSubmitInput } from './cost-record.inputs';
import { recordCost } from './cost-record.service';
import { submitOperationPlan } from './operation-plan.service';

const OperationPlanSubmitPayload = objectPayload('OperationPlanSubmit');
const BY = 'By the owner, the holder or an organization of the object.';

@Resolver(() => InformatizationObject)
export class CostRecordResolver {
  @Mutation(() => CostItemRecordPayload, {
    description: `Records a planned or actual cost of an object (C-5 to C-7, C-21, C-27, C-33). ${BY}`,
  })
  async costItemRecord(
    @Arg('input', () => CostItemRecordInput, { description: 'Row to be recorded.' })
    input: CostItemRecordInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<{ costItem: CostItemEntity | null; userErrors: UserErrorType[] }> {
    const result = await recordCost(context, input);
    if (!result.ok) return { costItem: null, userErrors: toUserErrors(result.error, context.language) };
    const fields = selectedFieldsOf(info, 'costItem');
    return { costItem: await loadCostItem(context, result.value.subjectId, fields), userErrors: [] };
  }

  @Mutation(() => OperationPlanSubmitPayload, {
    description: `Submits the plan of operation cost of a year; refused while the portal lacks data or copies (C-18). ${BY}`,
  })
  async operationPlanSubmit(
    @Arg('input', () => OperationPlanSubmitInput, { description: 'Plan to be submitted.' })
    input: OperationPlanSubmitInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await submitOperationPlan(context, input));
  }

  @FieldResolver(() => [OperationPlan], {
    nullable: true,
    description:
      'Latest submitted plan of operation cost of each year, oldest first (C-18); null when the caller may not see the cost.',
  })
  async operationPlans(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<OperationPlan[] | null> {
    if (!sightOf(context, 'object.cost.read')) return null;
    const plans = await loaderOf<string, OperationPlanEntity[]>(context, 'operation-plans', async (ids) =>
      grouped(ids, await findPlans(context, ids), (plan) => plan.objectId),
    ).load(object.id);
    return plans.map(({ year, revision, total, submittedAt }) => ({
      year,
      revision,
      total: tenge(total),
      submittedAt,
    }));
  }
}

function findPlans(
  { dataSource }: SubgraphContext,
  objectIds: readonly string[],
): Promise<OperationPlanEntity[]> {
  return selectColumns(dataSource, OperationPlanEntity, 'plan', [
    'objectId',
    'year',
    'revision',
    'total',
    'submittedAt',
  ])
    .distinctOn(['plan.object_id', 'plan.year'])
    .where('plan.object_id = ANY (:objectIds)', { objectIds })
    .orderBy('plan.object_id')
    .addOrderBy('plan.year')
    .addOrderBy('plan.revision', 'DESC')
    .getRawMany<OperationPlanEntity>();
}
