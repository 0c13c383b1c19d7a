import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Request of an owner or holder for access to what is theirs (E-10); only its decision is ever written to it. */
@Entity('repository_access_request')
export class RepositoryAccessRequestEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  @Column('text')
  purpose!: string;

  @Column('text')
  reason!: string;

  /** Numbers of the media; null for all of them. */
  @Column('integer', { array: true, nullable: true })
  media!: number[] | null;

  @Column('uuid')
  organizationId!: string;

  /** Who asks, and who is given access: the subject as its issuer names it. */
  @Column('text')
  person!: string;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column('text')
  state!: string;

  /** Right that the grant registered; null unless it was granted. */
  @Column('uuid', { nullable: true })
  rightId!: string | null;

  @Column('text', { nullable: true })
  declineReason!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  decidedBy!: string | null;
}
