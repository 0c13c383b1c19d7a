import { addDays } from '../../subgraphs/shared/kernel/local-date';
import { dayWithin, ESCROW_SINCE, onWorkingDay, SAMPLE_TODAY } from './days';
import type { Random } from './random';
import type { Stage } from './rows';

export interface StageSpan {
  readonly stage: Stage;
  readonly startedOn: string;
  /** Null while the stage lasts. */
  readonly endedOn: string | null;
}

/** The action of the transition table that leads into a stage. */
export const ACTION_INTO = {
  PLANNED: 'PLAN',
  BUILD: 'START_BUILD',
  TRIAL_OPERATION: 'START_TRIAL',
  SECURITY_TEST: 'START_SECURITY_TEST',
  IMPLEMENTATION: 'START_IMPLEMENTATION',
  INDUSTRIAL_OPERATION: 'COMMISSION',
  DEVELOPMENT: 'START_DEVELOPMENT',
  TERMINATED: 'TERMINATE',
} as const satisfies Record<Stage, string>;

const CREATION: readonly Stage[] = [
  'PLANNED',
  'BUILD',
  'TRIAL_OPERATION',
  'SECURITY_TEST',
  'IMPLEMENTATION',
  'INDUSTRIAL_OPERATION',
];
const REWORK: readonly Stage[] = ['DEVELOPMENT', ...CREATION.slice(2)];

/** How long a finished stage lasted, in days. Trial operation may not last longer than a year. */
const DURATION: Readonly<Record<Stage, readonly [least: number, most: number]>> = {
  PLANNED: [60, 365],
  BUILD: [120, 540],
  TRIAL_OPERATION: [30, 300],
  SECURITY_TEST: [20, 90],
  IMPLEMENTATION: [14, 60],
  INDUSTRIAL_OPERATION: [365, 1_095],
  DEVELOPMENT: [90, 400],
  TERMINATED: [0, 0],
};

export interface LifeCycleWish {
  readonly stage: Stage;
  /** How often the object was developed and commissioned again before. */
  readonly developments: number;
  /** The stage is reached on the way of a development and not of the creation (C-10). */
  readonly isReworking: boolean;
  /** Starts at trial operation (C-24). */
  readonly isDonated: boolean;
}

function stagesOf({ stage, developments, isReworking, isDonated }: LifeCycleWish): readonly Stage[] {
  const creation = isDonated ? CREATION.slice(2) : CREATION;
  const commissioned = [...creation, ...Array.from({ length: developments }, () => REWORK).flat()];
  if (stage === 'INDUSTRIAL_OPERATION') return commissioned;
  if (stage === 'TERMINATED') return [...commissioned, 'TERMINATED'];
  if (isReworking || stage === 'DEVELOPMENT')
    return [...commissioned, ...REWORK.slice(0, REWORK.indexOf(stage) + 1)];
  return creation.slice(0, creation.indexOf(stage) + 1);
}

/**
 * First day of the present stage. Early enough for the sample's day, late enough that the last commissioning lies
 * within the days of the escrow rules and of the calendar.
 */
function presentSince(stage: Stage, random: Random): string {
  if (stage === 'INDUSTRIAL_OPERATION') return dayWithin(ESCROW_SINCE, addDays(SAMPLE_TODAY, -3), random);
  if (stage === 'TERMINATED') return dayWithin('2023-01-01', addDays(SAMPLE_TODAY, -3), random);
  return addDays(SAMPLE_TODAY, -random.int(3, 150));
}

/** A history that ends in the wished stage, told from the first stage to the present one. */
export function lifeCycle(wish: LifeCycleWish, random: Random): StageSpan[] {
  const stages = stagesOf(wish);
  let startedOn = onWorkingDay(presentSince(wish.stage, random));
  let endedOn: string | null = null;
  const backwards: StageSpan[] = [];
  for (const stage of stages.toReversed()) {
    if (endedOn !== null) startedOn = onWorkingDay(addDays(endedOn, -random.int(...DURATION[stage])));
    backwards.push({ stage, startedOn, endedOn });
    endedOn = startedOn;
  }
  return backwards.reverse();
}

/** The history with days that are given: each stage ends where the next begins. */
export function lifeCycleOf(starts: readonly (readonly [Stage, string])[]): StageSpan[] {
  return starts.map(([stage, startedOn], i) => ({ stage, startedOn, endedOn: starts[i + 1]?.[1] ?? null }));
}

/** First day of the last stage of that kind; null when there was none. */
export function lastStartOf(history: readonly StageSpan[], stage: Stage): string | null {
  return history.findLast((span) => span.stage === stage)?.startedOn ?? null;
}
