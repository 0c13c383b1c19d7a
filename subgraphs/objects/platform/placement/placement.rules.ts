import type { Term } from '../../../shared/kernel/deadline';
import type { LocalDate } from '../../../shared/kernel/local-date';
import type { Refusal } from '../../../shared/kernel/refusal';
import { legalReference } from '../../../shared/law/law-register';
import type { HostingKind } from '../../object/object.model';
import { dayRefusals } from '../platform.rules';
import {
  class1Placement,
  classMissing,
  impossibilityNotConfirmed,
  placementAlreadyProvided,
  providerMismatch,
} from './placement.errors';

/** D03: the operator gives the service within 10 working days of the application. */
export const PLACEMENT_TERM: Term = { unit: 'WORKING_DAYS', count: 10 };
export const PLACEMENT_CLAUSE = legalReference('129', '13.1');

interface PlacementFacts {
  readonly objectClass: string | null;
  readonly hosting: HostingKind;
  /** Whether an organization that the portal knows is named; null when none is named. */
  readonly isProviderKnown: boolean | null;
  /** Whether the operator had confirmed the impossibility by the day of the placement. */
  readonly isImpossibilityConfirmed: boolean;
  readonly placedOn: LocalDate;
  /** Day of the placement before this one; null when there was none. */
  readonly placedBefore: LocalDate | null;
  readonly today: LocalDate;
}

/** C-13: where an object may stand, by its class. */
export function placementRefusals(facts: PlacementFacts): Refusal[] {
  const { hosting, isProviderKnown, placedOn, placedBefore, today } = facts;
  const isOutside = hosting === 'OTHER_PROVIDER';
  const isProviderRight = isOutside ? isProviderKnown === true : isProviderKnown === null;
  return [
    ...classRefusals(facts.objectClass, isOutside),
    ...(isProviderRight ? [] : [providerMismatch({}, ['input', 'providerId'], { kind: 'INVALID_INPUT' })]),
    ...(isOutside && isLowerClass(facts.objectClass) && !facts.isImpossibilityConfirmed
      ? [impossibilityNotConfirmed({ placedOn }, ['input', 'hosting'])]
      : []),
    ...dayRefusals({ field: 'placedOn', day: placedOn, today, earliest: placedBefore }),
  ];
}

/** C-13: no class, no placement; the first class never outside. `isOutside` tells of which placement the word is. */
export function classRefusals(objectClass: string | null, isOutside: boolean): Refusal[] {
  if (objectClass === null) return [classMissing({}, ['input', 'objectId'])];
  return objectClass === 'FIRST' && isOutside ? [class1Placement({}, ['input', 'hosting'])] : [];
}

function isLowerClass(objectClass: string | null): boolean {
  return objectClass === 'SECOND' || objectClass === 'THIRD';
}

interface AskedPlacement {
  readonly receivedOn: LocalDate;
  readonly providedOn: LocalDate | null;
}

/** C-13: an application is answered once, and not before it came. */
export function placementProvisionRefusals(
  { receivedOn, providedOn }: AskedPlacement,
  day: LocalDate,
  today: LocalDate,
): Refusal[] {
  if (providedOn !== null)
    return [
      placementAlreadyProvided({ providedOn }, ['input', 'placementRequestId'], {
        kind: 'ILLEGAL_TRANSITION',
        fromState: 'PROVIDED',
        action: 'placementProvide',
        allowedActions: [],
      }),
    ];
  return dayRefusals({ field: 'providedOn', day, today, earliest: receivedOn });
}
