import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { deadlineOf } from '../../shared/graphql/deadline';
import type { Deadline } from '../../shared/graphql/deadline.type';
import { requireSight } from '../../shared/graphql/guard';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { orderingOf } from '../../shared/graphql/ordering';
import { selectedFields, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import { loadDeposit } from '../deposit/deposit.loader';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { type Link, linkTo, linkToOptional } from '../links/links';
import { DepositObligationFilters, DepositObligationOrder } from './obligation.inputs';
import { obligationColumns } from './obligation.loader';
import type { DepositObligationState } from './obligation.model';
import {
  OBLIGATION_RULES,
  type ObligationClause,
  type ObligationFacts,
  obligationState,
} from './obligation.rules';
import { findObligationPage, OBLIGATION_ORDER, type ObligationRow } from './obligation.store';
import { DepositObligation, DepositObligationConnection } from './obligation.type';

@Resolver(() => DepositObligation)
export class ObligationQueries {
  @Query(() => DepositObligationConnection, {
    description: 'Duties over deposits that the caller may see, open and done (E-7, E-11, E-14, E-19).',
  })
  depositObligations(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => DepositObligationFilters, {
      nullable: true,
      description: 'Conditions on the list.',
    })
    filterBy: DepositObligationFilters | null,
    @Arg('orderBy', () => DepositObligationOrder, {
      nullable: true,
      description: 'Ordering of the list. Default: first due first.',
    })
    orderBy: DepositObligationOrder | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ObligationRow>> {
    const sight = requireSight(context, 'deposit.read');
    const ordering = orderingOf(OBLIGATION_ORDER, orderBy, 'DUE_ON');
    const columns = obligationColumns(selectedNodeFields(info));
    return findObligationPage(context.dataSource, sight, filterBy ?? {}, args, ordering, columns);
  }
}

const factsOf = (row: ObligationRow): ObligationFacts => ({
  clause: row.clause as ObligationClause,
  startedOn: row.startedOn,
  fulfilledOn: row.fulfilledOn,
});

@Resolver(() => DepositObligation)
export class ObligationResolver {
  @FieldResolver()
  id(@Root() row: ObligationRow): string {
    return toGlobalId('depositObligation', row.id);
  }

  @FieldResolver()
  clause(@Root() row: ObligationRow): string {
    return `E${row.clause}`;
  }

  @FieldResolver()
  legalBasis(@Root() row: ObligationRow): LegalReference {
    return legalReferenceOf(OBLIGATION_RULES[row.clause as ObligationClause].basis);
  }

  @FieldResolver()
  object(@Root() row: ObligationRow): Link | null {
    return linkToOptional('informatizationObject', row.objectId);
  }

  @FieldResolver()
  registerEntry(@Root() row: ObligationRow): Link | null {
    return linkToOptional('registerEntry', row.registerEntryId);
  }

  @FieldResolver()
  owner(@Root() row: ObligationRow): Link {
    return linkTo('organization', row.ownerId);
  }

  @FieldResolver()
  holder(@Root() row: ObligationRow): Link | null {
    return linkToOptional('organization', row.holderId);
  }

  @FieldResolver()
  state(@Root() row: ObligationRow, @Ctx() context: SubgraphContext): DepositObligationState {
    return obligationState(factsOf(row), context.today);
  }

  @FieldResolver()
  deadline(@Root() row: ObligationRow, @Ctx() context: SubgraphContext): Deadline {
    const { clause, startedOn, fulfilledOn } = factsOf(row);
    const { basis, term } = OBLIGATION_RULES[clause];
    return deadlineOf(basis, term, startedOn, context.today, fulfilledOn);
  }

  @FieldResolver(() => Deposit, {
    nullable: true,
    description:
      'Deposit by which the duty was done; null while it is open, or when the caller may not see the deposit.',
  })
  fulfilledBy(
    @Root() row: ObligationRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositRow | null> | null {
    return row.fulfilledById ? loadDeposit(context, row.fulfilledById, selectedFields(info)) : null;
  }
}
