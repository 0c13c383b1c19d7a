import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Right of one person to read confidential material (A4.1.1(5)); only its end is ever written to it. */
@Entity('access_right')
export class AccessRightEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Null for a right to a whole repository. */
  @Column('uuid', { nullable: true })
  depositId!: string | null;

  @Column('uuid', { nullable: true })
  repositoryId!: string | null;

  /** Subject of the person as its issuer names it. */
  @Column('text')
  person!: string;

  @Column('uuid', { nullable: true })
  organizationId!: string | null;

  /** The operator's system, which no token can name. */
  @Column('boolean')
  isSystem!: boolean;

  @Column('text')
  purpose!: string;

  /** Null for all of them. */
  @Column('text', { array: true, nullable: true })
  sections!: string[] | null;

  /** Numbers of the media that it is limited to; null for all of them. */
  @Column('integer', { array: true, nullable: true })
  media!: number[] | null;

  /** Limits of the owner that it was registered within; null for those of the agreement alone. */
  @Column('uuid', { nullable: true })
  limitId!: string | null;

  @Column('uuid', { nullable: true })
  consentId!: string | null;

  /** Affiliation with the operator that it rests on; null for one that rests on none. */
  @Column('uuid', { nullable: true })
  affiliationId!: string | null;

  /** Notice of a right that a party was granted (E-10), which no such right is without. */
  @Column('uuid', { nullable: true })
  noticeId!: string | null;

  /** Organization of the owner or holder on whose leave it rests. */
  @Column('uuid')
  grantedBy!: string;

  @Column('timestamptz')
  startsAt!: Date;

  /** Null until it is ended. */
  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  @Column('timestamptz')
  registeredAt!: Date;

  @Column('text')
  registeredBy!: string;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('text', { nullable: true })
  endedBy!: string | null;
}

/** Limits that the owner set to what the operator may read of a deposit; the latest version counts. */
@Entity('access_limit')
export class AccessLimitEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  @Column('integer')
  version!: number;

  @Column('text', { array: true })
  purposes!: string[];

  @Column('text', { array: true, nullable: true })
  sections!: string[] | null;

  @Column('boolean')
  isDownloadAllowed!: boolean;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid')
  organizationId!: string;

  @Column('timestamptz')
  setAt!: Date;

  @Column('text')
  setBy!: string;
}

/** One read of confidential material, or one attempt that was refused; never changed. */
@Entity('confidential_read')
export class ConfidentialReadEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { nullable: true })
  depositId!: string | null;

  @Column('text')
  person!: string;

  @Column('uuid', { nullable: true })
  organizationId!: string | null;

  @Column('text')
  thing!: string;

  @Column('text', { nullable: true })
  purpose!: string | null;

  @Column('uuid', { nullable: true })
  rightId!: string | null;

  @Column('text')
  outcome!: string;

  /** Code of the refusal; null when it was given. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  occurredAt!: Date;
}
