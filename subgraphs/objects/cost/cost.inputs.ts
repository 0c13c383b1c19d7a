import { Field, InputType, Int } from 'type-graphql';
import { CostNature, CostPhase } from './cost.type';

@InputType({
  description:
    'Conditions on the cost rows of an object, joined by «and». A condition left out does not filter.',
})
export class CostItemFilters {
  @Field(() => [Int], { nullable: true, description: 'Budget years.' })
  years?: number[] | null;

  @Field(() => [CostNature], { nullable: true, description: 'Natures of the row.' })
  natures?: CostNature[] | null;

  @Field(() => [CostPhase], { nullable: true, description: 'Phases of the life cycle.' })
  phases?: CostPhase[] | null;
}
