import type { DataSource, EntityManager } from 'typeorm';
import { DepositDeclarationEntity } from './declaration.entity';

export const isDeclarationSigned = (transaction: EntityManager, depositId: string): Promise<boolean> =>
  transaction.existsBy(DepositDeclarationEntity, { depositId });

/** When completeness and accuracy were declared: by a signature of its own, with the application, or with the filing. */
export async function findDeclaredAt(
  source: DataSource | EntityManager,
  depositIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const rows: { depositId: string; at: Date }[] = await source.query(
    `SELECT deposit_id AS "depositId", min(at) AS at FROM (
       SELECT deposit_id, signed_at AS at FROM deposit_declaration
       UNION ALL SELECT deposit_id, submitted_at FROM deposit_application WHERE is_declared_complete
       UNION ALL SELECT deposit_id, handed_in_at FROM deposit_filing WHERE is_declared_complete
     ) AS declared WHERE deposit_id = ANY ($1) AND at IS NOT NULL GROUP BY deposit_id`,
    [depositIds],
  );
  return new Map(rows.map(({ depositId, at }) => [depositId, at]));
}

export function findDeclarations(
  dataSource: DataSource,
  depositIds: readonly string[],
): Promise<DepositDeclarationEntity[]> {
  return dataSource
    .createQueryBuilder(DepositDeclarationEntity, 'declaration')
    .where('declaration.deposit_id = ANY (:depositIds)', { depositIds })
    .getMany();
}
