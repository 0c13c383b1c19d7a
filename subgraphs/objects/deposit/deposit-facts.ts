import { loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { isLocalDate, type LocalDate } from '../../shared/kernel/local-date';
import { PeerUnavailable } from '../../shared/peers/peers';
import type { AcceptedDeposit } from './deposit.rules';

/**
 * Accepted deposits of an object as the escrow registry tells them, earliest first.
 * @throws PeerUnavailable when the registry gives no answer, or none that can be read
 */
export async function askDeposits(context: SubgraphContext, objectId: string): Promise<AcceptedDeposit[]> {
  const answer = await context.peers.ask('escrow', 'deposit-facts', { objectId });
  const { deposits } = (answer ?? {}) as { readonly deposits?: unknown };
  if (!Array.isArray(deposits)) throw new PeerUnavailable('escrow');
  return deposits.flatMap(toAccepted).sort((one, other) => (one.acceptedOn < other.acceptedOn ? -1 : 1));
}

function toAccepted(deposit: unknown): AcceptedDeposit[] {
  const { depositId, acceptedOn, contentSha256 } = (deposit ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof depositId !== 'string' || typeof acceptedOn !== 'string' || !isLocalDate(acceptedOn)) return [];
  const sums = Array.isArray(contentSha256) ? contentSha256 : [];
  const texts = sums.filter((sum): sum is string => typeof sum === 'string');
  return [{ depositId, acceptedOn: acceptedOn as LocalDate, contentSha256: texts }];
}

/** The same for a read, once for an object in a request; null when the registry gave no answer. */
export function loadDeposits(context: SubgraphContext, objectId: string): Promise<AcceptedDeposit[] | null> {
  return loaderOf<string, AcceptedDeposit[] | null>(context, 'deposit-facts', (ids) =>
    Promise.all(ids.map((id) => depositsOrNull(context, id))),
  ).load(objectId);
}

/** Accepted deposits; null when the registry gave no answer. */
export async function depositsOrNull(
  context: SubgraphContext,
  objectId: string,
): Promise<AcceptedDeposit[] | null> {
  try {
    return await askDeposits(context, objectId);
  } catch (fault) {
    if (fault instanceof PeerUnavailable) return null;
    throw fault;
  }
}
