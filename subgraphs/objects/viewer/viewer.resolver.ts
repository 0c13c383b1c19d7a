import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Actor } from '../../shared/access/actor';
import { readPolicies } from '../../shared/access/read-policies';
import { ROLES } from '../../shared/access/roles';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import { Organization } from '../organization/organization.type';
import { Viewer, ViewerPermission, ViewerRole } from './viewer.type';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who the caller is and what the caller may read. Public.' })
  viewer(@Ctx() { actor }: SubgraphContext): Actor {
    return actor;
  }

  @FieldResolver()
  subject(@Root() actor: Actor): string | null {
    return actor.kind === 'ANONYMOUS' ? null : actor.subject;
  }

  @FieldResolver(() => Organization, { nullable: true })
  organization(
    @Root() actor: Actor,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> | null {
    if (actor.kind === 'ANONYMOUS' || actor.organizationId === null) return null;
    return loadOrganization(context, actor.organizationId, selectedFields(info));
  }

  @FieldResolver()
  roles(@Root() actor: Actor): ViewerRole[] {
    if (actor.kind === 'ANONYMOUS') return [];
    return [...actor.roles].map((role) => ({
      name: role,
      title: ROLES[role].name,
      description: ROLES[role].description,
    }));
  }

  @FieldResolver()
  scopes(@Root() actor: Actor): string[] {
    return actor.kind === 'ANONYMOUS' ? [] : [...actor.scopes];
  }

  @FieldResolver()
  tokenExpiresAt(@Root() actor: Actor): Date | null {
    return actor.kind === 'ANONYMOUS' ? null : actor.tokenExpiresAt;
  }

  @FieldResolver()
  permissions(@Root() actor: Actor): ViewerPermission[] {
    return readPolicies.names.map((policy) => {
      const visibility = readPolicies.visibility(actor, policy);
      const reach = typeof visibility === 'string' ? visibility : 'RELATED';
      return { policy, reach, clause: readPolicies.decide(actor, policy).clause };
    });
  }
}
