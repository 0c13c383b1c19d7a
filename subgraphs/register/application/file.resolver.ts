import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import {
  RegisterApplicationCorrectInput,
  RegisterApplicationDraftInput,
  RegisterApplicationSubmitInput,
  RegisterApplicationWithdrawInput,
} from './application.inputs';
import { type ApplicationAnswer, answerWithApplication, applicationPayload } from './application-payload';
import { correctApplication, draftApplication, withdrawApplication } from './draft.service';
import { submitApplication } from './submit.service';

const RegisterApplicationDraftPayload = applicationPayload('RegisterApplicationDraft');
const RegisterApplicationCorrectPayload = applicationPayload('RegisterApplicationCorrect');
const RegisterApplicationSubmitPayload = applicationPayload('RegisterApplicationSubmit');
const RegisterApplicationWithdrawPayload = applicationPayload('RegisterApplicationWithdraw');

/** Acts of the applicant. */
@Resolver()
export class ApplicationFileResolver {
  @Mutation(() => RegisterApplicationDraftPayload, {
    description:
      'Draws up an application to the register; it may be incomplete until it is submitted. By any organization, which is the holder of the product (C-22, C-32).',
  })
  async registerApplicationDraft(
    @Arg('input', () => RegisterApplicationDraftInput, { description: 'What is asked for.' })
    input: RegisterApplicationDraftInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ApplicationAnswer> {
    return answerWithApplication(context, info, await draftApplication(context, input));
  }

  @Mutation(() => RegisterApplicationCorrectPayload, {
    description:
      'Replaces what an application says, before its submission or after its return. By the applicant (C-32).',
  })
  async registerApplicationCorrect(
    @Arg('input', () => RegisterApplicationCorrectInput, { description: 'New wording.' })
    input: RegisterApplicationCorrectInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ApplicationAnswer> {
    return answerWithApplication(context, info, await correctApplication(context, input));
  }

  @Mutation(() => RegisterApplicationSubmitPayload, {
    description:
      'Submits a complete application; the check of its documents takes 5 working days from this day. By the applicant (C-32, C-37, C-38).',
  })
  async registerApplicationSubmit(
    @Arg('input', () => RegisterApplicationSubmitInput, { description: 'What is submitted.' })
    input: RegisterApplicationSubmitInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ApplicationAnswer> {
    return answerWithApplication(context, info, await submitApplication(context, input));
  }

  @Mutation(() => RegisterApplicationWithdrawPayload, {
    description: 'Withdraws an application that is not decided yet. By the applicant (C-32).',
  })
  async registerApplicationWithdraw(
    @Arg('input', () => RegisterApplicationWithdrawInput, { description: 'What is withdrawn.' })
    input: RegisterApplicationWithdrawInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ApplicationAnswer> {
    return answerWithApplication(context, info, await withdrawApplication(context, input));
  }
}
