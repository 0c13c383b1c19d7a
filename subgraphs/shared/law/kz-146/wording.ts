import type { Clause, LocalizedText } from '../law.model';

/** What every clause of Order 146/НҚ shares: the act, its end, its successor. */
const SHARED = {
  actId: 'KZ-146-2019',
  status: 'IN_FORCE',
  // Order 110/НҚ of 29.02.2024 ends the act ten calendar days after its own publication; the day is inferred.
  validTo: '2024-03-16',
  replacedBy: 'KZ-110-2024',
} as const;

/** A clause of the order itself, in the first wording of 2019; the first day is inferred from point 5. */
export function orderClause(number: string, statement: LocalizedText): Clause {
  return { ...SHARED, number, statement, validFrom: '2019-07-15', amendedBy: null };
}

/** The preamble, reworded by 347/НҚ of 27.09.2022; the first day is inferred. */
export function preambleClause(statement: LocalizedText): Clause {
  return { ...SHARED, number: 'preamble', statement, validFrom: '2022-10-15', amendedBy: '347/НҚ' };
}

/** A clause of the Rules or of their annexes, reworded as a whole by 171/НҚ of 03.05.2023; the first day is inferred. */
export function ruleClause(number: string, statement: LocalizedText): Clause {
  return { ...SHARED, number, statement, validFrom: '2023-05-15', amendedBy: '171/НҚ' };
}
