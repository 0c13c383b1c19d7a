import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryFacts } from '../links/entry-facts';

export interface FilingContact {
  readonly name: string;
  readonly phone?: string | null;
  readonly email?: string | null;
}

/** Application for register software in the words of its owner or holder (E-14); one filing, which its deposit follows. */
@Entity('deposit_filing')
export class DepositFilingEntity {
  @PrimaryColumn('uuid')
  depositId!: string;

  @Column('text')
  text!: string;

  @Column('jsonb')
  contact!: FilingContact;

  @Column('timestamptz')
  filedAt!: Date;

  /** What the register told of the entry on the day of the last act of the applicant. */
  @Column('jsonb')
  registerAnswer!: EntryFacts;

  /** Refused deposit that this filing follows (E-16). */
  @Column('uuid', { nullable: true })
  previousDepositId!: string | null;

  /** When the application came to the operator with its attachments; null for a draft. */
  @Column('timestamptz', { nullable: true })
  handedInAt!: Date | null;

  @Column('boolean')
  isDeclaredComplete!: boolean;

  @Column('text', { nullable: true })
  latenessExplanation!: string | null;
}
