import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeasureEvidence } from './protection.model';

/** One of the eight measures of protection (A4.3.1) as it was recorded; a later record takes its place. */
@Entity('protection_measure')
export class ProtectionMeasureEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('smallint')
  number!: number;

  @Column('text')
  description!: string;

  @Column('jsonb')
  evidence!: MeasureEvidence[];

  @Column('date')
  takenOn!: string;

  @Column('timestamptz')
  recordedAt!: Date;

  @Column('text')
  recordedBy!: string;
}

/** Disclosure of confidential information without consent (A4.1.1(6)); never changed. */
@Entity('disclosure_incident')
export class DisclosureIncidentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  @Column('text')
  mode!: string;

  @Column('text')
  description!: string;

  @Column('text', { nullable: true })
  disclosedTo!: string | null;

  @Column('date')
  discoveredOn!: string;

  @Column('timestamptz')
  recordedAt!: Date;

  @Column('text')
  recordedBy!: string;
}
