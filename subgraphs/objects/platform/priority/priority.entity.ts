import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnalogueSearch } from '../../object/analogue-search';

/** Declaration that an object is built on the platform, or why it is not; the latest one counts (C-14). */
@Entity('platform_priority')
export class PlatformPriorityEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('date')
  declaredOn!: string;

  @Column('boolean')
  isOnPlatform!: boolean;

  @Column('text', { nullable: true })
  exception!: string | null;

  @Column('uuid', { nullable: true })
  earlierObjectId!: string | null;

  @Column('uuid', { nullable: true })
  justificationDocumentId!: string | null;

  /** The search of the register as it was told when the exception was declared. */
  @Column('jsonb', { nullable: true })
  analogueSearch!: AnalogueSearch | null;

  @Column('timestamptz')
  recordedAt!: Date;
}
