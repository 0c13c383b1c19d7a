import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { Money } from '../../shared/graphql/money.type';
import { DateScalar } from '../../shared/graphql/scalars';
import { AnalogueSearchEvidence } from '../object/analogue-search.type';
import { InformatizationObject } from '../object/object.type';
import { Organization } from '../organization/organization.type';
import { NewObjectCard } from '../record/new-card.type';
import {
  AcquisitionAction,
  AcquisitionGround,
  AcquisitionState,
  AcquisitionVerdict,
} from './acquisition.model';

@ObjectType({ description: 'Evaluation of purpose and use by the service integrator (C-23).' })
export class GratuitousAcquisitionEvaluation {
  @Field({ description: 'Whether the object meets the requirements to architecture.' })
  isConformantToArchitecture!: boolean;

  @Field({ description: 'Whether it meets the technical requirements.' })
  isConformantTechnically!: boolean;

  @Field({ description: 'Whether it meets the legal requirements.' })
  isConformantLegally!: boolean;

  @Field({ description: 'Whether it meets the requirements to data management.' })
  isConformantInDataManagement!: boolean;

  @Field({ description: 'Number of the terms of reference by which it was evaluated.' })
  termsOfReferenceNumber!: string;

  @Field(() => String, { nullable: true, description: 'Remarks; null when there are none.' })
  remarks!: string | null;

  @Field(() => DateScalar, { description: 'Day of the evaluation.' })
  evaluatedOn!: string;
}

@ObjectType({ description: 'Estimated budget costs of operation in a year (C-23).' })
export class EstimatedOperationCost {
  @Field(() => Int, { description: 'Year of operation.' })
  year!: number;

  @Field(() => Money, { description: 'Estimated costs.' })
  amount!: Money;
}

@ObjectType({ description: 'Conclusion of the authorized body with both indicators (C-23).' })
export class GratuitousAcquisitionConclusion {
  @Field(() => AcquisitionVerdict, { description: 'Outcome.' })
  verdict!: AcquisitionVerdict;

  @Field({ description: 'Number of the conclusion.' })
  number!: string;

  @Field(() => DateScalar, { description: 'Day of the conclusion.' })
  issuedOn!: string;

  @Field(() => [EstimatedOperationCost], { description: 'Indicator of economic expediency.' })
  estimatedCosts!: EstimatedOperationCost[];

  @Field({ description: 'Indicator of purpose and use.' })
  purposeAndUse!: string;
}

@ObjectType({ description: 'Acquisition of rights to an object by inheritance or donation (C-23).' })
export class GratuitousAcquisition {
  @Field(() => ID, { description: 'Id of the acquisition.' })
  id!: string;

  @Field(() => AcquisitionState, { description: 'Standing of the acquisition.' })
  state!: AcquisitionState;

  @Field(() => AcquisitionGround, { description: 'Ground of the acquisition.' })
  ground!: AcquisitionGround;

  @Field({ description: 'Who gives the object, or from whom it is inherited.' })
  giver!: string;

  @Field(() => Organization, {
    nullable: true,
    description: 'State legal entity that acquires; null when it cannot be read.',
  })
  organization!: Organization | null;

  @Field(() => NewObjectCard, { description: 'Card of the object as the application tells it.' })
  card!: NewObjectCard;

  @Field(() => Int, { description: 'Version of the acquisition; grows with every act.' })
  version!: number;

  @Field({ description: 'Instant of the last act.' })
  updatedAt!: Date;

  @Field(() => DateScalar, { description: 'Day of the application.' })
  appliedOn!: string;

  @Field(() => GratuitousAcquisitionEvaluation, {
    nullable: true,
    description: 'Latest evaluation of the service integrator; null before it.',
  })
  evaluation!: GratuitousAcquisitionEvaluation | null;

  @Field(() => GratuitousAcquisitionConclusion, {
    nullable: true,
    description: 'Conclusion of the authorized body; null before it.',
  })
  conclusion!: GratuitousAcquisitionConclusion | null;

  @Field(() => AnalogueSearchEvidence, {
    nullable: true,
    description: 'Search of the register on which the conclusion rests; null before it.',
  })
  analogueSearch!: AnalogueSearchEvidence | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the acceptance; null before it.' })
  acceptedOn!: string | null;

  @Field(() => InformatizationObject, {
    nullable: true,
    description:
      'Object as it is recorded since the acceptance; null before it, or when the caller may not see it.',
  })
  object!: InformatizationObject | null;

  @Field(() => [AcquisitionAction], { description: 'Acts that the caller may do on it now.' })
  availableActions!: AcquisitionAction[];

  @Field(() => LegalReference, { description: 'Clause on the acquisition free of charge.' })
  legalBasis!: LegalReference;
}

export const GratuitousAcquisitionConnection = connectionOf(GratuitousAcquisition, 'GratuitousAcquisition');
