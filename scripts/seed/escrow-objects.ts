import { seededUuid } from '../../subgraphs/shared/kernel/global-id';
import { addDays } from '../../subgraphs/shared/kernel/local-date';
import { ESCROW_SINCE, latest, SAMPLE_TODAY } from './days';
import {
  type DepositRows,
  depositRows,
  type Filing,
  type Step,
  type StepPlan,
  stepTo,
  walk,
} from './deposit';
import { dueOn } from './due-on';
import type { DepositOutcome } from './names-objects';
import { depositOutcome, type ObjectPlan } from './object-plan';
import { Random } from './random';
import type { DepositObligationRow, DepositState, EscrowRepositoryRow } from './rows';

/** Path of an object of e-government (E-7…E-9): terms of 3 and 3 working days after the application. */
const INTAKE: readonly StepPlan[] = [
  { state: 'DRAFT', action: 'CREATE', within: [1, 4] },
  { state: 'SUBMITTED', action: 'SUBMIT', within: [1, 5] },
  { state: 'REGISTERED', action: 'REGISTER', within: [1, 1] },
  { state: 'REPOSITORY_READY', action: 'CREATE_REPOSITORY', within: [1, 3] },
  { state: 'TRANSFERRED', action: 'TRANSFER', within: [1, 1] },
  { state: 'VERIFIED', action: 'VERIFY', within: [1, 1] },
  { state: 'ACCEPTED', action: 'ACCEPT', within: [1, 1] },
];

/** After the end of operation: notice, hand-over, the owner's archive (E-11, E-12). */
const HAND_OVER: readonly StepPlan[] = [
  { state: 'TERMINATION_NOTIFIED', action: 'NOTIFY_TERMINATION', within: [1, 10] },
  { state: 'HANDED_OVER', action: 'HAND_OVER', within: [1, 3] },
  { state: 'ARCHIVED_BY_OWNER', action: 'ARCHIVE', within: [10, 25] },
];

const APPLICATION_TERM = 10;
/** A notice that waits for the hand-over came in the last days of the sample. */
const LEAVING_SINCE = addDays(SAMPLE_TODAY, -16);
/** An intake that is still under way was begun in the last days of the sample. */
const UNDER_WAY_SINCE = addDays(SAMPLE_TODAY, -30);

/** The state at which the intake stopped; null when it never began. */
const INTAKE_UNTIL = {
  NEVER_SUBMITTED: null,
  LEFT_AS_DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  REGISTERED: 'REGISTERED',
  REPOSITORY_READY: 'REPOSITORY_READY',
  TRANSFERRED: 'TRANSFERRED',
  VERIFIED: 'VERIFIED',
  ACCEPTED_ON_TIME: 'ACCEPTED',
  ACCEPTED_LATE: 'ACCEPTED',
  TERMINATION_NOTIFIED: 'ACCEPTED',
  HANDED_OVER: 'ACCEPTED',
  ARCHIVED_BY_OWNER: 'ACCEPTED',
} as const satisfies Record<DepositOutcome, DepositState | null>;

function intake(commissionedOn: string, outcome: DepositOutcome, random: Random): Step[] {
  const until = INTAKE_UNTIL[outcome];
  if (until === null) return [];
  const isUnderWay = until !== 'ACCEPTED' && until !== 'DRAFT';
  const delay = outcome === 'ACCEPTED_LATE' ? random.int(APPLICATION_TERM, 60) : 0;
  const from = isUnderWay ? latest(commissionedOn, UNDER_WAY_SINCE) : dueOn(commissionedOn, delay);
  return walk(INTAKE, from, until, random);
}

function handOver({ serial, terminatedOn }: ObjectPlan, outcome: DepositOutcome): Step[] {
  if (terminatedOn === null) return [];
  const random = new Random('hand-over', serial);
  if (outcome === 'TERMINATION_NOTIFIED')
    return walk(HAND_OVER, latest(terminatedOn, LEAVING_SINCE), outcome, random);
  if (outcome === 'HANDED_OVER' || outcome === 'ARCHIVED_BY_OWNER')
    return walk(HAND_OVER, terminatedOn, outcome, random);
  return [];
}

function verificationOf(steps: readonly Step[], random: Random): Filing['verification'] {
  if (stepTo(steps, 'VERIFIED') !== undefined) return 'PASSED';
  return random.pick(['RUNNING', 'QUEUED', 'FINDINGS']);
}

const paddedSerial = (serial: number) => String(serial).padStart(7, '0');

function repository(plan: ObjectPlan, deposits: readonly Step[][]): EscrowRepositoryRow | null {
  const ready = deposits
    .map((steps) => stepTo(steps, 'REPOSITORY_READY')?.day)
    .find((day) => day !== undefined);
  if (ready === undefined) return null;
  const handedOverOn = deposits
    .map((steps) => stepTo(steps, 'HANDED_OVER')?.day)
    .find((day) => day !== undefined);
  const isActive = deposits.some((steps) => stepTo(steps, 'ACCEPTED') !== undefined);
  const working = plan.serial % 45 === 22 ? 'FROZEN' : 'ACTIVE';
  return {
    id: seededUuid(`escrow-repository:${plan.code}`),
    number: `ЕХ-О-${paddedSerial(plan.serial)}`,
    path: 'EGOV_OBJECT',
    object_id: plan.id,
    register_entry_id: null,
    owner_id: plan.ownerId,
    holder_id: plan.holderId,
    state: handedOverOn !== undefined ? 'HANDED_OVER' : isActive ? working : 'READY',
    created_on: ready,
    handed_over_on: handedOverOn ?? null,
    is_synthetic: true,
  };
}

function obligation(
  plan: ObjectPlan,
  startedOn: string,
  rows: DepositRows | null,
  random: Random,
): DepositObligationRow {
  const fulfilledOn = rows?.deposit.submitted_on ?? null;
  return {
    id: random.uuid(),
    clause: '7',
    object_id: plan.id,
    register_entry_id: null,
    owner_id: plan.ownerId,
    holder_id: plan.holderId,
    started_on: startedOn,
    due_on: dueOn(startedOn, APPLICATION_TERM),
    fulfilled_on: fulfilledOn,
    fulfilled_by_id: fulfilledOn === null ? null : (rows?.deposit.id ?? null),
    is_synthetic: true,
  };
}

export interface ObjectEscrow {
  readonly repository: EscrowRepositoryRow | null;
  readonly deposits: DepositRows[];
  readonly obligations: DepositObligationRow[];
}

/** Duties, deposits and repository of an object: one duty and at most one deposit for each commissioning (E-7). */
export function objectEscrow(plan: ObjectPlan): ObjectEscrow {
  const random = new Random('escrow', plan.serial);
  const outcome = depositOutcome(plan);
  const commissionings = plan.history
    .filter(({ stage, startedOn }) => stage === 'INDUSTRIAL_OPERATION' && startedOn >= ESCROW_SINCE)
    .map(({ startedOn }) => startedOn);
  const last = commissionings.length - 1;
  const leaving = handOver(plan, outcome);
  const histories = commissionings.map((day, i) => {
    const steps = intake(day, i === last ? outcome : 'ACCEPTED_ON_TIME', random);
    return stepTo(steps, 'ACCEPTED') === undefined ? steps : [...steps, ...leaving];
  });
  const home = repository(plan, histories);
  const deposits = histories.map((steps, i) =>
    depositRows(
      {
        path: 'EGOV_OBJECT',
        number: `ДО-${paddedSerial(plan.serial)}-${i + 1}`,
        version: `${i + 1}.0`,
        objectId: plan.id,
        entryId: null,
        ownerId: plan.ownerId,
        holderId: plan.holderId,
        repositoryId: stepTo(steps, 'REPOSITORY_READY') === undefined ? null : (home?.id ?? null),
        steps,
        verification: verificationOf(steps, random),
        isDamaged: i === last && plan.serial % 29 === 3 && plan.terminatedOn === null,
      },
      random,
    ),
  );
  return {
    repository: home,
    deposits: deposits.filter((rows) => rows !== null),
    obligations: commissionings.map((day, i) => obligation(plan, day, deposits[i] ?? null, random)),
  };
}
