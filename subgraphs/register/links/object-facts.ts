import type { Relation } from '../../shared/access/policy';
import type { Refusal } from '../../shared/kernel/refusal';
import type { Result } from '../../shared/kernel/result';
import { orUnavailable } from '../../shared/peers/or-unavailable';
import { type Peers, PeerUnavailable } from '../../shared/peers/peers';

/** What the registry of objects told of an object; `version` says of which card. */
export interface ObjectFacts {
  readonly objectId: string;
  readonly version: number;
  readonly relations: readonly { readonly organizationId: string; readonly role: string }[];
}

export interface TermsFacts {
  readonly termsOfReferenceId: string;
  /** Null until they are agreed. */
  readonly agreedOn: string | null;
}

const RELATIONS: Readonly<Record<string, Relation>> = {
  OWNER: 'OWNER',
  HOLDER: 'HOLDER',
  TRUSTEE: 'TRUSTEE',
  SUPPLIER: 'SUPPLIER',
  DEVELOPER: 'ORGANIZATION',
  MAINTAINER: 'ORGANIZATION',
  SPONSOR: 'ORGANIZATION',
};

export function relationsOf({ relations }: ObjectFacts, organizationId: string | null): Relation[] {
  const own = relations.filter((relation) => relation.organizationId === organizationId);
  return own.flatMap(({ role }) => RELATIONS[role] ?? []);
}

/** Null when there is no such object. */
export function askObjectFacts(
  peers: Peers,
  objectId: string,
  day: string,
): Promise<Result<ObjectFacts | null, Refusal>> {
  return asked(() => peers.ask('objects', 'object-facts', { objectId, day }), objectFactsOf);
}

/** Null when there are no such terms. */
export function askTermsFacts(
  peers: Peers,
  termsOfReferenceId: string,
): Promise<Result<TermsFacts | null, Refusal>> {
  return asked(() => peers.ask('objects', 'terms-facts', { termsOfReferenceId }), termsFactsOf);
}

/** Whether the registry knows an organization on a day. */
export function askOrganizationKnown(
  peers: Peers,
  organizationId: string,
  day: string,
): Promise<Result<true | null, Refusal>> {
  return asked(
    () => peers.ask('objects', 'organization-facts', { organizationId, day }),
    (told) => (told['organizationId'] === organizationId ? true : null),
  );
}

type Told = Readonly<Record<string, unknown>>;

function asked<Facts>(
  ask: () => Promise<unknown>,
  read: (told: Told) => Facts | null,
): Promise<Result<Facts | null, Refusal>> {
  return orUnavailable(async () => {
    const told = await ask();
    if (told == null) return null;
    const facts = read(told as Told);
    // An answer of another shape is no answer: nothing is decided on it.
    if (facts === null) throw new PeerUnavailable('objects');
    return facts;
  });
}

function objectFactsOf({ objectId, version, relations }: Told): ObjectFacts | null {
  if (typeof objectId !== 'string' || typeof version !== 'number' || !Array.isArray(relations)) return null;
  const known = relations.filter(isRelation);
  return known.length === relations.length ? { objectId, version, relations: known } : null;
}

function isRelation(value: unknown): value is ObjectFacts['relations'][number] {
  const { organizationId, role } = (value ?? {}) as Told;
  return typeof organizationId === 'string' && typeof role === 'string';
}

function termsFactsOf({ termsOfReferenceId, agreedOn }: Told): TermsFacts | null {
  if (typeof termsOfReferenceId !== 'string' || (agreedOn !== null && typeof agreedOn !== 'string'))
    return null;
  return { termsOfReferenceId, agreedOn };
}
