import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Certificate, LibraryRow, SourceRow } from './certificate.model';

/** What a certificate says beside its tables. */
export type CertificateHead = Omit<Certificate, 'sources' | 'libraries' | 'hasNoLibraries'>;

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
