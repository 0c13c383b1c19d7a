import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A medium that was handed in. A later one of the same number takes its place and leaves it as it was. */
@Entity('medium')
export class MediumEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  /** From 1, as the certificate counts the discs. */
  @Column('smallint')
  number!: number;

  @Column('text')
  label!: string;

  @Column('text')
  fileName!: string;

  @Column('text')
  source!: string;

  /** Whose key seals it: the owner of the deposit. */
  @Column('uuid')
  ownerId!: string;

  @Column('char')
  sha256!: string;

  @Column('bigint')
  sizeBytes!: string;

  @Column('timestamptz')
  receivedAt!: Date;

  @Column('timestamptz', { nullable: true })
  supersededAt!: Date | null;
}
