import type { EntityManager } from 'typeorm';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { makeTicket, ticketDigest } from '../../shared/storage/file-ticket';
import type { MediumUpload, UploadOutcome } from './medium-order.model';

type Caller = Pick<SubgraphContext, 'actor' | 'now'>;

const COLUMNS = `id, deposit_id AS "depositId", number, label, file_name AS "fileName", sha256,
  size_bytes::float8 AS "sizeBytes", expires_at AS "expiresAt", outcome`;

/** Records an upload of the caller; the answer is its ticket, which is kept nowhere. */
export async function insertUpload(
  transaction: EntityManager,
  { actor, now }: Caller,
  upload: Omit<MediumUpload, 'outcome'>,
): Promise<string> {
  if (actor.kind === 'ANONYMOUS') throw new Error('An upload is somebody’s.');
  const ticket = makeTicket('escrow');
  const { id, depositId, number, label, fileName, sha256, sizeBytes, expiresAt } = upload;
  await transaction.query(
    `INSERT INTO medium_upload (id, ticket_digest, deposit_id, actor, organization_id, number, label, file_name,
       sha256, size_bytes, started_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      ticketDigest(ticket),
      depositId,
      actor.subject,
      actor.organizationId,
      number,
      label,
      fileName,
      sha256,
      sizeBytes,
      now,
      expiresAt,
    ],
  );
  return ticket;
}

/** The upload of the caller's ticket; null for a ticket of anybody else, and when its time is over. */
export async function findUpload(
  manager: EntityManager,
  { actor, now }: Caller,
  ticket: string,
): Promise<MediumUpload | null> {
  if (actor.kind === 'ANONYMOUS') return null;
  const rows: MediumUpload[] = await manager.query(
    `SELECT ${COLUMNS} FROM medium_upload
     WHERE ticket_digest = $1 AND actor = $2 AND organization_id IS NOT DISTINCT FROM $3 AND expires_at > $4`,
    [ticketDigest(ticket), actor.subject, actor.organizationId, now],
  );
  return rows[0] ?? null;
}

/** Ends an upload once; false when it had ended before. */
export async function endUpload(
  manager: EntityManager,
  id: string,
  outcome: UploadOutcome,
): Promise<boolean> {
  const [, ended]: [unknown, number] = await manager.query(
    'UPDATE medium_upload SET outcome = $2 WHERE id = $1 AND outcome IS NULL',
    [id, outcome],
  );
  return ended === 1;
}

/** Ends the uploads that expired before the instant; the answer is their ids. */
export async function endExpired(manager: EntityManager, before: Date): Promise<string[]> {
  const [rows]: [{ id: string }[], number] = await manager.query(
    `UPDATE medium_upload SET outcome = 'EXPIRED' WHERE outcome IS NULL AND expires_at < $1 RETURNING id`,
    [before],
  );
  return rows.map(({ id }) => id);
}
