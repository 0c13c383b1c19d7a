import type { LegalReference as Citation } from '../law/law.model';
import { findAct, findClause } from '../law/law-register';
import type { LegalReference } from './legal-reference.type';

const answers = new Map<string, LegalReference>();

/** A citation as clients read it: the clause's statement, its validity and the standing of its act. */
export function legalReferenceOf({ actId, clause }: Citation): LegalReference {
  const key = `${actId}:${clause}`;
  const known = answers.get(key);
  if (known) return known;
  const act = findAct(actId);
  const found = findClause(actId, clause);
  if (!act || found.kind !== 'FOUND') throw new Error(`No clause «${clause}» in the act «${actId}»`);
  const answer: LegalReference = {
    actId: act.id,
    actNumber: act.number,
    actStatus: act.status,
    clause: found.clause.number,
    clauseStatus: found.clause.status,
    statement: found.clause.statement,
    validFrom: found.clause.validFrom,
    validTo: found.clause.validTo,
    replacedBy: found.clause.replacedBy,
    publication: act.publication,
  };
  answers.set(key, answer);
  return answer;
}
