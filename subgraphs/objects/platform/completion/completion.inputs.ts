import { Field, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../../shared/graphql/command-input';

@InputType({ description: 'Purpose of an object of the operator: to complete the platform (C-30).' })
export class PlatformCompletionDeclareInput extends ObjectCommandInput {
  @Field({ description: 'What of the infrastructure or the platform the object completes.' })
  reason!: string;
}
