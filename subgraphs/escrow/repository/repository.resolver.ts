import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { requireSight } from '../../shared/graphql/guard';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { orderingOf } from '../../shared/graphql/ordering';
import { selectedFields, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import { loadDepositPage } from '../deposit/deposit.loader';
import type { ContentSection, DepositPath } from '../deposit/deposit.model';
import { SECTIONS } from '../deposit/deposit.rules';
import type { DepositRow } from '../deposit/deposit.store';
import { DepositConnection } from '../deposit/deposit.type';
import { type Link, linkTo, linkToOptional } from '../links/links';
import { EscrowRepositoryFilters, EscrowRepositoryOrder } from './repository.inputs';
import { loadRepository, repositoryColumns } from './repository.loader';
import { REPOSITORY_CLAUSES } from './repository.rules';
import { findRepositoryPage, REPOSITORY_ORDER, type RepositoryRow } from './repository.store';
import { EscrowRepository, EscrowRepositoryConnection } from './repository.type';

@Resolver(() => EscrowRepository)
export class RepositoryQueries {
  @Query(() => EscrowRepository, {
    nullable: true,
    description: 'Repository by its id; null when there is none that the caller may see.',
  })
  escrowRepository(
    @Arg('id', () => ID, { description: 'Id of the repository.' }) id: string,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RepositoryRow | null> | null {
    requireSight(context, 'deposit.read');
    const uuid = fromGlobalId('escrowRepository', id);
    return uuid ? loadRepository(context, 'id', uuid, selectedFields(info)) : null;
  }

  @Query(() => EscrowRepositoryConnection, { description: 'Repositories that the caller may see (E-2(3)).' })
  escrowRepositories(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => EscrowRepositoryFilters, {
      nullable: true,
      description: 'Conditions on the list.',
    })
    filterBy: EscrowRepositoryFilters | null,
    @Arg('orderBy', () => EscrowRepositoryOrder, {
      nullable: true,
      description: 'Ordering of the list. Default: by number.',
    })
    orderBy: EscrowRepositoryOrder | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<RepositoryRow>> {
    const sight = requireSight(context, 'deposit.read');
    const ordering = orderingOf(REPOSITORY_ORDER, orderBy, 'NUMBER');
    const columns = repositoryColumns(selectedNodeFields(info));
    return findRepositoryPage(context.dataSource, sight, filterBy ?? {}, args, ordering, columns);
  }
}

@Resolver(() => EscrowRepository)
export class RepositoryResolver {
  @FieldResolver()
  id(@Root() row: RepositoryRow): string {
    return toGlobalId('escrowRepository', row.id);
  }

  @FieldResolver()
  object(@Root() row: RepositoryRow): Link | null {
    return linkToOptional('informatizationObject', row.objectId);
  }

  @FieldResolver()
  registerEntry(@Root() row: RepositoryRow): Link | null {
    return linkToOptional('registerEntry', row.registerEntryId);
  }

  @FieldResolver()
  owner(@Root() row: RepositoryRow): Link {
    return linkTo('organization', row.ownerId);
  }

  @FieldResolver()
  holder(@Root() row: RepositoryRow): Link | null {
    return linkToOptional('organization', row.holderId);
  }

  @FieldResolver()
  sections(): readonly ContentSection[] {
    return SECTIONS;
  }

  @FieldResolver()
  legalBasis(@Root() row: RepositoryRow): LegalReference {
    return legalReferenceOf(REPOSITORY_CLAUSES[row.path as DepositPath]);
  }

  @FieldResolver(() => DepositConnection, {
    nullable: true,
    description: 'Deposits in the repository, latest step first; null when the caller may see no deposits.',
  })
  deposits(
    @Root() row: RepositoryRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<DepositRow> | null> {
    return loadDepositPage(context, info, 'repository_id', args, row.id);
  }
}

/** Answers `{ id }` of a repository that another subgraph names; null when the caller may not see it. */
export function resolveRepositoryReference(
  reference: { readonly id: string },
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<RepositoryRow | null> | null {
  const uuid = fromGlobalId('escrowRepository', reference.id);
  return uuid ? loadRepository(context, 'id', uuid, selectedFields(info, 'EscrowRepository')) : null;
}
