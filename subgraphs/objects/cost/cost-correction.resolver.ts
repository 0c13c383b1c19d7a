import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import { selectedFieldsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import type { CostItemEntity } from './cost.entity';
import { loadCostItem } from './cost.loader';
import { CostItem } from './cost.type';
import { CostItemCorrectInput } from './cost-correction.inputs';
import { correctCost } from './cost-correction.service';
import { type CorrectionRow, findCorrections } from './cost-correction.store';
import { CostCorrection, CostItemCorrectPayload } from './cost-correction.type';

@Resolver(() => CostItem)
export class CostCorrectionResolver {
  @Mutation(() => CostItemCorrectPayload, {
    description:
      'Corrects a wrong cost row by the rules of a new one; the earlier one stays readable (C-5 to C-7). By the owner, the holder or an organization of the object.',
  })
  async costItemCorrect(
    @Arg('input', () => CostItemCorrectInput, { description: 'Row as it should be.' })
    input: CostItemCorrectInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<{ costItem: CostItemEntity | null; userErrors: UserErrorType[] }> {
    const result = await correctCost(context, input);
    if (!result.ok) return { costItem: null, userErrors: toUserErrors(result.error, context.language) };
    const fields = selectedFieldsOf(info, 'costItem');
    return { costItem: await loadCostItem(context, result.value.subjectId, fields), userErrors: [] };
  }

  @FieldResolver(() => [CostCorrection], {
    description: 'What the row told before each correction, oldest first; empty when it was never corrected.',
  })
  corrections(@Root() { id }: CostItemEntity, @Ctx() context: SubgraphContext): Promise<CorrectionRow[]> {
    return loaderOf<string, CorrectionRow[]>(context, 'cost-corrections', async (ids) =>
      grouped(ids, await findCorrections(context.dataSource, ids), (row) => row.costItemId),
    ).load(id);
  }
}
