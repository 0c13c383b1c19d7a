import type { Actor, SignedInActor } from '../../subgraphs/shared/access/actor';
import type { Role } from '../../subgraphs/shared/access/roles';
import { seededUuid } from '../../subgraphs/shared/kernel/global-id';

const TOKEN_EXPIRES_AT = new Date('2100-01-01T00:00:00Z');

/** Bare uuid of the organization that the sample data know by this key, for example `operator`. */
export function organizationId(key: string): string {
  return seededUuid(`organization:${key}`);
}

/** A person with roles, acting for the organization of that key; for none by default. */
export function person(roles: readonly Role[] = [], organization: string | null = null): Actor {
  return signedIn({
    kind: 'PERSON',
    roles: new Set(roles),
    organizationId: organization === null ? null : organizationId(organization),
  });
}

/** A partner's information system whose token carries the scopes. */
export function partner(...scopes: readonly string[]): Actor {
  return signedIn({
    kind: 'CLIENT',
    roles: new Set<Role>(['PARTNER']),
    scopes: new Set(scopes),
    organizationId: organizationId('partner-agency'),
  });
}

function signedIn(parts: Partial<SignedInActor>): SignedInActor {
  return {
    kind: 'PERSON',
    subject: 'test-user',
    organizationId: null,
    roles: new Set(),
    scopes: new Set(),
    tokenExpiresAt: TOKEN_EXPIRES_AT,
    ...parts,
  };
}
