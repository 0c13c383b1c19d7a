import type { Refusal } from '../../shared/kernel/refusal';
import type { Result } from '../../shared/kernel/result';
import { orUnavailable } from '../../shared/peers/or-unavailable';
import { type Peers, PeerUnavailable } from '../../shared/peers/peers';

/** What the registry of objects told of an object; `version` says of which card. */
export interface ObjectFacts {
  readonly objectId: string;
  readonly code: string;
  readonly stage: string;
  readonly commissionedOn: string | null;
  /** Never empty. */
  readonly ownerIds: readonly string[];
  readonly holderIds: readonly string[];
  readonly version: number;
}

interface Told {
  readonly objectId?: unknown;
  readonly code?: unknown;
  readonly stage?: unknown;
  readonly commissionedOn?: unknown;
  readonly relations?: unknown;
  readonly version?: unknown;
}

/** Facts of an object by its code of the portal on a day; null when there is no such object. */
export function askObjectFacts(
  peers: Peers,
  code: string,
  day: string,
): Promise<Result<ObjectFacts | null, Refusal>> {
  return orUnavailable(async () => {
    const told = await peers.ask('objects', 'object-facts', { code, day });
    return told == null ? null : factsOf(told as Told);
  });
}

/** An answer of another shape is no answer: nothing is decided on it. */
function factsOf({ objectId, code, stage, commissionedOn, relations, version }: Told): ObjectFacts {
  const parties = (role: string) => (Array.isArray(relations) ? organizationsOf(relations, role) : []);
  const ownerIds = parties('OWNER');
  if (
    typeof objectId !== 'string' ||
    typeof code !== 'string' ||
    typeof stage !== 'string' ||
    (commissionedOn !== null && typeof commissionedOn !== 'string') ||
    typeof version !== 'number' ||
    ownerIds.length === 0
  )
    throw new PeerUnavailable('objects');
  return { objectId, code, stage, commissionedOn, ownerIds, holderIds: parties('HOLDER'), version };
}

function organizationsOf(relations: readonly unknown[], role: string): string[] {
  return relations.flatMap((relation) => {
    const told = (relation ?? {}) as { role?: unknown; organizationId?: unknown };
    return told.role === role && typeof told.organizationId === 'string' ? [told.organizationId] : [];
  });
}
