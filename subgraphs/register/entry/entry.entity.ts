import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Entry of the register; the words of its product are copied beside it by the database for search and order. */
@Entity('register_entry')
export class RegisterEntryEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  number!: string;

  @Column('uuid')
  productId!: string;

  @Column('text')
  inclusionMode!: string;

  @Column('text')
  status!: string;

  @Column('date')
  includedOn!: string;

  @Column('date', { nullable: true })
  excludedOn!: string | null;

  @Column('text', { nullable: true })
  exclusionReason!: string | null;

  @Column('text')
  decisionNumber!: string;

  @Column('text', { nullable: true })
  conformityProof!: string | null;

  @Column('text', { nullable: true })
  conformityProofNumber!: string | null;

  @Column('date', { nullable: true })
  conformityValidUntil!: string | null;

  @Column('uuid')
  holderId!: string;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('boolean')
  isSynthetic!: boolean;

  @Column('integer')
  version!: number;
}

/** Act of the keeper on an entry, in order from 1. */
@Entity('register_entry_event')
export class RegisterEntryEventEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  entryId!: string;

  @Column('smallint')
  ordinal!: number;

  @Column('text')
  kind!: string;

  @Column('date')
  occurredOn!: string;

  @Column('text')
  decisionNumber!: string;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** Application on which the act rests; null for an act of the keeper alone and for acts of before. */
  @Column('uuid', { nullable: true })
  applicationId!: string | null;

  /** Product that the entry speaks of from this act on; null for acts of before. */
  @Column('uuid', { nullable: true })
  productId!: string | null;

  @Column('text', { nullable: true })
  explanation!: string | null;

  @Column('uuid', { nullable: true })
  organizationId!: string | null;

  @Column('timestamptz', { nullable: true })
  recordedAt!: Date | null;
}
