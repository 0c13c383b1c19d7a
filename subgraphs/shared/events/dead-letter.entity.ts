import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A delivery whose attempts are used up; a view over the jobs and their events. */
@Entity('dead_letter')
export class DeadLetterEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  recipient!: string;

  @Column('uuid')
  eventId!: string;

  @Column('text')
  type!: string;

  @Column('text')
  subject!: string;

  @Column('timestamptz')
  occurredAt!: Date;

  @Column('integer')
  attempts!: number;

  @Column('timestamptz')
  failedAt!: Date;

  @Column('text', { nullable: true })
  reason!: string | null;
}
