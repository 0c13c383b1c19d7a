import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { requireSight, sightOf } from '../../shared/graphql/guard';
import { orderingOf } from '../../shared/graphql/ordering';
import { selectedFields, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { localized } from '../../shared/graphql/texts';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import type { LocalizedText } from '../../shared/law/law.model';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import { Organization } from '../organization/organization.type';
import { InformatizationObjectFilters, InformatizationObjectOrder } from './object.inputs';
import { loadObject, objectColumns } from './object.loader';
import {
  findObjectByCode,
  findObjectPage,
  OBJECT_ORDER,
  type ObjectRow,
  PARTIES,
  type Party,
  partyOf,
} from './object.store';
import { InformatizationObject, InformatizationObjectConnection } from './object.type';

@Resolver(() => InformatizationObject)
export class ObjectResolver {
  @Query(() => InformatizationObject, {
    nullable: true,
    description: 'Object by its registration number; null when there is none that the caller may see (C-4).',
  })
  informatizationObject(
    @Arg('code', () => String, { description: 'Registration number, for example `KZ-П-14-0000014`.' })
    code: string,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectRow | null> {
    const sight = requireSight(context, 'object.read');
    return findObjectByCode(
      context.dataSource,
      sight,
      code,
      objectColumns(selectedFields(info, null, PARTIES)),
    );
  }

  @Query(() => InformatizationObjectConnection, { description: 'Objects that the caller may see (C-4).' })
  informatizationObjects(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => InformatizationObjectFilters, {
      nullable: true,
      description: 'Conditions on the list.',
    })
    filterBy: InformatizationObjectFilters | null,
    @Arg('orderBy', () => InformatizationObjectOrder, {
      nullable: true,
      description: 'Ordering of the list. Default: by code.',
    })
    orderBy: InformatizationObjectOrder | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ObjectRow>> {
    const sight = requireSight(context, 'object.read');
    const ordering = orderingOf(OBJECT_ORDER, orderBy, 'CODE');
    const columns = objectColumns(selectedNodeFields(info, PARTIES));
    return findObjectPage(context.dataSource, sight, filterBy ?? {}, args, ordering, columns);
  }

  @FieldResolver()
  id(@Root() row: ObjectRow): string {
    return toGlobalId('informatizationObject', row.id);
  }

  @FieldResolver()
  name(@Root() row: ObjectRow): LocalizedText {
    return localized(row.nameKk, row.nameRu, row.nameEn);
  }

  @FieldResolver()
  purpose(@Root() row: ObjectRow): LocalizedText | null {
    return row.purposeRu === null ? null : localized(row.purposeKk ?? '', row.purposeRu, row.purposeEn ?? '');
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Owner of the object; null when it cannot be read.',
  })
  owner(
    @Root() row: ObjectRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> {
    return organizationOf(row, 'owner', context, info);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Holder of the object; null when none is recorded.',
  })
  holder(
    @Root() row: ObjectRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> | null {
    return organizationOf(row, 'holder', context, info);
  }
}

/** The owner or holder as it was read with the card, else by its own statement for all objects of the level. */
async function organizationOf(
  row: ObjectRow,
  party: Party,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<OrganizationEntity | null> {
  if (!sightOf(context, 'organization.read')) return null;
  const known = partyOf(row, party);
  if (known !== undefined) return known;
  const id = party === 'owner' ? row.ownerId : row.holderId;
  return id ? loadOrganization(context, id, selectedFields(info)) : null;
}

/** Answers `{ id }` of an object that another subgraph names; null when the caller may not see it. */
export function resolveObjectReference(
  reference: { readonly id: string },
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<ObjectRow | null> | null {
  const uuid = fromGlobalId('informatizationObject', reference.id);
  return uuid ? loadObject(context, uuid, selectedFields(info, 'InformatizationObject')) : null;
}
