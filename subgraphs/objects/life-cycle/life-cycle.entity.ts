import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One stretch of an object's life: entered by an action, left by the next row. The last row is the current stage. */
@Entity('life_cycle_stage')
export class LifeCycleStageEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('smallint')
  ordinal!: number;

  @Column('text')
  action!: string;

  @Column('text')
  stage!: string;

  @Column('date')
  startedOn!: string;

  @Column('date', { nullable: true })
  endedOn!: string | null;

  @Column('text', { nullable: true })
  basisDocument!: string | null;
}
