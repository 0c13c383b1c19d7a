import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { hasAgreement } from '../agreement/agreement.store';
import { DepositEntity } from '../deposit/deposit.entity';
import { type EntryFacts, isInRegister } from '../links/entry-facts';
import { entryClause, obligationDueOn } from '../obligation/obligation.rules';
import type { Parties } from '../party/party.rules';
import { findDocument } from '../signature/document.store';
import { DepositFilingEntity } from './filing.entity';
import type { Attachments } from './filing.rules';

export function findFilings(
  dataSource: DataSource,
  depositIds: readonly string[],
): Promise<DepositFilingEntity[]> {
  return dataSource
    .createQueryBuilder(DepositFilingEntity, 'filing')
    .where('filing.deposit_id = ANY (:depositIds)', { depositIds })
    .getMany();
}

/** The holder is told by the register; the owner by the duty that the inclusion opened, where the two differ (E-14). */
export async function partiesOf(
  transaction: EntityManager,
  { entryId, holderId }: EntryFacts,
): Promise<Parties> {
  const rows: { ownerId: string }[] = await transaction.query(
    `SELECT owner_id AS "ownerId" FROM deposit_obligation
      WHERE register_entry_id = $1 ORDER BY started_on DESC LIMIT 1`,
    [entryId],
  );
  return { ownerId: rows[0]?.ownerId ?? holderId, holderId };
}

/**
 * The refused deposit that a filing follows; null when it is none (E-16). It is of the same entry, or was refused because
 * the software of the same holder was not in the register: software comes back there under another entry.
 */
export async function findRefused(
  transaction: EntityManager,
  depositId: string,
  { entryId, holderId }: EntryFacts,
): Promise<string | null> {
  const id = fromGlobalId('deposit', depositId);
  if (!id) return null;
  const rows: unknown[] = await transaction.query(
    `SELECT FROM deposit LEFT JOIN deposit_refusal refusal ON refusal.deposit_id = deposit.id
      WHERE deposit.id = $1 AND deposit.state = 'REFUSED'
        AND (register_entry_id = $2 OR (refusal.ground = 'NOT_IN_REGISTER' AND holder_id = $3))`,
    [id, entryId, holderId],
  );
  return rows.length > 0 ? id : null;
}

export async function insertFiledDeposit(
  transaction: EntityManager,
  { now, today }: SubgraphContext,
  registerEntryId: string,
  parties: Parties,
  versionLabel: string,
): Promise<string> {
  const id = randomUUID();
  const rows: { serial: string }[] = await transaction.query(
    `SELECT nextval('deposit_filing_number') AS serial`,
  );
  await transaction.insert(DepositEntity, {
    id,
    number: `ДР-${today.slice(0, 4)}-${String(rows[0]?.serial).padStart(7, '0')}`,
    path: 'REGISTER_SOFTWARE',
    registerEntryId,
    ...parties,
    versionLabel,
    state: 'DRAFT',
    stateSince: now,
    integrityState: 'NOT_CHECKED',
    isSynthetic: false,
  });
  return id;
}

/** What came with a filing: the certificate as a document to sign, the owner's side of the agreement, the medium's bytes. */
export async function attachmentsOf(
  transaction: EntityManager,
  depositId: string,
): Promise<Pick<Attachments, 'hasCertificate' | 'hasAgreement' | 'hasMedium'>> {
  const certificate = await findDocument(transaction, depositId, 'CERTIFICATE');
  const rows: { hasMedium: boolean }[] = await transaction.query(
    `SELECT EXISTS (SELECT FROM deposit_material WHERE deposit_id = $1) AS "hasMedium"`,
    [depositId],
  );
  return {
    hasCertificate: certificate !== null,
    hasAgreement: await hasAgreement(transaction, depositId),
    hasMedium: rows[0]?.hasMedium ?? false,
  };
}

/**
 * The duty of E-14 or E-19 that the inclusion opened is done by this deposit, whether or not its event has arrived yet.
 * A duty that an earlier deposit did stays as it is; out of the register there is no duty.
 */
export async function fulfilEntryDuty(
  transaction: EntityManager,
  today: string,
  { id, ownerId, holderId }: DepositEntity,
  facts: EntryFacts,
): Promise<void> {
  if (!isInRegister(facts)) return;
  const { entryId, includedOn } = facts;
  const clause = entryClause(includedOn);
  await transaction.query(
    `INSERT INTO deposit_obligation
       (id, clause, register_entry_id, owner_id, holder_id, started_on, due_on, fulfilled_on, fulfilled_by_id, is_synthetic)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, false)
     ON CONFLICT (register_entry_id, started_on) WHERE register_entry_id IS NOT NULL DO UPDATE
       SET fulfilled_on = excluded.fulfilled_on, fulfilled_by_id = excluded.fulfilled_by_id
       WHERE deposit_obligation.fulfilled_on IS NULL`,
    [
      randomUUID(),
      clause,
      entryId,
      ownerId,
      holderId,
      includedOn,
      obligationDueOn(clause, includedOn),
      today,
      id,
    ],
  );
}
