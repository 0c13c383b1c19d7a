import type { Clause, LocalizedText } from '../law.model';
import { ruleSetById } from '../rule-sets';

/** The Rules as restated in 2023 are the last wording: their end is the end of the act. */
const { validTo } = ruleSetById('KZ-146-2019@2023-05');

function clausesSince(key: string): (number: string, statement: LocalizedText) => Clause {
  const { actId, validFrom, amendedBy } = ruleSetById(`KZ-146-2019@${key}`);
  const shared = {
    actId,
    status: 'IN_FORCE',
    validFrom,
    validTo,
    amendedBy,
    replacedBy: 'KZ-110-2024',
  } as const;
  return (number, statement) => ({ ...shared, number, statement });
}

/** A clause of the order itself, in the first wording of 2019. */
export const orderClause = clausesSince('2019-07');

/** A clause of the Rules or of their annexes, restated as a whole by 171/НҚ of 03.05.2023. */
export const ruleClause = clausesSince('2023-05');

const restatedIn2022 = clausesSince('2022-10');

/** The preamble, restated by 347/НҚ of 27.09.2022. */
export function preambleClause(statement: LocalizedText): Clause {
  return restatedIn2022('preamble', statement);
}
