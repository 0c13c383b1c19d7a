import type { TransitionTable } from '../../shared/kernel/transition-table';
import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { LifeCycleAction, LifeCyclePhase, LifeCycleStageKind } from './life-cycle.type';

const ACT = '129';
const by = (clause: string) => legalReference(ACT, clause);

/** Before the record: where the life of an object, planned or donated, begins. */
export type LifeCycleState = 'UNRECORDED' | LifeCycleStageKind;
type Who = 'OWNER' | 'HOLDER' | 'TRUSTEE';

const OWNERS: readonly Who[] = ['OWNER', 'HOLDER'];
const TERMINATE = { action: 'TERMINATE', to: 'TERMINATED', who: OWNERS, clause: by('19') } as const;

/**
 * The life of an object. The order of trial and test is the order in which C-9 prints them. A donated object enters at
 * trial operation (C-24); development starts only from operation (C-10) and runs through the same steps again.
 */
export const LIFE_CYCLE = {
  UNRECORDED: [
    { action: 'PLAN', to: 'PLANNED', who: OWNERS, clause: by('4') },
    { action: 'START_TRIAL', to: 'TRIAL_OPERATION', who: OWNERS, clause: by('24') },
  ],
  PLANNED: [{ action: 'START_BUILD', to: 'BUILD', who: OWNERS, clause: by('9(1)') }],
  BUILD: [{ action: 'START_TRIAL', to: 'TRIAL_OPERATION', who: OWNERS, clause: by('9(2)') }],
  TRIAL_OPERATION: [{ action: 'START_SECURITY_TEST', to: 'SECURITY_TEST', who: OWNERS, clause: by('9(3)') }],
  SECURITY_TEST: [{ action: 'START_IMPLEMENTATION', to: 'IMPLEMENTATION', who: OWNERS, clause: by('9(4)') }],
  IMPLEMENTATION: [{ action: 'COMMISSION', to: 'INDUSTRIAL_OPERATION', who: OWNERS, clause: by('9(5)') }],
  INDUSTRIAL_OPERATION: [
    { action: 'START_DEVELOPMENT', to: 'DEVELOPMENT', who: [...OWNERS, 'TRUSTEE'], clause: by('10') },
    TERMINATE,
  ],
  DEVELOPMENT: [
    { action: 'START_TRIAL', to: 'TRIAL_OPERATION', who: [...OWNERS, 'TRUSTEE'], clause: by('9(2)') },
    TERMINATE,
  ],
  TERMINATED: [],
} as const satisfies TransitionTable<LifeCycleState, LifeCycleAction, Who>;

/** Clause that orders the act by which an object enters a stage. */
export const ACTION_CLAUSES = {
  PLAN: by('4'),
  START_BUILD: by('9(1)'),
  START_TRIAL: by('9(2)'),
  START_SECURITY_TEST: by('9(3)'),
  START_IMPLEMENTATION: by('9(4)'),
  COMMISSION: by('9(5)'),
  START_DEVELOPMENT: by('10'),
  TERMINATE: by('19'),
} as const satisfies Record<LifeCycleAction, unknown>;

/**
 * Clause of an entry of a history. What begins a life rests on the clause that lets it begin so: trial operation of a
 * donated object on C-24.
 */
export function clauseOfEntry(action: LifeCycleAction, isFirst: boolean): LegalReference {
  const first = isFirst
    ? LIFE_CYCLE.UNRECORDED.find((transition) => transition.action === action)
    : undefined;
  return first?.clause ?? ACTION_CLAUSES[action];
}

/**
 * Phase of a stage (C-3(7)). Trial, test and implementation belong to creation before the first commissioning and to
 * development after it.
 */
export function phaseOf(stage: LifeCycleStageKind, wasCommissioned: boolean): LifeCyclePhase {
  if (stage === 'INDUSTRIAL_OPERATION') return 'INDUSTRIAL_OPERATION';
  if (stage === 'TERMINATED') return 'TERMINATION';
  return wasCommissioned ? 'DEVELOPMENT' : 'CREATION';
}
