import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Act of classifying an object: never changed, the last one counts. */
@Entity('object_class_act')
export class ObjectClassActEntity {
  @PrimaryColumn('uuid')
  objectId!: string;

  @PrimaryColumn('smallint')
  ordinal!: number;

  @Column('text')
  act!: string;

  @Column('text')
  objectClass!: string;

  @Column('text')
  grounds!: string;

  @Column('uuid', { nullable: true })
  organizationId!: string | null;

  @Column('timestamptz')
  actedAt!: Date;
}
