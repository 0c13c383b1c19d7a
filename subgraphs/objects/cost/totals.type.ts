import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../../shared/graphql/money.type';
import { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import { ObjectClass } from '../object/object.model';
import { CostPhase } from './cost.type';

const OTHER = 'null when grouped by something else';

@ObjectType({
  description: 'Cost of a group of objects, planned and spent. One of the keys tells the group.',
})
export class CostTotal {
  @Field(() => Int, { nullable: true, description: `Budget year of the group; ${OTHER}.` })
  year!: number | null;

  @Field(() => LifeCycleStageKind, {
    nullable: true,
    description: `Stage of the objects of the group; ${OTHER}.`,
  })
  stage!: LifeCycleStageKind | null;

  @Field(() => ObjectClass, {
    nullable: true,
    description: `Class of the objects of the group; null for objects without a class, and ${OTHER}.`,
  })
  objectClass!: ObjectClass | null;

  @Field(() => CostPhase, { nullable: true, description: `Phase of the cost of the group; ${OTHER}.` })
  phase!: CostPhase | null;

  @Field(() => Money, { description: 'Sum of the planned rows.' })
  planned!: Money;

  @Field(() => Money, { description: 'Sum of the actual rows.' })
  actual!: Money;

  @Field(() => Money, { description: 'Spent less planned; negative when less was spent than planned.' })
  variance!: Money;

  @Field(() => Int, {
    description: 'Place of the group from 1, the largest first; equal groups share a place.',
  })
  rank!: number;
}
