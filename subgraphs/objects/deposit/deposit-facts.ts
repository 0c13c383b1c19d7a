import { grouped, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { isLocalDate, type LocalDate } from '../../shared/kernel/local-date';
import { PeerUnavailable } from '../../shared/peers/peers';
import type { AcceptedDeposit } from './deposit.rules';

interface DepositOfObject extends AcceptedDeposit {
  readonly objectId: string;
}

/**
 * Accepted deposits of the objects as the escrow registry tells them, earliest first; one question for all of them.
 * @throws PeerUnavailable when the registry gives no answer, or none that can be read
 */
async function askDeposits(
  context: SubgraphContext,
  objectIds: readonly string[],
): Promise<DepositOfObject[]> {
  const answer = await context.peers.ask('escrow', 'deposit-facts', { objectIds });
  const { deposits } = (answer ?? {}) as { readonly deposits?: unknown };
  if (!Array.isArray(deposits)) throw new PeerUnavailable('escrow');
  return deposits.flatMap(toAccepted).sort((one, other) => (one.acceptedOn < other.acceptedOn ? -1 : 1));
}

function toAccepted(deposit: unknown): DepositOfObject[] {
  const { depositId, objectId, acceptedOn, contentSha256 } = (deposit ?? {}) as Readonly<
    Record<string, unknown>
  >;
  if (typeof depositId !== 'string' || typeof objectId !== 'string') return [];
  if (typeof acceptedOn !== 'string' || !isLocalDate(acceptedOn)) return [];
  const sums = Array.isArray(contentSha256) ? contentSha256 : [];
  const texts = sums.filter((sum): sum is string => typeof sum === 'string');
  return [{ depositId, objectId, acceptedOn: acceptedOn as LocalDate, contentSha256: texts }];
}

/** Accepted deposits for a read, one question for all objects of a page; null when the registry gave no answer. */
export function loadDeposits(context: SubgraphContext, objectId: string): Promise<AcceptedDeposit[] | null> {
  return loaderOf<string, AcceptedDeposit[] | null>(context, 'deposit-facts', async (ids) => {
    const deposits = await unlessUnavailable(askDeposits(context, ids));
    return deposits ? grouped(ids, deposits, (deposit) => deposit.objectId) : ids.map(() => null);
  }).load(objectId);
}

/** Accepted deposits of an object for an act; null when the registry gave no answer. */
export async function depositsOrNull(
  context: SubgraphContext,
  objectId: string,
): Promise<AcceptedDeposit[] | null> {
  const deposits = await unlessUnavailable(askDeposits(context, [objectId]));
  return (
    deposits
      ?.filter((deposit) => deposit.objectId === objectId)
      .map(({ objectId: _, ...deposit }) => deposit) ?? null
  );
}

async function unlessUnavailable<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (fault) {
    if (fault instanceof PeerUnavailable) return null;
    throw fault;
  }
}
