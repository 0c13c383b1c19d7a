import type { Actor } from '../../shared/access/actor';
import type { Relation } from '../../shared/access/policy';

/** Parties of a deposit, a repository or an obligation (E-6, E-14), as bare uuids of organizations. */
export interface Parties {
  readonly ownerId: string;
  readonly holderId: string | null;
}

/** How the organization of the actor stands to the parties; empty for everybody else. */
export function relationsOf(actor: Actor, { ownerId, holderId }: Parties): Relation[] {
  if (actor.kind === 'ANONYMOUS' || actor.organizationId === null) return [];
  const relations: Relation[] = [];
  if (actor.organizationId === ownerId) relations.push('OWNER');
  if (actor.organizationId === holderId) relations.push('HOLDER');
  return relations;
}
