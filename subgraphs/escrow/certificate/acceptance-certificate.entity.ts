import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CertificateDirection, CertificateHead, LibraryRow, SourceRow } from './certificate.model';

/** One version of the certificate of a deposit (Annex 3). */
@Entity('acceptance_certificate')
export class AcceptanceCertificateEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  @Column('integer')
  version!: number;

  @Column('jsonb')
  head!: CertificateHead;

  @Column('boolean')
  hasNoLibraries!: boolean;

  @Column('boolean')
  isGenerated!: boolean;

  @Column('timestamptz')
  recordedAt!: Date;
}

/** A certificate as it is read: on the way in, or on the way back with its parties in each other's place (E-11). */
export interface DirectedCertificate extends AcceptanceCertificateEntity {
  readonly direction: CertificateDirection;
  /** Whether the caller is a party and reads who signed (A4.5.4). */
  readonly showsSigners: boolean;
}

@Entity('certificate_row')
export class CertificateRowEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  certificateId!: string;

  @Column('smallint')
  tableNumber!: number;

  @Column('integer')
  row!: number;

  @Column('jsonb')
  line!: SourceRow | LibraryRow;
}
