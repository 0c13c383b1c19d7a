import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { readPolicies } from '../../shared/access/read-policies';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import { nestedPage } from '../../shared/graphql/nested-list';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { relationsOf } from '../party/party.rules';
import type { DepositAction } from './deposit.model';
import { clauseOfAction, completeContents, SECTION_CLAUSES } from './deposit.rules';
import type { DepositRow } from './deposit.store';
import { Deposit, DepositContent, DepositTransition, DepositTransitionConnection } from './deposit.type';
import { type ContentRow, findContents, type TransitionRow, transitionsOf } from './deposit-record.store';

/** What is recorded beside the row of a deposit; each is one statement for all deposits of a page. */
@Resolver(() => Deposit)
export class DepositRecordResolver {
  @FieldResolver(() => DepositTransitionConnection, {
    description: 'Steps of the deposit with the clause of each, oldest first.',
  })
  history(
    @Root() deposit: DepositRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<TransitionRow>> {
    return nestedPage(context, 'history', transitionsOf(context.dataSource), args, deposit.id);
  }

  @FieldResolver(() => [DepositContent], {
    description: 'Every kind of material that is to be deposited and whether it was handed in (E-5).',
  })
  async contents(@Root() deposit: DepositRow, @Ctx() context: SubgraphContext): Promise<DepositContent[]> {
    const recorded = await loaderOf<string, ContentRow[]>(context, 'contents', async (ids) =>
      grouped(ids, await findContents(context.dataSource, ids), (row) => row.depositId),
    ).load(deposit.id);
    const relations = relationsOf(context.actor, deposit);
    const { allowed } = readPolicies.decide(context.actor, 'deposit.application.read', { relations });
    return completeContents(recorded).map(({ section, state }) => ({
      section,
      state,
      reason: (allowed && recorded.find((content) => content.section === section)?.reason) || null,
      legalBasis: legalReferenceOf(SECTION_CLAUSES[section]),
    }));
  }
}

@Resolver(() => DepositTransition)
export class DepositTransitionResolver {
  @FieldResolver()
  legalBasis(@Root() row: TransitionRow): LegalReference {
    return legalReferenceOf(clauseOfAction(row.path, row.action as DepositAction));
  }
}
