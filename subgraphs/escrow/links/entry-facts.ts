import type { Refusal } from '../../shared/kernel/refusal';
import type { Result } from '../../shared/kernel/result';
import { orUnavailable } from '../../shared/peers/or-unavailable';
import { type Peers, PeerUnavailable } from '../../shared/peers/peers';

/** What the register told of an entry on a day; `version` says of which state of it. */
export interface EntryFacts {
  readonly entryId: string;
  readonly number: string;
  /** Standing on the asked day. */
  readonly status: string;
  readonly holderId: string;
  readonly productName: string;
  readonly includedOn: string;
  readonly version: string;
}

const TEXTS = [
  'entryId',
  'number',
  'status',
  'holderId',
  'productName',
  'includedOn',
  'version',
] as const satisfies readonly (keyof EntryFacts)[];

/** An entry of the register on a day, by its bare uuid; null when there is no such entry (E-16(1)). */
export function askEntryFacts(
  peers: Peers,
  entryId: string,
  day: string,
): Promise<Result<EntryFacts | null, Refusal>> {
  return orUnavailable(async () => {
    const told = await peers.ask('register', 'entry-facts', { entryId, day });
    return told == null ? null : factsOf(told);
  });
}

/** An answer of another shape is no answer: nothing is decided on it. */
function factsOf(told: object): EntryFacts {
  const read = told as Readonly<Record<string, unknown>>;
  if (TEXTS.some((name) => typeof read[name] !== 'string')) throw new PeerUnavailable('register');
  return Object.fromEntries(TEXTS.map((name) => [name, read[name]])) as unknown as EntryFacts;
}

/** Whether the entry held on the day that it was asked of (C-20). */
export const isInRegister = (facts: EntryFacts | null): boolean => facts?.status === 'INCLUDED';
