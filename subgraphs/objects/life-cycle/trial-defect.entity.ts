import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Defect found in a trial operation; `fixedOn` is null while it is open (C-9(2)). */
@Entity('trial_defect')
export class TrialDefectEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  stageId!: string;

  @Column('smallint')
  number!: number;

  @Column('text')
  severity!: string;

  @Column('text')
  description!: string;

  @Column('date')
  foundOn!: string;

  @Column('date', { nullable: true })
  fixedOn!: string | null;

  @Column('text', { nullable: true })
  correction!: string | null;
}
