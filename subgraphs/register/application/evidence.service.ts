import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { peerUnavailable } from '../../shared/peers/peer.errors';
import { PeerUnavailable } from '../../shared/peers/peers';
import { RegisterApplicationEntity } from './application.entity';
import type { ApplicationCommandInput } from './application.inputs';
import { type Evidence, readEvidence } from './transition.rules';

export type Asked =
  | { readonly ok: true; readonly value: Evidence }
  | { readonly ok: false; readonly error: readonly Refusal[] };

/**
 * Asks the registry of objects about the object that the application names, before the transaction of the act. The
 * version that the act expects holds the answer and the application together: a correction in between is a conflict.
 */
export async function askEvidence(
  { dataSource, peers, today }: SubgraphContext,
  { applicationId }: ApplicationCommandInput,
): Promise<Asked> {
  const id = fromGlobalId('registerApplication', applicationId);
  const application = id && (await dataSource.manager.findOneBy(RegisterApplicationEntity, { id }));
  if (!application || application.objectId === null || !isTransitional(application))
    return { ok: true, value: 'NOT_NAMED' };
  try {
    const input = { objectId: application.objectId, day: today };
    return { ok: true, value: readEvidence(await peers.ask('objects', 'object-facts', input)) };
  } catch (fault) {
    if (!(fault instanceof PeerUnavailable)) throw fault;
    return { ok: false, error: [peerUnavailable({ registry: 'objects' })] };
  }
}

function isTransitional({ kind, inclusionMode }: RegisterApplicationEntity): boolean {
  return kind === 'INCLUSION' && inclusionMode !== 'GENERAL';
}
