import { ACTS } from './acts';
import { CLAUSES } from './clauses';
import type { Act, Clause, LegalReference, RuleSet } from './law.model';
import { RULE_SETS } from './rule-sets';

/** Outcome of looking for a clause, on a day if one was given. */
export type ClauseLookup =
  | { readonly kind: 'FOUND'; readonly clause: Clause }
  | {
      readonly kind: 'NOT_IN_FORCE';
      /** The clause as it holds, or held, in its own window; `validTo` is the first day on which it no longer holds. */
      readonly clause: Clause;
      readonly validFrom: string;
      readonly validTo: string | null;
      /** Wording of the act on the day asked for; null when the act itself did not hold. */
      readonly ruleSet: RuleSet | null;
    }
  | { readonly kind: 'NOT_FOUND'; readonly missing: 'ACT' | 'CLAUSE' };

/** The letters НҚ of an order's number, as Latin and Cyrillic keyboards and the English translations write them. */
const SERIES = /\/\s*[HНN][ҚКKQ]$/iu;

/**
 * An act by id or by number: `KZ-129-2016`, `129`, `№ 146/НҚ`, `146`. A number without letters finds the order with
 * letters too; a number with letters does not find an order printed without them.
 */
export function findAct(idOrNumber: string): Act | null {
  const asked = idOrNumber.trim().toUpperCase().replace(/^№\s*/u, '').replace(SERIES, '/НҚ');
  return ACTS.find((act) => [act.id, act.number, act.number.replace(SERIES, '')].includes(asked)) ?? null;
}

/** Whether something holds on a day: its first day counts, `validTo` no longer does. */
function holdsOn(window: Pick<RuleSet, 'validFrom' | 'validTo'>, day: string): boolean {
  return window.validFrom <= day && (window.validTo === null || day < window.validTo);
}

/**
 * Wording of an act that governs a fact of the given day.
 * @param act id or number of the act
 * @param day `YYYY-MM-DD`, the day of the fact, not today
 * @returns null when the act is unknown, did not hold on that day or has no dated wordings
 */
export function ruleSetOn(act: string, day: string): RuleSet | null {
  const actId = findAct(act)?.id;
  return RULE_SETS.find((ruleSet) => ruleSet.actId === actId && holdsOn(ruleSet, day)) ?? null;
}

/** Clauses of an act in the order of its text; empty when the act is unknown or its text is not loaded. */
export function clausesOf(act: string): readonly Clause[] {
  const actId = findAct(act)?.id;
  return CLAUSES.filter((clause) => clause.actId === actId);
}

/**
 * One clause of an act.
 * @param act id or number of the act
 * @param number in the form of `Clause.number`; spaces do not matter
 * @param on day of the fact; without it the clause is found whether or not it still holds
 */
export function findClause(act: string, number: string, on?: string): ClauseLookup {
  if (!findAct(act)) return { kind: 'NOT_FOUND', missing: 'ACT' };
  const asked = number.replace(/\s/gu, '');
  const clause = clausesOf(act).find((candidate) => candidate.number === asked);
  if (!clause) return { kind: 'NOT_FOUND', missing: 'CLAUSE' };
  if (on === undefined || holdsOn(clause, on)) return { kind: 'FOUND', clause };
  const { validFrom, validTo } = clause;
  return { kind: 'NOT_IN_FORCE', clause, validFrom, validTo, ruleSet: ruleSetOn(act, on) };
}

/**
 * Reference to a clause, for code to keep in a constant: a citation of a clause that does not exist then stops the
 * program when the module loads, not when a user meets the refusal.
 * @throws when the act or the clause is unknown
 */
export function legalReference(act: string, number: string): LegalReference {
  const found = findClause(act, number);
  if (found.kind !== 'FOUND') throw new Error(`No clause «${number}» in the act «${act}»`);
  return { actId: found.clause.actId, clause: found.clause.number };
}
