import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgreementSide } from './agreement.model';

/** Agreement on confidentiality of one deposit (Annex 4); its text and signatures are with its document. */
@Entity('deposit_agreement')
export class AgreementEntity {
  @PrimaryColumn('uuid')
  depositId!: string;

  @Column('text')
  place!: string;

  @Column('jsonb')
  ownerSide!: AgreementSide;

  /** Null until the operator joined. */
  @Column('jsonb', { nullable: true })
  operatorSide!: AgreementSide | null;

  /** Day that the text bears: that on which the operator joined. */
  @Column('date', { nullable: true })
  concludedOn!: string | null;

  @Column('timestamptz')
  proposedAt!: Date;
}
