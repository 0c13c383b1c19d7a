import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { inOrder, loaderOf } from '../../../shared/graphql/loader';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import type { ObjectRow } from '../../object/object.store';
import { InformatizationObject } from '../../object/object.type';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../../object/object-payload';
import type { PlatformCompletionEntity } from './completion.entity';
import { PlatformCompletionDeclareInput } from './completion.inputs';
import { declareCompletion } from './completion.service';
import { findCompletions } from './completion.store';
import { PlatformCompletion } from './completion.type';

const PlatformCompletionDeclarePayload = objectPayload('PlatformCompletionDeclare');

@Resolver(() => InformatizationObject)
export class ObjectPlatformCompletionResolver {
  @Mutation(() => PlatformCompletionDeclarePayload, {
    description:
      'Declares that an object completes the infrastructure or the platform (C-30). By the operator, for its own object.',
  })
  async platformCompletionDeclare(
    @Arg('input', () => PlatformCompletionDeclareInput, { description: 'What the object completes.' })
    input: PlatformCompletionDeclareInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await declareCompletion(context, input));
  }

  @FieldResolver(() => PlatformCompletion, {
    nullable: true,
    description: 'What the object completes (C-30); null for objects that serve another purpose.',
  })
  platformCompletion(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<PlatformCompletionEntity | null> {
    return loaderOf<string, PlatformCompletionEntity | null>(context, 'platformCompletion', async (ids) =>
      inOrder(ids, await findCompletions(context.dataSource, ids), ({ objectId }) => objectId),
    ).load(object.id);
  }
}
