import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../shared/graphql/scalars';

@InputType({ description: 'Exclusion of an entry by the keeper of the register.' })
export class RegisterEntryExcludeInput {
  @Field(() => ID, { description: 'Id of the entry.' })
  entryId!: string;

  @Field(() => Int, {
    description: 'Version of the entry that the caller read; another one is refused as a conflict.',
  })
  expectedVersion!: number;

  @Field({
    description: 'Code of `registerReasons` for an exclusion; a request of the holder is an application.',
  })
  reasonCode!: string;

  @Field(() => DateScalar, {
    description:
      'Day from which the entry no longer holds; not in the future, not before the latest act on the entry.',
  })
  excludedOn!: string;

  @Field({ description: 'Number of the decision, 1 to 100 characters.' })
  decisionNumber!: string;

  @Field(() => String, { nullable: true, description: 'Explanation of the exclusion.' })
  explanation?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}
