import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { readPolicies } from '../../shared/access/read-policies';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { relationsOf } from '../party/party.rules';
import type { BuildDescriptionEntity } from './build-description.entity';
import { DepositBuildDescribeInput, DepositContentDeclareInput } from './content.inputs';
import { declareAbsent, describeBuild } from './content.service';
import { findBuildDescriptions } from './content.store';
import { BuildDescription } from './content.type';

const DeclarePayload = depositPayload('DepositContentDeclare');
const DescribePayload = depositPayload('DepositBuildDescribe');

@Resolver()
export class ContentMutations {
  @Mutation(() => DeclarePayload, {
    description: 'Declares that there is no material of a kind. By the owner or holder (E-5).',
  })
  async depositContentDeclare(
    @Arg('input', () => DepositContentDeclareInput, { description: 'What is declared.' })
    input: DepositContentDeclareInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await declareAbsent(context, input));
  }

  @Mutation(() => DescribePayload, {
    description: 'Describes how the software is compiled. By the owner or holder (E-5(1)).',
  })
  async depositBuildDescribe(
    @Arg('input', () => DepositBuildDescribeInput, { description: 'What is described.' })
    input: DepositBuildDescribeInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await describeBuild(context, input));
  }
}

@Resolver(() => Deposit)
export class DepositBuildResolver {
  @FieldResolver(() => BuildDescription, {
    nullable: true,
    description:
      'How the software is compiled (E-5(1)); null until it was described, and for whoever is neither a party nor the operator.',
  })
  async buildDescription(
    @Root() deposit: DepositRow,
    @Ctx() context: SubgraphContext,
  ): Promise<BuildDescriptionEntity | null> {
    const relations = relationsOf(context.actor, deposit);
    if (!readPolicies.decide(context.actor, 'deposit.application.read', { relations }).allowed) return null;
    return loaderOf<string, BuildDescriptionEntity | null>(context, 'build-descriptions', async (ids) =>
      inOrder(ids, await findBuildDescriptions(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
  }
}
