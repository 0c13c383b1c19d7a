import type { DataSource } from 'typeorm';
import type { Language } from '../../shared/kernel/localized-text';
import type { FormText } from '../application/annex-1.model';
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

/** What the software is called: by the register when it was filed, by its application on the path of an object. */
export async function softwareNameOf(dataSource: DataSource, depositId: string): Promise<FormText> {
  const rows: { name: FormText }[] = await dataSource.query(
    `SELECT json_build_object('ru', register_answer ->> 'productName') AS name
       FROM deposit_filing WHERE deposit_id = $1
     UNION ALL
     SELECT (form -> 'title')::json FROM deposit_application WHERE deposit_id = $1`,
    [depositId],
  );
  return rows[0]?.name ?? {};
}
