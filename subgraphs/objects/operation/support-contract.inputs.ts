import { Field, ID, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { DateScalar } from '../../shared/graphql/scalars';
import { SupportActivity, SupportSubject } from './operation.model';

@InputType({ description: 'Contract on the support of an object, or on the operation of a service.' })
export class SupportContractRecordInput extends ObjectCommandInput {
  @Field(() => SupportSubject, { description: 'What the contract is about.' })
  subject!: SupportSubject;

  @Field({ description: 'Number of the contract.' })
  number!: string;

  @Field(() => ID, { description: 'Id of the organization that does the work.' })
  contractorId!: string;

  @Field(() => [SupportActivity], { description: 'Work under the contract; at least one.' })
  activities!: SupportActivity[];

  @Field(() => Boolean, {
    description:
      'Whether the contract modernises the object or adds functions; such a contract is refused (C-3(4), C-16(5), C-36).',
  })
  changesFunctionality!: boolean;

  @Field(() => DateScalar, { description: 'First day of the contract.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day of the contract.' })
  endsOn!: string;
}
