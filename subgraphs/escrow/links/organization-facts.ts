import type { LocalizedText } from '../../shared/kernel/localized-text';
import type { Refusal } from '../../shared/kernel/refusal';
import type { Result } from '../../shared/kernel/result';
import { orUnavailable } from '../../shared/peers/or-unavailable';
import { type Peers, PeerUnavailable } from '../../shared/peers/peers';

/** What the registry of objects told of an organization on a day. */
export interface OrganizationFacts {
  readonly organizationId: string;
  readonly name: LocalizedText;
  /** Business identification number; null when none is recorded. */
  readonly bin: string | null;
  /** Appointments of the day. */
  readonly roles: readonly string[];
}

/** An organization on a day, by its bare uuid; null when there is none. */
export function askOrganizationFacts(
  peers: Peers,
  organizationId: string,
  day: string,
): Promise<Result<OrganizationFacts | null, Refusal>> {
  return orUnavailable(async () => {
    const told = await peers.ask('objects', 'organization-facts', { organizationId, day });
    return told == null ? null : factsOf(organizationId, told);
  });
}

/** An answer of another shape is no answer: nothing is decided on it. */
function factsOf(organizationId: string, told: object): OrganizationFacts {
  const { bin = null, roles } = told as Readonly<Record<string, unknown>>;
  const name = nameOf(told);
  if ((bin !== null && typeof bin !== 'string') || !Array.isArray(roles))
    throw new PeerUnavailable('objects');
  return { organizationId, name, bin, roles: roles.map(String) };
}

/** @throws PeerUnavailable for an answer that is no name */
export function nameOf(told: unknown): LocalizedText {
  const { name } = (told ?? {}) as { readonly name?: Partial<Record<keyof LocalizedText, unknown>> | null };
  const { kk, ru, en } = name ?? {};
  if (typeof kk !== 'string' || typeof ru !== 'string' || typeof en !== 'string')
    throw new PeerUnavailable('objects');
  return { kk, ru, en };
}
