import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { DepositEntity } from '../deposit/deposit.entity';
import { obligationDueOn } from '../obligation/obligation.rules';
import { DepositApplicationEntity } from './application.entity';
import type { FiledObject } from './application.rules';

export type ApplicationRow = DepositApplicationEntity;

export function findApplications(
  dataSource: DataSource,
  depositIds: readonly string[],
): Promise<ApplicationRow[]> {
  return dataSource
    .createQueryBuilder(DepositApplicationEntity, 'application')
    .where('application.deposit_id = ANY (:depositIds)', { depositIds })
    .getMany();
}

/** Code of the object of a draft, which never changes; null when there is no application. */
export async function findObjectCode(dataSource: DataSource, depositId: string): Promise<string | null> {
  const rows: { objectCode: string }[] = await dataSource.query(
    `SELECT object_code AS "objectCode" FROM deposit_application WHERE deposit_id = $1`,
    [depositId],
  );
  return rows[0]?.objectCode ?? null;
}

/** Number of the next deposit of an object. */
export async function nextDepositNumber(
  transaction: EntityManager,
  { today }: SubgraphContext,
): Promise<string> {
  const rows: { serial: string }[] = await transaction.query(`SELECT nextval('deposit_number') AS serial`);
  return `ДО-${today.slice(0, 4)}-${String(rows[0]?.serial).padStart(7, '0')}`;
}

export async function insertDraftDeposit(
  transaction: EntityManager,
  context: SubgraphContext,
  { objectId, ownerId, holderId }: FiledObject,
  versionLabel: string,
): Promise<string> {
  const id = randomUUID();
  await transaction.insert(DepositEntity, {
    id,
    number: await nextDepositNumber(transaction, context),
    path: 'EGOV_OBJECT',
    objectId,
    ownerId,
    holderId,
    versionLabel,
    state: 'DRAFT',
    stateSince: context.now,
    integrityState: 'NOT_CHECKED',
    isSynthetic: false,
  });
  return id;
}

/** Keeps what the registry of objects told, with the version of the card it told it of. */
export async function keepEvidence(
  transaction: EntityManager,
  { now }: SubgraphContext,
  depositId: string,
  facts: FiledObject,
): Promise<void> {
  await transaction.query(
    `INSERT INTO deposit_evidence (id, deposit_id, source, question, version, answer, asked_at)
     VALUES ($1, $2, 'objects', 'object-facts', $3, $4, $5)`,
    [randomUUID(), depositId, facts.version, JSON.stringify(facts), now],
  );
}

/**
 * The duty of E-7 that the commissioning opened is done by this deposit, whether or not its event has arrived yet. A
 * duty that an earlier deposit did stays as it is.
 */
export async function fulfilObligation(
  transaction: EntityManager,
  today: string,
  depositId: string,
  { objectId, ownerId, holderId }: FiledObject,
  commissionedOn: string,
): Promise<void> {
  await transaction.query(
    `INSERT INTO deposit_obligation
       (id, clause, object_id, owner_id, holder_id, started_on, due_on, fulfilled_on, fulfilled_by_id, is_synthetic)
     VALUES ($1, '7', $2, $3, $4, $5, $6, $7, $8, false)
     ON CONFLICT (object_id, started_on, clause) WHERE object_id IS NOT NULL DO UPDATE
       SET fulfilled_on = excluded.fulfilled_on, fulfilled_by_id = excluded.fulfilled_by_id
       WHERE deposit_obligation.fulfilled_on IS NULL`,
    [
      randomUUID(),
      objectId,
      ownerId,
      holderId,
      commissionedOn,
      obligationDueOn('7', commissionedOn),
      today,
      depositId,
    ],
  );
}
