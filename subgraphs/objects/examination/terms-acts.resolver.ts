import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import { TermsOfReferenceConsiderInput, TermsOfReferenceSubmitInput } from './terms-of-reference.inputs';
import { considerTerms, submitTerms } from './terms-of-reference.service';

const TermsOfReferenceSubmitPayload = objectPayload('TermsOfReferenceSubmit');
const TermsOfReferenceConsiderPayload = objectPayload('TermsOfReferenceConsider');

@Resolver()
export class TermsActsResolver {
  @Mutation(() => TermsOfReferenceSubmitPayload, {
    description:
      'Hands in terms of reference as the next version for their subject. By the owner, holder or trustee, for a service also by its organization (C-8, C-34).',
  })
  async termsOfReferenceSubmit(
    @Arg('input', () => TermsOfReferenceSubmitInput, { description: 'Terms that are handed in.' })
    input: TermsOfReferenceSubmitInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await submitTerms(context, input));
  }

  @Mutation(() => TermsOfReferenceConsiderPayload, {
    description:
      'Agrees the latest terms of reference or returns them with remarks. By the authorized body or the service integrator (C-8, C-34).',
  })
  async termsOfReferenceConsider(
    @Arg('input', () => TermsOfReferenceConsiderInput, { description: 'Outcome of the consideration.' })
    input: TermsOfReferenceConsiderInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await considerTerms(context, input));
  }
}
