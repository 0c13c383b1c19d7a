import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import { Organization } from '../organization/organization.type';
import type { ObjectClassActEntity } from './class.entity';
import { ObjectClassSetInput, ObjectClassVerifyInput } from './class.inputs';
import { loadClassActs, setClass, verifyClass } from './class.service';
import { ObjectClassAct } from './class.type';

const ObjectClassSetPayload = objectPayload('ObjectClassSet');
const ObjectClassVerifyPayload = objectPayload('ObjectClassVerify');

@Resolver(() => InformatizationObject)
export class ObjectClassResolver {
  @Mutation(() => ObjectClassSetPayload, {
    description: 'Classifies an object; an earlier verification falls away. By its owner (C-13).',
  })
  async objectClassSet(
    @Arg('input', () => ObjectClassSetInput, { description: 'Class with its basis.' })
    input: ObjectClassSetInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await setClass(context, input));
  }

  @Mutation(() => ObjectClassVerifyPayload, {
    description: 'Verifies the class of an object. By the service integrator or the authorized body (C-13).',
  })
  async objectClassVerify(
    @Arg('input', () => ObjectClassVerifyInput, { description: 'What is verified.' })
    input: ObjectClassVerifyInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await verifyClass(context, input));
  }

  @FieldResolver(() => [ObjectClassAct], {
    description: 'Acts by which the class was set and verified on the portal, oldest first (C-13).',
  })
  classActs(@Root() row: ObjectRow, @Ctx() context: SubgraphContext): Promise<ObjectClassActEntity[]> {
    return loadClassActs(context, row.id);
  }
}

@Resolver(() => ObjectClassAct)
export class ObjectClassActResolver {
  @FieldResolver(() => Organization, { nullable: true })
  organization(
    @Root() act: ObjectClassActEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> | null {
    return act.organizationId ? loadOrganization(context, act.organizationId, selectedFields(info)) : null;
  }
}
