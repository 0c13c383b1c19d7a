import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { type CanonicalValue, seal } from '../verification/canonical-json';
import { DepositDocumentEntity, DocumentExemplarEntity, DocumentSignatureEntity } from './document.entity';
import type { DepositDocumentKind } from './document.model';

/**
 * Keeps a document in the bytes that the parties will sign, in place of what was kept before; in the transaction of the
 * act that makes it. False, and nothing is kept, when somebody signed it already.
 */
export async function keepDocument(
  transaction: EntityManager,
  { now }: { readonly now: Date },
  depositId: string,
  kind: DepositDocumentKind,
  content: CanonicalValue,
): Promise<boolean> {
  const { json, sha256 } = seal(content);
  const known = await findDocument(transaction, depositId, kind);
  if (!known) {
    const document = { id: randomUUID(), depositId, kind, content: json, sha256, madeAt: now };
    await transaction.insert(DepositDocumentEntity, document);
    return true;
  }
  if (await transaction.existsBy(DocumentSignatureEntity, { documentId: known.id })) return false;
  await transaction.update(DepositDocumentEntity, { id: known.id }, { content: json, sha256, madeAt: now });
  return true;
}

/** One document of a deposit without its content; null when there is none. */
export function findDocument(
  transaction: EntityManager,
  depositId: string,
  kind: DepositDocumentKind,
): Promise<DepositDocumentEntity | null> {
  return transaction.findOneBy(DepositDocumentEntity, { depositId, kind });
}

export interface DocumentContent {
  readonly id: string;
  readonly depositId: string;
  readonly kind: DepositDocumentKind;
  readonly content: string;
  readonly sha256: string;
}

/** Documents of deposits with the bytes that are signed. */
export function findContents(
  source: DataSource | EntityManager,
  depositIds: readonly string[],
  kinds: readonly string[],
): Promise<DocumentContent[]> {
  return source.query(
    `SELECT id, deposit_id AS "depositId", kind, content, sha256 FROM deposit_document
      WHERE deposit_id = ANY ($1) AND kind = ANY ($2)`,
    [depositIds, kinds],
  );
}

/** A document with what became of it. */
export interface SignedDocumentRow extends Omit<DepositDocumentEntity, 'content'> {
  readonly signatures: readonly DocumentSignatureEntity[];
  readonly exemplars: readonly DocumentExemplarEntity[];
}

/** Documents of deposits with their signatures and receipts, each kind in the order of E-14. */
export async function findSignedDocuments(
  { manager }: { readonly manager: EntityManager },
  depositIds: readonly string[],
): Promise<SignedDocumentRow[]> {
  const documents = await manager
    .createQueryBuilder(DepositDocumentEntity, 'document')
    .where('document.deposit_id = ANY (:depositIds)', { depositIds })
    .orderBy('document.kind', 'DESC')
    .getMany();
  const ids = documents.map(({ id }) => id);
  const below = <Row extends { documentId: string }>(entity: new () => Row) =>
    manager
      .createQueryBuilder(entity, 'below')
      .where('below.document_id = ANY (:ids)', { ids })
      .orderBy('below.party', 'DESC')
      .getMany();
  const signatures = await below(DocumentSignatureEntity);
  const exemplars = await below(DocumentExemplarEntity);
  return documents.map((document) => ({
    ...document,
    signatures: signatures.filter(({ documentId }) => documentId === document.id),
    exemplars: exemplars.filter(({ documentId }) => documentId === document.id),
  }));
}
