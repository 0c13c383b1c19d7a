import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Software or product of the electronic industry that an entry of the register speaks of. */
@Entity('software_product')
export class SoftwareProductEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  nameKk!: string;

  @Column('text')
  nameRu!: string;

  @Column('text')
  nameEn!: string;

  @Column('text')
  version!: string;

  @Column('text')
  purposeKk!: string;

  @Column('text')
  purposeRu!: string;

  @Column('text')
  purposeEn!: string;

  @Column('text')
  functionsKk!: string;

  @Column('text')
  functionsRu!: string;

  @Column('text')
  functionsEn!: string;

  @Column('text', { nullable: true })
  developerName!: string | null;

  @Column('uuid')
  holderId!: string;

  @Column('text')
  rightBasis!: string;
}
