import type { Term } from '../../../shared/kernel/deadline';
import { compare } from '../../../shared/kernel/decimal';
import { addMonths, type LocalDate } from '../../../shared/kernel/local-date';
import type { Refusal } from '../../../shared/kernel/refusal';
import { legalReference } from '../../../shared/law/law-register';
import type { EnvironmentState } from '../platform.model';
import { dayRefusals } from '../platform.rules';
import {
  agreementMissing,
  environmentStateRefuses,
  mustBeFree,
  platformOnly,
  termExceeded,
} from './environment.errors';

const MONTHS_AT_MOST = 3;

/** D01: the operator gives the environment within 10 working days of the application. */
export const PROVISION_TERM: Term = { unit: 'WORKING_DAYS', count: 10 };
export const PROVISION_CLAUSE = legalReference('129', '12.1');
/** D02: the environment closes 3 months after the agreement, on that very day: «not longer» is never moved on. */
export const CLOSING_TERM: Term = { unit: 'MONTHS', count: MONTHS_AT_MOST, lastDay: 'KEEP' };
export const CLOSING_CLAUSE = legalReference('129', '12.2');

/** Last day on which an environment under an agreement of that day may be open. */
export function lastDayOf(agreementOn: LocalDate): LocalDate {
  return addMonths(agreementOn, MONTHS_AT_MOST);
}

export interface EnvironmentDays {
  readonly agreementOn: string;
  readonly receivedOn: string;
  readonly providedOn: string | null;
  readonly closesOn: string | null;
}

/** An environment closes by itself when its last day has passed. */
export function environmentState(
  { providedOn, closesOn }: EnvironmentDays,
  today: LocalDate,
): EnvironmentState {
  if (providedOn === null) return 'REQUESTED';
  return closesOn !== null && today > closesOn ? 'CLOSED' : 'PROVIDED';
}

interface RequestFacts {
  readonly agreementNumber: string;
  readonly agreementOn: LocalDate | null;
  /** Whether the object stands on the platform or is meant to. */
  readonly isForPlatform: boolean;
  readonly today: LocalDate;
}

/** C-12: a concluded agreement whose term has not run out, and an object on the platform. */
export function requestRefusals(facts: RequestFacts): Refusal[] {
  const { agreementNumber, agreementOn, isForPlatform, today } = facts;
  const refusals: Refusal[] = [];
  if (!agreementNumber.trim()) refusals.push(agreementMissing({}, ['input', 'agreementNumber']));
  if (agreementOn === null || agreementOn > today)
    refusals.push(agreementMissing({}, ['input', 'agreementOn']));
  else refusals.push(...termRefusals(agreementOn, today, 'agreementOn'));
  if (!isForPlatform) refusals.push(platformOnly({}, ['input', 'objectId']));
  return refusals;
}

function termRefusals(agreementOn: LocalDate, day: LocalDate, field: string): Refusal[] {
  const limit = lastDayOf(agreementOn);
  return day > limit ? [termExceeded({ limit, day }, ['input', field])] : [];
}

interface ProvisionFacts {
  readonly providedOn: LocalDate;
  readonly closesOn: LocalDate;
  /** Exact decimal, in tenge. */
  readonly charge: string;
  readonly today: LocalDate;
}

/** C-12: given after the application, free of charge, for no longer than the agreement allows. */
export function provisionRefusals(environment: EnvironmentDays, facts: ProvisionFacts): Refusal[] {
  const { providedOn, closesOn, charge, today } = facts;
  const state = environmentState(environment, today);
  if (state !== 'REQUESTED') return [stateRefusal(state, 'environmentProvide')];
  const { agreementOn, receivedOn } = environment;
  return [
    ...dayRefusals({ field: 'providedOn', day: providedOn, today, earliest: receivedOn }),
    ...(compare(charge, '0') === 0 ? [] : [mustBeFree({ charge }, ['input', 'charge'])]),
    ...closingRefusals(agreementOn, providedOn, closesOn),
  ];
}

/** C-12: a given environment may be kept open up to the end of its term; a closed one is not opened again. */
export function extensionRefusals(
  environment: EnvironmentDays,
  closesOn: LocalDate,
  today: LocalDate,
): Refusal[] {
  const state = environmentState(environment, today);
  const { agreementOn, providedOn } = environment;
  if (state !== 'PROVIDED' || providedOn === null) return [stateRefusal(state, 'environmentExtend')];
  return closingRefusals(agreementOn, environment.closesOn ?? providedOn, closesOn);
}

function closingRefusals(agreementOn: LocalDate, earliest: LocalDate, closesOn: LocalDate): Refusal[] {
  const exceeded = termRefusals(agreementOn, closesOn, 'closesOn');
  return exceeded.length > 0
    ? exceeded
    : dayRefusals({ field: 'closesOn', day: closesOn, today: lastDayOf(agreementOn), earliest });
}

const ALLOWED: Readonly<Record<EnvironmentState, readonly string[]>> = {
  REQUESTED: ['environmentProvide'],
  PROVIDED: ['environmentExtend'],
  CLOSED: [],
};

function stateRefusal(state: EnvironmentState, action: string): Refusal {
  return environmentStateRefuses({ state }, ['input', 'environmentId'], {
    kind: 'ILLEGAL_TRANSITION',
    fromState: state,
    action,
    allowedActions: ALLOWED[state],
  });
}
