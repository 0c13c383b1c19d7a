import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../shared/access/actor';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { textRefusals } from '../analogue/analogue.rules';
import { RegisterEntryEntity } from '../entry/entry.entity';
import { statusOn } from '../entry/entry.rules';
import { askObjectFacts, type ObjectFacts, relationsOf } from '../links/object-facts';
import { AcquisitionEntity } from './acquisition.entity';
import { acquiringObjectUnknown } from './acquisition.errors';
import type { AcquisitionRecordInput } from './acquisition.inputs';
import { acquisitionRefusals, type Purchase, purchaseClause, type Standing } from './acquisition.rules';
import { similarNumbers, wasAcquired } from './acquisition.store';
import { RegisterEntryUseEntity } from './entry-use.entity';

/** Records a purchase that the register allows on its day, and the use that it begins (C-20, C-26, C-32). */
export async function recordAcquisition(
  context: SubgraphContext,
  input: AcquisitionRecordInput,
): Promise<CommandResult> {
  const { actor, peers } = context;
  const acquirerId = organizationOf(actor);
  const objectId = fromGlobalId('informatizationObject', input.objectId);
  const asked = objectId && acquirerId ? await askObjectFacts(peers, objectId, input.acquiredOn) : null;
  if (asked && !asked.ok) return { ok: false, error: [asked.error] };
  const object = asked?.value ?? null;
  const command = { name: 'acquisitionRecord', input, idempotencyKey: input.idempotencyKey };
  return carryOut(context, command, async (transaction) => {
    const relations = object ? relationsOf(object, acquirerId) : [];
    const { allowed } = writePolicies.decide(actor, 'acquisition.record', { relations });
    if (!object || acquirerId === null || !allowed) return { ok: false, error: [unknownObject()] };
    return record(transaction, context, input, { object, acquirerId });
  });
}

function unknownObject() {
  return acquiringObjectUnknown({}, ['input', 'objectId'], {
    kind: 'NOT_ALLOWED',
    allowedRelations: ['OWNER', 'HOLDER', 'ORGANIZATION'],
  });
}

interface Buyer {
  readonly object: ObjectFacts;
  readonly acquirerId: string;
}

async function record(
  transaction: EntityManager,
  context: SubgraphContext,
  input: AcquisitionRecordInput,
  buyer: Buyer,
): Promise<CommandResult> {
  const purchase: Purchase = { ...input, basis: input.basis ?? null };
  const id = input.entryId == null ? null : fromGlobalId('registerEntry', input.entryId);
  const entry = id ? await transaction.findOneBy(RegisterEntryEntity, { id }) : null;
  const malformed = textRefusals(input.productName, ['input', 'productName']);
  const standing = await standingOf(transaction, input, entry, buyer, malformed.length === 0);
  const error = [...malformed, ...acquisitionRefusals(purchase, standing, context.today)];
  if (error.length > 0 || !entry) return { ok: false, error };
  const useId = await keep(transaction, context, purchase, { ...buyer, entryId: entry.id, ...standing });
  const { form, acquiredOn } = input;
  const { objectId, version: objectVersion } = buyer.object;
  return { ok: true, value: { subjectId: useId, facts: { form, acquiredOn, objectId, objectVersion } } };
}

/** Similar products are looked for only where the purchase itself is not lawful. */
async function standingOf(
  transaction: EntityManager,
  { acquiredOn, productName }: AcquisitionRecordInput,
  entry: RegisterEntryEntity | null,
  { object: { objectId }, acquirerId }: Buyer,
  isNamed: boolean,
): Promise<Standing> {
  const status = entry && statusOn(entry, acquiredOn);
  const bought = entry && { entryId: entry.id, objectId, acquirerId };
  return {
    status,
    isRepeated: bought !== null && (await wasAcquired(transaction, bought, acquiredOn)),
    analogues:
      status === 'INCLUDED' || !isNamed ? [] : await similarNumbers(transaction, productName, acquiredOn),
  };
}

async function keep(
  transaction: EntityManager,
  { now }: SubgraphContext,
  { form, acquiredOn, contractNumber, basis }: Purchase,
  {
    object,
    acquirerId,
    entryId,
    isRepeated,
  }: Buyer & { readonly entryId: string; readonly isRepeated: boolean },
): Promise<string> {
  const useId = randomUUID();
  const { objectId, version: objectVersion } = object;
  await transaction.insert(RegisterEntryUseEntity, {
    id: useId,
    entryId,
    objectId,
    form,
    startedOn: acquiredOn,
    endedOn: null,
  });
  await transaction.insert(AcquisitionEntity, {
    useId,
    acquirerId,
    acquiredOn,
    contractNumber: contractNumber.trim(),
    basis: basis ?? purchaseClause(form, isRepeated).clause,
    isRepeated,
    objectVersion,
    recordedAt: now,
  });
  return useId;
}
