import type { Term } from '../../shared/kernel/deadline';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { DepositAction, DepositDuty } from './deposit.model';

/** An act of the operator with its term: from the act that starts it to the act that does it. */
interface TermRule {
  readonly duty: DepositDuty;
  readonly from: DepositAction;
  readonly by: DepositAction;
  readonly term: Term;
  readonly basis: LegalReference;
}

/**
 * Terms of the operator on both paths. E-8 does not say whether its term runs from the receipt or the registration:
 * both are counted, the earlier warns, and only the later can be breached.
 */
const TERM_RULES: readonly TermRule[] = [
  {
    duty: 'CREATE_REPOSITORY_FROM_RECEIPT',
    from: 'SUBMIT',
    by: 'CREATE_REPOSITORY',
    term: { unit: 'WORKING_DAYS', count: 3 },
    basis: legalReference('146', '8'),
  },
  {
    duty: 'CREATE_REPOSITORY',
    from: 'REGISTER',
    by: 'CREATE_REPOSITORY',
    term: { unit: 'WORKING_DAYS', count: 3 },
    basis: legalReference('146', '8'),
  },
  {
    duty: 'ACCEPT_MATERIAL',
    from: 'CREATE_REPOSITORY',
    by: 'ACCEPT',
    term: { unit: 'WORKING_DAYS', count: 3 },
    basis: legalReference('146', '9'),
  },
  {
    duty: 'VERIFY_MEDIUM',
    from: 'RECEIVE',
    by: 'VERIFY',
    term: { unit: 'WORKING_DAYS', count: 5 },
    basis: legalReference('146', '15'),
  },
];

export interface DatedStep {
  readonly action: DepositAction;
  readonly day: LocalDate;
}

export interface DepositTerm extends Pick<TermRule, 'duty' | 'term' | 'basis'> {
  readonly startedOn: LocalDate;
  readonly fulfilledOn: LocalDate | null;
}

/** Terms that the steps of a deposit started, in the order of the act; a refusal ends what it leaves undone. */
export function termsOf(steps: readonly DatedStep[]): DepositTerm[] {
  const dayOf = (action: DepositAction) => steps.find((step) => step.action === action)?.day ?? null;
  return TERM_RULES.flatMap(({ duty, from, by, term, basis }) => {
    const startedOn = dayOf(from);
    return startedOn === null
      ? []
      : [{ duty, term, basis, startedOn, fulfilledOn: dayOf(by) ?? dayOf('REFUSE') }];
  });
}
