import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Planned or actual cost of an object in a year. */
@Entity('cost_item')
export class CostItemEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('smallint')
  year!: number;

  @Column('text')
  nature!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  phase!: string;

  @Column('text')
  fundingChannel!: string;

  @Column('text', { nullable: true })
  budgetProgramme!: string | null;

  @Column('text', { nullable: true })
  budgetSubprogramme!: string | null;

  @Column('text', { nullable: true })
  budgetSpecific!: string | null;

  @Column('numeric', { precision: 20, scale: 2 })
  amount!: string;

  @Column('char', { length: 3 })
  currency!: string;

  @Column('text', { nullable: true })
  budgetArticle!: string | null;

  @Column('text', { nullable: true })
  budgetApplication!: string | null;

  @Column('boolean', { nullable: true })
  changesFunctionality!: boolean | null;

  @Column('uuid', { nullable: true })
  calculationId!: string | null;

  @Column('timestamptz', { nullable: true })
  recordedAt!: Date | null;
}

/** Plan of operation cost of a year as it was submitted; a changed one is a new revision. */
@Entity('operation_plan')
export class OperationPlanEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('smallint')
  year!: number;

  @Column('integer')
  revision!: number;

  /** Tenge. */
  @Column('numeric', { precision: 20, scale: 2 })
  total!: string;

  @Column('timestamptz')
  submittedAt!: Date;
}
