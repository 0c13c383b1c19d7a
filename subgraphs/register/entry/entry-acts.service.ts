import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../shared/access/actor';
import { publish } from '../../shared/events/outbox';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { LocalizedText } from '../../shared/kernel/localized-text';
import type { ProductKind, RightBasis } from '../product/product.model';
import { RegisterEntryEntity, RegisterEntryEventEntity } from './entry.entity';
import type { ConformityProofKind, RegisterEntryEventKind } from './entry.model';
import { nextNumber } from './numbering.store';

/** The decision on which an act on an entry rests. */
export interface EntryDecision {
  readonly decisionNumber: string;
  readonly decidedOn: LocalDate;
  readonly explanation: string | null;
  /** Null for an act of the keeper alone. */
  readonly applicationId: string | null;
}

/** What the register records of a product and its proof. */
export interface ProductRecord {
  readonly kind: ProductKind;
  readonly name: LocalizedText;
  readonly version: string;
  readonly purpose: LocalizedText;
  readonly developerName: string | null;
  readonly rightBasis: RightBasis;
  readonly conformityProof: ConformityProofKind | null;
  readonly conformityProofNumber: string | null;
  readonly conformityValidUntil: LocalDate | null;
}

interface Inclusion extends EntryDecision {
  readonly product: ProductRecord;
  readonly holderId: string;
  readonly inclusionMode: string;
}

/**
 * Includes a product under the next number, and tells it. An excluded product comes back as an entry of its own: the
 * old number says for ever when its product was trusted.
 */
export async function includeProduct(
  transaction: EntityManager,
  context: SubgraphContext,
  { product, holderId, inclusionMode, ...decision }: Inclusion,
): Promise<string> {
  const entry = {
    id: randomUUID(),
    number: await nextNumber(transaction),
    productId: await insertProduct(transaction, product, holderId),
    inclusionMode,
    status: 'INCLUDED',
    includedOn: decision.decidedOn,
    decisionNumber: decision.decisionNumber,
    ...conformityOf(product),
    holderId,
    updatedAt: context.now,
    isSynthetic: false,
    version: 1,
  };
  await transaction.insert(RegisterEntryEntity, entry);
  await keepEvent(transaction, context, entry, { kind: 'INCLUDED', reason: null, ...decision });
  const { id: entryId, number, includedOn } = entry;
  await publish(transaction, context, {
    type: 'register.entry.included',
    subject: toGlobalId('registerEntry', entryId),
    data: { entryId, number, includedOn, holderId, productName: product.name },
  });
  return entryId;
}

interface Amendment extends EntryDecision {
  readonly entryId: string;
  readonly product: ProductRecord;
  readonly holderId: string;
}

/** Lets an entry speak of the product as it is now; what it said before stays with its earlier acts. */
export async function amendEntry(
  transaction: EntityManager,
  context: SubgraphContext,
  { entryId, product, holderId, ...decision }: Amendment,
): Promise<void> {
  const entry = await lockEntry(transaction, entryId);
  const productId = await insertProduct(transaction, product, holderId);
  const change = { productId, ...conformityOf(product) };
  await updateEntry(transaction, context, entry, change);
  await keepEvent(
    transaction,
    context,
    { ...entry, ...change },
    { kind: 'AMENDED', reason: null, ...decision },
  );
}

interface Exclusion extends EntryDecision {
  readonly entryId: string;
  readonly reasonCode: string;
}

/** Excludes an entry, and tells it; its product may not be acquired from that day on (C-20). */
export async function excludeEntry(
  transaction: EntityManager,
  context: SubgraphContext,
  { entryId, reasonCode, ...decision }: Exclusion,
): Promise<void> {
  const entry = await lockEntry(transaction, entryId);
  const { number } = entry;
  const excludedOn = decision.decidedOn;
  const change = { status: 'EXCLUDED', excludedOn, exclusionReason: reasonCode };
  await updateEntry(transaction, context, entry, change);
  await keepEvent(transaction, context, entry, { kind: 'EXCLUDED', reason: reasonCode, ...decision });
  await publish(transaction, context, {
    type: 'register.entry.excluded',
    subject: toGlobalId('registerEntry', entryId),
    data: { entryId, number, excludedOn, reasonCode },
  });
}

/** Day of the latest act on an entry: no later act is dated before it. */
export async function lastActOn(transaction: EntityManager, entryId: string): Promise<LocalDate | null> {
  const [row] = (await transaction.query(
    'SELECT max(occurred_on) AS day FROM register_entry_event WHERE entry_id = $1',
    [entryId],
  )) as { day: LocalDate | null }[];
  return row?.day ?? null;
}

export async function lockEntry(transaction: EntityManager, entryId: string): Promise<RegisterEntryEntity> {
  return transaction
    .createQueryBuilder(RegisterEntryEntity, 'entry')
    .setLock('pessimistic_write')
    .where('entry.id = :entryId', { entryId })
    .getOneOrFail();
}

async function updateEntry(
  transaction: EntityManager,
  { now }: SubgraphContext,
  entry: RegisterEntryEntity,
  change: Partial<RegisterEntryEntity>,
): Promise<void> {
  const next = { ...change, version: entry.version + 1, updatedAt: now };
  await transaction.update(RegisterEntryEntity, { id: entry.id }, next);
}

function conformityOf({ conformityProof, conformityProofNumber, conformityValidUntil }: ProductRecord) {
  return { conformityProof, conformityProofNumber, conformityValidUntil };
}

/** A product as the register tells it is written once; a change of it is another one. */
async function insertProduct(
  transaction: EntityManager,
  { kind, name, version, purpose, developerName, rightBasis }: ProductRecord,
  holderId: string,
): Promise<string> {
  const id = randomUUID();
  await transaction.query(
    `INSERT INTO software_product (id, kind, name_kk, name_ru, name_en, version, purpose_kk, purpose_ru, purpose_en,
       developer_name, holder_id, right_basis, is_synthetic)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, false)`,
    [
      id,
      kind,
      ...[name.kk, name.ru, name.en, version],
      ...[purpose.kk, purpose.ru, purpose.en],
      ...[developerName, holderId, rightBasis],
    ],
  );
  return id;
}

interface EntryAct extends EntryDecision {
  readonly kind: RegisterEntryEventKind;
  readonly reason: string | null;
}

async function keepEvent(
  transaction: EntityManager,
  { actor, now }: SubgraphContext,
  entry: { readonly id: string; readonly productId: string },
  { decidedOn, ...act }: EntryAct,
): Promise<void> {
  const [row] = (await transaction.query(
    'SELECT count(*)::int + 1 AS ordinal FROM register_entry_event WHERE entry_id = $1',
    [entry.id],
  )) as { ordinal: number }[];
  await transaction.insert(RegisterEntryEventEntity, {
    ...act,
    id: randomUUID(),
    entryId: entry.id,
    ordinal: row?.ordinal ?? 1,
    occurredOn: decidedOn,
    productId: entry.productId,
    organizationId: organizationOf(actor),
    recordedAt: now,
  });
}
