import type { Actor } from '../../shared/access/actor';

/** Organization for which an act is done, as the caller's token tells it; null when none. */
export function organizationOf(actor: Actor): string | null {
  return actor.kind === 'ANONYMOUS' ? null : actor.organizationId;
}
