import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnalogueSearch } from '../object/analogue-search';
import type { NewCard } from '../record/new-card';
import type { Conclusion, Evaluation } from './acquisition.model';

/** Acquisition of rights to an object by inheritance or donation (C-23). */
@Entity('gratuitous_acquisition')
export class AcquisitionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organizationId!: string;

  @Column('text')
  state!: string;

  @Column('text')
  ground!: string;

  /** Who gave it, or from whom it is inherited. */
  @Column('text')
  giver!: string;

  @Column('jsonb')
  card!: NewCard;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('date')
  appliedOn!: string;

  @Column('jsonb', { nullable: true })
  evaluation!: Evaluation | null;

  @Column('jsonb', { nullable: true })
  conclusion!: Conclusion | null;

  /** The search of the register as it was told when the conclusion was drawn. */
  @Column('jsonb', { nullable: true })
  analogueSearch!: AnalogueSearch | null;

  @Column('date', { nullable: true })
  acceptedOn!: string | null;

  @Column('uuid', { nullable: true })
  objectId!: string | null;
}
