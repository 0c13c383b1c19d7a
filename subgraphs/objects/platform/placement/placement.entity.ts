import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Application for the service of the platform or the infrastructure (C-13). */
@Entity('placement_request')
export class PlacementRequestEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('text')
  service!: string;

  @Column('uuid', { nullable: true })
  requestedBy!: string | null;

  @Column('date')
  receivedOn!: string;

  @Column('date', { nullable: true })
  providedOn!: string | null;
}

/** The operator's word that an object cannot stand on the platform or the infrastructure of e-government. */
@Entity('placement_impossibility')
export class PlacementImpossibilityEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('text')
  reason!: string;

  @Column('date')
  confirmedOn!: string;

  @Column('uuid', { nullable: true })
  confirmedBy!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;
}

/** Where an object stands from a day on; outside e-government only with a confirmed impossibility. */
@Entity('placement')
export class PlacementEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('text')
  hosting!: string;

  @Column('uuid', { nullable: true })
  providerId!: string | null;

  @Column('date')
  placedOn!: string;

  @Column('uuid', { nullable: true })
  impossibilityId!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;
}
