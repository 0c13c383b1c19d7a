import type { DataSource } from 'typeorm';
import { DepositRefusalEntity, DepositRemarkEntity } from './refusal.entity';

export function findRefusals(
  dataSource: DataSource,
  depositIds: readonly string[],
): Promise<DepositRefusalEntity[]> {
  return dataSource
    .createQueryBuilder(DepositRefusalEntity, 'refusal')
    .where('refusal.deposit_id = ANY (:depositIds)', { depositIds })
    .getMany();
}

export function findRemarks(
  dataSource: DataSource,
  depositIds: readonly string[],
): Promise<DepositRemarkEntity[]> {
  return dataSource
    .createQueryBuilder(DepositRemarkEntity, 'remark')
    .where('remark.deposit_id = ANY (:depositIds)', { depositIds })
    .orderBy('remark.made_at')
    .addOrderBy('remark.id')
    .getMany();
}
