import type { DataSource, EntityManager } from 'typeorm';
import type { SupportActivity, SupportSubject } from './operation.model';

export interface SupportContractRow {
  readonly id: string;
  readonly objectId: string;
  readonly contractorId: string;
  readonly subject: SupportSubject;
  readonly number: string;
  readonly activities: SupportActivity[];
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Support contracts of the objects, earliest first. */
export function findContracts(
  dataSource: DataSource,
  objectIds: readonly string[],
): Promise<SupportContractRow[]> {
  return dataSource.query(
    `SELECT id, object_id AS "objectId", contractor_id AS "contractorId", subject, number, activities,
       starts_on AS "startsOn", ends_on AS "endsOn"
     FROM support_contract WHERE object_id = ANY ($1) ORDER BY starts_on, id`,
    [objectIds],
  );
}

export async function insertContract(transaction: EntityManager, row: SupportContractRow): Promise<void> {
  await transaction.query(
    `INSERT INTO support_contract (id, object_id, contractor_id, subject, number, activities, starts_on, ends_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      row.id,
      row.objectId,
      row.contractorId,
      row.subject,
      row.number,
      row.activities,
      row.startsOn,
      row.endsOn,
    ],
  );
}
