import type { DataSource, EntityManager } from 'typeorm';
import type { Contract, Transfer } from './source-transfer.rules';

export interface ContractRow extends Contract {
  readonly id: string;
  readonly objectId: string;
  readonly supplierId: string;
  readonly number: string;
}

/** Contracts of the objects with what was transferred under them, earliest first. */
export function findContracts(
  source: DataSource | EntityManager,
  objectIds: readonly string[],
): Promise<ContractRow[]> {
  return source.query(
    `SELECT c.id, c.object_id AS "objectId", c.supplier_id AS "supplierId", c.number,
       c.is_budget_funded AS "isBudgetFunded", c.signed_on AS "signedOn", c.closed_on AS "closedOn",
       CASE WHEN t.contract_id IS NOT NULL THEN json_build_object('depositId', t.deposit_id,
         'actNumber', t.act_number, 'transferredOn', t.transferred_on) END AS transfer
     FROM development_contract c LEFT JOIN source_transfer t ON t.contract_id = c.id
     WHERE c.object_id = ANY ($1) ORDER BY c.signed_on, c.id`,
    [objectIds],
  );
}

export async function insertContract(
  transaction: EntityManager,
  row: Omit<ContractRow, 'closedOn' | 'transfer'>,
): Promise<void> {
  await transaction.query(
    `INSERT INTO development_contract (id, object_id, supplier_id, number, is_budget_funded, signed_on)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [row.id, row.objectId, row.supplierId, row.number, row.isBudgetFunded, row.signedOn],
  );
}

export async function insertTransfer(
  transaction: EntityManager,
  contractId: string,
  { depositId, actNumber, transferredOn }: Transfer,
): Promise<void> {
  await transaction.query(
    'INSERT INTO source_transfer (contract_id, deposit_id, act_number, transferred_on) VALUES ($1, $2, $3, $4)',
    [contractId, depositId, actNumber, transferredOn],
  );
}

export async function closeContract(transaction: EntityManager, id: string, day: string): Promise<void> {
  await transaction.query('UPDATE development_contract SET closed_on = $2 WHERE id = $1', [id, day]);
}
