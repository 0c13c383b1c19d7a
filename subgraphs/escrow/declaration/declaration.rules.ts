import { findClause } from '../../shared/law';
import { type SealedDocument, seal } from '../verification/canonical-json';

/** The declaration of one deposit in the bytes that its owner or holder signs: what clause 18 asks of it. */
export function signableDeclaration(deposit: {
  readonly number: string;
  readonly ownerId: string;
}): SealedDocument {
  const found = findClause('146', '18');
  if (found.kind === 'NOT_FOUND') throw new RangeError('Clause 18 is loaded.');
  const { number, ownerId: owner } = deposit;
  return seal({ form: 'KZ-146-2019/18', deposit: number, owner, statement: { ...found.clause.statement } });
}
