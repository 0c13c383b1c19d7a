import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../../shared/graphql/scalars';

@InputType({ description: 'What analogues are looked for, and as of which day (C-14(3), C-23, C-28).' })
export class AnalogueSearchRunInput {
  @Field({
    description:
      'Name or description of what is needed in Kazakh (either alphabet), Russian or English, at most 200 characters.',
  })
  query!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Functions that are needed, at most ten of 200 characters each. An entry with one of them is found.',
  })
  functions?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Purpose, at most 200 characters.' })
  purpose?: string | null;

  @Field(() => DateScalar, { description: 'Day on which the entries found are in force; not in the future.' })
  on!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Conditions on a list of stored searches, joined by «and».' })
export class AnalogueSearchFilters {
  @Field(() => Boolean, { nullable: true, description: 'Whether nothing was found.' })
  isEmpty?: boolean | null;
}
