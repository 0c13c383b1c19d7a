import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Use of an entry by an informatization object; both days are days of use. */
@Entity('register_entry_use')
export class RegisterEntryUseEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  entryId!: string;

  @Column('uuid')
  objectId!: string;

  @Column('text')
  form!: string;

  @Column('date')
  startedOn!: string;

  @Column('date', { nullable: true })
  endedOn!: string | null;
}
