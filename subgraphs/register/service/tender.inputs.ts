import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../shared/graphql/scalars';
import { AcquisitionForm } from '../acquisition/entry-use.model';

@InputType()
abstract class KeyedInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Tender that is opened (C-28).' })
export class TenderOpenInput extends KeyedInput {
  @Field(() => ID, { description: 'Object for which the service is needed.' })
  objectId!: string;

  @Field(() => ID, {
    description: 'Stored search of the own organization as of today, without any result.',
  })
  analogueSearchId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Agreed terms of reference as a bare uuid or with their prefix; a tender without them is refused.',
  })
  termsOfReferenceId?: string | null;
}

@InputType({ description: 'Award of a tender (C-28, C-32).' })
export class TenderAwardInput extends KeyedInput {
  @Field(() => ID, { description: 'Tender.' })
  tenderId!: string;

  @Field(() => ID, { description: 'Organization that won.' })
  winnerId!: string;

  @Field(() => DateScalar, { description: 'Day of the award; from the opening to today.' })
  awardedOn!: string;
}

@InputType({ description: 'End of a tender without a winner.' })
export class TenderCancelInput extends KeyedInput {
  @Field(() => ID, { description: 'Tender.' })
  tenderId!: string;
}

@InputType({ description: 'Contract with the winner of a tender (C-31).' })
export class ServiceContractRecordInput extends KeyedInput {
  @Field(() => ID, { description: 'Tender that was won.' })
  tenderId!: string;

  @Field(() => AcquisitionForm, {
    description: 'Form in which the software is provided; a service alone is lawful.',
  })
  form!: AcquisitionForm;

  @Field({ description: 'Number of the contract, 1 to 100 characters.' })
  number!: string;

  @Field(() => DateScalar, { description: 'Day of signature; from the award to today.' })
  signedOn!: string;
}

@InputType({ description: 'Inclusion by which the winner fulfils the duty of a tender (C-32).' })
export class TenderInclusionShowInput extends KeyedInput {
  @Field(() => ID, { description: 'Tender that was won.' })
  tenderId!: string;

  @Field(() => ID, {
    description: 'Entry of the winner that holds today and was applied for with the tender or its terms.',
  })
  entryId!: string;
}
