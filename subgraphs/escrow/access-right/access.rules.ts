import type { Role } from '../../shared/access/roles';
import type { ContentSection, DepositState } from '../deposit/deposit.model';
import { type AccessPurpose, OPERATOR_PURPOSES, PARTY_PURPOSES } from './access-right.model';

/** A registered right that holds now; one of a third party is here only while its consent holds. */
export interface HeldRight {
  readonly id: string;
  readonly purpose: AccessPurpose;
  /** Null for all of them. */
  readonly sections: readonly ContentSection[] | null;
  /** Numbers of the media; null or none told for all of them. */
  readonly media?: readonly number[] | null;
}

/** What the owner allows the operator; null where the owner set nothing beyond the agreement. */
export interface OwnerLimits {
  readonly purposes: readonly AccessPurpose[];
  readonly sections: readonly ContentSection[] | null;
  readonly isDownloadAllowed: boolean;
}

export interface AccessFacts {
  readonly state: DepositState;
  readonly isFrozen: boolean;
  /** Of the person who asks, the latest first. */
  readonly rights: readonly HeldRight[];
  readonly limits: OwnerLimits | null;
}

export interface AskedAccess {
  /** Null when the person told none: the right tells it then. */
  readonly purpose: AccessPurpose | null;
  /** What lies in what is asked for; null for something about the whole deposit. */
  readonly sections: readonly ContentSection[] | null;
  readonly isDownload: boolean;
  /** Number of the medium whose bytes are asked for. */
  readonly medium?: number;
}

export type WithheldCode = 'ACCESS_NOT_REGISTERED' | 'PURPOSE_NOT_ALLOWED' | 'REPOSITORY_FROZEN';
export type AccessDecision =
  | { readonly ok: true; readonly right: HeldRight }
  | { readonly ok: false; readonly code: WithheldCode; readonly purpose: AccessPurpose | null };

/** From the acceptance on, and not before: what is stored is looked after, given back and given out. */
const STORED: readonly DepositState[] = [
  'ACCEPTED',
  'TERMINATION_NOTIFIED',
  'HANDED_OVER',
  'ARCHIVED_BY_OWNER',
];

/** What the owner or holder is given: accepted, and not yet transferred back (E-10, E-11). */
export const GIVEN_OUT: readonly DepositState[] = ['ACCEPTED', 'TERMINATION_NOTIFIED'];

/** They see data of the escrow and never its content, whatever anybody consents to (E-2(4), A4.1.1(2)). */
const NEVER: readonly Role[] = ['AUTHORIZED_BODY', 'ANALYST', 'AUDITOR', 'ADMINISTRATOR'];

export const seesNoContent = ({ roles }: { readonly roles: ReadonlySet<Role> }): boolean =>
  NEVER.some((role) => roles.has(role));

/** Material is used only for the obligation that is open (A4.2.2): a purpose serves while its obligation lasts. */
export function serves(purpose: AccessPurpose, state: DepositState): boolean {
  if (purpose === 'VERIFY' || purpose === 'CONSENT') return true;
  if (isPartyPurpose(purpose)) return GIVEN_OUT.includes(state);
  return STORED.includes(state) !== (purpose === 'INTAKE');
}

/** The decision on every read of confidential material: a right that holds, for its purpose, within all limits. */
export function decideAccess(asked: AskedAccess, facts: AccessFacts): AccessDecision {
  const refused = (code: WithheldCode): AccessDecision => ({ ok: false, code, purpose: asked.purpose });
  if (facts.isFrozen) return refused('REPOSITORY_FROZEN');
  const held = facts.rights.filter((right) => isWithin(asked, right, facts.limits));
  if (held.length === 0) return refused('ACCESS_NOT_REGISTERED');
  const right = held.find(
    ({ purpose }) => (asked.purpose === null || asked.purpose === purpose) && serves(purpose, facts.state),
  );
  if (right) return { ok: true, right };
  const purpose = asked.purpose ?? held[0]?.purpose ?? null;
  return { ok: false, code: 'PURPOSE_NOT_ALLOWED', purpose };
}

/** Limits bind the operator; a third party has those of its consent, a party those of its request, which stand in the right. */
function isWithin(asked: AskedAccess, right: HeldRight, limits: OwnerLimits | null): boolean {
  if (!covers(right.sections, asked.sections) || !coversMedium(right, asked)) return false;
  return !isOperatorPurpose(right.purpose) || limits === null || allows(limits, right.purpose, asked);
}

function coversMedium({ media }: HeldRight, { medium }: AskedAccess): boolean {
  return !media || (medium !== undefined && media.includes(medium));
}

function allows(limits: OwnerLimits, purpose: AccessPurpose, asked: AskedAccess): boolean {
  return (
    limits.purposes.includes(purpose) &&
    covers(limits.sections, asked.sections) &&
    (limits.isDownloadAllowed || !asked.isDownload)
  );
}

/** Whether a scope holds all of what is asked for; something about the whole deposit needs all sections. */
export function covers(
  scope: readonly ContentSection[] | null,
  asked: readonly ContentSection[] | null,
): boolean {
  if (scope === null) return true;
  return asked?.every((section) => scope.includes(section)) ?? false;
}

/** Whether a right may be registered within the limits of the owner. */
export function isWithinLimits(
  right: { readonly purpose: AccessPurpose; readonly sections: readonly ContentSection[] | null },
  limits: OwnerLimits | null,
): boolean {
  if (limits === null) return true;
  return limits.purposes.includes(right.purpose) && covers(limits.sections, right.sections);
}

const isPartyPurpose = (purpose: AccessPurpose): boolean => PARTY_PURPOSES.includes(purpose);
export const isOperatorPurpose = (purpose: AccessPurpose): boolean => OPERATOR_PURPOSES.includes(purpose);
