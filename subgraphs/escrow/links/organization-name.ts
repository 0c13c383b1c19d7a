import type { LocalizedText } from '../../shared/kernel/localized-text';
import { type Peers, PeerUnavailable } from '../../shared/peers/peers';

/** Names of organizations as the registry of objects tells them, each asked once. */
export function organizationNames(peers: Peers, day: string): (id: string) => Promise<LocalizedText> {
  const known = new Map<string, Promise<LocalizedText>>();
  return (id) => {
    const name = known.get(id) ?? askName(peers, id, day);
    known.set(id, name);
    return name;
  };
}

/** @throws PeerUnavailable also for an answer that is no name: a document names its parties, or is not printed */
async function askName(peers: Peers, organizationId: string, day: string): Promise<LocalizedText> {
  const told = (await peers.ask('objects', 'organization-facts', { organizationId, day })) as {
    readonly name?: Partial<LocalizedText>;
  } | null;
  const { kk, ru, en } = told?.name ?? {};
  if (typeof kk !== 'string' || typeof ru !== 'string' || typeof en !== 'string')
    throw new PeerUnavailable('objects');
  return { kk, ru, en };
}
