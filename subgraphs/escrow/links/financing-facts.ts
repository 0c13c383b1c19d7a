import { type Peers, PeerUnavailable } from '../../shared/peers/peers';

/** What the cost rows of an object say of who paid (C-5, C-6). */
export interface FinancingFacts {
  readonly objectId: string;
  readonly channels: readonly string[];
  readonly hasBudgetProgramme: boolean;
}

/** By bare uuids of objects; one without cost rows is left out. Null when nothing could be asked. */
export async function askFinancingFacts(
  peers: Peers,
  objectIds: readonly string[],
): Promise<ReadonlyMap<string, FinancingFacts> | null> {
  try {
    const told = (await peers.ask('objects', 'financing-facts', { objectIds })) as {
      objects?: unknown;
    } | null;
    const facts = Array.isArray(told?.objects) ? told.objects.map(factsOf) : [null];
    if (facts.includes(null)) return null;
    return new Map(facts.flatMap((one) => (one ? [[one.objectId, one]] : [])));
  } catch (fault) {
    if (fault instanceof PeerUnavailable) return null;
    throw fault;
  }
}

/** Null for an answer of another shape, which is no answer. */
function factsOf(told: unknown): FinancingFacts | null {
  const { objectId, channels, hasBudgetProgramme } = (told ?? {}) as Partial<
    Record<keyof FinancingFacts, unknown>
  >;
  if (typeof objectId !== 'string' || !Array.isArray(channels) || typeof hasBudgetProgramme !== 'boolean')
    return null;
  return { objectId, channels: channels.map(String), hasBudgetProgramme };
}
