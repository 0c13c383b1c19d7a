import type { Role } from './roles';

export interface AnonymousActor {
  readonly kind: 'ANONYMOUS';
}

/** A person, or an information system acting for itself, as told by a verified token. */
export interface SignedInActor {
  readonly kind: 'PERSON' | 'CLIENT';
  /** Id given by the issuer; opaque, at most 255 characters. */
  readonly subject: string;
  /** Bare uuid of the organization the actor acts for; null when none. */
  readonly organizationId: string | null;
  readonly roles: ReadonlySet<Role>;
  /** OAuth scopes; they narrow what a partner agreed to read. */
  readonly scopes: ReadonlySet<string>;
  readonly tokenExpiresAt: Date;
}

export type Actor = AnonymousActor | SignedInActor;

/** Bare uuid of the organization that an actor acts for; null when for none. */
export const organizationOf = (actor: Actor): string | null =>
  actor.kind === 'ANONYMOUS' ? null : actor.organizationId;

/**
 * Who does an act, as the issuer of the token names them.
 *
 * @throws Error for nobody: a command refuses whoever did not sign in
 */
export function subjectOf(actor: Actor): string {
  if (actor.kind === 'ANONYMOUS') throw new Error('An act is done by somebody.');
  return actor.subject;
}

export const ANONYMOUS: AnonymousActor = Object.freeze({ kind: 'ANONYMOUS' });
