import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the records of Order 131 said of a deposit, as the operator imported it; never changed. */
@Entity('legacy_deposit')
export class LegacyDepositEntity {
  @PrimaryColumn('uuid')
  depositId!: string;

  @Column('uuid')
  objectId!: string;

  @Column('text')
  recordNumber!: string;

  @Column('text')
  reference!: string;

  @Column('timestamptz')
  importedAt!: Date;
}
