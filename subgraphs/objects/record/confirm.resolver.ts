import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import { InformatizationObjectConfirmInput } from './confirm.inputs';
import { confirmObject } from './confirm.service';

const InformatizationObjectConfirmPayload = objectPayload('InformatizationObjectConfirm');

@Resolver()
export class ConfirmResolver {
  @Mutation(() => InformatizationObjectConfirmPayload, {
    description:
      'Confirms that the record of an object is current as of a day. By its owner, holder or organization (C-4).',
  })
  async informatizationObjectConfirm(
    @Arg('input', () => InformatizationObjectConfirmInput, { description: 'What is confirmed.' })
    input: InformatizationObjectConfirmInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await confirmObject(context, input));
  }
}
