import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Entry of a dated list of a card (C-4). */
@Entity('card_entry')
export class CardEntryEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  /** Name of the list, for example `userRoles`. */
  @Column('text')
  list!: string;

  /** The field of the content that names the entry. */
  @Column('text')
  title!: string;

  /** Values by the names of the graph; see `CardList`. */
  @Column('jsonb')
  content!: object;

  @Column('date')
  startedOn!: string;

  @Column('date', { nullable: true })
  endedOn!: string | null;
}
