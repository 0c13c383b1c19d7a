import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Service of the operator as its published catalogue lists it (C-30). */
@Entity('operator_service')
export class OperatorServiceEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  type!: string;

  @Column('text')
  nameKk!: string;

  @Column('text')
  nameRu!: string;

  @Column('text')
  nameEn!: string;

  @Column('text')
  actNumber!: string;

  @Column('date')
  listedOn!: string;

  @Column('date', { nullable: true })
  retiredOn!: string | null;
}
