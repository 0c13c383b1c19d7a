import { citing } from '../../shared/kernel/citing';
import * as decimal from '../../shared/kernel/decimal';
import { parseAmount, toAmount } from '../../shared/kernel/money';
import type { Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import type { CalculationKind, SubjectKind } from '../calculation/calculation.model';
import { afterTermination, calculationMissing, supportIsNotDevelopment } from '../object/object.errors';
import {
  actualInFuture,
  budgetReferenceMissing,
  calculationUnfit,
  channelNotAllowed,
  costInputInvalid,
  developmentBeforeCommissioning,
  kindNotInPhase,
  operationBeforeCommissioning,
  planAfterTermination,
  planExceedsCalculation,
} from './cost.errors';
import type { CostKind, CostNature, CostPhase, FundingChannel } from './cost.type';

const PURCHASES = legalReference('129', '21');
const SERVICES = legalReference('129', '27.3');
const SERVICE_CALCULATION = legalReference('129', '33');

const INVESTMENT: readonly FundingChannel[] = ['STATE_INVESTMENT_PROJECT', 'ORGANIZATION_INVESTMENT_PROJECT'];
const CURRENT: readonly FundingChannel[] = ['CURRENT_COSTS'];
/** What creation is made of (C-3(5)), and the services that C-33 speaks of. */
const BUILDING_KINDS: readonly CostKind[] = [
  'SOFTWARE_DEVELOPMENT',
  'HARDWARE',
  'HARDWARE_LEASE',
  'SOFTWARE_LICENCE',
  'SOFTWARE_LEASE',
  'ICT_SERVICE',
];
const OPERATION_KINDS: readonly CostKind[] = [
  'SUPPORT',
  'SYSTEM_MAINTENANCE',
  'TECHNICAL_SUPPORT',
  'ICT_SERVICE',
  'HARDWARE',
  'HARDWARE_LEASE',
  'SOFTWARE_LICENCE',
  'SOFTWARE_LEASE',
];
const YEARS = { first: 1990, last: 2100 };

export interface CostFacts {
  readonly nature: CostNature;
  readonly kind: CostKind;
  readonly phase: CostPhase;
  readonly fundingChannel: FundingChannel;
  readonly year: number;
  readonly amount: string;
  readonly changesFunctionality: boolean;
  readonly budgetProgramme: string | null;
  readonly budgetSubprogramme: string | null;
  readonly budgetSpecific: string | null;
  readonly budgetArticle: string | null;
  readonly budgetApplication: string | null;
  readonly calculationId: string | null;
}

export interface CostSurroundings {
  readonly thisYear: number;
  readonly commissionedOn: string | null;
  readonly terminatedOn: string | null;
  /** The named calculation of the same object; null when none is named or found. */
  readonly calculation: NamedCalculation | null;
}

export interface NamedCalculation {
  readonly kind: CalculationKind;
  readonly subjectKind: SubjectKind;
  /** Thousand tenge. */
  readonly total: string;
  /** Tenge that other planned rows already rest on it. */
  readonly planned: string;
}

/** Every reason why a cost row may not be recorded; empty when it may. */
export function costRefusals(cost: CostFacts, around: CostSurroundings): Refusal[] {
  return [
    ...formProblems(cost),
    ...phaseRefusals(cost),
    ...channelRefusals(cost),
    ...timeRefusals(cost, around),
    ...(cost.nature === 'PLANNED' ? [...budgetRefusals(cost), ...calculationRefusals(cost, around)] : []),
  ];
}

const isBuilding = ({ phase }: CostFacts): boolean => phase !== 'INDUSTRIAL_OPERATION';
const at = (field: string): string[] => ['input', field];

function formProblems(cost: CostFacts): Refusal[] {
  const { year, amount, budgetProgramme, budgetSubprogramme, budgetSpecific } = cost;
  const codes = { budgetProgramme, budgetSubprogramme, budgetSpecific };
  const texts = { budgetArticle: cost.budgetArticle, budgetApplication: cost.budgetApplication };
  const isAmount = parseAmount(amount).ok && decimal.compare(amount, '0') > 0;
  return [
    ...(isAmount ? [] : [invalid('amount', '0.01–999999999999999999.99')]),
    ...(year >= YEARS.first && year <= YEARS.last ? [] : [invalid('year', `${YEARS.first}–${YEARS.last}`)]),
    ...Object.entries(codes)
      .filter(([, code]) => code !== null && !/^\d{3}$/.test(code))
      .map(([field]) => invalid(field, '000–999')),
    ...Object.entries(texts)
      .filter(([, text]) => text !== null && (text.trim() === '' || text.length > 100))
      .map(([field]) => invalid(field, '1–100')),
  ];
}

function phaseRefusals(cost: CostFacts): Refusal[] {
  const { kind, phase, changesFunctionality } = cost;
  if (kind === 'SUPPORT') {
    if (changesFunctionality) return [supportIsNotDevelopment({}, at('changesFunctionality'))];
    return isBuilding(cost) ? [supportIsNotDevelopment({}, at('phase'))] : [];
  }
  const allowed = isBuilding(cost) ? BUILDING_KINDS : OPERATION_KINDS;
  return allowed.includes(kind) ? [] : [kindNotInPhase({ kind, phase, allowed }, at('kind'))];
}

/** C-5: creation and development by investment projects only. C-21, C-27: everything else from current costs. */
function channelRefusals(cost: CostFacts): Refusal[] {
  const { kind, fundingChannel: channel } = cost;
  const isInvestment = isBuilding(cost) && kind !== 'ICT_SERVICE';
  const allowed = isInvestment ? INVESTMENT : CURRENT;
  if (allowed.includes(channel)) return [];
  const refusal = channelNotAllowed({ channel, allowed }, at('fundingChannel'));
  if (isInvestment) return [refusal];
  return [citing(refusal, kind === 'ICT_SERVICE' ? SERVICES : PURCHASES)];
}

function timeRefusals(cost: CostFacts, around: CostSurroundings): Refusal[] {
  const { nature, year, phase } = cost;
  const { thisYear, commissionedOn, terminatedOn } = around;
  if (nature === 'PLANNED') {
    const isOver = terminatedOn !== null && year > Number(terminatedOn.slice(0, 4));
    return isOver ? [afterTermination(planAfterTermination({ terminatedOn, year }, at('year')))] : [];
  }
  const isBefore = commissionedOn === null || year < Number(commissionedOn.slice(0, 4));
  const early = {
    DEVELOPMENT: developmentBeforeCommissioning,
    INDUSTRIAL_OPERATION: operationBeforeCommissioning,
  };
  return [
    ...(year > thisYear ? [actualInFuture({ year }, at('year'), { kind: 'INVALID_INPUT' })] : []),
    ...(phase !== 'CREATION' && isBefore ? [early[phase]({}, at('phase'))] : []),
  ];
}

/** C-6: a state investment project is planned by the Budget Code. C-27: a service by a budget application. */
function budgetRefusals(cost: CostFacts): Refusal[] {
  const missing = (field: 'budgetProgramme' | 'budgetArticle' | 'budgetApplication'): Refusal[] =>
    cost[field] === null ? [budgetReferenceMissing({ field }, at(field))] : [];
  if (cost.kind === 'ICT_SERVICE')
    return missing('budgetApplication').map((refusal) => citing(refusal, SERVICES));
  if (cost.fundingChannel !== 'STATE_INVESTMENT_PROJECT') return [];
  return [...missing('budgetProgramme'), ...missing('budgetArticle')];
}

/** C-7, C-33: a plan of creation or development rests on a calculation and does not go beyond it. */
function calculationRefusals(cost: CostFacts, { calculation }: CostSurroundings): Refusal[] {
  if (!isBuilding(cost)) return [];
  const path = at('calculationId');
  const isService = cost.kind === 'ICT_SERVICE';
  const resting = (refusal: Refusal): Refusal => (isService ? citing(refusal, SERVICE_CALCULATION) : refusal);
  if (cost.calculationId === null) return [resting(calculationMissing({}, path))];
  const subject: SubjectKind = isService ? 'ICT_SERVICE' : 'INFORMATIZATION_OBJECT';
  if (calculation?.kind !== cost.phase || calculation.subjectKind !== subject)
    return [resting(calculationUnfit({ kind: cost.phase, subject }, path))];
  return parseAmount(cost.amount).ok ? excess(cost.amount, calculation).map(resting) : [];
}

function excess(amount: string, { total, planned }: NamedCalculation): Refusal[] {
  const calculated = decimal.multiply(total, '1000');
  const together = decimal.add(planned, amount);
  if (decimal.compare(together, calculated) <= 0) return [];
  const facts = { planned: decimal.round(together, 2), calculated: toAmount(calculated) };
  return [planExceedsCalculation(facts, at('amount'))];
}

function invalid(field: string, allowed: string): Refusal {
  return costInputInvalid({ field, allowed }, at(field), { kind: 'INVALID_INPUT' });
}
