import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { grouped, inOrder, loaderOf } from '../../shared/graphql/loader';
import { nestedPage } from '../../shared/graphql/nested-list';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import { Organization } from '../organization/organization.type';
import type {
  IntegrationEntity,
  ObjectCharacteristicsEntity,
  StakeholderEntity,
  TechnologyEntity,
} from './card.entity';
import { findCharacteristics, findStakeholders, findTechnologies, integrationsOf } from './card.store';
import { ObjectCharacteristics } from './characteristics.type';
import { loadObject } from './object.loader';
import type { ObjectRow } from './object.store';
import {
  InformatizationObject,
  Integration,
  IntegrationConnection,
  Stakeholder,
  Technology,
} from './object.type';

/** Sections of the card that lie beside its main row; each is one statement for all objects of a page. */
@Resolver(() => InformatizationObject)
export class ObjectCardResolver {
  @FieldResolver(() => ObjectCharacteristics, {
    nullable: true,
    description: 'Characteristics of the object by the classifier; null until the card states them.',
  })
  characteristics(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<ObjectCharacteristicsEntity | null> {
    return loaderOf<string, ObjectCharacteristicsEntity | null>(context, 'characteristics', async (ids) =>
      inOrder(ids, await findCharacteristics(context.dataSource, ids), (row) => row.objectId),
    ).load(object.id);
  }

  @FieldResolver(() => [Stakeholder], {
    description: 'Organizations related to the object, past and present, oldest first.',
  })
  stakeholders(@Root() object: ObjectRow, @Ctx() context: SubgraphContext): Promise<StakeholderEntity[]> {
    return loaderOf<string, StakeholderEntity[]>(context, 'stakeholders', async (ids) =>
      grouped(ids, await findStakeholders(context.dataSource, ids), (row) => row.objectId),
    ).load(object.id);
  }

  @FieldResolver(() => [Technology], { description: 'Technologies on which the object is built, by name.' })
  technologies(@Root() object: ObjectRow, @Ctx() context: SubgraphContext): Promise<TechnologyEntity[]> {
    return loaderOf<string, TechnologyEntity[]>(context, 'technologies', async (ids) =>
      grouped(ids, await findTechnologies(context.dataSource, ids), (row) => row.objectId),
    ).load(object.id);
  }

  @FieldResolver(() => IntegrationConnection, { description: 'Exchanges in which the object sends.' })
  outgoingIntegrations(
    @Root() object: ObjectRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<IntegrationEntity>> {
    const list = integrationsOf(context.dataSource, 'source');
    return nestedPage(context, 'outgoingIntegrations', list, args, object.id);
  }

  @FieldResolver(() => IntegrationConnection, { description: 'Exchanges in which the object receives.' })
  incomingIntegrations(
    @Root() object: ObjectRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<IntegrationEntity>> {
    const list = integrationsOf(context.dataSource, 'target');
    return nestedPage(context, 'incomingIntegrations', list, args, object.id);
  }
}

@Resolver(() => Stakeholder)
export class StakeholderResolver {
  @FieldResolver(() => Organization, { nullable: true })
  organization(
    @Root() row: StakeholderEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> {
    return loadOrganization(context, row.organizationId, selectedFields(info));
  }
}

@Resolver(() => Technology)
export class TechnologyResolver {
  @FieldResolver()
  id(@Root() row: TechnologyEntity): string {
    return toGlobalId('technology', row.id);
  }
}

@Resolver(() => Integration)
export class IntegrationResolver {
  @FieldResolver()
  id(@Root() row: IntegrationEntity): string {
    return toGlobalId('integration', row.id);
  }

  @FieldResolver(() => InformatizationObject, { nullable: true })
  source(
    @Root() row: IntegrationEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectRow | null> {
    return loadObject(context, row.sourceObjectId, selectedFields(info));
  }

  @FieldResolver(() => InformatizationObject, { nullable: true })
  target(
    @Root() row: IntegrationEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectRow | null> {
    return loadObject(context, row.targetObjectId, selectedFields(info));
  }
}
