import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ProvenSignatureEntity } from './proven-signature.entity';

/** Document that the parties of a deposit sign, in the bytes that they sign (E-17). */
@Entity('deposit_document')
export class DepositDocumentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  @Column('text')
  kind!: string;

  /** Canonical JSON. Read only where it is shown or checked: it may name every file of a deposit. */
  @Column('text', { select: false })
  content!: string;

  @Column('char', { length: 64 })
  sha256!: string;

  @Column('timestamptz')
  madeAt!: Date;
}

/** Proven signature of one party; never changed. The signer is personal data. */
@Entity('document_signature')
export class DocumentSignatureEntity extends ProvenSignatureEntity {
  @PrimaryColumn('uuid')
  documentId!: string;

  @PrimaryColumn('text')
  party!: string;

  @Column('text', { select: false })
  signedBy!: string;

  /** Of the signer, as told with the signature (A3.4); null when it was not told. */
  @Column('text', { nullable: true })
  position!: string | null;

  /** Whether the side says that its exemplar bears its seal, if it has one (A3.4). */
  @Column('boolean')
  isSealed!: boolean;
}

/** Receipt of one of the two exemplars by the party whose it is (A4.5.5). */
@Entity('document_exemplar')
export class DocumentExemplarEntity {
  @PrimaryColumn('uuid')
  documentId!: string;

  @PrimaryColumn('text')
  party!: string;

  @Column('timestamptz')
  receivedAt!: Date;

  @Column('text', { select: false })
  receivedBy!: string;
}
