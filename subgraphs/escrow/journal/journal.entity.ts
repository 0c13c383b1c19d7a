import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonName } from '../application/annex-1.model';

/** Row of the journal of applications (Annex 2); a correction is a row of its own that names the one it corrects. */
@Entity('application_journal')
export class ApplicationJournalEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('smallint')
  year!: number;

  @Column('integer')
  itemNumber!: number;

  @Column('integer')
  applicationNumber!: number;

  /** Made by the database of year and item number; rows are ordered by it. */
  @Column({ type: 'text', insert: false })
  position!: string;

  @Column('uuid')
  depositId!: string;

  @Column('timestamptz')
  receivedAt!: Date;

  @Column('timestamptz')
  registeredAt!: Date;

  @Column('uuid')
  stateBodyId!: string;

  @Column('jsonb')
  signatoryPerson!: PersonName;

  @Column('text')
  signatoryPosition!: string;

  @Column('jsonb')
  receivedBy!: PersonName;

  @Column('uuid', { nullable: true })
  correctsId!: string | null;

  @Column('text', { nullable: true })
  correctionReason!: string | null;
}
