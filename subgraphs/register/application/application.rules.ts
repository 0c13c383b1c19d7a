import { addWorkingDays, type Term } from '../../shared/kernel/deadline';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import { allowedActions, next, type TransitionTable } from '../../shared/kernel/transition-table';
import { kazakhstanCalendar } from '../../shared/law/calendar/kazakhstan-calendar';
import { legalReference } from '../../shared/law/law-register';
import { applicationActIllegal, remarksMissing, remarksNotExpected } from './application.errors';
import type {
  RegisterApplicationAction as Action,
  CompletenessVerdict,
  RegisterApplicationState as State,
} from './application.model';

export type ApplicationRole = 'HOLDER' | 'REGISTER_KEEPER';

export const COMPLETENESS_CLAUSE = legalReference('53', 'step.completeness');
export const REVIEW_CLAUSE = legalReference('53', 'step.review');
export const DECISION_CLAUSE = legalReference('53', 'step.decision');
const INITIATIVE = legalReference('129', '32');

/** Terms of the steps by the rules of the register. Neither of the two orders and no known rule states one for the decision. */
export const COMPLETENESS_TERM = { unit: 'WORKING_DAYS', count: 5 } as const satisfies Term;
export const REVIEW_TERM = { unit: 'WORKING_DAYS', count: 14 } as const satisfies Term;
export const DECISION_TERM = { unit: 'NOT_STATED' } as const satisfies Term;

const HOLDER: readonly ApplicationRole[] = ['HOLDER'];
const KEEPER: readonly ApplicationRole[] = ['REGISTER_KEEPER'];

const CORRECT = (to: State) => ({ action: 'CORRECT', to, who: HOLDER, clause: INITIATIVE }) as const;
const SUBMIT = { action: 'SUBMIT', to: 'COMPLETENESS_CHECK', who: HOLDER, clause: INITIATIVE } as const;
const WITHDRAW = { action: 'WITHDRAW', to: 'WITHDRAWN', who: HOLDER, clause: INITIATIVE } as const;

/** The way of an application. Submission opens the check of completeness, and its finding opens the review. */
export const APPLICATION: TransitionTable<State, Action, ApplicationRole> = {
  DRAFT: [CORRECT('DRAFT'), SUBMIT, WITHDRAW],
  COMPLETENESS_CHECK: [
    WITHDRAW,
    { action: 'RETURN', to: 'RETURNED', who: KEEPER, clause: COMPLETENESS_CLAUSE },
    { action: 'ACCEPT', to: 'COMMISSION_REVIEW', who: KEEPER, clause: COMPLETENESS_CLAUSE },
  ],
  RETURNED: [CORRECT('RETURNED'), SUBMIT, WITHDRAW],
  COMMISSION_REVIEW: [
    WITHDRAW,
    { action: 'RECOMMEND', to: 'RECOMMENDED', who: KEEPER, clause: REVIEW_CLAUSE },
  ],
  RECOMMENDED: [
    WITHDRAW,
    { action: 'GRANT', to: 'GRANTED', who: KEEPER, clause: DECISION_CLAUSE },
    { action: 'REFUSE', to: 'REFUSED', who: KEEPER, clause: DECISION_CLAUSE },
  ],
  GRANTED: [],
  REFUSED: [],
  WITHDRAWN: [],
};

/** Acts that the caller may do now, by the same table that refuses the others. */
export function actionsFor(state: State, roles: readonly ApplicationRole[]): Action[] {
  return [...new Set(roles.flatMap((role) => allowedActions(APPLICATION, state, role)))];
}

export function actRefusals(state: State, action: Action): Refusal[] {
  const step = next(APPLICATION, state, action);
  if (step.ok) return [];
  const { allowedActions: allowed } = step.error;
  return [
    applicationActIllegal({ state, action }, [], {
      kind: 'ILLEGAL_TRANSITION',
      fromState: state,
      action,
      allowedActions: allowed,
    }),
  ];
}

export function stateAfter(state: State, action: Action): State {
  const step = next(APPLICATION, state, action);
  return step.ok ? step.value.to : state;
}

const TERMS = { COMPLETENESS_CHECK: COMPLETENESS_TERM, COMMISSION_REVIEW: REVIEW_TERM };

/** Last day of the term that runs in a state begun on that day; null when none runs. */
export function dueOnIn(state: State, since: LocalDate): LocalDate | null {
  const term = state in TERMS ? TERMS[state as keyof typeof TERMS] : null;
  return term ? addWorkingDays(kazakhstanCalendar, since, term.count).dueOn : null;
}

/** Remarks are what a return consists of, and have no place with a complete application. */
export function checkRefusals(verdict: CompletenessVerdict, remarks: readonly string[]): Refusal[] {
  const path = ['input', 'remarks'];
  if (verdict === 'INCOMPLETE') return remarks.length === 0 ? [remarksMissing({}, path)] : [];
  return remarks.length > 0 ? [remarksNotExpected({}, path)] : [];
}
