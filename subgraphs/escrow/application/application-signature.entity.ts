import { Entity, PrimaryColumn } from 'typeorm';
import { ProvenSignatureEntity } from '../signature/proven-signature.entity';

/** Proven signature under a submitted application (A1.19). The signer is personal data. */
@Entity('application_signature')
export class ApplicationSignatureEntity extends ProvenSignatureEntity {
  @PrimaryColumn('uuid')
  depositId!: string;
}
