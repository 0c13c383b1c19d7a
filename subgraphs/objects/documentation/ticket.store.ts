import type { EntityManager } from 'typeorm';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { makeTicket, ticketDigest } from '../../shared/storage/file-ticket';
import type { UploadOrder } from './upload.model';

/** How long a ticket is good, in milliseconds. */
export const TICKET_MS = 10 * 60 * 1000;

export type TicketUse =
  | { readonly purpose: 'UPLOAD'; readonly objectId: string; readonly upload: UploadOrder }
  | { readonly purpose: 'DOWNLOAD'; readonly objectId: string; readonly documentId: string };

type Caller = Pick<SubgraphContext, 'actor' | 'now'>;

/** Issues a ticket to the caller; the answer is the ticket itself, which is kept nowhere. */
export async function issueTicket(
  manager: EntityManager,
  { actor, now }: Caller,
  use: TicketUse,
): Promise<string> {
  if (actor.kind === 'ANONYMOUS') throw new Error('A ticket is issued to somebody.');
  const ticket = makeTicket('objects');
  await manager.query(
    `INSERT INTO file_ticket
       (digest, purpose, actor, organization_id, object_id, document_id, upload, issued_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ticketDigest(ticket),
      use.purpose,
      actor.subject,
      actor.organizationId,
      use.objectId,
      use.purpose === 'DOWNLOAD' ? use.documentId : null,
      use.purpose === 'UPLOAD' ? JSON.stringify(use.upload) : null,
      now,
      new Date(now.getTime() + TICKET_MS),
    ],
  );
  return ticket;
}

/** Takes away tickets that expired before the instant, spent or not; the answer is their number. */
export async function removeTickets(manager: EntityManager, before: Date): Promise<number> {
  const [, removed]: [unknown, number] = await manager.query(
    'DELETE FROM file_ticket WHERE expires_at < $1',
    [before],
  );
  return removed;
}

/** Spends a ticket of the caller: what it was good for, or null when it is not good, for whatever reason. */
export async function spendTicket<Purpose extends TicketUse['purpose']>(
  manager: EntityManager,
  { actor, now }: Caller,
  purpose: Purpose,
  ticket: string,
): Promise<Extract<TicketUse, { purpose: Purpose }> | null> {
  if (actor.kind === 'ANONYMOUS') return null;
  const rows: Extract<TicketUse, { purpose: Purpose }>[] = await manager.query(
    `WITH spent AS (
       UPDATE file_ticket SET spent_at = $1
       WHERE digest = $2 AND purpose = $3 AND actor = $4 AND organization_id IS NOT DISTINCT FROM $5
         AND spent_at IS NULL AND expires_at > $1
       RETURNING purpose, object_id, document_id, upload
     )
     SELECT purpose, object_id AS "objectId", document_id AS "documentId", upload FROM spent`,
    [now, ticketDigest(ticket), purpose, actor.subject, actor.organizationId],
  );
  return rows[0] ?? null;
}
