import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { requireSight } from '../../shared/graphql/guard';
import { selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { depositColumns } from '../deposit/deposit.loader';
import type { DepositRow } from '../deposit/deposit.store';
import { DepositConnection } from '../deposit/deposit.type';
import { ReuseSearch } from './reuse.inputs';
import { findForReuse } from './reuse.store';

@Resolver()
export class ReuseQueries {
  @Query(() => DepositConnection, {
    description:
      'Stored software that may be used again, by what its application tells: of the deposits whose application the caller may read (E-3, E-7). The bytes are given by `repositoryAccessRequest` to the owner or holder, and to anybody else only on their consent.',
  })
  depositsForReuse(
    @Arg('search', () => ReuseSearch, { description: 'Conditions, joined by «and».' }) search: ReuseSearch,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<DepositRow>> {
    const sight = requireSight(context, 'deposit.application.read');
    return findForReuse(context.dataSource, sight, search, args, depositColumns(selectedNodeFields(info)));
  }
}
