import { Entity, PrimaryColumn } from 'typeorm';
import { ProvenSignatureEntity } from '../signature/proven-signature.entity';

/** Proven signature under the declaration of a deposit (E-18). The signer is personal data. */
@Entity('deposit_declaration')
export class DepositDeclarationEntity extends ProvenSignatureEntity {
  @PrimaryColumn('uuid')
  depositId!: string;
}
