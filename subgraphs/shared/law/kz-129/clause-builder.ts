import type { Clause, LocalizedText } from '../law.model';
import { ruleSetById } from '../rule-sets';

type Links = Partial<Pick<Clause, 'cites' | 'replacedBy'>>;
type ClauseBuilder = (number: string, statement: LocalizedText, links?: Links) => Clause;

/**
 * Builds clauses whose statement tells the wording that begins with the given rule set.
 * @param key part of the rule set's id after `@`, for example `2023-05`
 */
export function clausesSince(key: string): ClauseBuilder {
  const { actId, validFrom, amendedBy } = ruleSetById(`KZ-129-2016@${key}`);
  return (number, statement, links = {}) => ({
    actId,
    number,
    statement,
    validFrom,
    validTo: null,
    status: 'IN_FORCE',
    amendedBy,
    replacedBy: null,
    ...links,
  });
}
