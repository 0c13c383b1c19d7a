import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { requireSight } from '../../shared/graphql/guard';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import { orderingOf } from '../../shared/graphql/ordering';
import { selectedFields, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { localized } from '../../shared/graphql/texts';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import type { LocalizedText } from '../../shared/law/law.model';
import type { OrganizationEntity, OrganizationRoleEntity } from './organization.entity';
import { OrganizationFilters, OrganizationOrder } from './organization.inputs';
import { loadOrganization, organizationColumns } from './organization.loader';
import { findOrganizationPage, findRolesOf, ORGANIZATION_ORDER } from './organization.store';
import { Organization, OrganizationConnection, OrganizationRole } from './organization.type';

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description: 'Organization by its id; null when there is none.',
  })
  organization(
    @Arg('id', () => ID, { description: 'Id of the organization.' }) id: string,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> | null {
    requireSight(context, 'organization.read');
    const uuid = fromGlobalId('organization', id);
    return uuid ? loadOrganization(context, uuid, selectedFields(info)) : null;
  }

  @Query(() => OrganizationConnection, { description: 'Organizations named in the registers.' })
  organizations(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => OrganizationFilters, { nullable: true, description: 'Conditions on the list.' })
    filterBy: OrganizationFilters | null,
    @Arg('orderBy', () => OrganizationOrder, {
      nullable: true,
      description: 'Ordering of the list. Default: by name.',
    })
    orderBy: OrganizationOrder | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OrganizationEntity>> {
    requireSight(context, 'organization.read');
    const ordering = orderingOf(ORGANIZATION_ORDER, orderBy, 'NAME');
    const columns = organizationColumns(selectedNodeFields(info));
    return findOrganizationPage(context.dataSource, filterBy ?? {}, args, ordering, columns);
  }

  @FieldResolver()
  id(@Root() row: OrganizationEntity): string {
    return toGlobalId('organization', row.id);
  }

  @FieldResolver()
  name(@Root() row: OrganizationEntity): LocalizedText {
    return localized(row.nameKk, row.nameRu, row.nameEn);
  }

  @FieldResolver(() => [OrganizationRole], {
    description: 'Appointments of the organization to roles of the law, oldest first.',
  })
  roles(@Root() row: OrganizationEntity, @Ctx() context: SubgraphContext): Promise<OrganizationRoleEntity[]> {
    return loaderOf<string, OrganizationRoleEntity[]>(context, 'organization.roles', async (ids) =>
      grouped(ids, await findRolesOf(context.dataSource, ids), (role) => role.organizationId),
    ).load(row.id);
  }
}

/** Answers `{ id }` of an organization that another subgraph names. */
export function resolveOrganizationReference(
  reference: { readonly id: string },
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<OrganizationEntity | null> | null {
  const uuid = fromGlobalId('organization', reference.id);
  return uuid ? loadOrganization(context, uuid, selectedFields(info, 'Organization')) : null;
}
