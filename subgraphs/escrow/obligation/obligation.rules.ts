import {
  computeDeadline,
  type Deadline,
  type DeadlineStatus,
  dueDayOf,
  type Term,
} from '../../shared/kernel/deadline';
import type { LocalDate } from '../../shared/kernel/local-date';
import { kazakhstanCalendar } from '../../shared/law/calendar/kazakhstan-calendar';
import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { DepositObligationState } from './obligation.model';

interface ObligationRule {
  readonly basis: LegalReference;
  /** Counted from the commissioning (E-7), the end of operation (E-11) or the inclusion in the register (E-14). */
  readonly term: Term;
}

/** Duties by the clause that the table names. */
export const OBLIGATION_RULES = {
  '7': { basis: legalReference('146', '7'), term: { unit: 'WORKING_DAYS', count: 10 } },
  '11': { basis: legalReference('146', '11'), term: { unit: 'WORKING_DAYS', count: 10 } },
  '14': { basis: legalReference('146', '14'), term: { unit: 'WORKING_DAYS', count: 5 } },
  '19': { basis: legalReference('146', '19'), term: { unit: 'NOT_STATED' } },
} as const satisfies Record<string, ObligationRule>;

export type ObligationClause = keyof typeof OBLIGATION_RULES;

/** Software that was included before this day is owed without a term (E-19). */
const TERM_SINCE: LocalDate = '2023-01-01';

/** Clause by which software of the register is owed. */
export function entryClause(includedOn: LocalDate): ObligationClause {
  return includedOn < TERM_SINCE ? '19' : '14';
}

/** What the standing of a duty follows from. */
export interface ObligationFacts {
  readonly clause: ObligationClause;
  readonly startedOn: LocalDate;
  readonly fulfilledOn: LocalDate | null;
}

/** Last day of a duty, as it is kept with its row; null when the act states no term. Throws `CALENDAR_NOT_LOADED`. */
export function obligationDueOn(clause: ObligationClause, startedOn: LocalDate): LocalDate | null {
  return dueDayOf(kazakhstanCalendar, OBLIGATION_RULES[clause].term, startedOn)?.dueOn ?? null;
}

/** Term of a duty, judged on `today`. Throws `CALENDAR_NOT_LOADED`. */
export function obligationDeadline(facts: ObligationFacts, today: LocalDate): Deadline {
  const { term } = OBLIGATION_RULES[facts.clause];
  return computeDeadline(kazakhstanCalendar, term, facts.startedOn, today, facts.fulfilledOn);
}

const STATES: Readonly<Record<DeadlineStatus, DepositObligationState>> = {
  RUNNING: 'OPEN',
  NO_TERM: 'OPEN',
  MISSED: 'OVERDUE',
  MET: 'FULFILLED',
  MET_LATE: 'FULFILLED',
};

/** Standing of a duty on `today`; never overdue where no term is stated. Throws `CALENDAR_NOT_LOADED`. */
export function obligationState(facts: ObligationFacts, today: LocalDate): DepositObligationState {
  return STATES[obligationDeadline(facts, today).status];
}
