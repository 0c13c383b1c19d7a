import { addDays } from '../../subgraphs/shared/kernel/local-date';
import { earliest, instantOn, latest, SAMPLE_TODAY } from './days';
import { dueOn } from './due-on';
import type { Random } from './random';
import type {
  DepositContentRow,
  DepositRow,
  DepositState,
  DepositTransitionRow,
  EscrowPath,
  VerificationRow,
} from './rows';

/** One step of a deposit: the state it reached, on a day of its own. */
export interface Step {
  readonly state: DepositState;
  readonly action: string;
  readonly at: Date;
  readonly day: string;
}

export interface StepPlan {
  readonly state: DepositState;
  readonly action: string;
  /** Working days after the step before. */
  readonly within: readonly [least: number, most: number];
}

/** Steps from a day on, up to the wished state; those that would lie in the future did not happen yet. */
export function walk(plans: readonly StepPlan[], from: string, until: DepositState, random: Random): Step[] {
  const steps: Step[] = [];
  let day = from;
  for (const { state, action, within } of plans) {
    day = dueOn(day, random.int(...within));
    if (day > SAMPLE_TODAY) break;
    steps.push({ state, action, at: instantOn(day, random), day });
    if (state === until) break;
  }
  return steps;
}

export function stepTo(steps: readonly Step[], state: DepositState): Step | undefined {
  return steps.find((step) => step.state === state);
}

export interface Filing {
  readonly path: EscrowPath;
  readonly number: string;
  readonly version: string;
  readonly objectId: string | null;
  readonly entryId: string | null;
  readonly ownerId: string;
  readonly holderId: string | null;
  readonly repositoryId: string | null;
  readonly steps: readonly Step[];
  readonly verification: 'PASSED' | 'FINDINGS' | 'UNREADABLE' | 'RUNNING' | 'QUEUED';
  readonly isDamaged: boolean;
}

export interface DepositRows {
  readonly deposit: DepositRow;
  readonly transitions: DepositTransitionRow[];
  readonly contents: DepositContentRow[];
  readonly verifications: VerificationRow[];
}

/** Accepted material is re-read about once a month until it is handed over. */
function integrity({ steps, isDamaged }: Filing, random: Random) {
  const accepted = stepTo(steps, 'ACCEPTED');
  if (accepted === undefined) return { integrity_state: 'NOT_CHECKED' as const, integrity_checked_at: null };
  const lastDay = earliest(SAMPLE_TODAY, stepTo(steps, 'HANDED_OVER')?.day ?? SAMPLE_TODAY);
  const checkedOn = latest(accepted.day, addDays(lastDay, -random.int(1, 25)));
  return {
    integrity_state: isDamaged ? ('DAMAGED' as const) : ('INTACT' as const),
    integrity_checked_at: instantOn(checkedOn, random),
  };
}

const SECTIONS = [
  'SOURCE',
  'BUILD_FILES',
  'BUILD_DESCRIPTION',
  'INSTALLER',
  'EXTRA_SOFTWARE',
  'DB_STRUCTURE',
  'SETTINGS',
];
/** Parts that an owner may declare absent: sources «if available», extra software «if necessary» (E-5). */
const OPTIONAL_SECTIONS = ['SOURCE', 'EXTRA_SOFTWARE'];

/** What was handed in. Only findings leave something missing: accepted material is complete or declared absent. */
function contents(depositId: string, { steps, verification }: Filing, random: Random): DepositContentRow[] {
  if (!steps.some(({ state }) => state === 'TRANSFERRED' || state === 'RECEIVED')) return [];
  return SECTIONS.map((section) => {
    const isMissing = verification === 'FINDINGS' && random.chance(0.25);
    const isAbsent = OPTIONAL_SECTIONS.includes(section) && random.chance(0.3);
    const state = isMissing ? 'MISSING' : isAbsent ? 'DECLARED_ABSENT' : 'PRESENT';
    return { deposit_id: depositId, section, state };
  });
}

const MINUTES = 60_000;
const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * MINUTES);

/** The machine check of the material: begins when it has come, ends with the step that rests on it. */
function verifications(
  depositId: string,
  { steps, verification }: Filing,
  random: Random,
): VerificationRow[] {
  const handedIn = steps.findIndex(({ state }) => state === 'TRANSFERRED' || state === 'RECEIVED');
  const arrived = steps[handedIn];
  if (arrived === undefined) return [];
  const isOpen = verification === 'RUNNING' || verification === 'QUEUED';
  const finishedAt = isOpen ? null : (steps[handedIn + 1]?.at ?? later(arrived.at, 120));
  const common = { deposit_id: depositId, remark_count: 0, mismatch_count: 0 };
  const main: VerificationRow = {
    ...common,
    id: random.uuid(),
    state: verification,
    level: verification === 'UNREADABLE' ? 'V0' : random.pick(['V1', 'V2', 'V3']),
    started_at: later(arrived.at, 60),
    finished_at: finishedAt,
    mismatch_count: verification === 'FINDINGS' ? random.int(1, 12) : 0,
    remark_count: isOpen ? 0 : random.int(0, 5),
  };
  if (!random.chance(0.1)) return [main];
  const started_at = later(arrived.at, 5);
  const finished_at = later(arrived.at, 35);
  return [{ ...common, id: random.uuid(), state: 'ABORTED', level: 'V0', started_at, finished_at }, main];
}

function transitions(depositId: string, steps: readonly Step[], random: Random): DepositTransitionRow[] {
  return steps.map(({ state, action, at }, i) => ({
    id: random.uuid(),
    deposit_id: depositId,
    ordinal: i + 1,
    action,
    from_state: steps[i - 1]?.state ?? null,
    to_state: state,
    occurred_at: at,
  }));
}

/** Rows of one deposit; its state is the last step. Null when not even the first step happened. */
export function depositRows(filing: Filing, random: Random): DepositRows | null {
  const { steps } = filing;
  const last = steps.at(-1);
  if (last === undefined) return null;
  const id = random.uuid();
  const deposit: DepositRow = {
    id,
    number: filing.number,
    path: filing.path,
    repository_id: filing.repositoryId,
    object_id: filing.objectId,
    register_entry_id: filing.entryId,
    owner_id: filing.ownerId,
    holder_id: filing.holderId,
    version_label: filing.version,
    state: last.state,
    state_since: last.at,
    submitted_on: (stepTo(steps, 'SUBMITTED') ?? stepTo(steps, 'RECEIVED'))?.day ?? null,
    accepted_on: stepTo(steps, 'ACCEPTED')?.day ?? null,
    refused_on: stepTo(steps, 'REFUSED')?.day ?? null,
    ...integrity(filing, random),
    is_synthetic: true,
  };
  return {
    deposit,
    transitions: transitions(id, steps, random),
    contents: contents(id, filing, random),
    verifications: verifications(id, filing, random),
  };
}
