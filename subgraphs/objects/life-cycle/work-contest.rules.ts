import { almatyDay } from '../../shared/kernel/local-date';
import { type AcceptedDeposit, isChangedAround } from '../deposit/deposit.rules';
import type { WorkRemarkCode } from './work-contest.type';

interface Work {
  readonly verdict: string;
  readonly classifiedAt: Date;
}

/** C-10, part 3: a refinement leaves the main source code as it was deposited; a change is a doubt and no refusal. */
export function remarksOn(
  { verdict, classifiedAt }: Work,
  deposits: readonly AcceptedDeposit[],
): WorkRemarkCode[] {
  const isDoubtful = verdict === 'REFINEMENT' && isChangedAround(deposits, almatyDay(classifiedAt));
  return isDoubtful ? ['REFINEMENT_DOUBTFUL'] : [];
}
