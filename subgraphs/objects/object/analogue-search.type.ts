import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graphql/scalars';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { AnalogueSearch } from './analogue-search';

@ObjectType({
  description: 'Search for analogues in the register of trusted software, as an act rested on it.',
})
export class AnalogueSearchEvidence {
  @Field(() => ID, { description: 'Id of the search in the register.' })
  searchId!: string;

  @Field(() => DateScalar, { description: 'Day for which the register was searched.' })
  asOf!: string;

  @Field(() => Int, { description: 'Number of analogues that were found.' })
  resultCount!: number;
}

/** The kept search as clients read it. */
export function analogueSearchEvidence({
  searchId,
  asOf,
  resultCount,
}: AnalogueSearch): AnalogueSearchEvidence {
  return { searchId: toGlobalId('analogueSearch', searchId), asOf, resultCount };
}
