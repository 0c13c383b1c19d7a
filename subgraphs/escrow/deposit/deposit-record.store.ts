import type { DataSource, EntityManager } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import { DepositContentEntity, DepositEntity, DepositTransitionEntity } from './deposit.entity';
import type { DepositPath } from './deposit.model';
import type { SectionContent } from './deposit.rules';

/** A step with the path of its deposit, on which its clause depends. */
export interface TransitionRow extends DepositTransitionEntity {
  readonly path: DepositPath;
}

const BY_ORDINAL: Ordering = {
  name: 'ORDINAL',
  expression: 'step.ordinal',
  type: 'smallint',
  direction: 'ASC',
};

/** Steps of a deposit, oldest first. */
export function transitionsOf(dataSource: DataSource): NestedList<DepositTransitionEntity> {
  const builder = () =>
    selectColumns(dataSource, DepositTransitionEntity, 'step', [
      'id',
      'ordinal',
      'action',
      'fromState',
      'toState',
      'occurredAt',
    ])
      .innerJoin(DepositEntity, 'deposit', 'deposit.id = step.deposit_id')
      .addSelect('deposit.path', 'path');
  return { builder, alias: 'step', parent: 'step.deposit_id', ordering: BY_ORDINAL };
}

export interface ContentRow extends SectionContent {
  readonly depositId: string;
  readonly reason: string | null;
}

/** What is recorded about the material of the deposits. */
export function findContents(dataSource: DataSource, depositIds: readonly string[]): Promise<ContentRow[]> {
  return selectColumns(dataSource, DepositContentEntity, 'content', [
    'depositId',
    'section',
    'state',
    'reason',
  ])
    .where('content.deposit_id = ANY (:depositIds)', { depositIds })
    .getRawMany<ContentRow>();
}

export type StepRow = Pick<DepositTransitionEntity, 'depositId' | 'action' | 'occurredAt' | 'actor'>;

/** All steps of the deposits, oldest first. */
export function findSteps(
  dataSource: DataSource | EntityManager,
  depositIds: readonly string[],
): Promise<StepRow[]> {
  return dataSource
    .createQueryBuilder(DepositTransitionEntity, 'step')
    .select(['step.id', 'step.depositId', 'step.action', 'step.occurredAt', 'step.actor'])
    .where('step.deposit_id = ANY (:depositIds)', { depositIds })
    .orderBy('step.ordinal')
    .getMany();
}
