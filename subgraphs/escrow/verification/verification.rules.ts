import type { VerificationState, VerificationVerdict } from './verification.type';

/**
 * What a check says under E-15. Only a mismatch with the certificate or an unreadable medium counts: the list of E-16
 * is closed, so remarks alone leave the verdict at «match». A check that did not end says nothing.
 */
export function verdictOf(state: VerificationState, mismatchCount: number): VerificationVerdict | null {
  switch (state) {
    case 'PASSED':
      return 'MATCH';
    case 'FINDINGS':
      return mismatchCount > 0 ? 'MISMATCH' : 'MATCH';
    case 'UNREADABLE':
      return 'MEDIUM_MALFUNCTION';
    case 'QUEUED':
    case 'RUNNING':
    case 'ABORTED':
      return null;
  }
}

/** Whether the counts of a check are complete. */
export function isComplete(state: VerificationState): boolean {
  return state === 'PASSED' || state === 'FINDINGS';
}
