import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { deadlineOf } from '../../shared/graphql/deadline';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { almatyDay } from '../../shared/kernel/local-date';
import type { DepositAction } from './deposit.model';
import type { DepositRow } from './deposit.store';
import { Deposit } from './deposit.type';
import { findSteps, type StepRow } from './deposit-record.store';
import { termsOf } from './deposit-terms.rules';
import { DepositTerm } from './deposit-terms.type';

@Resolver(() => Deposit)
export class DepositTermsResolver {
  @FieldResolver(() => [DepositTerm], {
    description: 'Terms of the operator that have begun, each with its clause (E-8, E-9, E-15).',
  })
  async terms(@Root() deposit: DepositRow, @Ctx() context: SubgraphContext): Promise<DepositTerm[]> {
    const steps = await loaderOf<string, StepRow[]>(context, 'steps', async (ids) =>
      grouped(ids, await findSteps(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
    const dated = steps.map(({ action, occurredAt }) => ({
      action: action as DepositAction,
      day: almatyDay(occurredAt),
    }));
    return termsOf(dated).map(({ duty, basis, term, startedOn, fulfilledOn }) => ({
      duty,
      isWarning: duty === 'CREATE_REPOSITORY_FROM_RECEIPT',
      deadline: deadlineOf(basis, term, startedOn, context.today, fulfilledOn),
    }));
  }
}
