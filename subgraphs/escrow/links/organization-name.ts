import type { LocalizedText } from '../../shared/kernel/localized-text';
import type { Peers } from '../../shared/peers/peers';
import { nameOf } from './organization-facts';

/**
 * Names of organizations as the registry of objects tells them, each asked once.
 *
 * @throws PeerUnavailable also for an answer that is no name: a document names its parties, or is not printed
 */
export function organizationNames(peers: Peers, day: string): (id: string) => Promise<LocalizedText> {
  const known = new Map<string, Promise<LocalizedText>>();
  return (organizationId) => {
    const name =
      known.get(organizationId) ??
      peers.ask('objects', 'organization-facts', { organizationId, day }).then(nameOf);
    known.set(organizationId, name);
    return name;
  };
}
