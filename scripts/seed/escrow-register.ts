import { seededUuid } from '../../subgraphs/shared/kernel/global-id';
import { addDays } from '../../subgraphs/shared/kernel/local-date';
import { latest, SAMPLE_TODAY } from './days';
import { type DepositRows, depositRows, type Step, type StepPlan, stepTo, walk } from './deposit';
import { dueOn } from './due-on';
import type { ObjectEscrow } from './escrow-objects';
import { cycled } from './names-synthetic';
import { Random } from './random';
import { type EntryPlan, TRANSITION_DAY } from './register';
import type { DepositObligationRow, DepositState, EscrowRepositoryRow } from './rows';

/** Path of software of the register (E-14…E-17): the material comes with the application, 5 working days to verify. */
const INTAKE: readonly StepPlan[] = [
  { state: 'DRAFT', action: 'CREATE', within: [1, 1] },
  { state: 'RECEIVED', action: 'RECEIVE', within: [1, 4] },
  { state: 'VERIFIED', action: 'VERIFY', within: [1, 5] },
  { state: 'SIGNED_BY_BOTH', action: 'SIGN', within: [1, 3] },
  { state: 'ACCEPTED', action: 'ACCEPT', within: [1, 2] },
];
const REFUSED_INTAKE: readonly StepPlan[] = [
  ...INTAKE.slice(0, 2),
  { state: 'REFUSED', action: 'REFUSE', within: [1, 5] },
];

const TRANSFER_TERM = 5;
const UNDER_WAY_SINCE = addDays(SAMPLE_TODAY, -30);
/** The wording that lets owners of early entries hand over too (E-19). */
const E19_SINCE = '2023-05-15';

/** How a filing went: reached which state, by which verification. */
interface Course {
  readonly until: DepositState;
  readonly verification: 'PASSED' | 'FINDINGS' | 'UNREADABLE' | 'RUNNING';
  readonly delay?: number;
  readonly isUnderWay?: true;
}

const ACCEPTED: Course = { until: 'ACCEPTED', verification: 'PASSED' };
const MISMATCH: Course = { until: 'REFUSED', verification: 'FINDINGS' };
const UNREADABLE: Course = { until: 'REFUSED', verification: 'UNREADABLE' };

/** Filings of an entry, by serial. A refusal does not bar a new filing; an empty list left the duty open. */
const COURSES: readonly (readonly Course[])[] = [
  [ACCEPTED],
  [ACCEPTED],
  [ACCEPTED],
  [ACCEPTED],
  [ACCEPTED],
  [{ ...ACCEPTED, delay: 12 }],
  [MISMATCH],
  [UNREADABLE],
  [MISMATCH, { ...ACCEPTED, delay: 20 }],
  [],
  [{ until: 'DRAFT', verification: 'RUNNING' }],
  [{ until: 'RECEIVED', verification: 'RUNNING', isUnderWay: true }],
  [{ until: 'VERIFIED', verification: 'PASSED', isUnderWay: true }],
  [{ until: 'SIGNED_BY_BOTH', verification: 'PASSED', isUnderWay: true }],
];

function stepsOf({ until, delay = 0, isUnderWay }: Course, after: string, random: Random): Step[] {
  const from = isUnderWay ? latest(after, UNDER_WAY_SINCE) : dueOn(after, delay);
  return walk(until === 'REFUSED' ? REFUSED_INTAKE : INTAKE, from, until, random);
}

/** What the check has come to by now: a refusal rests on it, so before the refusal it is still running. */
function verificationOf(steps: readonly Step[], { verification }: Course): Course['verification'] {
  return steps.length > 2 ? verification : 'RUNNING';
}

function filings(
  plan: EntryPlan,
  courses: readonly Course[],
  repositoryId: string,
  random: Random,
): DepositRows[] {
  const made: DepositRows[] = [];
  let after = latest(plan.includedOn, plan.includedOn < TRANSITION_DAY ? E19_SINCE : plan.includedOn);
  for (const course of courses) {
    const steps = stepsOf(course, after, random);
    const filing = depositRows(
      {
        path: 'REGISTER_SOFTWARE',
        number: `ДР-${String(plan.serial).padStart(7, '0')}-${made.length + 1}`,
        version: '1.0',
        objectId: null,
        entryId: plan.id,
        ownerId: plan.holderId,
        holderId: null,
        repositoryId: stepTo(steps, 'ACCEPTED') === undefined ? null : repositoryId,
        steps,
        verification: verificationOf(steps, course),
        isDamaged: plan.serial % 17 === 4,
      },
      random,
    );
    if (filing !== null) made.push(filing);
    after = steps.at(-1)?.day ?? after;
  }
  return made;
}

function repository(
  plan: EntryPlan,
  id: string,
  accepted: DepositRows | undefined,
): EscrowRepositoryRow | null {
  const acceptedOn = accepted?.deposit.accepted_on ?? null;
  if (acceptedOn === null) return null;
  return {
    id,
    number: `ЕХ-Р-${String(plan.serial).padStart(7, '0')}`,
    path: 'REGISTER_SOFTWARE',
    object_id: null,
    register_entry_id: plan.id,
    owner_id: plan.holderId,
    holder_id: null,
    state: 'ACTIVE',
    created_on: acceptedOn,
    handed_over_on: null,
    is_synthetic: true,
  };
}

/** The transfer fulfils the duty unless it was refused. */
function obligation(plan: EntryPlan, made: readonly DepositRows[], random: Random): DepositObligationRow {
  const fulfilling = made.find(
    ({ deposit }) => deposit.submitted_on !== null && deposit.state !== 'REFUSED',
  )?.deposit;
  const isEarly = plan.includedOn < TRANSITION_DAY;
  return {
    id: random.uuid(),
    clause: isEarly ? '19' : '14',
    object_id: null,
    register_entry_id: plan.id,
    owner_id: plan.holderId,
    holder_id: null,
    started_on: plan.includedOn,
    due_on: isEarly ? null : dueOn(plan.includedOn, TRANSFER_TERM),
    fulfilled_on: fulfilling?.submitted_on ?? null,
    fulfilled_by_id: fulfilling?.id ?? null,
    is_synthetic: true,
  };
}

/** Duty, filings and repository of an entry of the register. */
export function entryEscrow(plan: EntryPlan): ObjectEscrow {
  const random = new Random('entry-escrow', plan.serial);
  const repositoryId = seededUuid(`escrow-repository:${plan.number}`);
  const deposits = filings(plan, cycled(COURSES, plan.serial * 5), repositoryId, random);
  const accepted = deposits.find(({ deposit }) => deposit.accepted_on !== null);
  return {
    repository: repository(plan, repositoryId, accepted),
    deposits,
    obligations: [obligation(plan, deposits, random)],
  };
}
