import type { DataSource } from 'typeorm';
import type { Language } from '../../shared/kernel/localized-text';
import { DepositRefusalEntity, DepositRemarkEntity, RefusalLetterEntity } from './refusal.entity';

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

export function findLetters(
  dataSource: DataSource,
  depositIds: readonly string[],
): Promise<RefusalLetterEntity[]> {
  return dataSource
    .createQueryBuilder(RefusalLetterEntity, 'letter')
    .where('letter.deposit_id = ANY (:depositIds)', { depositIds })
    .orderBy('letter.language')
    .getMany();
}

/** The letter in one language; null where none was kept. */
export function findLetter(
  { manager }: DataSource,
  depositId: string,
  language: Language,
): Promise<RefusalLetterEntity | null> {
  return manager.findOneBy(RefusalLetterEntity, { depositId, language });
}

/** Name of the product as the register told it when the software was filed; null where nothing was filed. */
export async function productNameOf(dataSource: DataSource, depositId: string): Promise<string | null> {
  const rows: { productName: string }[] = await dataSource.query(
    `SELECT register_answer ->> 'productName' AS "productName" FROM deposit_filing WHERE deposit_id = $1`,
    [depositId],
  );
  return rows[0]?.productName ?? null;
}
