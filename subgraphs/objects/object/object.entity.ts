import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Card of an informatization object (C-4). `stage`, `ownerId` and `holderId` repeat the open rows of their histories. */
@Entity('informatization_object')
export class InformatizationObjectEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  nameKk!: string;

  @Column('text')
  nameRu!: string;

  @Column('text')
  nameEn!: string;

  @Column('text', { nullable: true })
  abbreviation!: string | null;

  @Column('text', { nullable: true })
  purposeKk!: string | null;

  @Column('text', { nullable: true })
  purposeRu!: string | null;

  @Column('text', { nullable: true })
  purposeEn!: string | null;

  @Column('text')
  kind!: string;

  @Column('text', { nullable: true })
  softwareCategory!: string | null;

  /** What is done to what (C-1); null on a record older than the question. */
  @Column('text', { nullable: true })
  procedure!: string | null;

  @Column('text', { nullable: true })
  subject!: string | null;

  /** State function, service or resource that the object serves (C-3(13)). */
  @Column('text', { nullable: true })
  publicFunctionKk!: string | null;

  @Column('text', { nullable: true })
  publicFunctionRu!: string | null;

  @Column('text', { nullable: true })
  publicFunctionEn!: string | null;

  /** State body for which the owner works (C-2). */
  @Column('uuid', { nullable: true })
  beneficiaryId!: string | null;

  @Column('text')
  governmentLevel!: string;

  @Column('text')
  recordState!: string;

  @Column('boolean')
  isWorking!: boolean;

  @Column('text', { nullable: true })
  objectClass!: string | null;

  @Column('boolean')
  isClassVerified!: boolean;

  @Column('text', { nullable: true })
  hosting!: string | null;

  @Column('text', { array: true })
  networkAccess!: string[];

  @Column('text', { array: true })
  tasks!: string[];

  @Column('boolean')
  isInBudget!: boolean;

  @Column('text')
  stage!: string;

  @Column('date')
  stageSince!: string;

  @Column('date', { nullable: true })
  commissionedOn!: string | null;

  @Column('date', { nullable: true })
  terminatedOn!: string | null;

  @Column('uuid')
  ownerId!: string;

  @Column('uuid', { nullable: true })
  holderId!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  recordedAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('date', { nullable: true })
  confirmedOn!: string | null;

  @Column('boolean')
  isSynthetic!: boolean;
}
