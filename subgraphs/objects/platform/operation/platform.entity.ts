import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The information and communication platform of e-government; there is one (C-12-1). */
@Entity('platform')
export class PlatformEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  nameKk!: string;

  @Column('text')
  nameRu!: string;

  @Column('text')
  nameEn!: string;

  @Column('uuid')
  maintainerId!: string;

  @Column('text')
  governingArchitecture!: string;

  @Column('date', { nullable: true })
  operatingSince!: string | null;
}

/** Environment that the platform contains. */
@Entity('platform_environment')
export class PlatformEnvironmentEntity {
  @PrimaryColumn('text')
  kind!: string;

  @Column('uuid')
  platformId!: string;

  @Column('boolean')
  isHealthy!: boolean;

  @Column('date')
  checkedOn!: string;
}
