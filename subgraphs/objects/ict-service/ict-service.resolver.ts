import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireSight } from '../../shared/graphql/guard';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import { tenge } from '../../shared/graphql/money.type';
import { selectedFieldsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { legalReference } from '../../shared/law/law-register';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import { loadOrganization } from '../organization/organization.loader';
import { ServiceComponentsRecordInput, ServiceModelExplainInput } from './ict-service.inputs';
import { ServiceComponent } from './ict-service.model';
import { isServiceModel, type ServiceFacts, shareOf } from './ict-service.rules';
import { explainServiceModel, recordComponents } from './ict-service.service';
import { findServiceFacts, findShare } from './ict-service.store';
import { ServiceExclusiveRights, ServiceModelPriority, ServiceModelShare } from './ict-service.type';

const ServiceComponentsRecordPayload = objectPayload('ServiceComponentsRecord');
const ServiceModelExplainPayload = objectPayload('ServiceModelExplain');
const PRIORITY = legalReference('129', '27.2');
const RIGHTS = legalReference('129', '35');

async function loadFacts(context: SubgraphContext, objectId: string): Promise<ServiceFacts> {
  const facts = await loaderOf<string, ServiceFacts | null>(context, 'ict-service', async (ids) =>
    inOrder(ids, await findServiceFacts(context.dataSource, ids), (row) => row.objectId),
  ).load(objectId);
  if (!facts) throw new Error(`There is no object ${objectId}.`);
  return facts;
}

@Resolver(() => InformatizationObject)
export class IctServiceResolver {
  @Mutation(() => ServiceComponentsRecordPayload, {
    description: 'Records what a service is made of (C-3(3)). By the owner, the holder or the supplier.',
  })
  async serviceComponentsRecord(
    @Arg('input', () => ServiceComponentsRecordInput, { description: 'Components.' })
    input: ServiceComponentsRecordInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await recordComponents(context, input));
  }

  @Mutation(() => ServiceModelExplainPayload, {
    description:
      'Explains why an object does not follow the service model (C-27). By the owner, the holder or an organization of the object.',
  })
  async serviceModelExplain(
    @Arg('input', () => ServiceModelExplainInput, { description: 'Explanation.' })
    input: ServiceModelExplainInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await explainServiceModel(context, input));
  }

  @FieldResolver(() => [ServiceComponent], {
    description: 'Components of the service (C-3(3)); empty for what is no service, or not told.',
  })
  async serviceComponents(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<ServiceComponent[]> {
    return (await loadFacts(context, object.id)).components;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the object is automated by buying services (C-27); derived, and written by nobody.',
  })
  async isServiceModel(@Root() object: ObjectRow, @Ctx() context: SubgraphContext): Promise<boolean> {
    return isServiceModel(await loadFacts(context, object.id));
  }

  @FieldResolver(() => ServiceModelPriority, {
    description: 'Whether the priority of the service model is followed, or explained (C-27).',
  })
  async serviceModelPriority(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<ServiceModelPriority> {
    const facts = await loadFacts(context, object.id);
    const { explanation, explainedOn } = facts;
    const isFollowed = isServiceModel(facts);
    return { isFollowed, explanation, explainedOn, legalBasis: legalReferenceOf(PRIORITY) };
  }

  @FieldResolver(() => ServiceExclusiveRights, {
    nullable: true,
    description: 'Rights to an object made within a service (C-35); null for any other object.',
  })
  async exclusiveRights(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const { isService, supplierId } = await loadFacts(context, object.id);
    if (!isService) return null;
    const fields = selectedFieldsOf(info, 'holder');
    const holder = supplierId === null ? null : await loadOrganization(context, supplierId, fields);
    return { holder, isTransferable: false, legalBasis: legalReferenceOf(RIGHTS) };
  }

  @Query(() => ServiceModelShare, {
    nullable: true,
    description:
      'How far an owner moves to the service model in a year (C-27); null for an unknown id. For the authorized body, analysts and auditors.',
  })
  async serviceModelShare(
    @Arg('organizationId', () => ID, { description: 'Id of the owner.' }) organizationId: string,
    @Arg('year', () => Int, { description: 'Budget year.' }) year: number,
    @Ctx() context: SubgraphContext,
  ): Promise<ServiceModelShare | null> {
    requireSight(context, 'service-model.read');
    const id = fromGlobalId('organization', organizationId);
    if (id === null) return null;
    const { planned, plannedServices, ...counts } = await findShare(context.dataSource, id, year);
    const money = { planned: tenge(planned), plannedServices: tenge(plannedServices) };
    const share = shareOf(plannedServices, planned);
    return { year, ...money, ...counts, share, legalBasis: legalReferenceOf(PRIORITY) };
  }
}
