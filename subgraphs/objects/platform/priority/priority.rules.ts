import type { Refusal } from '../../../shared/kernel/refusal';
import type { PlatformPriorityException } from '../platform.model';
import { exceptionNotProven, platformPriorityDemanded, priorityContradicted } from './priority.errors';

/** What the card of an earlier object tells of where it was created. */
export interface EarlierObject {
  readonly commissionedOn: string | null;
  readonly hosting: string | null;
  readonly isDeclaredOnPlatform: boolean;
}

export interface PriorityFacts {
  readonly isOnPlatform: boolean;
  readonly exception: PlatformPriorityException | null;
  /** The object named as created earlier; null when none is named or it is not one of the same owner. */
  readonly earlier: EarlierObject | null;
  /** Whether an approved document of the object is named as justification. */
  readonly isJustified: boolean;
}

const PROOF_FIELDS: Readonly<Record<PlatformPriorityException, string>> = {
  CREATED_OUTSIDE_EARLIER: 'earlierObjectId',
  INEXPEDIENT: 'justificationDocumentId',
};

/** C-14: on the platform, or one of the exceptions with its proof. */
export function priorityRefusals({ isOnPlatform, exception, ...proof }: PriorityFacts): Refusal[] {
  if (exception === null)
    return isOnPlatform ? [] : [platformPriorityDemanded({}, ['input', 'isOnPlatform'])];
  if (isOnPlatform) return [priorityContradicted({}, ['input', 'exception'], { kind: 'INVALID_INPUT' })];
  if (isProven(exception, proof)) return [];
  return [exceptionNotProven({ exception }, ['input', PROOF_FIELDS[exception]])];
}

type Proof = Pick<PriorityFacts, 'earlier' | 'isJustified'>;

function isProven(exception: PlatformPriorityException, { earlier, isJustified }: Proof): boolean {
  return exception === 'INEXPEDIENT' ? isJustified : earlier !== null && wasCreatedOutside(earlier);
}

/** Created means commissioned; a card that is silent about its place proves nothing. */
function wasCreatedOutside({ commissionedOn, hosting, isDeclaredOnPlatform }: EarlierObject): boolean {
  return commissionedOn !== null && hosting !== null && hosting !== 'EGOV_PLATFORM' && !isDeclaredOnPlatform;
}
