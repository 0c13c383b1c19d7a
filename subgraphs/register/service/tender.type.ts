import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';
import { IctServiceType, TenderAction, TenderState } from './tender.model';

@ObjectType({
  description: 'Contract by which the winner of a tender provides software as a service (C-31).',
})
export class ServiceContract {
  @Field(() => IctServiceType, { description: 'Type of the service: software (C-25(2)).' })
  serviceType!: IctServiceType;

  @Field({ description: 'Number of the contract.' })
  number!: string;

  @Field(() => DateScalar, { description: 'Day of signature.' })
  signedOn!: string;
}

@ObjectType({ description: 'Duty of the winner to have the software included in the register (C-32).' })
export class InclusionDuty {
  @Field(() => DateScalar, { description: 'Day of the award, which opened the duty.' })
  openedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day on which the winner applied for the inclusion of what meets the terms; null until then.',
  })
  appliedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the software was included, or its inclusion shown; null while open.',
  })
  fulfilledOn!: string | null;

  @Field(() => LegalReference, { description: 'Clause of the duty, which writes no term.' })
  legalBasis!: LegalReference;
}

@ObjectType({
  implements: NodeType,
  description: 'Tender for creating a service that the register lacks (C-28).',
})
export class Tender {
  @Field(() => ID, { description: 'Opaque id of the tender.' })
  id!: string;

  @Field(() => TenderState, { description: 'State of the tender. Changes only by its acts.' })
  state!: TenderState;

  @Field(() => [TenderAction], { description: 'Acts that the state allows.' })
  availableActions!: TenderAction[];

  @Field(() => DateScalar, { description: 'Day of the opening.' })
  openedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of award or cancellation; null while open.' })
  closedOn!: string | null;

  @Field(() => DateScalar, { description: 'Day on which the terms of reference were agreed.' })
  termsAgreedOn!: string;

  @Field(() => InclusionDuty, { nullable: true, description: 'Duty of the winner; null before the award.' })
  inclusionDuty!: InclusionDuty | null;
}
export const TenderConnection = connectionOf(Tender, 'Tender');
