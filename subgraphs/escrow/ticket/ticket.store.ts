import type { EntityManager } from 'typeorm';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { makeTicket, ticketDigest } from '../../shared/storage/file-ticket';

/** How long a ticket is good, in milliseconds. */
export const TICKET_MS = 10 * 60 * 1000;

/** What a ticket lets its holder carry; the kind tells whose feature it is. */
export interface Purpose {
  readonly kind: string;
}

type Caller = Pick<SubgraphContext, 'actor' | 'now'>;

export const ticketEnd = ({ now }: Pick<SubgraphContext, 'now'>): Date => new Date(now.getTime() + TICKET_MS);

/** Issues a ticket to the caller; the answer is the ticket itself, which is kept nowhere. */
export async function issueTicket(
  transaction: EntityManager,
  { actor, now }: Caller,
  purpose: Purpose,
): Promise<string> {
  if (actor.kind === 'ANONYMOUS') throw new Error('A ticket is issued to somebody.');
  const ticket = makeTicket('escrow');
  await transaction.query(
    `INSERT INTO escrow_ticket (digest, actor, organization_id, purpose, issued_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      ticketDigest(ticket),
      actor.subject,
      actor.organizationId,
      JSON.stringify(purpose),
      now,
      ticketEnd({ now }),
    ],
  );
  return ticket;
}

/** Spends a ticket of the caller: what it was good for, or null when it is not good for this, for whatever reason. */
export async function spendTicket<Spent extends Purpose>(
  manager: EntityManager,
  { actor, now }: Caller,
  kind: Spent['kind'],
  ticket: string,
): Promise<Spent | null> {
  if (actor.kind === 'ANONYMOUS') return null;
  const rows: { purpose: Spent }[] = await manager.query(
    `WITH spent AS (
       UPDATE escrow_ticket SET spent_at = $1
       WHERE digest = $2 AND purpose ->> 'kind' = $3 AND actor = $4 AND organization_id IS NOT DISTINCT FROM $5
         AND spent_at IS NULL AND expires_at > $1
       RETURNING purpose
     ) SELECT purpose FROM spent`,
    [now, ticketDigest(ticket), kind, actor.subject, actor.organizationId],
  );
  return rows[0]?.purpose ?? null;
}

/** Takes away tickets that expired before the instant; the answer is their number. */
export async function removeTickets(manager: EntityManager, before: Date): Promise<number> {
  const [, removed]: [unknown, number] = await manager.query(
    'DELETE FROM escrow_ticket WHERE expires_at < $1',
    [before],
  );
  return removed;
}
