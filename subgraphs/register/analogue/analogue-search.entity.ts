import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SearchPlan } from './analogue.model';

/** Search for analogues as it was made; never changed. */
@Entity('analogue_search')
export class AnalogueSearchEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  query!: string;

  @Column('text', { array: true })
  functions!: string[];

  @Column('text', { nullable: true })
  purpose!: string | null;

  @Column('date')
  asOf!: string;

  @Column('timestamptz')
  searchedAt!: Date;

  @Column('uuid')
  searcherId!: string;

  /** Position of the register that the search met; text, because it may pass the numbers of JavaScript. */
  @Column('bigint')
  position!: string;

  @Column('integer')
  entriesInForce!: number;

  @Column('date')
  thesaurusEdition!: string;

  @Column('jsonb')
  plan!: SearchPlan;

  @Column('integer')
  resultCount!: number;

  @Column('char')
  resultSha256!: string;
}

/** One of the best results of a stored search. */
@Entity('analogue_result')
export class AnalogueResultEntity {
  @PrimaryColumn('uuid')
  searchId!: string;

  @PrimaryColumn('smallint')
  rank!: number;

  @Column('uuid')
  entryId!: string;

  @Column('real')
  score!: number;
}
