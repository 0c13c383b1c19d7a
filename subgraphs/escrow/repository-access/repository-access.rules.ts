import { citing } from '../../shared/kernel/citing';
import type { Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import { serves } from '../access-right/access.rules';
import { accessPeriodReversed, mediumAbsent, repositoryFrozen } from '../access-right/access-right.errors';
import { missing } from '../access-right/access-right.rules';
import type { DepositState } from '../deposit/deposit.model';
import { accessAfterHandOver, accessBeforeAcceptance } from './repository-access.errors';
import type { RepositoryAccessPurpose } from './repository-access.model';

const E_10 = legalReference('146', '10');

export interface StorageFacts {
  readonly purpose: RepositoryAccessPurpose;
  readonly state: DepositState;
  /** Null for a deposit that has no repository. */
  readonly repositoryState: string | null;
}

/** Access is given to what is stored: accepted, not yet transferred back, and not stopped (E-10, E-11). */
export function storageRefusals({ purpose, state, repositoryState }: StorageFacts): Refusal[] {
  const isReturned = state === 'HANDED_OVER' || state === 'ARCHIVED_BY_OWNER';
  if (isReturned || repositoryState === 'HANDED_OVER') return [accessAfterHandOver()];
  if (!serves(purpose, state)) return [accessBeforeAcceptance({ state })];
  return repositoryState === 'FROZEN' ? [repositoryFrozen()] : [];
}

/** What a request has to say: why, and media that were received. */
export function requestRefusals(
  reason: string,
  numbers: readonly number[] | null,
  received: readonly number[],
): Refusal[] {
  const refusals = [
    ...missing('reason', reason),
    ...(numbers?.length === 0 ? missing('numbers', '') : []),
    ...(numbers ?? []).flatMap((number, index) =>
      received.includes(number) ? [] : [mediumAbsent({}, ['input', 'numbers', String(index)])],
    ),
  ];
  return refusals.map(asOfAccess);
}

export const declineRefusals = (reason: string): Refusal[] => missing('reason', reason).map(asOfAccess);

/** A right is given for a term that is still to run. */
export function termRefusals(startsAt: Date, endsAt: Date): Refusal[] {
  return endsAt > startsAt ? [] : [asOfAccess(accessPeriodReversed({}, ['input', 'to']))];
}

function asOfAccess(refusal: Refusal): Refusal {
  return citing(refusal, E_10);
}
