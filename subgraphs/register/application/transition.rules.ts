import { citing } from '../../shared/kernel/citing';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import type { InclusionMode } from '../entry/entry.model';
import type {
  ApplicationContent,
  DevelopmentStep,
  ObjectEvidence,
  OperationProof,
  StepProof,
} from './application.model';
import {
  evidenceObjectForeign,
  evidenceObjectUnknown,
  operationProofMissing,
  stagesNotPassed,
  transitionNotApplicable,
} from './transition.errors';

/** C-37: in industrial operation before this day. */
export const TRANSITION_DAY = '2023-01-01';
/** C-38: under development when the wording with this clause took effect, on the first day of 2023. */
export const ORDER_TOOK_EFFECT_ON = '2023-01-01';

/** Not asked, since no object is named; asked and unknown; or the facts. */
export type Evidence = 'NOT_NAMED' | 'UNKNOWN' | ObjectEvidence;

export interface TransitionFacts {
  readonly mode: InclusionMode;
  readonly content: Pick<ApplicationContent, 'operation' | 'developmentStartedOn' | 'steps'>;
  readonly evidence: Evidence;
  readonly applicantId: string;
  readonly today: LocalDate;
}

/** Whether a product may enter the register by the way it asks for. What the registry of objects says goes before claims. */
export function transitionRefusals(facts: TransitionFacts): Refusal[] {
  const { mode, evidence, applicantId } = facts;
  if (mode === 'GENERAL') return [];
  const path = ['content', 'objectId'];
  if (evidence === 'UNKNOWN') return [evidenceObjectUnknown({}, path, { kind: 'INVALID_INPUT' })];
  if (evidence !== 'NOT_NAMED' && !evidence.organizationIds.includes(applicantId))
    return [evidenceObjectForeign({}, path)];
  const object = evidence === 'NOT_NAMED' ? null : evidence;
  return mode === 'TRANSITIONAL_PRE_2023'
    ? operationRefusals(facts.content.operation, object, facts.today)
    : developmentRefusals(facts, object);
}

function operationRefusals(
  proof: OperationProof | null,
  object: ObjectEvidence | null,
  today: LocalDate,
): Refusal[] {
  const path = ['content', 'operation'];
  const startedOn = object ? object.commissionedOn : (proof?.startedOn ?? null);
  if (startedOn === null || (!object && !proof?.documentNumber)) return [operationProofMissing({}, path)];
  if (startedOn < TRANSITION_DAY && startedOn <= today) return [];
  return [transitionNotApplicable({ before: TRANSITION_DAY, day: startedOn }, path)];
}

function developmentRefusals({ content, today }: TransitionFacts, object: ObjectEvidence | null): Refusal[] {
  const passed = object ? stepsOfObject(object) : stepsProven(content.steps, today);
  const missing = STEPS.filter((step) => !passed.includes(step));
  return [
    ...developmentDayRefusals(content.developmentStartedOn),
    ...missing.map((step) => stagesNotPassed({ step }, ['content', 'steps'])),
  ];
}

function developmentDayRefusals(day: LocalDate | null): Refusal[] {
  if (day !== null && day < ORDER_TOOK_EFFECT_ON) return [];
  const refusal = transitionNotApplicable({ before: ORDER_TOOK_EFFECT_ON, day: day ?? '—' }, [
    'content',
    'developmentStartedOn',
  ]);
  return [citing(refusal, legalReference('129', '38'))];
}

const STEPS: readonly DevelopmentStep[] = ['TESTING', 'TRIAL', 'COMMISSIONING'];

/** A step is proven by a document of a day that has come. */
function stepsProven(steps: readonly StepProof[], today: LocalDate): DevelopmentStep[] {
  return steps
    .filter(({ documentNumber, completedOn }) => documentNumber !== '' && completedOn <= today)
    .map(({ step }) => step);
}

/** Steps that an object has behind it by its stage; a commissioned one has passed them all (C-9). */
function stepsOfObject({ stage, commissionedOn }: ObjectEvidence): DevelopmentStep[] {
  if (commissionedOn !== null) return [...STEPS];
  if (stage === 'SECURITY_TEST') return ['TRIAL'];
  return stage === 'IMPLEMENTATION' ? ['TRIAL', 'TESTING'] : [];
}

/** The answer of the registry of objects, of which nothing is believed that is not there. */
export function readEvidence(answer: unknown): Evidence {
  if (!isRecord(answer) || typeof answer['objectId'] !== 'string') return 'UNKNOWN';
  const { objectId, stage, commissionedOn, relations, version } = answer;
  const related = Array.isArray(relations) ? relations.filter(isRecord) : [];
  return {
    objectId,
    stage: typeof stage === 'string' ? stage : '',
    commissionedOn: typeof commissionedOn === 'string' ? commissionedOn : null,
    organizationIds: related.map(({ organizationId }) => String(organizationId)),
    version: typeof version === 'number' ? version : 0,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
