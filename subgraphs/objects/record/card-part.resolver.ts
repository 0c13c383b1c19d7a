import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import {
  IntegrationAddInput,
  IntegrationChangeInput,
  IntegrationEndInput,
  TechnologyAddInput,
  TechnologyChangeInput,
  TechnologyEndInput,
} from './card-part.inputs';
import {
  addIntegration,
  addTechnology,
  changeIntegration,
  changeTechnology,
  endIntegration,
  endTechnology,
} from './card-part.service';

const IntegrationAddPayload = objectPayload('IntegrationAdd');
const IntegrationChangePayload = objectPayload('IntegrationChange');
const IntegrationEndPayload = objectPayload('IntegrationEnd');
const TechnologyAddPayload = objectPayload('TechnologyAdd');
const TechnologyChangePayload = objectPayload('TechnologyChange');
const TechnologyEndPayload = objectPayload('TechnologyEnd');

/** What a card lists beside its own fields; every change is a new version of the card. */
@Resolver()
export class CardPartResolver {
  @Mutation(() => IntegrationAddPayload, {
    description:
      'Adds an exchange of data to the card. By the owner, holder or organization of the object (C-4).',
  })
  async integrationAdd(
    @Arg('input', () => IntegrationAddInput, { description: 'Exchange that begins.' })
    input: IntegrationAddInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await addIntegration(context, input));
  }

  @Mutation(() => IntegrationChangePayload, {
    description:
      'Changes an exchange of data, from either of its sides. By the owner, holder or organization of the object (C-4).',
  })
  async integrationChange(
    @Arg('input', () => IntegrationChangeInput, { description: 'Exchange with what changes of it.' })
    input: IntegrationChangeInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await changeIntegration(context, input));
  }

  @Mutation(() => IntegrationEndPayload, {
    description:
      'Ends an exchange of data, from either of its sides. By the owner, holder or organization of the object (C-4).',
  })
  async integrationEnd(
    @Arg('input', () => IntegrationEndInput, { description: 'Exchange that ends.' })
    input: IntegrationEndInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await endIntegration(context, input));
  }

  @Mutation(() => TechnologyAddPayload, {
    description: 'Adds a technology to the card. By the owner, holder or organization of the object (C-4).',
  })
  async technologyAdd(
    @Arg('input', () => TechnologyAddInput, { description: 'Technology that comes into use.' })
    input: TechnologyAddInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await addTechnology(context, input));
  }

  @Mutation(() => TechnologyChangePayload, {
    description: 'Changes a technology in use. By the owner, holder or organization of the object (C-4).',
  })
  async technologyChange(
    @Arg('input', () => TechnologyChangeInput, { description: 'Technology with what changes of it.' })
    input: TechnologyChangeInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await changeTechnology(context, input));
  }

  @Mutation(() => TechnologyEndPayload, {
    description: 'Ends the use of a technology. By the owner, holder or organization of the object (C-4).',
  })
  async technologyEnd(
    @Arg('input', () => TechnologyEndInput, { description: 'Technology that goes out of use.' })
    input: TechnologyEndInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await endTechnology(context, input));
  }
}
