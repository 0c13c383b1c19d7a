import { Field, ID, InputType, Int } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
import { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import { ObjectClass } from '../object/object.model';
import { CostPhase } from './cost.type';

export const CostGrouping = describedEnum('CostGrouping', 'What totals of cost are grouped by.', {
  OWNER: 'Owner of the object today.',
  YEAR: 'Budget year.',
  STAGE: 'Stage of the object today.',
  CLASS: 'Class of the object today (C-13).',
  PHASE: 'Phase of the life cycle that the cost serves.',
});
export type CostGrouping = keyof typeof CostGrouping;

export const CostRanking = describedEnum('CostRanking', 'What totals of cost are ranked by, largest first.', {
  PLANNED: 'Planned cost.',
  ACTUAL: 'Spent cost.',
  VARIANCE: 'Spent less planned.',
});
export type CostRanking = keyof typeof CostRanking;

@InputType({
  description: 'Budget years from the first to the last, both included. A bound left out does not limit.',
})
export class YearRange {
  @Field(() => Int, { nullable: true, description: 'First year of the range.' })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year of the range.' })
  to?: number | null;
}

@InputType({
  description: 'Conditions on totals of cost, joined by «and». A condition left out does not filter.',
})
export class CostTotalFilters {
  @Field(() => YearRange, { nullable: true, description: 'Budget years.' })
  years?: YearRange | null;

  @Field(() => ID, { nullable: true, description: 'Owner of the objects.' })
  ownerId?: string | null;

  @Field(() => [LifeCycleStageKind], { nullable: true, description: 'Stages of the objects today.' })
  stages?: LifeCycleStageKind[] | null;

  @Field(() => [ObjectClass], { nullable: true, description: 'Classes of the objects today.' })
  classes?: ObjectClass[] | null;

  @Field(() => [CostPhase], { nullable: true, description: 'Phases that the cost serves.' })
  phases?: CostPhase[] | null;
}
