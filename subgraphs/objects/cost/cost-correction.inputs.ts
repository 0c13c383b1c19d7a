import { Field, ID, InputType } from 'type-graphql';
import { CostItemRecordInput } from './cost-record.inputs';

@InputType({ description: 'Cost row as it should have been recorded, in the place of a wrong one.' })
export class CostItemCorrectInput extends CostItemRecordInput {
  @Field(() => ID, { description: 'Id of the wrong row, which the object has.' })
  costItemId!: string;

  @Field({ description: 'Why the row is corrected, at most 500 characters.' })
  reason!: string;
}
