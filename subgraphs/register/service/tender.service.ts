import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../shared/access/actor';
import type { Relation } from '../../shared/access/policy';
import { type WritePolicy, writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { citing } from '../../shared/kernel/citing';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import { termsMissing } from '../../shared/law/terms-missing.errors';
import { acquiringObjectUnknown } from '../acquisition/acquisition.errors';
import { AnalogueSearchEntity } from '../analogue/analogue-search.entity';
import { RegisterApplicationEntity } from '../application/application.entity';
import { termsUuid } from '../application/initiative.rules';
import { RegisterEntryEntity } from '../entry/entry.entity';
import { statusOn } from '../entry/entry.rules';
import { askObjectFacts, askOrganizationKnown, askTermsFacts, relationsOf } from '../links/object-facts';
import { ServiceContractEntity, TenderEntity } from './tender.entity';
import type {
  ServiceContractRecordInput,
  TenderAwardInput,
  TenderCancelInput,
  TenderInclusionShowInput,
  TenderOpenInput,
} from './tender.inputs';
import type { TenderAction, TenderState } from './tender.model';
import {
  contractRefusals,
  dayRefusals,
  inclusionNotShown,
  invalid,
  openRefusals,
  stateRefusals,
  tenderUnknown,
  winnerUnknown,
} from './tender.rules';

const INCLUSION = legalReference('129', '32.1');

/** Opens a tender for what the register lacks (C-28). The facts of the objects are asked before anything is locked. */
export async function openTender(context: SubgraphContext, input: TenderOpenInput): Promise<CommandResult> {
  const { actor, peers, today, now } = context;
  const customerId = organizationOf(actor);
  const objectId = fromGlobalId('informatizationObject', input.objectId);
  const object = objectId && customerId ? await askObjectFacts(peers, objectId, today) : null;
  if (object && !object.ok) return { ok: false, error: [object.error] };
  const termsId = termsUuid(input.termsOfReferenceId);
  const terms = termsId && object?.value ? await askTermsFacts(peers, termsId) : null;
  if (terms && !terms.ok) return { ok: false, error: [terms.error] };
  const card = object?.value ?? null;
  const command = { name: 'tenderOpen', input, idempotencyKey: input.idempotencyKey };
  return carryOut(context, command, async (transaction) => {
    const relations = card ? relationsOf(card, customerId) : [];
    const { allowed } = writePolicies.decide(actor, 'tender.hold', { relations });
    if (!card || !customerId || !allowed) return { ok: false, error: [objectUnknown()] };
    const search = await searchOf(transaction, input.analogueSearchId, customerId, today);
    const termsAgreedOn = terms?.value?.agreedOn ?? null;
    const error = openRefusals({ search, termsAgreedOn }, today);
    if (error.length > 0 || !search || !termsId || !termsAgreedOn) return { ok: false, error };
    const id = randomUUID();
    await transaction.insert(TenderEntity, {
      id,
      objectId: card.objectId,
      objectVersion: card.version,
      customerId,
      searchId: search.id,
      termsOfReferenceId: termsId,
      termsAgreedOn,
      state: 'OPEN',
      openedOn: today,
      updatedAt: now,
    });
    return {
      ok: true,
      value: { subjectId: id, facts: { searchId: search.id, termsOfReferenceId: termsId } },
    };
  });
}

function objectUnknown(): Refusal {
  const allowedRelations = ['OWNER', 'HOLDER', 'ORGANIZATION'];
  return acquiringObjectUnknown({}, ['input', 'objectId'], { kind: 'NOT_ALLOWED', allowedRelations });
}

/** The evidence is the organization's own and speaks of the register as it is today. */
async function searchOf(
  transaction: EntityManager,
  searchId: string,
  searcherId: string,
  asOf: string,
): Promise<AnalogueSearchEntity | null> {
  const id = fromGlobalId('analogueSearch', searchId);
  return id ? transaction.findOneBy(AnalogueSearchEntity, { id, searcherId, asOf }) : null;
}

/** Awards a tender to an organization that the registry of objects knows; the duty of inclusion opens (C-28, C-32). */
export async function awardTender(context: SubgraphContext, input: TenderAwardInput): Promise<CommandResult> {
  const { awardedOn } = input;
  const winnerId = fromGlobalId('organization', input.winnerId);
  const isAsked = winnerId !== null && awardedOn <= context.today && context.actor.kind !== 'ANONYMOUS';
  const known = isAsked ? await askOrganizationKnown(context.peers, winnerId, awardedOn) : null;
  if (known && !known.ok) return { ok: false, error: [known.error] };
  const act = { name: 'tenderAward', action: 'AWARD' } as const;
  return actOnTender(context, input, act, async (_transaction, tender) => {
    const error = dayRefusals('awardedOn', awardedOn, tender.openedOn, context.today);
    if (!winnerId) error.push(invalid('winnerId', tender.openedOn, context.today));
    else if (known && known.value === null)
      error.push(winnerUnknown({ day: awardedOn }, ['input', 'winnerId'], { kind: 'INVALID_INPUT' }));
    if (error.length > 0) return error;
    return { state: 'AWARDED', closedOn: awardedOn, winnerId };
  });
}

/** Ends a tender without a winner. */
export function cancelTender(context: SubgraphContext, input: TenderCancelInput): Promise<CommandResult> {
  const act = { name: 'tenderCancel', action: 'CANCEL' } as const;
  return actOnTender(context, input, act, async () => ({ state: 'CANCELLED', closedOn: context.today }));
}

/** Records the contract of service with the winner (C-31). */
export function recordContract(
  context: SubgraphContext,
  input: ServiceContractRecordInput,
): Promise<CommandResult> {
  const act = { name: 'serviceContractRecord', action: 'CONTRACT' } as const;
  return actOnTender(context, input, act, async (transaction, tender) => {
    const { signedOn } = input;
    const error = contractRefusals(input, tender.closedOn ?? tender.openedOn, context.today);
    if (error.length > 0) return error;
    await transaction.insert(ServiceContractEntity, {
      id: randomUUID(),
      tenderId: tender.id,
      serviceType: 'SOFTWARE',
      number: input.number.trim(),
      signedOn,
      recordedAt: context.now,
    });
    return { state: 'CONTRACTED' };
  });
}

/** Shows the entry by which the winner fulfils the duty of inclusion (C-32). */
export function showInclusion(
  context: SubgraphContext,
  input: TenderInclusionShowInput,
): Promise<CommandResult> {
  const act = { name: 'tenderInclusionShow', policy: 'tender.include' } as const;
  return actOnTender(context, input, act, async (transaction, tender) => {
    const id = fromGlobalId('registerEntry', input.entryId);
    const entry = id ? await transaction.findOneBy(RegisterEntryEntity, { id }) : null;
    const { today } = context;
    const isShown =
      entry !== null &&
      tender.includedEntryId === null &&
      entry.holderId === tender.winnerId &&
      statusOn(entry, today) === 'INCLUDED';
    const path = ['input', 'entryId'];
    if (!isShown) return [inclusionNotShown({}, path)];
    if (!(await wasIncludedFor(transaction, entry.id, tender)))
      return [citing(termsMissing({}, path), INCLUSION)];
    return { includedEntryId: entry.id, includedOn: today };
  });
}

/** C-32: an entry, of before the award or after it, that was applied for with the tender or with its terms. */
function wasIncludedFor(
  transaction: EntityManager,
  entryId: string,
  { id: tenderId, termsOfReferenceId }: TenderEntity,
): Promise<boolean> {
  const application = { kind: 'INCLUSION', state: 'GRANTED', entryId } as const;
  return transaction.existsBy(RegisterApplicationEntity, [
    { ...application, tenderId },
    { ...application, termsOfReferenceId },
  ]);
}

interface Act {
  readonly name: string;
  /** Act of the table of states; left out when the act leaves the state. */
  readonly action?: TenderAction;
  readonly policy?: WritePolicy;
}

type Work = (
  transaction: EntityManager,
  tender: TenderEntity,
) => Promise<Partial<TenderEntity> | readonly Refusal[]>;

/** Finds and locks a tender, checks who acts and in which state, does the work and writes what it changes. */
function actOnTender(
  context: SubgraphContext,
  input: { readonly tenderId: string; readonly idempotencyKey?: string | null },
  { name, action, policy = 'tender.hold' }: Act,
  work: Work,
): Promise<CommandResult> {
  const { idempotencyKey } = input;
  return carryOut(context, { name, input, idempotencyKey }, async (transaction) => {
    const id = fromGlobalId('tender', input.tenderId);
    const lock = { mode: 'pessimistic_write' } as const;
    const tender = id ? await transaction.findOne(TenderEntity, { where: { id }, lock }) : null;
    if (
      !tender ||
      !writePolicies.decide(context.actor, policy, { relations: partOf(context, tender) }).allowed
    )
      return { ok: false, error: [tenderUnknown({}, ['input', 'tenderId'])] };
    const illegal = action ? stateRefusals(tender.state as TenderState, action) : [];
    if (illegal.length > 0) return { ok: false, error: illegal };
    const change = await work(transaction, tender);
    if (Array.isArray(change)) return { ok: false, error: change };
    await transaction.update(TenderEntity, { id: tender.id }, { ...change, updatedAt: context.now });
    return { ok: true, value: { subjectId: tender.id, facts: { ...change } } };
  });
}

/** The customer holds the tender, the winner supplies. */
function partOf({ actor }: SubgraphContext, { customerId, winnerId }: TenderEntity): Relation[] {
  const organizationId = organizationOf(actor);
  if (organizationId === null) return [];
  const relations: Relation[] = [];
  if (organizationId === customerId) relations.push('ORGANIZATION');
  if (organizationId === winnerId) relations.push('SUPPLIER');
  return relations;
}
