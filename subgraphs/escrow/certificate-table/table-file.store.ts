import type { DataSource, EntityManager } from 'typeorm';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { makeTicket, ticketDigest } from '../../shared/storage/file-ticket';
import type { LibraryRow, SourceRow } from '../certificate/certificate.model';
import type { TableNumber } from './table-columns';
import type { TablePurpose } from './table-file.model';

/** How long a ticket is good, in milliseconds. */
export const TABLE_TICKET_MS = 10 * 60 * 1000;

type Caller = Pick<SubgraphContext, 'actor' | 'now'>;

/** Issues a ticket to the caller; the answer is the ticket itself, which is kept nowhere. */
export async function issueTableTicket(
  transaction: EntityManager,
  { actor, now }: Caller,
  purpose: TablePurpose,
): Promise<string> {
  if (actor.kind === 'ANONYMOUS') throw new Error('A ticket is issued to somebody.');
  const ticket = makeTicket('escrow');
  const expiresAt = new Date(now.getTime() + TABLE_TICKET_MS);
  await transaction.query(
    `INSERT INTO certificate_table_ticket (digest, actor, organization_id, purpose, issued_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [ticketDigest(ticket), actor.subject, actor.organizationId, JSON.stringify(purpose), now, expiresAt],
  );
  return ticket;
}

/** Spends a ticket of the caller: what it was good for, or null when it is not good, for whatever reason. */
export async function spendTableTicket<Kind extends TablePurpose['kind']>(
  manager: EntityManager,
  { actor, now }: Caller,
  kind: Kind,
  ticket: string,
): Promise<Extract<TablePurpose, { kind: Kind }> | null> {
  if (actor.kind === 'ANONYMOUS') return null;
  const rows: { purpose: Extract<TablePurpose, { kind: Kind }> }[] = await manager.query(
    `WITH spent AS (
       UPDATE certificate_table_ticket SET spent_at = $1
       WHERE digest = $2 AND purpose ->> 'kind' = $3 AND actor = $4 AND organization_id IS NOT DISTINCT FROM $5
         AND spent_at IS NULL AND expires_at > $1
       RETURNING purpose
     ) SELECT purpose FROM spent`,
    [now, ticketDigest(ticket), kind, actor.subject, actor.organizationId],
  );
  return rows[0]?.purpose ?? null;
}

/** Takes away tickets that expired before the instant; the answer is their number. */
export async function removeTableTickets(manager: EntityManager, before: Date): Promise<number> {
  const [, removed]: [unknown, number] = await manager.query(
    'DELETE FROM certificate_table_ticket WHERE expires_at < $1',
    [before],
  );
  return removed;
}

/** Lines read at once: few statements, and never a whole certificate in memory. */
const BATCH = 10_000;

/** Lines of one table of a certificate by their numbers, batch by batch. */
export async function* linesOfTable(
  dataSource: DataSource,
  certificateId: string,
  table: TableNumber,
): AsyncGenerator<readonly (SourceRow | LibraryRow)[]> {
  for (let last = 0; ; ) {
    const rows: { line: SourceRow | LibraryRow }[] = await dataSource.query(
      `SELECT line FROM certificate_row
        WHERE certificate_id = $1 AND table_number = $2 AND row > $3 ORDER BY row LIMIT $4`,
      [certificateId, table, last, BATCH],
    );
    const lines = rows.map(({ line }) => line);
    if (lines.length > 0) yield lines;
    if (lines.length < BATCH) return;
    last = lines.at(-1)?.row ?? last;
  }
}
