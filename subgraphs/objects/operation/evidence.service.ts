import type { EntityManager } from 'typeorm';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { evidenceDocumentUnknown } from './operation.errors';

/** Bare uuid of a document that a client names as evidence; null when none is named. */
export async function findEvidence(
  transaction: EntityManager,
  objectId: string,
  documentId: string | null | undefined,
  path: readonly string[],
): Promise<Result<string | null, Refusal>> {
  if (!documentId) return ok(null);
  const id = fromGlobalId('technicalDocument', documentId);
  const rows: unknown[] = id
    ? await transaction.query(
        'SELECT 1 FROM technical_document WHERE id = $1 AND object_id = $2 AND NOT is_archived',
        [id, objectId],
      )
    : [];
  return rows.length > 0 ? ok(id) : err(evidenceDocumentUnknown({}, path, { kind: 'INVALID_INPUT' }));
}

/** A text of a client without blanks around it; null when nothing is left. */
export function trimmed(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
