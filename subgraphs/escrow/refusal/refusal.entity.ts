import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryFacts } from '../links/entry-facts';
import type { RefusalEvidence } from './refusal.model';

/** Reasoned refusal of a deposit (E-16). */
@Entity('deposit_refusal')
export class DepositRefusalEntity {
  @PrimaryColumn('uuid')
  depositId!: string;

  @Column('text')
  ground!: string;

  /** The check that proves the ground; null where the register does. */
  @Column('uuid', { nullable: true })
  verificationId!: string | null;

  @Column('jsonb')
  evidence!: readonly RefusalEvidence[];

  /** What the register told of the entry on the day; null for the other grounds, and where it knew no such entry. */
  @Column('jsonb', { nullable: true })
  registerAnswer!: EntryFacts | null;

  @Column('timestamptz')
  refusedAt!: Date;
}

/** What the operator noticed and may not refuse for (E-16). */
@Entity('deposit_remark')
export class DepositRemarkEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  @Column('text')
  text!: string;

  @Column('text', { nullable: true })
  path!: string | null;

  @Column('timestamptz')
  madeAt!: Date;
}

/** Letter of a refusal as it was delivered; its bytes never change (E-16). */
@Entity('refusal_letter')
export class RefusalLetterEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  @Column('text')
  language!: string;

  /** For whom the bytes are sealed. */
  @Column('uuid')
  ownerId!: string;

  @Column('char', { length: 64 })
  sha256!: string;

  @Column('integer')
  sizeBytes!: number;
}
