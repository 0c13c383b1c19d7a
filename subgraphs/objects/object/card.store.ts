import type { DataSource } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import {
  IntegrationEntity,
  ObjectCharacteristicsEntity,
  StakeholderEntity,
  TechnologyEntity,
} from './card.entity';

export function findCharacteristics(
  dataSource: DataSource,
  objectIds: readonly string[],
): Promise<ObjectCharacteristicsEntity[]> {
  return dataSource
    .createQueryBuilder(ObjectCharacteristicsEntity, 'characteristics')
    .where('characteristics.object_id = ANY (:objectIds)', { objectIds })
    .getMany();
}

/** Relations of organizations to the objects, oldest first. */
export function findStakeholders(
  dataSource: DataSource,
  objectIds: readonly string[],
): Promise<StakeholderEntity[]> {
  return selectColumns(dataSource, StakeholderEntity, 'stakeholder', [
    'objectId',
    'organizationId',
    'role',
    'startedOn',
    'endedOn',
  ])
    .where('stakeholder.object_id = ANY (:objectIds)', { objectIds })
    .orderBy('stakeholder.started_on')
    .addOrderBy('stakeholder.id')
    .getRawMany<StakeholderEntity>();
}

export function findTechnologies(
  dataSource: DataSource,
  objectIds: readonly string[],
): Promise<TechnologyEntity[]> {
  return selectColumns(dataSource, TechnologyEntity, 'technology', [
    'id',
    'objectId',
    'name',
    'startedOn',
    'endedOn',
  ])
    .where('technology.object_id = ANY (:objectIds)', { objectIds })
    .orderBy('technology.name')
    .addOrderBy('technology.id')
    .getRawMany<TechnologyEntity>();
}

const BY_PURPOSE: Ordering = {
  name: 'PURPOSE',
  expression: 'integration.purpose',
  type: 'text',
  direction: 'ASC',
};

/** Exchanges that the object sends (`source`) or receives (`target`). */
export function integrationsOf(
  dataSource: DataSource,
  side: 'source' | 'target',
): NestedList<IntegrationEntity> {
  const builder = () =>
    selectColumns(dataSource, IntegrationEntity, 'integration', [
      'id',
      'sourceObjectId',
      'targetObjectId',
      'purpose',
      'status',
      'via',
      'exchangeVersion',
      'startedOn',
      'endedOn',
    ]);
  return { builder, alias: 'integration', parent: `integration.${side}_object_id`, ordering: BY_PURPOSE };
}
