import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { EscrowRepositoryCreateInput } from './repository-create.inputs';
import { createRepository } from './repository-create.service';

const CreatePayload = depositPayload('EscrowRepositoryCreate');

@Resolver()
export class RepositoryCreateResolver {
  @Mutation(() => CreatePayload, {
    description:
      'Generates the repository of a registered application. By the operator, within 3 working days (E-8).',
  })
  async escrowRepositoryCreate(
    @Arg('input', () => EscrowRepositoryCreateInput, { description: 'For which application.' })
    input: EscrowRepositoryCreateInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await createRepository(context, input));
  }
}
