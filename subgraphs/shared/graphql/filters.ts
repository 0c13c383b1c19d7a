import { Field, InputType } from 'type-graphql';
import { DateScalar } from './scalars';

@InputType({
  description: 'Days from the first to the last, both included. A bound left out does not limit.',
})
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: 'First day of the range.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the range.' })
  to?: string | null;
}
