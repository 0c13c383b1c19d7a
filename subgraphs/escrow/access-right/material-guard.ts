import type { SignedInActor } from '../../shared/access/actor';
import { type ReadPolicy, readPolicies } from '../../shared/access/read-policies';
import { loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { DomainError } from '../../shared/kernel/domain-error';
import { type Parties, relationsOf } from '../party/party.rules';
import { type AccessDecision, decideAccess } from './access.rules';
import { findAccessFacts, type NewRead, noteReads, type Reader } from './access.store';
import {
  accessNotRegisteredForField,
  purposeNotAllowedForField,
  repositoryFrozenForField,
} from './access-right.errors';
import type { AccessPurpose, ConfidentialThing } from './access-right.model';

/** What of a deposit a field shows. */
export interface ShownThing {
  readonly thing: ConfidentialThing;
  readonly policy: ReadPolicy;
  /** Told by the caller; null lets the registered right tell it. */
  readonly purpose?: AccessPurpose | null | undefined;
  /** Whether the operator is a party to it, as to the agreement, and needs no registered right. */
  readonly isOperatorsOwn?: boolean;
}

type DepositOfParties = Parties & { readonly id: string };

export const readerOf = ({ subject: person, organizationId }: SignedInActor): Reader => ({
  person,
  organizationId,
  isSystem: false,
});

/**
 * Whether a field may show confidential material (A4.1.1(4)). The one guard of every such field: the parties read what
 * is theirs; the operator reads on a registered right, or is told why not; everybody else is shown nothing. What is not
 * the parties' own reading is noted before it is answered, whether it was given or denied.
 */
export async function maySeeMaterial(
  context: SubgraphContext,
  deposit: DepositOfParties,
  { thing, policy, purpose = null, isOperatorsOwn = false }: ShownThing,
): Promise<boolean> {
  const { actor } = context;
  if (actor.kind === 'ANONYMOUS') return false;
  const relations = relationsOf(actor, deposit);
  const { allowed } = readPolicies.decide(actor, policy, { relations });
  if (allowed && (isOperatorsOwn || relations.length > 0)) return true;
  const name = `material:${thing}:${purpose}:${allowed}`;
  const load = (ids: readonly string[]) =>
    allowed ? decideAll(context, actor, ids, thing, purpose) : denyAll(context, actor, ids, thing);
  return loaderOf<string, boolean>(context, name, load as never).load(deposit.id);
}

const noteOf = (
  { now }: SubgraphContext,
  { subject: person, organizationId }: SignedInActor,
  depositId: string | null,
  thing: ConfidentialThing,
): Omit<NewRead, 'outcome' | 'reason' | 'purpose' | 'rightId'> => ({
  ...{ depositId, person, organizationId, thing },
  occurredAt: now,
});

async function denyAll(
  context: SubgraphContext,
  actor: SignedInActor,
  ids: readonly string[],
  thing: ConfidentialThing,
): Promise<boolean[]> {
  await noteReads(
    context.dataSource,
    ids.map((id) => deniedRead(context, actor, id, thing, 'NO_RIGHT_TO_CONTENT')),
  );
  return ids.map(() => false);
}

export function deniedRead(
  context: SubgraphContext,
  actor: SignedInActor,
  depositId: string | null,
  thing: ConfidentialThing,
  reason: string,
  purpose: AccessPurpose | null = null,
): NewRead {
  const note = noteOf(context, actor, depositId, thing);
  return { ...note, purpose, rightId: null, outcome: 'DENIED', reason };
}

async function decideAll(
  context: SubgraphContext,
  actor: SignedInActor,
  ids: readonly string[],
  thing: ConfidentialThing,
  purpose: AccessPurpose | null,
): Promise<(true | DomainError)[]> {
  const facts = await findAccessFacts(context.dataSource, ids, readerOf(actor), context.now);
  const asked = { purpose, sections: null, isDownload: false };
  const decisions = ids.map((id): [string, AccessDecision] => {
    const own = facts.get(id);
    if (own) return [id, decideAccess(asked, own)];
    return [id, { ok: false, code: 'ACCESS_NOT_REGISTERED', purpose }];
  });
  await noteReads(
    context.dataSource,
    decisions.map(([id, decision]) =>
      decision.ok
        ? givenRead(context, actor, id, thing, decision.right)
        : deniedRead(context, actor, id, thing, decision.code, purpose),
    ),
  );
  return decisions.map(([, decision]) => (decision.ok ? true : withheld(decision)));
}

export function givenRead(
  context: SubgraphContext,
  actor: SignedInActor,
  depositId: string,
  thing: ConfidentialThing,
  { id: rightId, purpose }: { readonly id: string; readonly purpose: AccessPurpose },
): NewRead {
  return { ...noteOf(context, actor, depositId, thing), purpose, rightId, outcome: 'GIVEN', reason: null };
}

function withheld({ code, purpose }: Extract<AccessDecision, { ok: false }>): DomainError {
  if (code === 'REPOSITORY_FROZEN') return repositoryFrozenForField({});
  if (code === 'PURPOSE_NOT_ALLOWED') return purposeNotAllowedForField({ purpose: purpose ?? '—' });
  return accessNotRegisteredForField({});
}
