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
