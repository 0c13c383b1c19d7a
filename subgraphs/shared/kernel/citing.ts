import { type ClauseReference, DomainError } from './domain-error';
import type { Refusal } from './refusal';

/** The same refusal resting on the clause that applies to the case, where several clauses demand the same. */
export function citing(refusal: Refusal, clause: ClauseReference): Refusal {
  const { definition, facts } = refusal.error;
  return { ...refusal, error: new DomainError({ ...definition, clause }, facts) };
}
