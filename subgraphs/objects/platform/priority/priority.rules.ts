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
  /** Number of analogues that the named search of the register found; null when none is named. */
  readonly analogues: number | null;
}

const PROOF_FIELDS: Readonly<Record<PlatformPriorityException, string>> = {
  CREATED_OUTSIDE_EARLIER: 'earlierObjectId',
  INEXPEDIENT: 'justificationDocumentId',
  ANALOGUES_IN_REGISTER: 'analogueSearchId',
};

/** C-14: on the platform, or one of the exceptions with its proof. */
export function priorityRefusals({ isOnPlatform, exception, ...proof }: PriorityFacts): Refusal[] {
  if (exception === null)
    return isOnPlatform ? [] : [platformPriorityDemanded({}, ['input', 'isOnPlatform'])];
  if (isOnPlatform) return [priorityContradicted({}, ['input', 'exception'], { kind: 'INVALID_INPUT' })];
  if (isProven(exception, proof)) return [];
  return [exceptionNotProven({ exception }, ['input', PROOF_FIELDS[exception]])];
}

type Proof = Pick<PriorityFacts, 'earlier' | 'isJustified' | 'analogues'>;

function isProven(exception: PlatformPriorityException, { earlier, isJustified, analogues }: Proof): boolean {
  if (exception === 'INEXPEDIENT') return isJustified;
  if (exception === 'ANALOGUES_IN_REGISTER') return analogues !== null && analogues > 0;
  return earlier !== null && wasCreatedOutside(earlier);
}

/** Created means commissioned; a card that is silent about its place proves nothing. */
function wasCreatedOutside({ commissionedOn, hosting, isDeclaredOnPlatform }: EarlierObject): boolean {
  return commissionedOn !== null && hosting !== null && hosting !== 'EGOV_PLATFORM' && !isDeclaredOnPlatform;
}
