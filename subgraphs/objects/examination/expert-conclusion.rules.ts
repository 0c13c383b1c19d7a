import type { WritePolicy } from '../../shared/access/write-policies';
import type { Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import { conclusionBeforeLast, conclusionInFuture, conclusionNumberTaken } from './examination.errors';
import { numberRefusals } from './examination.rules';
import type { ExpertConclusionKind } from './expert-conclusion.type';

/** Clause that demands both conclusions. */
export const CONCLUSION_CLAUSE = legalReference('129', '6.2');

/** The authorized body in informatization concludes on informatization only; on security experts alone do. */
export const ISSUE_POLICIES = {
  INFORMATIZATION: 'object.conclusion.issue',
  INFORMATION_SECURITY: 'object.security-conclusion.issue',
} as const satisfies Record<ExpertConclusionKind, WritePolicy>;

export interface IssuedConclusion {
  readonly version: number;
  readonly number: string;
  readonly issuedOn: string;
}

/**
 * C-6.2: a conclusion is a numbered document of a day that has come; what is examined again gets a later version.
 * @param before versions of the same kind on the same object, latest first
 */
export function issueRefusals(
  { number, issuedOn }: Pick<IssuedConclusion, 'number' | 'issuedOn'>,
  before: readonly IssuedConclusion[],
  today: string,
): Refusal[] {
  const refusals = numberRefusals(number);
  const same = before.find((earlier) => earlier.number === number.trim());
  if (same)
    refusals.push(conclusionNumberTaken({ number: same.number, version: same.version }, ['input', 'number']));
  return [...refusals, ...dayRefusals(issuedOn, before[0], today)];
}

function dayRefusals(issuedOn: string, last: IssuedConclusion | undefined, today: string): Refusal[] {
  const path = ['input', 'issuedOn'];
  if (issuedOn > today) return [conclusionInFuture({ issuedOn, today }, path, { kind: 'INVALID_INPUT' })];
  if (!last || issuedOn >= last.issuedOn) return [];
  return [conclusionBeforeLast({ version: last.version, before: last.issuedOn }, path)];
}
