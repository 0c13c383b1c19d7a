import { citing } from '../../shared/kernel/citing';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { DepositPath } from '../deposit/deposit.model';
import type { EntryFacts } from '../links/entry-facts';
import { verdictOf } from '../verification/verification.rules';
import type { VerificationState } from '../verification/verification.type';
import { groundNotApplicable, groundNotProven, refusalNotReasoned, remarkBlank } from './refusal.errors';
import type { RefusalEvidence, RefusalGround } from './refusal.model';

export const GROUND_CLAUSES = {
  NOT_IN_REGISTER: legalReference('146', '16(1)'),
  CERTIFICATE_MISMATCH: legalReference('146', '16(2)'),
  MEDIUM_MALFUNCTION: legalReference('146', '16(3)'),
} as const satisfies Record<RefusalGround, LegalReference>;

/** The first ground is about the register, which holds no objects (E-16(1)). */
export function applicableRefusals(path: DepositPath, ground: RefusalGround): Refusal[] {
  return path === 'EGOV_OBJECT' && ground === 'NOT_IN_REGISTER' ? [groundNotApplicable({ ground })] : [];
}

/** What a ground is proven by: the register for the first one, the latest check for the others. */
export interface GroundFacts {
  readonly isInRegister: boolean | null;
  readonly latest: { readonly state: VerificationState; readonly mismatchCount: number } | null;
}

/** A refusal is reasoned, and its ground proven by facts and not by whoever refuses (E-16). */
export function groundRefusals(
  ground: RefusalGround,
  evidence: readonly RefusalEvidence[],
  facts: GroundFacts,
): Refusal[] {
  const path = ['input', 'evidence'];
  const hasReasons = ground === 'NOT_IN_REGISTER' || evidence.some(({ finding }) => finding.trim() !== '');
  return [
    ...(hasReasons ? [] : [refusalNotReasoned({}, path)]),
    ...(isProven(ground, facts) ? [] : [citing(groundNotProven({ ground }), GROUND_CLAUSES[ground])]),
  ];
}

function isProven(ground: RefusalGround, { isInRegister, latest }: GroundFacts): boolean {
  if (ground === 'NOT_IN_REGISTER') return isInRegister === false;
  const verdict = latest && verdictOf(latest.state, latest.mismatchCount);
  return verdict === (ground === 'CERTIFICATE_MISMATCH' ? 'MISMATCH' : 'MEDIUM_MALFUNCTION');
}

export function remarkRefusals(text: string): Refusal[] {
  return text.trim() === '' ? [remarkBlank({}, ['input', 'text'], { kind: 'INVALID_INPUT' })] : [];
}

/** The answer of the register; its facts are null when it knows no such entry. */
export interface RegisterAnswer {
  readonly facts: EntryFacts | null;
}

/** What the register told, as evidence of the ground that it proves (E-16(1)). */
export function registerEvidence(answer: RegisterAnswer | null, day: LocalDate): RefusalEvidence[] {
  if (!answer) return [];
  const { facts } = answer;
  return [{ path: null, finding: facts ? `${facts.number}: ${facts.status}, ${day}` : `—, ${day}` }];
}
