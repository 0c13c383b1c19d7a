import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalculationKind, Step, SubjectKind } from './calculation.model';
import type { NormRow, NormTableName } from './norm-table.model';

/** Norm table that a calculation used, by the hash of its content. */
export interface UsedTable {
  readonly id: string;
  readonly name: NormTableName;
  readonly hash: string;
}

/** Calculation of a cost as it was worked out; never changed. */
@Entity('cost_calculation')
export class CostCalculationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('text')
  kind!: CalculationKind;

  @Column('text')
  subjectKind!: SubjectKind;

  @Column('text')
  methodVersion!: string;

  @Column('jsonb')
  inputs!: object;

  @Column('jsonb')
  tables!: readonly UsedTable[];

  @Column('jsonb')
  steps!: readonly Step[];

  /** Thousand tenge. */
  @Column('numeric', { precision: 20, scale: 2 })
  total!: string;

  @Column('boolean')
  isDemonstration!: boolean;

  @Column('char', { length: 64 })
  hash!: string;

  @Column('timestamptz')
  calculatedAt!: Date;
}

/** Revision of a norm table; a new content is a new revision, and old ones stay for replays. */
@Entity('norm_table')
export class NormTableEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  methodVersion!: string;

  @Column('text')
  name!: NormTableName;

  @Column('integer')
  revision!: number;

  @Column('text')
  source!: string;

  @Column('boolean')
  isDemonstration!: boolean;

  @Column('jsonb')
  rows!: readonly NormRow[];

  @Column('char', { length: 64 })
  hash!: string;

  @Column('timestamptz')
  loadedAt!: Date;
}
