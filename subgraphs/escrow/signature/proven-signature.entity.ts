import { Column } from 'typeorm';

/** What is kept of a signature that was proven; never changed. The signer is personal data. */
export abstract class ProvenSignatureEntity {
  @Column('text')
  format!: string;

  @Column('bytea', { select: false })
  signature!: Buffer;

  /** Hash of the signed bytes. */
  @Column('char', { length: 64 })
  sha256!: string;

  @Column('text')
  signerName!: string;

  /** Individual identification number; null when the certificate states none. */
  @Column('text', { nullable: true, select: false })
  signerNumber!: string | null;

  /** Serial number of the signer's certificate. */
  @Column('text')
  certificate!: string;

  /** As the signer stated it; nobody vouches for it. */
  @Column('timestamptz', { nullable: true })
  statedAt!: Date | null;

  @Column('timestamptz')
  signedAt!: Date;
}
