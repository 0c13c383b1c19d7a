import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import { StakeholderAssignInput, StakeholderEndInput } from './stakeholder.inputs';
import { assignStakeholder, endStakeholder } from './stakeholder.service';

const StakeholderAssignPayload = objectPayload('StakeholderAssign');
const StakeholderEndPayload = objectPayload('StakeholderEnd');

@Resolver()
export class StakeholderCommandResolver {
  @Mutation(() => StakeholderAssignPayload, {
    description:
      'Begins a relation of an organization to an object, for example as its holder or trustee. By the owner (C-4).',
  })
  async stakeholderAssign(
    @Arg('input', () => StakeholderAssignInput, { description: 'Relation that begins.' })
    input: StakeholderAssignInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await assignStakeholder(context, input));
  }

  @Mutation(() => StakeholderEndPayload, {
    description: 'Ends a relation of an organization to an object. By the owner (C-4).',
  })
  async stakeholderEnd(
    @Arg('input', () => StakeholderEndInput, { description: 'Relation that ends.' })
    input: StakeholderEndInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await endStakeholder(context, input));
  }
}
