import { type Actor, organizationOf, subjectOf } from '../../shared/access/actor';
import type { Relation } from '../../shared/access/policy';

/** Parties of a deposit, a repository or an obligation (E-6, E-14), as bare uuids of organizations. */
export interface Parties {
  readonly ownerId: string;
  readonly holderId: string | null;
}

/**
 * The person and the organization that act as a party.
 *
 * @throws Error for nobody: a policy that asks for a relation refuses whoever acts for no organization
 */
export function actingParty(actor: Actor): { readonly subject: string; readonly organizationId: string } {
  const organizationId = organizationOf(actor);
  if (organizationId === null) throw new Error('A party acts for somebody.');
  return { subject: subjectOf(actor), organizationId };
}

/** How the organization of the actor stands to the parties; empty for everybody else. */
export function relationsOf(actor: Actor, { ownerId, holderId }: Parties): Relation[] {
  if (actor.kind === 'ANONYMOUS' || actor.organizationId === null) return [];
  const relations: Relation[] = [];
  if (actor.organizationId === ownerId) relations.push('OWNER');
  if (actor.organizationId === holderId) relations.push('HOLDER');
  return relations;
}
