import { Entity, PrimaryColumn } from 'typeorm';
import { ProvenSignatureEntity } from '../signature/proven-signature.entity';

/** Proven signature of the operator under a row of the journal (A2.7). The signer is personal data. */
@Entity('application_journal_signature')
export class JournalSignatureEntity extends ProvenSignatureEntity {
  @PrimaryColumn('uuid')
  rowId!: string;
}
