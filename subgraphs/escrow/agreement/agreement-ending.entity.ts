import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a party wants the agreement of a deposit to end. */
@Entity('agreement_ending')
export class AgreementEndingEntity {
  @PrimaryColumn('uuid')
  depositId!: string;

  @PrimaryColumn('text')
  party!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  declaredAt!: Date;

  @Column('text')
  declaredBy!: string;
}
