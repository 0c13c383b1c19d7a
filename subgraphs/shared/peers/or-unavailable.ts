import type { Refusal } from '../kernel/refusal';
import { err, ok, type Result } from '../kernel/result';
import { peerUnavailable } from './peer.errors';
import { PeerUnavailable } from './peers';

/** What rests on the answer of another registry, or the refusal of the act that cannot do without it. */
export async function orUnavailable<Told>(ask: () => Promise<Told>): Promise<Result<Told, Refusal>> {
  try {
    return ok(await ask());
  } catch (fault) {
    if (fault instanceof PeerUnavailable) return err(peerUnavailable({ registry: fault.peer }));
    throw fault;
  }
}
