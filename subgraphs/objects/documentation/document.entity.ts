import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Technical document of an object; `sha256` is null while no electronic copy was placed (C-4, C-18). */
@Entity('technical_document')
export class TechnicalDocumentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('text', { nullable: true })
  stage!: string | null;

  @Column('text')
  kind!: string;

  @Column('text')
  titleKk!: string;

  @Column('text')
  titleRu!: string;

  @Column('text')
  titleEn!: string;

  @Column('text', { nullable: true })
  number!: string | null;

  @Column('integer')
  version!: number;

  @Column('text')
  language!: string;

  @Column('text')
  state!: string;

  @Column('date', { nullable: true })
  approvedOn!: string | null;

  @Column('timestamptz')
  placedAt!: Date;

  @Column('bigint', { nullable: true })
  sizeBytes!: string | null;

  @Column('char', { length: 64, nullable: true })
  sha256!: string | null;

  @Column('text')
  classification!: string;

  @Column('text', { nullable: true })
  fileName!: string | null;

  @Column('boolean')
  isArchived!: boolean;
}
