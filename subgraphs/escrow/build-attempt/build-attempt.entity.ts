import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One attempt to compile; a log comes later, once. */
@Entity('build_attempt')
export class BuildAttemptEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  @Column('text')
  party!: string;

  /** Name of the person who compiled. */
  @Column('text')
  builder!: string;

  @Column('text')
  environment!: string;

  @Column('text')
  version!: string;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz')
  finishedAt!: Date;

  @Column('text')
  outcome!: string;

  @Column('text')
  recordedBy!: string;

  /** For which the person acted; null for nobody but the person. */
  @Column('uuid', { nullable: true })
  organizationId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;

  /** Whose key seals the log: the owner of the deposit. Null, like what follows, until the log came. */
  @Column('uuid', { nullable: true })
  logOwnerId!: string | null;

  @Column('text', { nullable: true })
  logName!: string | null;

  @Column('char', { nullable: true })
  logSha256!: string | null;

  @Column('bigint', { nullable: true })
  logSize!: string | null;
}
