import { Field, ID, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';

@InputType({ description: 'Contest of a classification of work (C-10, part 3).' })
export class WorkClassificationContestInput extends ObjectCommandInput {
  @Field(() => ID, { description: 'Id of the classification.' })
  workClassificationId!: string;

  @Field({ description: 'Why the classification is contested.' })
  reason!: string;
}
