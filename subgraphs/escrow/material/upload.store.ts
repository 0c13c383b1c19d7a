import type { EntityManager } from 'typeorm';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { makeTicket, ticketDigest } from '../../shared/storage/file-ticket';
import type { DeclaredUpload, MediumUpload, UploadOutcome } from './medium-order.model';

type Caller = Pick<SubgraphContext, 'actor' | 'now'>;

const COLUMNS = `id, deposit_id AS "depositId", number, label, file_name AS "fileName", sha256,
  size_bytes::float8 AS "sizeBytes", expires_at AS "expiresAt", whole_at AS "wholeAt", outcome, source, refusal`;

type BegunUpload = Omit<MediumUpload, 'outcome' | 'refusal'>;

/** Records an upload of the caller; the answer is its ticket, which is kept nowhere. */
export async function insertUpload(
  transaction: EntityManager,
  caller: Caller,
  upload: Omit<BegunUpload, 'source' | 'wholeAt'>,
): Promise<string> {
  const ticket = makeTicket('escrow');
  const begun = { ...upload, source: 'UPLOAD', wholeAt: null } as const;
  await insert(transaction, caller, begun, ticketDigest(ticket));
  return ticket;
}

/** Records what the caller takes in from the mount, whose bytes are all there. */
export async function insertImport(
  transaction: EntityManager,
  caller: Caller,
  order: Pick<MediumUpload, 'id' | 'depositId' | 'number' | 'label' | 'fileName'>,
): Promise<MediumUpload> {
  const { now } = caller;
  const told = { source: 'IMPORT', sha256: null, sizeBytes: null } as const;
  const begun = { ...order, ...told, expiresAt: now, wholeAt: now };
  await insert(transaction, caller, begun, null);
  return { ...begun, outcome: null, refusal: null };
}

async function insert(
  transaction: EntityManager,
  { actor, now }: Caller,
  upload: BegunUpload,
  digest: string | null,
): Promise<void> {
  if (actor.kind === 'ANONYMOUS') throw new Error('An upload is somebody’s.');
  const { id, depositId, number, label, fileName, sha256, sizeBytes, expiresAt, source, wholeAt } = upload;
  await transaction.query(
    `INSERT INTO medium_upload (id, ticket_digest, deposit_id, actor, organization_id, number, label, file_name,
       sha256, size_bytes, started_at, expires_at, source, whole_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      digest,
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
      source,
      wholeAt,
    ],
  );
}

/** How many uploads of a deposit are under way. */
export async function countOpen(manager: EntityManager, depositId: string, now: Date): Promise<number> {
  const rows: [{ count: number }] = await manager.query(
    'SELECT count(*)::int AS count FROM medium_upload WHERE deposit_id = $1 AND outcome IS NULL AND expires_at > $2',
    [depositId, now],
  );
  return rows[0].count;
}

/** The upload of the caller's ticket; null for a ticket of anybody else, and when its time is over. */
export async function findUpload(
  manager: EntityManager,
  { actor, now }: Caller,
  ticket: string,
): Promise<DeclaredUpload | null> {
  if (actor.kind === 'ANONYMOUS') return null;
  const rows: DeclaredUpload[] = await manager.query(
    `SELECT ${COLUMNS} FROM medium_upload
     WHERE ticket_digest = $1 AND actor = $2 AND organization_id IS NOT DISTINCT FROM $3 AND expires_at > $4`,
    [ticketDigest(ticket), actor.subject, actor.organizationId, now],
  );
  return rows[0] ?? null;
}

/** An upload as it stands now. */
export async function readUpload(manager: EntityManager, id: string): Promise<MediumUpload | null> {
  const rows: MediumUpload[] = await manager.query(`SELECT ${COLUMNS} FROM medium_upload WHERE id = $1`, [
    id,
  ]);
  return rows[0] ?? null;
}

/** Notes that all bytes are there: from now on the upload is sealed, whoever asks for it. */
export async function noteWhole(manager: EntityManager, id: string, now: Date): Promise<void> {
  await manager.query(
    'UPDATE medium_upload SET whole_at = $2 WHERE id = $1 AND whole_at IS NULL AND outcome IS NULL',
    [id, now],
  );
}

/** Notes that all bytes are there still, though they could not be sealed; the upload waits behind the others. */
export async function renewWhole(manager: EntityManager, id: string, now: Date): Promise<void> {
  await manager.query('UPDATE medium_upload SET whole_at = $2 WHERE id = $1 AND outcome IS NULL', [id, now]);
}

/** An upload that waits to be sealed, and who sent it. */
export interface WholeUpload extends MediumUpload {
  readonly wholeAt: Date;
  readonly actor: string;
  readonly organizationId: string | null;
}

/** Uploads that wait to be sealed, the longest waiting first. */
export function findWhole(manager: EntityManager): Promise<WholeUpload[]> {
  return manager.query(
    `SELECT ${COLUMNS}, actor, organization_id AS "organizationId" FROM medium_upload
     WHERE outcome IS NULL AND whole_at IS NOT NULL ORDER BY whole_at, id LIMIT 100`,
  );
}

/** An upload without a medium, as it is shown. */
export interface ShownUpload extends Omit<MediumUpload, 'sizeBytes'> {
  readonly sizeBytes: string | null;
  readonly startedAt: Date;
}

/** The latest upload of each number of these deposits, where it has not brought a medium. */
export function findUnreceived(
  manager: EntityManager,
  depositIds: readonly string[],
): Promise<ShownUpload[]> {
  return manager.query(
    `SELECT * FROM (
       SELECT DISTINCT ON (deposit_id, number) ${COLUMNS.replace('::float8', '::text')}, started_at AS "startedAt"
       FROM medium_upload WHERE deposit_id = ANY ($1)
       ORDER BY deposit_id, number, started_at DESC, (outcome IS NOT DISTINCT FROM 'KEPT') DESC, id
     ) latest WHERE outcome IS DISTINCT FROM 'KEPT'`,
    [depositIds],
  );
}

/** Whether a medium of the deposit is being sealed: any, or the one of this number. */
export async function hasWhole(
  manager: EntityManager,
  depositId: string,
  number: number | null = null,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT FROM medium_upload WHERE deposit_id = $1 AND ($2::int IS NULL OR number = $2)
       AND outcome IS NULL AND whole_at IS NOT NULL LIMIT 1`,
    [depositId, number],
  );
  return rows.length > 0;
}

/** Ends an upload once; false when it had ended before. */
export async function endUpload(
  manager: EntityManager,
  id: string,
  outcome: UploadOutcome,
  refusal: string | null = null,
): Promise<boolean> {
  const [, ended]: [unknown, number] = await manager.query(
    'UPDATE medium_upload SET outcome = $2, refusal = $3 WHERE id = $1 AND outcome IS NULL',
    [id, outcome, refusal],
  );
  return ended === 1;
}

/** Ends the uploads that expired before the instant; one that is being sealed came in time. */
export async function endExpired(manager: EntityManager, before: Date): Promise<void> {
  await manager.query(
    `UPDATE medium_upload SET outcome = 'EXPIRED'
     WHERE outcome IS NULL AND whole_at IS NULL AND expires_at < $1`,
    [before],
  );
}

/** Which of these uploads may still get bytes or be sealed. */
export async function findOpen(manager: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await manager.query(
    'SELECT id FROM medium_upload WHERE id = ANY ($1) AND outcome IS NULL',
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
