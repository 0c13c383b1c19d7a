import type { DataSource } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import { VerificationEntity } from './verification.entity';

export type VerificationColumn = ColumnOf<VerificationEntity>;

const LATEST_FIRST: Ordering = {
  name: 'STARTED_AT',
  expression: 'verification.started_at',
  type: 'timestamptz',
  direction: 'DESC',
};

/** Checks of a deposit, latest first. */
export function verificationsOf(
  dataSource: DataSource,
  columns: readonly VerificationColumn[],
): NestedList<VerificationEntity> {
  return {
    builder: () => selectColumns(dataSource, VerificationEntity, 'verification', columns),
    alias: 'verification',
    parent: 'verification.deposit_id',
    ordering: LATEST_FIRST,
  };
}
