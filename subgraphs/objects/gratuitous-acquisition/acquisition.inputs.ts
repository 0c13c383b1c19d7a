import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../../shared/graphql/scalars';
import { NewCardInput } from '../record/record.inputs';
import { AcquisitionGround, AcquisitionState, AcquisitionVerdict } from './acquisition.model';

const KEY = {
  nullable: true,
  description:
    'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
} as const;

@InputType({
  description:
    'Application of a state legal entity, the owner to be, for an object inherited or given (C-23).',
})
export class GratuitousAcquisitionApplyInput extends NewCardInput {
  @Field(() => AcquisitionGround, { description: 'Ground of the acquisition.' })
  ground!: AcquisitionGround;

  @Field({ description: 'Who gives the object, or from whom it is inherited; up to 255 characters.' })
  giver!: string;

  @Field(() => String, KEY)
  idempotencyKey?: string | null;
}

/** What every act on an existing acquisition brings. */
@InputType()
abstract class AcquisitionActInput {
  @Field(() => ID, { description: 'Id of the acquisition.' })
  acquisitionId!: string;

  @Field(() => Int, { description: 'Version that the caller read; another one is refused as a conflict.' })
  expectedVersion!: number;

  @Field(() => String, KEY)
  idempotencyKey?: string | null;
}

@InputType({
  description: 'Evaluation of purpose and use by the service integrator; a later one replaces it (C-23).',
})
export class GratuitousAcquisitionEvaluateInput extends AcquisitionActInput {
  @Field({ description: 'Whether the object meets the requirements to architecture.' })
  isConformantToArchitecture!: boolean;

  @Field({ description: 'Whether it meets the technical requirements.' })
  isConformantTechnically!: boolean;

  @Field({ description: 'Whether it meets the legal requirements.' })
  isConformantLegally!: boolean;

  @Field({ description: 'Whether it meets the requirements to data management.' })
  isConformantInDataManagement!: boolean;

  @Field({ description: 'Number of the terms of reference by which it was evaluated, up to 100 characters.' })
  termsOfReferenceNumber!: string;

  @Field(() => String, { nullable: true, description: 'Remarks, up to 4000 characters.' })
  remarks?: string | null;
}

@InputType({ description: 'Estimated budget costs of operation in a year (C-23).' })
export class EstimatedOperationCostInput {
  @Field(() => Int, { description: 'Year of operation; once each.' })
  year!: number;

  @Field(() => DecimalScalar, { description: 'Amount in tenge, not negative.' })
  amount!: string;
}

@InputType({ description: 'Conclusion of the authorized body with both indicators (C-23).' })
export class GratuitousAcquisitionConcludeInput extends AcquisitionActInput {
  @Field(() => AcquisitionVerdict, { description: 'Outcome.' })
  verdict!: AcquisitionVerdict;

  @Field({ description: 'Number of the conclusion, up to 100 characters.' })
  number!: string;

  @Field(() => DateScalar, {
    description: 'Day of the conclusion; not before the evaluation, not in the future.',
  })
  issuedOn!: string;

  @Field(() => [EstimatedOperationCostInput], {
    defaultValue: [],
    description: 'Indicator of economic expediency: costs of operation by year.',
  })
  estimatedCosts!: EstimatedOperationCostInput[];

  @Field({ defaultValue: '', description: 'Indicator of purpose and use after the acceptance.' })
  purposeAndUse!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Search for analogues in the register, not older than the application; empty for a positive one.',
  })
  analogueSearchId?: string | null;
}

@InputType({ description: 'Acceptance of the object by the legal entity that applied (C-23, C-24).' })
export class GratuitousAcquisitionAcceptInput extends AcquisitionActInput {
  @Field(() => DateScalar, {
    description: 'Day of the acceptance; not before the conclusion, not in the future.',
  })
  acceptedOn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Zone of the trial operation in which a donated object begins (C-24); needed for a donation.',
  })
  zone?: string | null;
}

@InputType({
  description: 'Conditions on a list of acquisitions, joined by «and». A condition left out does not filter.',
})
export class GratuitousAcquisitionFilters {
  @Field(() => [AcquisitionState], { nullable: true, description: 'Standings that it may have.' })
  states?: AcquisitionState[] | null;

  @Field(() => [AcquisitionGround], { nullable: true, description: 'Grounds that it may have.' })
  grounds?: AcquisitionGround[] | null;
}
