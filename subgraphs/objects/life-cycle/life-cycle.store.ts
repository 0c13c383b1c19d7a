import type { DataSource } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import { LifeCycleStageEntity } from './life-cycle.entity';

/** A stretch, and whether the object had been commissioned before it began. */
export interface StageRow extends LifeCycleStageEntity {
  readonly wasCommissioned: boolean;
}

const BY_ORDINAL: Ordering = {
  name: 'ORDINAL',
  expression: 'stage.ordinal',
  type: 'smallint',
  direction: 'ASC',
};

/** Stretches of an object's life, oldest first. */
export function stagesOf(dataSource: DataSource): NestedList<LifeCycleStageEntity> {
  const builder = () =>
    selectColumns(dataSource, LifeCycleStageEntity, 'stage', [
      'id',
      'ordinal',
      'action',
      'stage',
      'startedOn',
      'endedOn',
      'basisDocument',
    ]).addSelect(
      `EXISTS (SELECT 1 FROM life_cycle_stage earlier WHERE earlier.object_id = stage.object_id
         AND earlier.ordinal < stage.ordinal AND earlier.action = 'COMMISSION')`,
      'wasCommissioned',
    );
  return { builder, alias: 'stage', parent: 'stage.object_id', ordering: BY_ORDINAL };
}
