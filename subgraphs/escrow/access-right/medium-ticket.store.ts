import type { EntityManager } from 'typeorm';
import type { SignedInActor } from '../../shared/access/actor';
import { makeTicket, ticketDigest } from '../../shared/storage/file-ticket';
import type { AccessPurpose } from './access-right.model';

/** How long a ticket is good, in milliseconds. */
export const MEDIUM_TICKET_MS = 10 * 60 * 1000;

export interface MediumTicketOrder {
  readonly depositId: string;
  readonly mediumId: string;
  readonly purpose: AccessPurpose;
}

/** Issues a ticket to a person; the answer is the ticket itself, which is kept nowhere. */
export async function issueMediumTicket(
  transaction: EntityManager,
  { subject, organizationId }: SignedInActor,
  { depositId, mediumId, purpose }: MediumTicketOrder,
  now: Date,
): Promise<string> {
  const ticket = makeTicket('escrow');
  const expiresAt = new Date(now.getTime() + MEDIUM_TICKET_MS);
  await transaction.query(
    `INSERT INTO medium_ticket (digest, actor, organization_id, deposit_id, medium_id, purpose, issued_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [ticketDigest(ticket), subject, organizationId, depositId, mediumId, purpose, now, expiresAt],
  );
  return ticket;
}

/** Spends a ticket of the person: what it lets fetch, or null when it is not good, for whatever reason. */
export async function spendMediumTicket(
  manager: EntityManager,
  { subject, organizationId }: SignedInActor,
  ticket: string,
  now: Date,
): Promise<MediumTicketOrder | null> {
  const rows: MediumTicketOrder[] = await manager.query(
    `WITH spent AS (
       UPDATE medium_ticket SET spent_at = $1
       WHERE digest = $2 AND actor = $3 AND organization_id IS NOT DISTINCT FROM $4
         AND spent_at IS NULL AND expires_at > $1
       RETURNING deposit_id, medium_id, purpose
     ) SELECT deposit_id AS "depositId", medium_id AS "mediumId", purpose FROM spent`,
    [now, ticketDigest(ticket), subject, organizationId],
  );
  return rows[0] ?? null;
}

/** Takes away tickets that expired before the instant; the answer is their number. */
export async function removeMediumTickets(manager: EntityManager, before: Date): Promise<number> {
  const [, removed]: [unknown, number] = await manager.query(
    'DELETE FROM medium_ticket WHERE expires_at < $1',
    [before],
  );
  return removed;
}
