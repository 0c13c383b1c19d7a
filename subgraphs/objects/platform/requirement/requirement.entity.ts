import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Published version of the requirements of the platform (C-12-1, part 4). */
@Entity('platform_requirement_version')
export class PlatformRequirementVersionEntity {
  @PrimaryColumn('integer')
  version!: number;

  @Column('uuid')
  id!: string;

  @Column('text')
  document!: string;

  @Column('date')
  publishedOn!: string;

  @Column('timestamptz')
  recordedAt!: Date;
}

@Entity('platform_requirement')
export class PlatformRequirementEntity {
  @PrimaryColumn('integer')
  version!: number;

  @PrimaryColumn('smallint')
  ordinal!: number;

  @Column('text')
  kind!: string;

  @Column('text')
  textKk!: string;

  @Column('text')
  textRu!: string;

  @Column('text')
  textEn!: string;
}
