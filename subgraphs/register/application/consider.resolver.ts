import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import {
  RegisterApplicationCheckInput,
  RegisterApplicationDecideInput,
  RegisterApplicationRecommendInput,
} from './application.inputs';
import { type ApplicationAnswer, answerWithApplication, applicationPayload } from './application-payload';
import { checkApplication, recommendApplication } from './consider.service';
import { decideApplication } from './decide.service';

const RegisterApplicationCheckPayload = applicationPayload('RegisterApplicationCheck');
const RegisterApplicationRecommendPayload = applicationPayload('RegisterApplicationRecommend');
const RegisterApplicationDecidePayload = applicationPayload('RegisterApplicationDecide');

/** Acts of the keeper of the register. */
@Resolver()
export class ApplicationConsiderResolver {
  @Mutation(() => RegisterApplicationCheckPayload, {
    description:
      'Finds an application complete, which opens the review of 14 working days, or returns it with remarks. By the keeper of the register (Order 53/НҚ).',
  })
  async registerApplicationCheck(
    @Arg('input', () => RegisterApplicationCheckInput, { description: 'Outcome of the check.' })
    input: RegisterApplicationCheckInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ApplicationAnswer> {
    return answerWithApplication(context, info, await checkApplication(context, input));
  }

  @Mutation(() => RegisterApplicationRecommendPayload, {
    description: 'Records what the commission recommends. By the keeper of the register (Order 53/НҚ).',
  })
  async registerApplicationRecommend(
    @Arg('input', () => RegisterApplicationRecommendInput, { description: 'What is recommended.' })
    input: RegisterApplicationRecommendInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ApplicationAnswer> {
    return answerWithApplication(context, info, await recommendApplication(context, input));
  }

  @Mutation(() => RegisterApplicationDecidePayload, {
    description:
      'Decides an application: includes a product under the next number, changes or excludes an entry, or refuses with a reason. By the keeper of the register (C-37, C-38).',
  })
  async registerApplicationDecide(
    @Arg('input', () => RegisterApplicationDecideInput, { description: 'What is decided.' })
    input: RegisterApplicationDecideInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ApplicationAnswer> {
    return answerWithApplication(context, info, await decideApplication(context, input));
  }
}
