import type { DataSource, EntityManager } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import { BuildAttemptEntity } from './build-attempt.entity';

const LATEST_FIRST: Ordering = {
  name: 'FINISHED_AT',
  expression: 'attempt.finished_at',
  type: 'timestamptz',
  direction: 'DESC',
};

/** Attempts to compile a deposit, latest first. */
export function attemptsOf(dataSource: DataSource): NestedList<BuildAttemptEntity> {
  const builder = () =>
    selectColumns(dataSource, BuildAttemptEntity, 'attempt', [
      'id',
      'party',
      'builder',
      'environment',
      'version',
      'startedAt',
      'finishedAt',
      'outcome',
      'recordedAt',
      'logName',
      'logSha256',
      'logSize',
    ]);
  return { builder, alias: 'attempt', parent: 'attempt.deposit_id', ordering: LATEST_FIRST };
}

/** Notes the log of an attempt; false when there was one. */
export async function noteLog(
  transaction: EntityManager,
  id: string,
  ownerId: string,
  log: { readonly fileName: string; readonly sha256: string; readonly size: number },
): Promise<boolean> {
  const [, noted]: [unknown, number] = await transaction.query(
    `UPDATE build_attempt SET log_owner_id = $2, log_name = $3, log_sha256 = $4, log_size = $5
      WHERE id = $1 AND log_sha256 IS NULL`,
    [id, ownerId, log.fileName, log.sha256, log.size],
  );
  return noted === 1;
}
