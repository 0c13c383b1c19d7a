import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { peerUnavailable } from '../../shared/peers/peer.errors';
import { type Peers, PeerUnavailable } from '../../shared/peers/peers';

/** Whether an entry of the register holds on a day; false too when there is no such entry (E-16(1)). */
export async function askWhetherInRegister(
  peers: Peers,
  entryId: string,
  day: string,
): Promise<Result<boolean, Refusal>> {
  try {
    const told = (await peers.ask('register', 'entry-facts', { entryId, day })) as {
      status?: unknown;
    } | null;
    if (told === null) return ok(false);
    if (typeof told.status !== 'string') throw new PeerUnavailable('register');
    return ok(told.status === 'INCLUDED');
  } catch (fault) {
    if (fault instanceof PeerUnavailable) return err(peerUnavailable({ registry: fault.peer }));
    throw fault;
  }
}
