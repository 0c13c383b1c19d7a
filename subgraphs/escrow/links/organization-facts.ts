import type { LocalizedText } from '../../shared/kernel/localized-text';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { peerUnavailable } from '../../shared/peers/peer.errors';
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
export async function askOrganizationFacts(
  peers: Peers,
  organizationId: string,
  day: string,
): Promise<Result<OrganizationFacts | null, Refusal>> {
  try {
    const told = await peers.ask('objects', 'organization-facts', { organizationId, day });
    return ok(told == null ? null : factsOf(organizationId, told));
  } catch (fault) {
    if (fault instanceof PeerUnavailable) return err(peerUnavailable({ registry: fault.peer }));
    throw fault;
  }
}

/** An answer of another shape is no answer: nothing is decided on it. */
function factsOf(organizationId: string, told: object): OrganizationFacts {
  const { name, bin = null, roles } = told as Readonly<Record<string, unknown>>;
  const { kk, ru, en } = (name ?? {}) as Readonly<Record<string, unknown>>;
  if (
    typeof kk !== 'string' ||
    typeof ru !== 'string' ||
    typeof en !== 'string' ||
    (bin !== null && typeof bin !== 'string') ||
    !Array.isArray(roles)
  )
    throw new PeerUnavailable('objects');
  return { organizationId, name: { kk, ru, en }, bin, roles: roles.map(String) };
}
