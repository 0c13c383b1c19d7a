import { Field, InputType, Int } from 'type-graphql';

@InputType({
  description: 'Conditions on open duties, joined by «and». A condition left out does not filter.',
})
export class DutyFilters {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the last day has passed; a duty without a stated term is never overdue.',
  })
  isOverdue?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Only duties whose last day comes within this many working days; 0 is today. Overdue ones are left out.',
  })
  dueWithin?: number | null;
}
