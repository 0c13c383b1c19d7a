import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CertificateHead } from '../certificate/certificate.model';

/** One reading of the media of a deposit from end to end. */
@Entity('media_reading')
export class MediaReadingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  state!: string;

  @Column('text')
  level!: string;

  @Column('text')
  requestedBy!: string;

  /** Of a certificate that is to be made. */
  @Column('jsonb', { nullable: true })
  head!: CertificateHead | null;

  @Column('text', { nullable: true })
  billOfMaterials!: string | null;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('smallint')
  attempts!: number;

  @Column('integer')
  entriesRead!: number;

  @Column('integer')
  mismatchCount!: number;

  @Column('integer')
  incompleteCount!: number;

  @Column('integer')
  remarkCount!: number;

  @Column('text', { nullable: true })
  report!: string | null;

  @Column('char', { nullable: true })
  reportSha256!: string | null;

  /** What the owner or holder alone may know. */
  @Column('text', { nullable: true })
  ownerReport!: string | null;

  @Column('text', { nullable: true })
  signature!: string | null;

  @Column('text', { nullable: true })
  signerKey!: string | null;
}

@Entity('reading_finding')
export class ReadingFindingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  readingId!: string;

  @Column('integer')
  ordinal!: number;

  /** Stays the same as long as the same thing is found at the same place. */
  @Column('text')
  findingId!: string;

  @Column('text')
  code!: string;

  @Column('text')
  severity!: string;

  @Column('text')
  path!: string;

  @Column('smallint', { nullable: true })
  medium!: number | null;

  @Column('smallint', { nullable: true })
  tableNumber!: number | null;

  @Column('integer', { nullable: true })
  row!: number | null;

  @Column('text', { nullable: true })
  expected!: string | null;

  @Column('text', { nullable: true })
  actual!: string | null;

  @Column('boolean')
  isForOwner!: boolean;
}
