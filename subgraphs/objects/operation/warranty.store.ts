import type { DataSource, EntityManager } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import type { WarrantyAnswerKind, WarrantyConditionCode, WarrantyParty } from './operation.model';
import { WarrantyClaimEntity } from './warranty.entity';

export interface SupplierRow {
  readonly objectId: string;
  readonly supplierId: string;
}

/** Supplier of each object: the latest one of those who supplied it when it was commissioned, else the latest. */
export function findWarrantySuppliers(
  source: DataSource | EntityManager,
  objectIds: readonly string[],
): Promise<SupplierRow[]> {
  return source.query(
    `SELECT DISTINCT ON (s.object_id) s.object_id AS "objectId", s.organization_id AS "supplierId"
     FROM stakeholder s JOIN informatization_object o ON o.id = s.object_id
     WHERE s.object_id = ANY ($1) AND s.role = 'SUPPLIER'
     ORDER BY s.object_id,
       s.started_on <= o.commissioned_on AND (s.ended_on IS NULL OR s.ended_on >= o.commissioned_on) DESC,
       s.started_on DESC, s.id`,
    [objectIds],
  );
}

export interface AnswerRow {
  readonly claimId: string;
  readonly condition: WarrantyConditionCode;
  readonly party: WarrantyParty;
  readonly answer: WarrantyAnswerKind;
  readonly evidenceText: string | null;
  readonly evidenceDocumentId: string | null;
  readonly installedSha256: string | null;
  readonly depositedSha256: string | null;
  readonly answeredOn: string;
}

/** Latest answer of each party to each condition of the claims. */
export function findLatestAnswers(
  source: DataSource | EntityManager,
  claimIds: readonly string[],
): Promise<AnswerRow[]> {
  return source.query(
    `SELECT DISTINCT ON (claim_id, condition, party) claim_id AS "claimId", condition, party, answer,
       evidence_text AS "evidenceText", evidence_document_id AS "evidenceDocumentId",
       installed_sha256 AS "installedSha256", deposited_sha256 AS "depositedSha256", answered_on AS "answeredOn"
     FROM warranty_claim_answer WHERE claim_id = ANY ($1) ORDER BY claim_id, condition, party, id DESC`,
    [claimIds],
  );
}

export async function insertAnswer(transaction: EntityManager, row: AnswerRow): Promise<void> {
  await transaction.query(
    `INSERT INTO warranty_claim_answer (claim_id, condition, party, answer, evidence_text, evidence_document_id,
       installed_sha256, deposited_sha256, answered_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.claimId,
      row.condition,
      row.party,
      row.answer,
      row.evidenceText,
      row.evidenceDocumentId,
      row.installedSha256,
      row.depositedSha256,
      row.answeredOn,
    ],
  );
}

const BY_FILED: Ordering = {
  name: 'FILED_ON',
  expression: 'claim.filed_on',
  type: 'date',
  direction: 'DESC',
};

/** Claims on an object, latest filed first. */
export function claimsOf(dataSource: DataSource): NestedList<WarrantyClaimEntity> {
  const builder = () =>
    selectColumns(dataSource, WarrantyClaimEntity, 'claim', [
      'id',
      'objectId',
      'supplierId',
      'description',
      'failureDocumentId',
      'termsOfReferenceItem',
      'foundOn',
      'filedOn',
      'agreedUntil',
      'outcome',
      'closedOn',
    ]);
  return { builder, alias: 'claim', parent: 'claim.object_id', ordering: BY_FILED };
}

export function findClaim(
  transaction: EntityManager,
  objectId: string,
  id: string,
): Promise<WarrantyClaimEntity | null> {
  return transaction.findOneBy(WarrantyClaimEntity, { id, objectId });
}
