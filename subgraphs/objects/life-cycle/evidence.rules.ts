import { citing } from '../../shared/kernel/citing';
import type { Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import type { ExpertConclusionKind, ExpertConclusionVerdict } from '../examination/expert-conclusion.type';
import { calculationMissing } from '../object/object.errors';
import { platformPriorityDemanded } from '../platform/priority/priority.errors';
import {
  buildNotDone,
  commissioningActMissing,
  conclusionMissing,
  implementationIncomplete,
  securityTestMissing,
  termsMissing,
  trialCertificateMissing,
  trialDefectsOpen,
  trialDocsMissing,
} from './evidence.errors';
import type { LifeCycleStageKind } from './life-cycle.type';
import { ImplementationMeasureKind, type SecurityTestVerdict } from './life-cycle-record.type';
import { type Evidence, type ProvenStepCode, type Recorded, readinessOf, type Step } from './readiness.rules';

interface IssuedConclusion {
  readonly kind: ExpertConclusionKind;
  readonly verdict: ExpertConclusionVerdict;
  readonly issuedOn: string;
}

/** What is recorded of the round in which an object is: its creation, or its latest development. */
export interface RoundFacts {
  readonly objectId: string;
  /** The current stretch; null only for a card without a history. */
  readonly stretchId: string | null;
  /** First day of the development; null in the first round. */
  readonly developedSince: string | null;
  readonly isDonated: boolean;
  /** Paid by an organization's investment project and not by the state's (C-5). */
  readonly isPaidByOrganization: boolean;
  /** Recorded as an information and communication service; its terms are those of a service (C-34). */
  readonly isService: boolean | null;
  /** Declared for this creation, or since the operation began for the development to come (C-14). */
  readonly isPriorityDeclared: boolean;
  /** Whether terms of reference were handed in, and when a version of them was agreed last. */
  readonly hasTerms: boolean;
  readonly termsAgreedOn: string | null;
  /** Days of the calculations of each kind on the portal, the earliest first. */
  readonly creationCalculatedOn: readonly string[];
  readonly developmentCalculatedOn: readonly string[];
  /** Latest conclusion of each kind. */
  readonly conclusions: readonly IssuedConclusion[];
  readonly trialDocumentedOn: string | null;
  /** One item for each defect; null while it is open. */
  readonly defectsFixedOn: readonly (string | null)[];
  readonly certificateNumber: string | null;
  readonly trialCompletedOn: string | null;
  /** The latest verdict of the round. */
  readonly verdict: SecurityTestVerdict | null;
  readonly protocolNumber: string | null;
  readonly decidedOn: string | null;
  readonly validTo: string | null;
  readonly measures: readonly { readonly kind: ImplementationMeasureKind; readonly doneOn: string }[];
  readonly actSignedOn: string | null;
  /** Terms agreed since the present operation began. */
  readonly trusteeTermsNumber: string | null;
  readonly trusteeTermsAgreedOn: string | null;
}

/** Steps before the work; a donated object was not created under them (C-24). */
const PLANNING: readonly ProvenStepCode[] = [
  'TERMS_OF_REFERENCE',
  'COST_CALCULATION',
  'CONCLUSION_INFORMATIZATION',
  'CONCLUSION_INFORMATION_SECURITY',
];
const CONCLUSIONS = PLANNING.slice(2);
const SERVICE_TERMS = legalReference('129', '34');
const AT_REST: readonly LifeCycleStageKind[] = ['INDUSTRIAL_OPERATION', 'TERMINATED'];

const STEP_REFUSALS: Readonly<Record<ProvenStepCode, () => Refusal>> = {
  TERMS_OF_REFERENCE: () => termsMissing(),
  COST_CALCULATION: () => calculationMissing(),
  CONCLUSION_INFORMATIZATION: () => conclusionMissing({ kind: 'INFORMATIZATION' }),
  CONCLUSION_INFORMATION_SECURITY: () => conclusionMissing({ kind: 'INFORMATION_SECURITY' }),
  BUILD: () => buildNotDone(),
  TRIAL_DOCUMENTS: () => trialDocsMissing(),
  TRIAL_CERTIFICATE: () => trialCertificateMissing(),
  SECURITY_TEST: () => securityTestMissing(),
  ACCEPTANCE_TEST: () => implementationIncomplete({ missing: ['ACCEPTANCE_TEST'] }),
  COMMISSIONING_ACT: () => commissioningActMissing(),
};

/**
 * Steps as they stand on a day by documents and records together. While an object is developed, only what is of this
 * development proves the steps of the work; the evidence of its creation does not prove them twice.
 * @param plannedSince first day of a planning that counts; null where any does
 */
export function stepsOn(
  day: string,
  stage: LifeCycleStageKind,
  evidence: readonly Evidence[],
  round: RoundFacts,
  plannedSince: string | null = null,
): Step[] {
  const isUnderWay = !AT_REST.includes(stage);
  const counts = ({ kind, approvedOn }: Evidence) => {
    if (approvedOn > day || isDenied(kind, round)) return false;
    if (isOfPlanning(kind)) return plannedSince === null || approvedOn >= plannedSince;
    return !isUnderWay || round.developedSince === null || approvedOn >= round.developedSince;
  };
  const waived = waivedSteps(round);
  const recorded = recordedBy(day, round, isUnderWay, plannedSince);
  return readinessOf(stage, evidence.filter(counts), recorded)
    .filter(({ rule }) => !waived.includes(rule.code))
    .map((step) => (round.isService ? ofService(step) : step));
}

/**
 * Steps before a development (C-6 to C-8): what was agreed for the creation, or for an earlier development, is used up
 * by it. What let a donated object begin at its trial does not let it be developed without terms.
 * @param operatedSince first day of the present operation
 */
export function planningOfDevelopment(
  day: string,
  evidence: readonly Evidence[],
  round: RoundFacts,
  operatedSince: string,
): Step[] {
  const next = { ...round, developedSince: operatedSince };
  return stepsOn(day, 'INDUSTRIAL_OPERATION', evidence, next, operatedSince);
}

const isOfPlanning = (kind: string): boolean => PLANNING.some((code) => code === kind);

/** Terms of a service are demanded by a clause of their own (C-34). */
function ofService(step: Step): Step {
  if (step.rule.code !== 'TERMS_OF_REFERENCE') return step;
  return { ...step, rule: { ...step.rule, clause: SERVICE_TERMS } };
}

const isFavourable = ({ verdict }: IssuedConclusion): boolean =>
  verdict === 'POSITIVE' || verdict === 'CONDITIONALLY_POSITIVE';

/** A document stands for a record that the portal does not hold, and never against one that it does. */
function isDenied(kind: Evidence['kind'], round: RoundFacts): boolean {
  if (kind === 'SECURITY_TEST_PROTOCOL') return round.verdict === 'NEGATIVE';
  if (kind === 'TERMS_OF_REFERENCE') return round.hasTerms && round.termsAgreedOn === null;
  return round.conclusions.some((issued) => `CONCLUSION_${issued.kind}` === kind && !isFavourable(issued));
}

/** Conclusions are for state investment projects (C-6); a donated object enters at its trial (C-24). */
function waivedSteps({ isDonated, developedSince, isPaidByOrganization }: RoundFacts): ProvenStepCode[] {
  if (isDonated && developedSince === null) return [...PLANNING];
  return isPaidByOrganization ? [...CONCLUSIONS] : [];
}

/** Steps proven by records up to a day; a verdict whose validity ended proves nothing to an object under way. */
function recordedBy(
  day: string,
  round: RoundFacts,
  isUnderWay: boolean,
  plannedSince: string | null,
): Recorded {
  const isValid = !isUnderWay || round.validTo === null || round.validTo >= day;
  const concludedOn = (kind: ExpertConclusionKind) =>
    round.conclusions.find((issued) => issued.kind === kind && isFavourable(issued))?.issuedOn ?? null;
  const calculatedOn =
    round.developedSince === null ? round.creationCalculatedOn : round.developmentCalculatedOn;
  const days: Readonly<Partial<Record<ProvenStepCode, string | null>>> = {
    TERMS_OF_REFERENCE: round.termsAgreedOn,
    COST_CALCULATION: calculatedOn.findLast((on) => on <= day) ?? null,
    CONCLUSION_INFORMATIZATION: concludedOn('INFORMATIZATION'),
    CONCLUSION_INFORMATION_SECURITY: concludedOn('INFORMATION_SECURITY'),
    TRIAL_DOCUMENTS: round.trialDocumentedOn,
    TRIAL_CERTIFICATE: round.trialCompletedOn,
    SECURITY_TEST: round.verdict === 'POSITIVE' && isValid ? round.decidedOn : null,
    ACCEPTANCE_TEST: round.measures.find(({ kind }) => kind === 'ACCEPTANCE_TEST')?.doneOn ?? null,
    COMMISSIONING_ACT: round.actSignedOn,
  };
  const counts = ([code, on]: [string, string | null]) =>
    on !== null && on <= day && !(isOfPlanning(code) && plannedSince !== null && on < plannedSince);
  return Object.fromEntries(Object.entries(days).filter(counts)) as Recorded;
}

/** Refusals of the steps that are open, in the order of the law. */
export function openSteps(steps: readonly Step[], codes: readonly ProvenStepCode[]): Refusal[] {
  return steps
    .filter(({ rule, isDone }) => !isDone && codes.includes(rule.code))
    .map(({ rule: { code, clause } }) =>
      clause === SERVICE_TERMS ? citing(STEP_REFUSALS[code](), clause) : STEP_REFUSALS[code](),
    );
}

/** C-14: creation or development begins with a declaration where it takes place, or why not on the platform. */
export function priorityRefusals({ isPriorityDeclared }: RoundFacts): Refusal[] {
  return isPriorityDeclared ? [] : [platformPriorityDemanded()];
}

/** C-6 to C-8: before the work begins. */
export function planningRefusals(steps: readonly Step[]): Refusal[] {
  return openSteps(steps, PLANNING);
}

/** C-9(2), second dash: every defect is removed by that day. */
export function defectRefusals(day: string, { defectsFixedOn }: RoundFacts): Refusal[] {
  const count = defectsFixedOn.filter((fixedOn) => fixedOn === null || fixedOn > day).length;
  return count > 0 ? [trialDefectsOpen({ count })] : [];
}

/** C-9(3): the verdict is the tester's; no document placed by the owner stands for it. */
export function verdictRefusals(day: string, { verdict, decidedOn, validTo }: RoundFacts): Refusal[] {
  const isDecided = verdict === 'POSITIVE' && decidedOn !== null && decidedOn <= day;
  return isDecided && (validTo === null || validTo >= day) ? [] : [securityTestMissing()];
}

/** C-9, C-15: every step at once, with all five measures of the implementation (C-3(2)). */
export function commissionRefusals(
  steps: readonly Step[],
  day: string,
  round: RoundFacts,
  hasAct: boolean,
): Refusal[] {
  const codes = steps
    .map(({ rule }) => rule.code)
    .filter((code) => code !== 'ACCEPTANCE_TEST' && !(hasAct && code === 'COMMISSIONING_ACT'));
  const isAccepted = steps.some(({ rule, isDone }) => rule.code === 'ACCEPTANCE_TEST' && isDone);
  const missing = Object.keys(ImplementationMeasureKind).filter(
    (kind) =>
      !(kind === 'ACCEPTANCE_TEST' && isAccepted) &&
      !round.measures.some((measure) => measure.kind === kind && measure.doneOn <= day),
  );
  const incomplete = missing.length > 0 ? [implementationIncomplete({ missing })] : [];
  return [...openSteps(steps, codes), ...defectRefusals(day, round), ...incomplete];
}
