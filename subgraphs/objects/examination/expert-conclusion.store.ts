import type { DataSource, EntityManager } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import { ExpertConclusionEntity } from './expert-conclusion.entity';
import type { ExpertConclusionFilters } from './expert-conclusion.inputs';
import type { ExpertConclusionKind } from './expert-conclusion.type';

const NEWEST: Ordering = {
  name: 'NEWEST',
  expression: 'conclusion.ordinal',
  type: 'smallint',
  direction: 'DESC',
};

/** Expert conclusions of an object, newest first. */
export function conclusionsOf(
  dataSource: DataSource,
  filters: ExpertConclusionFilters,
  columns: readonly ColumnOf<ExpertConclusionEntity>[],
): NestedList<ExpertConclusionEntity> {
  const builder = () => {
    const list = selectColumns(dataSource, ExpertConclusionEntity, 'conclusion', columns);
    if (filters.kinds) list.andWhere('conclusion.kind = ANY (:kinds)', { kinds: filters.kinds });
    if (filters.verdicts)
      list.andWhere('conclusion.verdict = ANY (:verdicts)', { verdicts: filters.verdicts });
    return list;
  };
  return { builder, alias: 'conclusion', parent: 'conclusion.object_id', ordering: NEWEST };
}

/** Versions of one kind on the object, latest first. */
export function findIssued(
  transaction: EntityManager,
  objectId: string,
  kind: ExpertConclusionKind,
): Promise<ExpertConclusionEntity[]> {
  return transaction.find(ExpertConclusionEntity, { where: { objectId, kind }, order: { version: 'DESC' } });
}
