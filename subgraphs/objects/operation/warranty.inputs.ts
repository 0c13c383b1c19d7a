import { Field, ID, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { DateScalar, DecimalScalar } from '../../shared/graphql/scalars';
import { WarrantyAnswerKind, WarrantyClaimOutcome, WarrantyConditionCode } from './operation.model';

@InputType({ description: 'Claim against the supplier of an object during its warranty (C-16(5), C-16(9)).' })
export class WarrantyClaimFileInput extends ObjectCommandInput {
  @Field(() => DateScalar, {
    description: 'Day on which the failure was found; not in the future, not before the commissioning.',
  })
  foundOn!: string;

  @Field({ description: 'What failed.' })
  description!: string;

  @Field({ description: 'Item of the terms of reference that the claim rests on (C-17).' })
  termsOfReferenceItem!: string;

  @Field(() => DateScalar, {
    description: 'Last day of the term agreed with the supplier; not in the past (C-17).',
  })
  agreedUntil!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the document of the object that shows the failure; null when it is brought later.',
  })
  failureDocumentId?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Cost of the claim in tenge; anything but zero is refused, for the warranty is free (C-17).',
  })
  cost?: string | null;
}

@InputType({ description: 'Answer of a party to one condition of the warranty (C-17).' })
export class WarrantyAnswerInput {
  @Field(() => WarrantyConditionCode, { description: 'Condition that is answered.' })
  condition!: WarrantyConditionCode;

  @Field(() => WarrantyAnswerKind, { description: 'Whether the condition is met.' })
  answer!: WarrantyAnswerKind;

  @Field(() => String, {
    nullable: true,
    description: 'Evidence in words; an answer has this or a document.',
  })
  evidenceText?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of a document of the object that proves the answer.',
  })
  evidenceDocumentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the installed build, lower-case hex; only for W4, with the deposited one.',
  })
  installedSha256?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the deposited build, lower-case hex; only for W4, with the installed one.',
  })
  depositedSha256?: string | null;
}

@InputType({ description: 'Answers of a party to conditions of a warranty claim (C-17).' })
export class WarrantyClaimAnswerInput extends ObjectCommandInput {
  @Field(() => ID, { description: 'Id of the claim.' })
  claimId!: string;

  @Field(() => [WarrantyAnswerInput], { description: 'Answers; at least one, at most one to a condition.' })
  answers!: WarrantyAnswerInput[];
}

@InputType({ description: 'Closing of a warranty claim (C-17).' })
export class WarrantyClaimCloseInput extends ObjectCommandInput {
  @Field(() => ID, { description: 'Id of the claim.' })
  claimId!: string;

  @Field(() => WarrantyClaimOutcome, { description: 'How the claim ends.' })
  outcome!: WarrantyClaimOutcome;

  @Field(() => DateScalar, {
    description: 'Day on which the claim was settled; not in the future, not before it was filed.',
  })
  closedOn!: string;
}
