import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { isLocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import { peerUnavailable } from '../../shared/peers/peer.errors';
import { PeerUnavailable } from '../../shared/peers/peers';

/** A search for analogues that the register of trusted software keeps, as it told it. */
export interface AnalogueSearch {
  readonly searchId: string;
  /** Day for which the register was searched. */
  readonly asOf: string;
  /** What was searched for, as the register words it. */
  readonly query: string;
  readonly resultCount: number;
}

export type AskedSearch =
  | { readonly ok: true; readonly value: AnalogueSearch | null }
  | { readonly ok: false; readonly error: readonly Refusal[] };

/**
 * Asks the register for a kept search by the id that the client gave; null when none is given or kept. To be asked
 * before the transaction of the act that rests on it.
 */
export async function askAnalogueSearch(
  { peers }: SubgraphContext,
  globalId: string | null | undefined,
): Promise<AskedSearch> {
  const searchId = globalId ? fromGlobalId('analogueSearch', globalId) : null;
  if (!searchId) return { ok: true, value: null };
  try {
    const answer = await peers.ask('register', 'analogue-search-facts', { searchId });
    return { ok: true, value: searchOf(answer) };
  } catch (fault) {
    if (!(fault instanceof PeerUnavailable)) throw fault;
    return { ok: false, error: [peerUnavailable({ registry: 'register' })] };
  }
}

/** An answer of another shape is no evidence. */
function searchOf(answer: unknown): AnalogueSearch | null {
  const { searchId, asOf, query, resultCount } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof searchId !== 'string' || typeof asOf !== 'string' || !isLocalDate(asOf)) return null;
  if (typeof resultCount !== 'number' || !Number.isInteger(resultCount) || resultCount < 0) return null;
  const worded = typeof query === 'string' ? query : JSON.stringify(query ?? null);
  return { searchId, asOf, query: worded, resultCount };
}
