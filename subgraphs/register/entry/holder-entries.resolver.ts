import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { nestedPage } from '../../shared/graphql/nested-list';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { Organization, type OrganizationStub } from '../links/organization';
import { seesRegister } from '../register-sight';
import { entryNodeColumns } from './entry.loader';
import { type EntryRow, entriesOfHolder } from './entry.store';
import { RegisterEntryConnection } from './entry.type';

/** What the register adds to an organization. */
@Resolver(() => Organization)
export class HolderEntriesResolver {
  @FieldResolver(() => RegisterEntryConnection, {
    nullable: true,
    description:
      'Entries of which the organization is the holder, by number; null when the caller may not read the register.',
  })
  async registerEntries(
    @Root() holder: OrganizationStub,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<EntryRow> | null> {
    if (!seesRegister(context)) return null;
    const columns = entryNodeColumns(info);
    const list = entriesOfHolder(context.dataSource, columns);
    return nestedPage(context, `holderEntries:${columns}`, list, args, holder.uuid);
  }
}
