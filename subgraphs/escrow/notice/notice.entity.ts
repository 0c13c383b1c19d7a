import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Notice about a deposit, sent with the act that it tells (E-9, E-17). */
@Entity('notice')
export class NoticeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  @Column('text')
  recipient!: string;

  /** Clause of Order 146 that orders the notice. */
  @Column('text')
  clause!: string;

  /** Day of the act that it tells. */
  @Column('date')
  startedOn!: string;

  @Column('timestamptz')
  sentAt!: Date;

  @Column('timestamptz', { nullable: true })
  receivedAt!: Date | null;

  @Column('text', { nullable: true })
  receivedBy!: string | null;
}
