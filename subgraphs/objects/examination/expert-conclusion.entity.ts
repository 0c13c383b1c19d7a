import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Version of an expert conclusion; never changed once issued (C-6). */
@Entity('expert_conclusion')
export class ExpertConclusionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  /** Position among all conclusions of the object, from 1. */
  @Column('smallint')
  ordinal!: number;

  @Column('text')
  kind!: string;

  @Column('smallint')
  version!: number;

  @Column('text')
  verdict!: string;

  @Column('text')
  number!: string;

  @Column('date')
  issuedOn!: string;

  /** Organization of the issuer; null when the issuer acted for none. */
  @Column('uuid', { nullable: true })
  issuerId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;
}
