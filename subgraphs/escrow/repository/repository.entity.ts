import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Storage of the deposits of one object or one entry of the register (E-2(3), E-8). */
@Entity('escrow_repository')
export class EscrowRepositoryEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  number!: string;

  @Column('text')
  path!: string;

  @Column('uuid', { nullable: true })
  objectId!: string | null;

  @Column('uuid', { nullable: true })
  registerEntryId!: string | null;

  @Column('uuid')
  ownerId!: string;

  @Column('uuid', { nullable: true })
  holderId!: string | null;

  @Column('text')
  state!: string;

  @Column('date')
  createdOn!: string;

  @Column('date', { nullable: true })
  handedOverOn!: string | null;

  @Column('boolean')
  isSynthetic!: boolean;
}
