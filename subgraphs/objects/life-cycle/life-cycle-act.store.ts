import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { TechnicalDocumentEntity } from '../documentation/document.entity';
import type { Evidence } from './readiness.rules';

/** Approved documents of an object that are not archived, latest first, as the command sees them. */
export function findEvidence(transaction: EntityManager, objectId: string): Promise<Evidence[]> {
  return transaction
    .createQueryBuilder(TechnicalDocumentEntity, 'document')
    .select(['document.id AS id', 'document.kind AS kind', 'document.approved_on AS "approvedOn"'])
    .where(
      `document.object_id = :objectId AND NOT document.is_archived AND document.state = 'APPROVED'
       AND document.approved_on IS NOT NULL`,
      { objectId },
    )
    .orderBy('document.placed_at', 'DESC')
    .addOrderBy('document.id', 'DESC')
    .getRawMany<Evidence>();
}

export interface NewStretch {
  readonly objectId: string;
  readonly action: string;
  readonly stage: string;
  readonly startedOn: string;
  readonly basisDocument: string | null;
}

/**
 * Closes the current stretch of a life on the day before and opens the next one; a stretch that began on the same day
 * ends on it. Returns the id of the new stretch.
 */
export async function openStretch(transaction: EntityManager, next: NewStretch): Promise<string> {
  const id = randomUUID();
  await transaction.query(
    `UPDATE life_cycle_stage SET ended_on = greatest(started_on, $2::date - 1)
     WHERE object_id = $1 AND ended_on IS NULL`,
    [next.objectId, next.startedOn],
  );
  await transaction.query(
    `INSERT INTO life_cycle_stage (id, object_id, ordinal, action, stage, started_on, basis_document)
     SELECT $1, $2, coalesce(max(ordinal), 0) + 1, $3, $4, $5, $6 FROM life_cycle_stage WHERE object_id = $2`,
    [id, next.objectId, next.action, next.stage, next.startedOn, next.basisDocument],
  );
  return id;
}

/** Writes one row of evidence; the names of the columns are the program's own. */
export async function insertEvidence(
  transaction: EntityManager,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  await transaction.query(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
    Object.values(row),
  );
}
