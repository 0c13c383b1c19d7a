import type { DataSource, EntityManager } from 'typeorm';
import { AgreementEntity } from './agreement.entity';

export function findAgreements(
  dataSource: DataSource,
  depositIds: readonly string[],
): Promise<AgreementEntity[]> {
  return dataSource
    .createQueryBuilder(AgreementEntity, 'agreement')
    .where('agreement.deposit_id = ANY (:depositIds)', { depositIds })
    .getMany();
}

/** Whether the owner's side of an agreement is there (E-14(2)). */
export function hasAgreement(transaction: EntityManager, depositId: string): Promise<boolean> {
  return transaction.existsBy(AgreementEntity, { depositId });
}

/** When agreements of deposits ended: with the second of the two declarations. */
export function findEndings(
  dataSource: DataSource,
  depositIds: readonly string[],
): Promise<{ readonly depositId: string; readonly endedAt: Date }[]> {
  return dataSource.query(
    `SELECT deposit_id AS "depositId", max(declared_at) AS "endedAt" FROM agreement_ending
      WHERE deposit_id = ANY ($1) GROUP BY deposit_id HAVING count(*) = 2`,
    [depositIds],
  );
}
