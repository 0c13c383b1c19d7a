import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Annex1Form } from './annex-1.model';

/** Application for recording and storage (E-7, Annex 1); one filing, which its deposit follows. */
@Entity('deposit_application')
export class DepositApplicationEntity {
  @PrimaryColumn('uuid')
  depositId!: string;

  /** Wording of the act whose form was filled in. */
  @Column('text')
  ruleSet!: string;

  @Column('text')
  objectCode!: string;

  @Column('jsonb')
  form!: Annex1Form;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  changedAt!: Date;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  /** Day from which the term of E-7 runs, as the registry of objects told it at the submission. */
  @Column('date', { nullable: true })
  commissionedOn!: string | null;

  @Column('boolean')
  isDeclaredComplete!: boolean;

  @Column('text', { nullable: true })
  latenessExplanation!: string | null;
}
