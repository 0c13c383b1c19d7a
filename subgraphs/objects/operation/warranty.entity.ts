import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Claim under warranty; `outcome` and `closedOn` are null while it is open. */
@Entity('warranty_claim')
export class WarrantyClaimEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('uuid')
  supplierId!: string;

  @Column('text')
  description!: string;

  @Column('uuid', { nullable: true })
  failureDocumentId!: string | null;

  @Column('text')
  termsOfReferenceItem!: string;

  @Column('date')
  foundOn!: string;

  @Column('date')
  filedOn!: string;

  @Column('date')
  agreedUntil!: string;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('date', { nullable: true })
  closedOn!: string | null;
}
