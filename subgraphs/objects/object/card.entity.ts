import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Levels of the characteristics of an object, as its card states them; null where the card is silent. */
@Entity('object_characteristics')
export class ObjectCharacteristicsEntity {
  @PrimaryColumn('uuid')
  objectId!: string;

  @Column('text', { nullable: true })
  externalUsers!: string | null;

  @Column('text', { nullable: true })
  internalUsers!: string | null;

  @Column('text', { nullable: true })
  capacity!: string | null;

  @Column('text', { nullable: true })
  functionalComplexity!: string | null;

  @Column('text', { nullable: true })
  useCaseVolume!: string | null;

  @Column('text', { nullable: true })
  roleVolume!: string | null;

  @Column('text', { nullable: true })
  architecture!: string | null;

  @Column('text', { nullable: true })
  storageArchitecture!: string | null;

  @Column('text', { nullable: true })
  clientKind!: string | null;

  @Column('text', { nullable: true })
  implementationWay!: string | null;

  @Column('text', { nullable: true })
  sensitivity!: string | null;

  @Column('text', { nullable: true })
  useFrequency!: string | null;

  @Column('text', { nullable: true })
  streamSignificance!: string | null;

  @Column('text', { nullable: true })
  informationSeverity!: string | null;

  @Column('text', { nullable: true })
  automationDegree!: string | null;

  @Column('text', { nullable: true })
  functionalCoverage!: string | null;

  @Column('text', { nullable: true })
  resultImportance!: string | null;
}

/** Dated relation of an organization to an object. */
@Entity('stakeholder')
export class StakeholderEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('uuid')
  organizationId!: string;

  @Column('text')
  role!: string;

  @Column('date')
  startedOn!: string;

  @Column('date', { nullable: true })
  endedOn!: string | null;
}

@Entity('integration')
export class IntegrationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  sourceObjectId!: string;

  @Column('uuid')
  targetObjectId!: string;

  @Column('text')
  purpose!: string;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  via!: string | null;

  @Column('text', { nullable: true })
  exchangeVersion!: string | null;

  @Column('date', { nullable: true })
  startedOn!: string | null;

  @Column('date', { nullable: true })
  endedOn!: string | null;
}

@Entity('technology')
export class TechnologyEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('text')
  name!: string;

  @Column('date')
  startedOn!: string;

  @Column('date', { nullable: true })
  endedOn!: string | null;
}
