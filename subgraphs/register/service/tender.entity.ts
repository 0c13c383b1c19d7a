import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Tender for creating a service that the register lacks. */
@Entity('tender')
export class TenderEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('integer')
  objectVersion!: number;

  @Column('uuid')
  customerId!: string;

  @Column('uuid')
  searchId!: string;

  @Column('uuid')
  termsOfReferenceId!: string;

  @Column('date')
  termsAgreedOn!: string;

  @Column('text')
  state!: string;

  @Column('date')
  openedOn!: string;

  /** Day of the award or the cancellation; null while open. */
  @Column('date', { nullable: true })
  closedOn!: string | null;

  @Column('uuid', { nullable: true })
  winnerId!: string | null;

  /** Entry by which the winner had the software included; null while the duty is open. */
  @Column('uuid', { nullable: true })
  includedEntryId!: string | null;

  @Column('date', { nullable: true })
  includedOn!: string | null;

  @Column('timestamptz')
  updatedAt!: Date;
}

/** Contract of the winner; never changed. */
@Entity('service_contract')
export class ServiceContractEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  tenderId!: string;

  @Column('text')
  serviceType!: string;

  @Column('text')
  number!: string;

  @Column('date')
  signedOn!: string;

  @Column('timestamptz')
  recordedAt!: Date;
}
