import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organization')
export class OrganizationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('char', { length: 12, nullable: true })
  bin!: string | null;

  @Column('text')
  nameKk!: string;

  @Column('text')
  nameRu!: string;

  @Column('text')
  nameEn!: string;

  @Column('text', { nullable: true })
  abbreviation!: string | null;

  @Column('text')
  kind!: string;

  @Column('text', { nullable: true })
  governmentLevel!: string | null;

  @Column('boolean')
  isSynthetic!: boolean;
}

/** Appointment of an organization to a role of the law, with its days and its basis (C-3(10), C-3(12), C-3(15)). */
@Entity('organization_role')
export class OrganizationRoleEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organizationId!: string;

  @Column('text')
  role!: string;

  @Column('date')
  validFrom!: string;

  @Column('date', { nullable: true })
  validTo!: string | null;

  @Column('text')
  basis!: string;
}
