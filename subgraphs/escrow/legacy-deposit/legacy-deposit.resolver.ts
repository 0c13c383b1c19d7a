import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { LegacyDepositEntity } from './legacy-deposit.entity';
import { REPEAL } from './legacy-deposit.errors';
import { LegacyDepositImportInput } from './legacy-deposit.inputs';
import { importLegacyDeposit } from './legacy-deposit.service';
import { LegacyDeposit } from './legacy-deposit.type';

const ImportPayload = depositPayload('LegacyDepositImport');

@Resolver(() => Deposit)
export class LegacyDepositResolver {
  @Mutation(() => ImportPayload, {
    description:
      'Imports a deposit that was made under Order 131 of 2016, marked with its wording; no term of Order 146 begins with it. By the operator (E p.2).',
  })
  async legacyDepositImport(
    @Arg('input', () => LegacyDepositImportInput, { description: 'What is imported.' })
    input: LegacyDepositImportInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await importLegacyDeposit(context, input));
  }

  @FieldResolver(() => LegacyDeposit, {
    nullable: true,
    description: 'That the deposit was made under Order 131 (E p.2); null for those of Order 146.',
  })
  async legacy(@Root() deposit: DepositRow, @Ctx() context: SubgraphContext): Promise<LegacyDeposit | null> {
    const { legacyRuleSet: ruleSetId } = deposit;
    if (!ruleSetId) return null;
    const record = await loaderOf<string, LegacyDepositEntity | null>(
      context,
      'legacy-deposits',
      async (ids) => inOrder(ids, await findLegacy(context, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
    return record && { ...record, ruleSetId, repealedBy: legalReferenceOf(REPEAL) };
  }
}

const findLegacy = (
  { dataSource }: SubgraphContext,
  ids: readonly string[],
): Promise<LegacyDepositEntity[]> =>
  dataSource
    .createQueryBuilder(LegacyDepositEntity, 'legacy')
    .where('legacy.deposit_id = ANY (:ids)', { ids })
    .getMany();
