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
import { type Link, linkTo, linkToOptional } from '../links/links';
import { DepositFilters, DepositOrder } from './deposit.inputs';
import { depositColumns, loadDeposit } from './deposit.loader';
import type { DepositPath, DepositState, IntegrityState } from './deposit.model';
import { clauseOfState } from './deposit.rules';
import { DEPOSIT_ORDER, type DepositRow, findDepositByNumber, findDepositPage } from './deposit.store';
import { Deposit, DepositConnection, type DepositIntegrity } from './deposit.type';

@Resolver(() => Deposit)
export class DepositQueries {
  @Query(() => Deposit, {
    nullable: true,
    description: 'Deposit by its id; null when there is none that the caller may see.',
  })
  deposit(
    @Arg('id', () => ID, { description: 'Id of the deposit.' }) id: string,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositRow | null> | null {
    requireSight(context, 'deposit.read');
    const uuid = fromGlobalId('deposit', id);
    return uuid ? loadDeposit(context, uuid, selectedFields(info)) : null;
  }

  @Query(() => Deposit, {
    nullable: true,
    description: 'Deposit by its number in the journal; null when there is none that the caller may see.',
  })
  depositByNumber(
    @Arg('number', () => String, { description: 'Number of the deposit.' }) number: string,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositRow | null> {
    const sight = requireSight(context, 'deposit.read');
    return findDepositByNumber(context.dataSource, sight, number, depositColumns(selectedFields(info)));
  }

  @Query(() => DepositConnection, { description: 'Deposits of both paths that the caller may see (E-3).' })
  deposits(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => DepositFilters, { nullable: true, description: 'Conditions on the list.' })
    filterBy: DepositFilters | null,
    @Arg('orderBy', () => DepositOrder, {
      nullable: true,
      description: 'Ordering of the list. Default: by number.',
    })
    orderBy: DepositOrder | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<DepositRow>> {
    const sight = requireSight(context, 'deposit.read');
    const ordering = orderingOf(DEPOSIT_ORDER, orderBy, 'NUMBER');
    const columns = depositColumns(selectedNodeFields(info));
    return findDepositPage(context.dataSource, sight, filterBy ?? {}, args, ordering, columns);
  }
}

@Resolver(() => Deposit)
export class DepositResolver {
  @FieldResolver()
  id(@Root() row: DepositRow): string {
    return toGlobalId('deposit', row.id);
  }

  @FieldResolver()
  stateBasis(@Root() row: DepositRow): LegalReference {
    const isImported = row.legacyRuleSet !== null;
    return legalReferenceOf(clauseOfState(row.path as DepositPath, row.state as DepositState, isImported));
  }

  @FieldResolver()
  object(@Root() row: DepositRow): Link | null {
    return linkToOptional('informatizationObject', row.objectId);
  }

  @FieldResolver()
  registerEntry(@Root() row: DepositRow): Link | null {
    return linkToOptional('registerEntry', row.registerEntryId);
  }

  @FieldResolver()
  owner(@Root() row: DepositRow): Link {
    return linkTo('organization', row.ownerId);
  }

  @FieldResolver()
  holder(@Root() row: DepositRow): Link | null {
    return linkToOptional('organization', row.holderId);
  }

  @FieldResolver()
  integrity(@Root() row: DepositRow): DepositIntegrity {
    return { state: row.integrityState as IntegrityState, checkedAt: row.integrityCheckedAt };
  }
}

/** Answers `{ id }` of a deposit that another subgraph names; null when the caller may not see it. */
export function resolveDepositReference(
  reference: { readonly id: string },
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<DepositRow | null> | null {
  const uuid = fromGlobalId('deposit', reference.id);
  return uuid ? loadDeposit(context, uuid, selectedFields(info, 'Deposit')) : null;
}
