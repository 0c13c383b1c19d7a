import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { inOrder, loaderOf } from '../../../shared/graphql/loader';
import { selectedFields } from '../../../shared/graphql/selection';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../../shared/kernel/global-id';
import { type AnalogueSearchEvidence, analogueSearchEvidence } from '../../object/analogue-search.type';
import { loadObject } from '../../object/object.loader';
import type { ObjectRow } from '../../object/object.store';
import { InformatizationObject } from '../../object/object.type';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../../object/object-payload';
import type { PlatformPriorityEntity } from './priority.entity';
import { PlatformPriorityDeclareInput } from './priority.inputs';
import { declarePlatformPriority } from './priority.service';
import { findPriorities } from './priority.store';
import { PlatformPriority } from './priority.type';

const PlatformPriorityDeclarePayload = objectPayload('PlatformPriorityDeclare');

@Resolver(() => InformatizationObject)
export class ObjectPlatformPriorityResolver {
  @Mutation(() => PlatformPriorityDeclarePayload, {
    description:
      'Declares that an object is created or developed on the platform, or proves an exception (C-14). By its owner or holder.',
  })
  async platformPriorityDeclare(
    @Arg('input', () => PlatformPriorityDeclareInput, { description: 'Where it is built, or why not there.' })
    input: PlatformPriorityDeclareInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await declarePlatformPriority(context, input));
  }

  @FieldResolver(() => PlatformPriority, {
    nullable: true,
    description: 'Latest declaration about building the object on the platform (C-14); null before one.',
  })
  platformPriority(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<PlatformPriorityEntity | null> {
    return loaderOf<string, PlatformPriorityEntity | null>(context, 'platformPriority', async (ids) =>
      inOrder(ids, await findPriorities(context.dataSource, ids), ({ objectId }) => objectId),
    ).load(object.id);
  }
}

@Resolver(() => PlatformPriority)
export class PlatformPriorityResolver {
  @FieldResolver(() => InformatizationObject, {
    nullable: true,
    description: 'Object created earlier outside the platform (C-14(1)); null for other cases, or unseen.',
  })
  earlierObject(
    @Root() row: PlatformPriorityEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectRow | null> | null {
    return row.earlierObjectId ? loadObject(context, row.earlierObjectId, selectedFields(info)) : null;
  }

  @FieldResolver()
  justificationDocumentId(@Root() row: PlatformPriorityEntity): string | null {
    const { justificationDocumentId: id } = row;
    return id ? toGlobalId('technicalDocument', id) : null;
  }

  @FieldResolver()
  analogueSearch(@Root() { analogueSearch }: PlatformPriorityEntity): AnalogueSearchEvidence | null {
    return analogueSearch && analogueSearchEvidence(analogueSearch);
  }
}
