import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Target model of a business process, as the authorized body approved it; never changed. */
@Entity('target_model')
export class TargetModelEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  nameKk!: string;

  @Column('text')
  nameRu!: string;

  @Column('text')
  nameEn!: string;

  @Column('text')
  actNumber!: string;

  @Column('date')
  approvedOn!: string;

  @Column('timestamptz')
  publishedAt!: Date;
}

/** Intent of a potential supplier to include software made by a target model. */
@Entity('inclusion_intent')
export class InclusionIntentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  targetModelId!: string;

  @Column('uuid')
  supplierId!: string;

  @Column('text')
  softwareName!: string;

  @Column('timestamptz')
  declaredAt!: Date;
}
