import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Duty to deposit, opened by an event. `dueOn` is null exactly where the act states no term (E-19). */
@Entity('deposit_obligation')
export class DepositObligationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  clause!: string;

  @Column('uuid', { nullable: true })
  objectId!: string | null;

  @Column('uuid', { nullable: true })
  registerEntryId!: string | null;

  @Column('uuid')
  ownerId!: string;

  @Column('uuid', { nullable: true })
  holderId!: string | null;

  @Column('date')
  startedOn!: string;

  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Column('date', { nullable: true })
  fulfilledOn!: string | null;

  @Column('uuid', { nullable: true })
  fulfilledById!: string | null;

  @Column('boolean')
  isSynthetic!: boolean;
}
