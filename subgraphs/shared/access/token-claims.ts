import type { JWTPayload } from 'jose';
import { fromGlobalId } from '../kernel/global-id';
import type { SignedInActor } from './actor';
import { isRole, type Role } from './roles';

/** Where an issuer puts what the graph needs. A name may be a path, for example `realm_access.roles`. */
export interface ClaimNames {
  /** Global id of the organization, `org_<uuid>`. */
  readonly organization: string;
  /** Array of role names. */
  readonly roles: string;
  /** Space-separated text or array of texts. */
  readonly scopes: string;
  /** Id of the OAuth client; equal to the subject when a client acts for itself (RFC 9068). */
  readonly client: string;
}

export const DEFAULT_CLAIM_NAMES: ClaimNames = {
  organization: 'org',
  roles: 'roles',
  scopes: 'scope',
  client: 'client_id',
};

/** The claims have another shape than agreed. */
export class ClaimsMalformed extends Error {}

const MAX_SUBJECT = 255;

/**
 * Reads who acts from verified claims. Roles the graph does not know are dropped; a claim of the wrong shape refuses
 * the whole token, because guessing would grant something.
 *
 * @throws ClaimsMalformed
 */
export function readClaims(payload: JWTPayload, names: ClaimNames): SignedInActor {
  const { sub, exp } = payload;
  if (!sub || sub.length > MAX_SUBJECT || exp === undefined) throw new ClaimsMalformed('sub or exp');
  return {
    kind: claim(payload, names.client) === sub ? 'CLIENT' : 'PERSON',
    subject: sub,
    organizationId: readOrganization(claim(payload, names.organization)),
    roles: readRoles(claim(payload, names.roles)),
    scopes: readScopes(claim(payload, names.scopes)),
    tokenExpiresAt: new Date(exp * 1000),
  };
}

/** The claim of that very name (names with dots exist), otherwise the one at that path. */
function claim(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), payload);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readOrganization(value: unknown): string | null {
  if (value === undefined) return null;
  const uuid = typeof value === 'string' ? fromGlobalId('organization', value) : null;
  if (!uuid) throw new ClaimsMalformed('organization');
  return uuid;
}

function readRoles(value: unknown): ReadonlySet<Role> {
  return new Set(readTexts(value ?? [], 'roles').filter(isRole));
}

function readScopes(value: unknown): ReadonlySet<string> {
  const texts = typeof value === 'string' ? value.split(' ') : readTexts(value ?? [], 'scopes');
  return new Set(texts.filter((scope) => scope !== ''));
}

function readTexts(value: unknown, what: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw new ClaimsMalformed(what);
  return value;
}
