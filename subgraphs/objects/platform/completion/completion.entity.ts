import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Mark of an object that the operator builds to complete the infrastructure or to develop the platform (C-30). */
@Entity('platform_completion')
export class PlatformCompletionEntity {
  @PrimaryColumn('uuid')
  objectId!: string;

  @Column('text')
  reason!: string;

  @Column('date')
  declaredOn!: string;
}
