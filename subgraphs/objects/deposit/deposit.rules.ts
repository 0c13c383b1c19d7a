import type { LocalDate } from '../../shared/kernel/local-date';

/** Deposit that the escrow registry accepted, as far as this registry asks. */
export interface AcceptedDeposit {
  readonly depositId: string;
  readonly acceptedOn: LocalDate;
  /** SHA-256 of each content, lower-case hex. */
  readonly contentSha256: readonly string[];
}

/** Whether a build of that sum lies in one of the deposits. */
export function isDeposited(deposits: readonly AcceptedDeposit[], sha256: string): boolean {
  return deposits.some(({ contentSha256 }) => contentSha256.includes(sha256));
}

/**
 * Whether the contents changed around a day: the last deposit accepted up to it and the first one after it differ.
 * @param deposits earliest first
 */
export function isChangedAround(deposits: readonly AcceptedDeposit[], day: LocalDate): boolean {
  const before = deposits.findLast(({ acceptedOn }) => acceptedOn <= day);
  const after = deposits.find(({ acceptedOn }) => acceptedOn > day);
  if (!before || !after) return false;
  const [known, found] = [new Set(before.contentSha256), new Set(after.contentSha256)];
  return known.size !== found.size || [...found].some((sum) => !known.has(sum));
}
