import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { peerUnavailable } from '../../shared/peers/peer.errors';
import { PeerUnavailable } from '../../shared/peers/peers';
import { RegisterApplicationEntity } from './application.entity';
import type { ApplicationCommandInput } from './application.inputs';
import { type Evidence, readEvidence } from './transition.rules';

/** What was answered, and the version of the application for which it was asked; or that no answer was to be had. */
export type Asked =
  | { readonly ok: true; readonly value: Evidence; readonly version: number | null }
  | { readonly ok: false; readonly error: readonly Refusal[] };

/**
 * Asks the registry of objects about the object that the application names, before the transaction of the act, which
 * holds the answer against the version that it finds.
 */
export async function askEvidence(
  { dataSource, peers, today }: SubgraphContext,
  { applicationId }: ApplicationCommandInput,
): Promise<Asked> {
  const id = fromGlobalId('registerApplication', applicationId);
  const application = id ? await dataSource.manager.findOneBy(RegisterApplicationEntity, { id }) : null;
  const version = application?.version ?? null;
  if (!application || application.objectId === null || !isTransitional(application))
    return { ok: true, value: 'NOT_NAMED', version };
  try {
    const input = { objectId: application.objectId, day: today };
    return { ok: true, value: readEvidence(await peers.ask('objects', 'object-facts', input)), version };
  } catch (fault) {
    if (!(fault instanceof PeerUnavailable)) throw fault;
    return { ok: false, error: [peerUnavailable({ registry: 'objects' })] };
  }
}

function isTransitional({ kind, inclusionMode }: RegisterApplicationEntity): boolean {
  return kind === 'INCLUSION' && inclusionMode !== 'GENERAL';
}
