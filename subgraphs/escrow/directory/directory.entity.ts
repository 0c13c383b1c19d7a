import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was told of one directory of a medium; the latest word counts. */
@Entity('medium_directory')
export class MediumDirectoryEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  /** Of the medium among those of the deposit. */
  @Column('smallint')
  number!: number;

  /** Empty for the root of the medium. */
  @Column('text')
  path!: string;

  @Column('text')
  origin!: string;

  @Column('text')
  kind!: string;

  @Column('text', { array: true })
  covers!: string[];

  @Column('timestamptz')
  describedAt!: Date;
}
