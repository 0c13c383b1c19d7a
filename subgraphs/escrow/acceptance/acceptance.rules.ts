import { citing } from '../../shared/kernel/citing';
import type { Refusal } from '../../shared/kernel/refusal';
import type { DepositAction, DepositPath } from '../deposit/deposit.model';
import { clauseOfAction } from '../deposit/deposit.rules';
import { verdictOf } from '../verification/verification.rules';
import type { VerificationState } from '../verification/verification.type';
import { fourEyes, verificationNotPassed } from './acceptance.errors';

interface Step {
  readonly action: string;
  readonly actor: string | null;
}

/** Acts of which none may be done by the person who accepts. */
const OTHERS_ACTS: readonly DepositAction[] = ['SUBMIT', 'TRANSFER', 'RECEIVE'];

/** Whoever handed in does not accept, whatever role the same person holds (E-9, E-17). */
export function fourEyesRefusals(path: DepositPath, steps: readonly Step[], subject: string): Refusal[] {
  const isOwn = steps.some(
    ({ action, actor }) => actor === subject && OTHERS_ACTS.some((others) => others === action),
  );
  return isOwn ? [citing(fourEyes(), clauseOfAction(path, 'ACCEPT'))] : [];
}

/**
 * The latest check must say that the material matches, and that no kind of it is missing without a word (E-5). Remarks do
 * not stand against it, since the grounds of a refusal are closed (E-16); a check that was broken off proves nothing.
 */
export function verificationRefusals(
  path: DepositPath,
  latest: { readonly state: VerificationState; readonly mismatchCount: number } | null,
  isIncomplete: boolean,
): Refusal[] {
  const isMatch = latest !== null && verdictOf(latest.state, latest.mismatchCount) === 'MATCH';
  if (isMatch && !isIncomplete) return [];
  const state = isMatch ? 'INCOMPLETE' : (latest?.state ?? '—');
  return [citing(verificationNotPassed({ state }), clauseOfAction(path, 'ACCEPT'))];
}
