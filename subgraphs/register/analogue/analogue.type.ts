import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';

@ObjectType({ description: 'Entry of the register with functions similar to those asked for (C-14(3)).' })
export class Analogue {
  @Field(() => Int, { description: 'Place among the results, from 1.' })
  rank!: number;

  @Field(() => Float, {
    description:
      'From 0 to 1: how much of what was asked the entry holds, and how plainly. Serves the order alone.',
  })
  score!: number;
}

export const AnalogueConnection = connectionOf(Analogue, 'Analogue');

@ObjectType({
  implements: NodeType,
  description:
    'Search of the register for analogues, kept as evidence (C-14(3), C-23, C-28). Never changed; carried out again on the register of its instant it gives the same results, whatever was included, amended or excluded later.',
})
export class AnalogueSearch {
  @Field(() => ID, { description: 'Opaque id of the search.' })
  id!: string;

  @Field({ description: 'Name or description that was searched for.' })
  query!: string;

  @Field(() => [String], { description: 'Functions that were searched for.' })
  functions!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Purpose that was searched for; null when none was given.',
  })
  purpose!: string | null;

  @Field(() => DateScalar, { description: 'Day on which the entries found are in force.' })
  asOf!: string;

  @Field({ description: 'Instant of the search; the register is taken as it stood then.' })
  searchedAt!: Date;

  @Field(() => Int, { description: 'Number of all results.' })
  resultCount!: number;

  @Field({ description: 'SHA-256 of the ids of all results in their order, as 64 hexadecimal digits.' })
  resultSha256!: string;

  @Field({ description: 'Position of the last change of the register that the search saw.' })
  registerPosition!: string;

  @Field(() => Int, {
    description: 'Number of entries in force on the day, of which the results were chosen.',
  })
  entriesInForce!: number;

  @Field(() => DateScalar, { description: 'Edition of the thesaurus of synonyms that was used.' })
  thesaurusEdition!: string;

  @Field(() => [String], {
    description:
      'Words asked for that the register knew in no form; a search of such words alone proves little.',
  })
  unknownWords!: string[];
}

export const AnalogueSearchConnection = connectionOf(AnalogueSearch, 'AnalogueSearch');

@ObjectType({ description: 'Stored search carried out again on the register of its instant.' })
export class AnalogueSearchRepetition {
  @Field({ description: 'Whether the results are those of the stored search, in the same order.' })
  isSame!: boolean;

  @Field(() => Int, { description: 'Number of results of the repetition.' })
  resultCount!: number;

  @Field({ description: 'SHA-256 of the ids of the results of the repetition in their order.' })
  resultSha256!: string;
}
