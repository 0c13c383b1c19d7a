import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import { DocumentApproveInput } from './approve.inputs';
import { approveDocument } from './approve.service';

const DocumentApprovePayload = objectPayload('DocumentApprove');

@Resolver()
export class DocumentApproveResolver {
  @Mutation(() => DocumentApprovePayload, {
    description:
      'Notes the approval of the latest version of a document with its number and day; the version approved before goes to the archive. By the owner, holder or organization of the object (C-4).',
  })
  async documentApprove(
    @Arg('input', () => DocumentApproveInput, { description: 'What was approved.' })
    input: DocumentApproveInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await approveDocument(context, input));
  }
}
