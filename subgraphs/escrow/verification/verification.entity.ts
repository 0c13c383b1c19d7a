import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One check of a deposit's material against its description (E-15). Counts only: no finding names a file here. */
@Entity('verification')
export class VerificationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  @Column('text')
  state!: string;

  @Column('text')
  level!: string;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('integer')
  mismatchCount!: number;

  @Column('integer')
  remarkCount!: number;
}
