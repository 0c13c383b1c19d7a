import type { EntityManager } from 'typeorm';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { makeTicket, ticketDigest } from '../../shared/storage/file-ticket';
import type { FormOrder } from './printed-form.model';

/** How long a ticket is good, in milliseconds. */
export const FORM_TICKET_MS = 10 * 60 * 1000;

type Caller = Pick<SubgraphContext, 'actor' | 'now'>;

/** Issues a ticket to the caller; the answer is the ticket itself, which is kept nowhere. */
export async function issueFormTicket(
  transaction: EntityManager,
  { actor, now }: Caller,
  order: FormOrder,
): Promise<string> {
  if (actor.kind === 'ANONYMOUS') throw new Error('A ticket is issued to somebody.');
  const ticket = makeTicket('escrow');
  await transaction.query(
    `INSERT INTO printed_form_ticket (digest, actor, organization_id, form, issued_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      ticketDigest(ticket),
      actor.subject,
      actor.organizationId,
      JSON.stringify(order),
      now,
      new Date(now.getTime() + FORM_TICKET_MS),
    ],
  );
  return ticket;
}

/** Spends a ticket of the caller: what it lets fetch, or null when it is not good, for whatever reason. */
export async function spendFormTicket(
  manager: EntityManager,
  { actor, now }: Caller,
  ticket: string,
): Promise<FormOrder | null> {
  if (actor.kind === 'ANONYMOUS') return null;
  const rows: { form: FormOrder }[] = await manager.query(
    `WITH spent AS (
       UPDATE printed_form_ticket SET spent_at = $1
       WHERE digest = $2 AND actor = $3 AND organization_id IS NOT DISTINCT FROM $4
         AND spent_at IS NULL AND expires_at > $1
       RETURNING form
     ) SELECT form FROM spent`,
    [now, ticketDigest(ticket), actor.subject, actor.organizationId],
  );
  return rows[0]?.form ?? null;
}

/** Takes away tickets that expired before the instant; the answer is their number. */
export async function removeFormTickets(manager: EntityManager, before: Date): Promise<number> {
  const [, removed]: [unknown, number] = await manager.query(
    'DELETE FROM printed_form_ticket WHERE expires_at < $1',
    [before],
  );
  return removed;
}
