import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import type { NewCard } from './new-card';
import { NewObjectCard } from './new-card.type';

@Resolver(() => NewObjectCard)
export class NewObjectCardResolver {
  @FieldResolver()
  beneficiary(
    @Root() { beneficiaryId }: NewCard,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> | null {
    const id = beneficiaryId ? fromGlobalId('organization', beneficiaryId) : null;
    return id ? loadOrganization(context, id, selectedFields(info)) : null;
  }
}
