import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Classified piece of work on an object: the answers and what follows from them (C-10, part 3). */
@Entity('work_classification')
export class WorkClassificationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('text')
  description!: string;

  @Column('boolean')
  isIntegrationOnly!: boolean;

  @Column('boolean')
  isMainSourceChanged!: boolean;

  @Column('boolean')
  isExternalModule!: boolean;

  @Column('boolean')
  hasNewFunctions!: boolean;

  @Column('text')
  verdict!: string;

  @Column('text')
  ground!: string;

  @Column('timestamptz')
  classifiedAt!: Date;
}
