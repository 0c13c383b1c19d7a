import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import type { ContentSection } from '../deposit/deposit.model';
import { covers, isOperatorPurpose, isWithinLimits, type OwnerLimits } from './access.rules';
import {
  accessBeyondLimits,
  accessFieldMissing,
  accessPeriodReversed,
  consentMissing,
  purposeNotAllowed,
} from './access-right.errors';
import type { AccessPurpose } from './access-right.model';

/** A consent for the person of the right, which nobody has withdrawn and which has not run out. */
export interface ConsentFacts {
  readonly sections: readonly ContentSection[] | null;
}

export interface RightToRegister {
  readonly person: string;
  readonly purpose: AccessPurpose;
  readonly sections: readonly ContentSection[] | null;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly isForRepository: boolean;
}

export interface RegistrationFacts {
  /** Acts for the operator or for an affiliate of it. */
  readonly isOfOperator: boolean;
  readonly isThirdParty: boolean;
  readonly consent: ConsentFacts | null;
  readonly limits: OwnerLimits | null;
  readonly hasRepository: boolean;
}

/** Why a right may not be registered, all at once (A4.1.1(5)). */
export function registrationRefusals(right: RightToRegister, facts: RegistrationFacts): Refusal[] {
  const { person, startsAt, endsAt, isForRepository } = right;
  return [
    ...missing('person', person),
    ...(isForRepository && !facts.hasRepository ? missing('isForRepository', '') : []),
    ...(endsAt !== null && endsAt <= startsAt ? [accessPeriodReversed({}, ['input', 'to'])] : []),
    ...leaveRefusals(right, facts),
  ];
}

/** A third party comes in by a consent alone (A4.1.1(1), A4.2.3), the operator by its closed purposes (A4.2.2). */
function leaveRefusals(right: RightToRegister, facts: RegistrationFacts): Refusal[] {
  const { purpose, sections, isForRepository } = right;
  const notAllowed = () => [purposeNotAllowed({ purpose }, ['input', 'purpose'])];
  if (purpose === 'CONSENT') {
    const isCovered = facts.consent !== null && covers(facts.consent.sections, sections) && !isForRepository;
    return isCovered ? [] : [consentMissing({}, ['input', 'consentId'])];
  }
  if (facts.isThirdParty) return [consentMissing({}, ['input', 'consentId'])];
  if (!facts.isOfOperator || !isOperatorPurpose(purpose)) return notAllowed();
  return isWithinLimits(right, facts.limits) ? [] : [accessBeyondLimits({}, ['input'])];
}

/** What is named is there: a list of no sections limits to nothing, and an id of nothing names nobody. */
export function scopeRefusals({
  organizationId,
  sections,
}: {
  readonly organizationId?: string | null;
  readonly sections?: readonly ContentSection[] | null;
}): Refusal[] {
  const isNobody = organizationId != null && fromGlobalId('organization', organizationId) === null;
  return [
    ...(isNobody ? missing('organizationId', '') : []),
    ...(sections?.length === 0 ? missing('sections', '') : []),
  ];
}

/** Limits name purposes of the operator; a consent is no purpose of its own. */
export function limitRefusals(purposes: readonly AccessPurpose[]): Refusal[] {
  return purposes
    .filter((purpose) => !isOperatorPurpose(purpose))
    .map((purpose) => purposeNotAllowed({ purpose }, ['input', 'purposes']));
}

export function missing(field: string, value: string): Refusal[] {
  if (value.trim() !== '') return [];
  return [accessFieldMissing({ field }, ['input', field], { kind: 'INVALID_INPUT' })];
}
