import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NewRecord } from '../record/new-card';

/** Request to add an object to the portal (C-4). */
@Entity('object_request')
export class ObjectRequestEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organizationId!: string;

  @Column('text')
  state!: string;

  /** What is asked to be recorded. */
  @Column('jsonb')
  record!: NewRecord;

  @Column('text', { nullable: true })
  comment!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('date', { nullable: true })
  submittedOn!: string | null;

  @Column('date', { nullable: true })
  consideredOn!: string | null;

  @Column('uuid', { nullable: true })
  consideredBy!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { nullable: true })
  objectId!: string | null;
}
