import { Field, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { DateScalar } from '../../shared/graphql/scalars';

@InputType({ description: 'Confirmation that the record of an object is current.' })
export class InformatizationObjectConfirmInput extends ObjectCommandInput {
  @Field(() => DateScalar, { description: 'Day as of which the record is current; not in the future.' })
  confirmedOn!: string;
}
