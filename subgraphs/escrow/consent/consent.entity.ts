import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Written consent of the owner or holder to a disclosure (A4.1.1(1)); only its withdrawal is ever written to it. */
@Entity('disclosure_consent')
export class DisclosureConsentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  /** To whom: the subject of the person, and the organization that the person acts for. */
  @Column('text')
  person!: string;

  @Column('uuid', { nullable: true })
  organizationId!: string | null;

  /** Null for all of them. */
  @Column('text', { array: true, nullable: true })
  sections!: string[] | null;

  @Column('text')
  text!: string;

  @Column('date')
  datedOn!: string;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  @Column('uuid')
  givenByOrganization!: string;

  @Column('timestamptz')
  givenAt!: Date;

  @Column('text')
  givenBy!: string;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  @Column('text', { nullable: true })
  withdrawnBy!: string | null;
}

/** Organization that its party declares an affiliate of its own (A4.1.1(3)). */
@Entity('affiliate')
export class AffiliateEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  partyId!: string;

  @Column('uuid')
  affiliateId!: string;

  @Column('text')
  basis!: string;

  @Column('date')
  since!: string;

  @Column('date', { nullable: true })
  until!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;

  @Column('text')
  recordedBy!: string;
}

/** End of an affiliation, as its party declared it; of several the earliest day counts. */
@Entity('affiliate_ending')
export class AffiliateEndingEntity {
  @PrimaryColumn('uuid')
  affiliationId!: string;

  /** Last day. */
  @PrimaryColumn('date')
  until!: string;

  @Column('timestamptz')
  endedAt!: Date;

  @Column('text')
  endedBy!: string;
}
