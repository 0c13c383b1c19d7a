import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { DepositAcceptInput } from './acceptance.inputs';
import { acceptDeposit } from './acceptance.service';

const AcceptPayload = depositPayload('DepositAccept');

@Resolver()
export class AcceptanceResolver {
  @Mutation(() => AcceptPayload, {
    description:
      'Accepts verified material for recording and storage and notifies the authorized body. By another person of the operator than handed it in (E-9).',
  })
  async depositAccept(
    @Arg('input', () => DepositAcceptInput, { description: 'Which deposit.' }) input: DepositAcceptInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await acceptDeposit(context, input));
  }
}
