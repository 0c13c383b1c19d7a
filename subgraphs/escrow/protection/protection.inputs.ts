import { Field, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../shared/graphql/command-input';
import { describedEnum } from '../../shared/graphql/described-enum';
import { DateScalar } from '../../shared/graphql/scalars';
import { DepositCommandInput } from '../deposit/deposit-payload';

export const DisclosureMode = describedEnum('DisclosureMode', 'How something became known (A4.1.1(6)).', {
  ACT: 'By something that was done.',
  OMISSION: 'By something that was not done, a measure of protection among it.',
});
export type DisclosureMode = keyof typeof DisclosureMode;

@InputType({ description: 'Proof that a measure is taken.' })
export class MeasureEvidenceInput {
  @Field({ description: 'What it is.' })
  title!: string;

  @Field({ description: 'Where it is found, for example the number of a document.' })
  reference!: string;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the document, lower-case hex.' })
  sha256?: string | null;
}

@InputType({ description: 'One of the eight measures of protection with its evidence (A4.3.1).' })
export class ProtectionMeasureRecordInput extends RepeatableInput {
  @Field(() => Int, { description: 'Number of the measure, 1 to 8, as in A4.3.1.' })
  number!: number;

  @Field({ description: 'How it is taken.' })
  description!: string;

  @Field(() => [MeasureEvidenceInput], { description: 'What proves it; at least one.' })
  evidence!: MeasureEvidenceInput[];

  @Field(() => DateScalar, { description: 'Since which day; not in the future.' })
  takenOn!: string;
}

@InputType({ description: 'Disclosure of confidential information without consent (A4.1.1(6)).' })
export class DisclosureIncidentRecordInput extends DepositCommandInput {
  @Field(() => DisclosureMode, { description: 'By an act or an omission.' })
  mode!: DisclosureMode;

  @Field({ description: 'What happened. Names of files do not belong here.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'To whom it became known, as far as that is known.' })
  disclosedTo?: string | null;

  @Field(() => DateScalar, { description: 'Day on which it was discovered; not in the future.' })
  discoveredOn!: string;
}
