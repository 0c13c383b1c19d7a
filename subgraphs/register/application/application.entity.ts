import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApplicationContent, ObjectEvidence } from './application.model';

/** Application to the register, with what it says now; every earlier wording stays with the act that wrote it. */
@Entity('register_application')
export class RegisterApplicationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  kind!: string;

  @Column('text')
  inclusionMode!: string;

  @Column('text')
  state!: string;

  /** The organization that applies: holder of the product and, once included, of the entry. */
  @Column('uuid')
  applicantId!: string;

  /** Entry to be changed or excluded; of an inclusion the entry that it led to. */
  @Column('uuid', { nullable: true })
  entryId!: string | null;

  @Column('uuid', { nullable: true })
  objectId!: string | null;

  @Column('text')
  initiative!: string;

  /** Tender or terms of reference that the software is made for (C-32). */
  @Column('uuid', { nullable: true })
  tenderId!: string | null;

  @Column('uuid', { nullable: true })
  termsOfReferenceId!: string | null;

  @Column('jsonb')
  content!: ApplicationContent;

  @Column('timestamptz')
  draftedAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('date', { nullable: true })
  submittedOn!: string | null;

  @Column('date', { nullable: true })
  checkedOn!: string | null;

  /** Last day of the term that runs in this state; null when none runs. */
  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Column('text', { array: true })
  remarks!: string[];

  @Column('text', { nullable: true })
  recommendation!: string | null;

  @Column('date', { nullable: true })
  recommendedOn!: string | null;

  @Column('text', { nullable: true })
  protocolNumber!: string | null;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('date', { nullable: true })
  decidedOn!: string | null;

  @Column('text', { nullable: true })
  decisionNumber!: string | null;

  @Column('text', { nullable: true })
  reasonCode!: string | null;

  @Column('text', { nullable: true })
  explanation!: string | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;
}

/** Act on an application, in order from 1. */
@Entity('register_application_act')
export class RegisterApplicationActEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  applicationId!: string;

  @Column('smallint')
  ordinal!: number;

  @Column('text')
  action!: string;

  @Column('text')
  state!: string;

  @Column('timestamptz')
  occurredAt!: Date;

  @Column('uuid', { nullable: true })
  organizationId!: string | null;

  @Column('text', { array: true })
  remarks!: string[];

  /** What the application said after the act, where the act wrote it. */
  @Column('jsonb', { nullable: true })
  content!: ApplicationContent | null;

  /** What another registry answered, with its version, where the act rested on it. */
  @Column('jsonb', { nullable: true })
  evidence!: ObjectEvidence | null;
}
