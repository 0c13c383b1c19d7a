import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Version of terms of reference; only its consideration is written later (C-8, C-34). */
@Entity('terms_of_reference')
export class TermsOfReferenceEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  /** Position among all terms of the object, from 1. */
  @Column('smallint')
  ordinal!: number;

  @Column('text')
  subjectKind!: string;

  @Column('smallint')
  version!: number;

  @Column('text')
  number!: string;

  @Column('text')
  state!: string;

  @Column('date')
  submittedOn!: string;

  @Column('uuid', { nullable: true })
  submitterId!: string | null;

  @Column('date', { nullable: true })
  consideredOn!: string | null;

  @Column('text', { nullable: true })
  reviewerRole!: string | null;

  @Column('uuid', { nullable: true })
  reviewerId!: string | null;

  @Column('text', { array: true })
  remarks!: string[];
}
