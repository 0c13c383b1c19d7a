import type { WritePolicy } from '../../shared/access/write-policies';
import { citing } from '../../shared/kernel/citing';
import { parseAmount } from '../../shared/kernel/money';
import type { Refusal } from '../../shared/kernel/refusal';
import type { IllegalTransition, TransitionTable } from '../../shared/kernel/transition-table';
import { legalReference } from '../../shared/law/law-register';
import { conclusionMissing } from '../life-cycle/evidence.errors';
import type { AnalogueSearch } from '../object/analogue-search';
import type { OrganizationKind } from '../organization/organization.type';
import { textRefusal } from '../record/card.rules';
import {
  acquisitionActIllegal,
  acquisitionDayInvalid,
  acquisitionSearchMissing,
  indicatorMissing,
  integratorEvaluationMissing,
  similarInRegister,
  stateLegalEntityOnly,
  trialZoneMissing,
} from './acquisition.errors';
import type {
  AcquisitionAction,
  AcquisitionGround,
  AcquisitionState,
  AcquisitionVerdict,
  EstimatedCost,
} from './acquisition.model';

const by = (clause: string) => legalReference('129', clause);
const CONCLUSION = by('23.1');
const INVALID = { kind: 'INVALID_INPUT' } as const;
const LIMITS = { name: 255, number: 100, text: 4000 } as const;
const YEARS = { first: 2016, last: 2100 } as const;
type Who = 'OWNER' | 'INTEGRATOR' | 'AUTHORIZED_BODY';

/** An acquisition free of charge; the legal entity that applies is the owner to be. */
export const ACQUISITION = {
  APPLIED: [
    { action: 'EVALUATE', to: 'APPLIED', who: ['INTEGRATOR'], clause: by('23.2.2') },
    { action: 'CONCLUDE', to: 'CONCLUDED', who: ['AUTHORIZED_BODY'], clause: CONCLUSION },
    { action: 'DECLINE', to: 'DECLINED', who: ['AUTHORIZED_BODY'], clause: CONCLUSION },
  ],
  CONCLUDED: [{ action: 'ACCEPT', to: 'ACCEPTED', who: ['OWNER'], clause: by('23') }],
  DECLINED: [],
  ACCEPTED: [],
} as const satisfies TransitionTable<AcquisitionState, AcquisitionAction, Who>;

export const ACQUISITION_POLICIES = {
  EVALUATE: 'gratuitous-acquisition.evaluate',
  CONCLUDE: 'gratuitous-acquisition.conclude',
  DECLINE: 'gratuitous-acquisition.conclude',
  ACCEPT: 'gratuitous-acquisition.accept',
} as const satisfies Record<AcquisitionAction, WritePolicy>;

export const VERDICT_ACTIONS = {
  POSITIVE: 'CONCLUDE',
  NEGATIVE: 'DECLINE',
} as const satisfies Record<AcquisitionVerdict, AcquisitionAction>;

/** What is accepted without a positive conclusion lacks just that. */
export function illegalAcquisitionAct({
  state,
  action,
  allowedActions,
}: IllegalTransition<AcquisitionState, AcquisitionAction>): Refusal {
  const details = { kind: 'ILLEGAL_TRANSITION', fromState: state, action, allowedActions } as const;
  if (action === 'ACCEPT' && state !== 'ACCEPTED')
    return citing(conclusionMissing({ kind: 'GRATUITOUS_ACQUISITION' }, [], details), CONCLUSION);
  return acquisitionActIllegal({ state, action }, [], details);
}

/** C-23: by inheritance or donation only a state legal entity acquires. */
export function applicantRefusals(giver: string, kind: OrganizationKind | null): Refusal[] {
  return [
    ...(kind === null || kind === 'OTHER_PERSON' ? [stateLegalEntityOnly()] : []),
    ...textRefusal(giver, ['giver'], LIMITS.name),
  ];
}

interface EvaluationTexts {
  readonly termsOfReferenceNumber: string;
  readonly remarks?: string | null | undefined;
}

export function evaluationRefusals({ termsOfReferenceNumber, remarks }: EvaluationTexts): Refusal[] {
  return [
    ...textRefusal(termsOfReferenceNumber, ['termsOfReferenceNumber'], LIMITS.number),
    ...(remarks == null ? [] : textRefusal(remarks, ['remarks'], LIMITS.text)),
  ];
}

export interface ConclusionFacts {
  readonly verdict: AcquisitionVerdict;
  readonly number: string;
  readonly issuedOn: string;
  readonly estimatedCosts: readonly EstimatedCost[];
  readonly purposeAndUse: string;
  readonly appliedOn: string;
  /** Day of the evaluation by the service integrator; null when there is none. */
  readonly evaluatedOn: string | null;
  readonly search: AnalogueSearch | null;
  readonly today: string;
}

/** C-23: both indicators, the evaluation of the integrator and an empty search of the register. */
export function conclusionRefusals(facts: ConclusionFacts): Refusal[] {
  const { number, issuedOn, appliedOn, evaluatedOn, today } = facts;
  return [
    ...textRefusal(number, ['number'], LIMITS.number),
    ...dayRefusals('issuedOn', issuedOn, evaluatedOn ?? appliedOn, today),
    ...(evaluatedOn === null ? [integratorEvaluationMissing()] : []),
    ...costRefusals(facts.estimatedCosts),
    ...purposeRefusals(facts.purposeAndUse),
    ...searchRefusals(facts),
  ];
}

/** Economic expediency: the costs of operation, one row a year. */
function costRefusals(costs: readonly EstimatedCost[]): Refusal[] {
  const path = ['input', 'estimatedCosts'];
  const missing = (at: readonly string[]) => citing(indicatorMissing({}, at), by('23.2.1'));
  if (costs.length === 0) return [missing(path)];
  return costs.flatMap(({ year, amount }, index) => {
    const isFirst = costs.findIndex((cost) => cost.year === year) === index;
    const isYear = year >= YEARS.first && year <= YEARS.last && isFirst;
    const isAmount = parseAmount(amount).ok && !amount.startsWith('-');
    const at = [...path, String(index)];
    return [...(isYear ? [] : [missing([...at, 'year'])]), ...(isAmount ? [] : [missing([...at, 'amount'])])];
  });
}

function purposeRefusals(text: string): Refusal[] {
  const path = ['input', 'purposeAndUse'];
  return text.trim() ? [] : [citing(indicatorMissing({}, path), by('23.2.2'))];
}

/** A negative conclusion may rest on just the analogue that was found; either needs the search. */
function searchRefusals({ search, appliedOn, verdict }: ConclusionFacts): Refusal[] {
  const path = ['input', 'analogueSearchId'];
  if (!search || search.asOf < appliedOn) return [acquisitionSearchMissing({ since: appliedOn }, path)];
  const isBarred = verdict === 'POSITIVE' && search.resultCount > 0;
  return isBarred ? [similarInRegister({ count: search.resultCount }, path)] : [];
}

export interface AcceptanceFacts {
  readonly ground: AcquisitionGround;
  readonly zone: string | null;
  readonly acceptedOn: string;
  readonly concludedOn: string;
  readonly today: string;
}

/** C-24: a donated object is accepted into trial operation, in its pilot zone. */
export function acceptanceRefusals({
  ground,
  zone,
  acceptedOn,
  concludedOn,
  today,
}: AcceptanceFacts): Refusal[] {
  const path = ['input', 'zone'];
  return [
    ...dayRefusals('acceptedOn', acceptedOn, concludedOn, today),
    ...(ground === 'DONATION' && !zone?.trim() ? [trialZoneMissing({}, path, INVALID)] : []),
  ];
}

function dayRefusals(field: string, day: string, earliest: string, today: string): Refusal[] {
  if (day >= earliest && day <= today) return [];
  return [acquisitionDayInvalid({ day, earliest, today }, ['input', field], INVALID)];
}
