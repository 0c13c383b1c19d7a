import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { Deadline } from '../../shared/graphql/deadline.type';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { Money } from '../../shared/graphql/money.type';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';
import { Organization } from '../organization/organization.type';
import {
  WarrantyAnswerKind,
  WarrantyClaimOutcome,
  WarrantyConditionCode,
  WarrantyConditionStanding,
  WarrantyParty,
  WarrantyVerdict,
} from './operation.model';

@ObjectType({
  description: 'Warranty of an object, derived from its commissioning and never written (C-16(9)).',
})
export class Warranty {
  @Field(() => Organization, {
    nullable: true,
    description: 'Supplier bound by the warranty; null when none is recorded or it cannot be read.',
  })
  supplier!: Organization | null;

  @Field(() => DateScalar, { description: 'Day of the commissioning, on which the warranty starts.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day of the warranty: twelve months after its start.' })
  untilOn!: string;

  @Field({ description: 'Whether the warranty runs today.' })
  isRunning!: boolean;

  @Field(() => LegalReference, { description: 'Clause that states the term of the warranty.' })
  legalBasis!: LegalReference;
}

@ObjectType({ description: 'Latest answer of a party to a condition of the warranty.' })
export class WarrantyAnswer {
  @Field(() => WarrantyParty, { description: 'Party that answered.' })
  party!: WarrantyParty;

  @Field(() => WarrantyAnswerKind, { description: 'Answer itself.' })
  answer!: WarrantyAnswerKind;

  @Field(() => String, { nullable: true, description: 'Evidence in words; null when not given.' })
  evidence!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the document given as evidence; null without one.' })
  evidenceDocumentId!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the installed build; only for W4.' })
  installedSha256!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the deposited build; only for W4.' })
  depositedSha256!: string | null;

  @Field(() => DateScalar, { description: 'Day of the answer.' })
  answeredOn!: string;
}

@ObjectType({ description: 'Condition of the warranty with the answers of the parties (C-17).' })
export class WarrantyCondition {
  @Field(() => WarrantyConditionCode, { description: 'Condition itself.' })
  code!: WarrantyConditionCode;

  @Field(() => LocalizedTextType, { description: 'Name of the condition.' })
  title!: LocalizedTextType;

  @Field(() => WarrantyConditionStanding, { description: 'Standing of the condition.' })
  standing!: WarrantyConditionStanding;

  @Field({ description: 'Whether the answers of the two parties differ.' })
  isDisputed!: boolean;

  @Field(() => [WarrantyAnswer], { description: 'Latest answer of each party that answered.' })
  answers!: WarrantyAnswer[];

  @Field(() => LegalReference, { description: 'Clause that states the condition.' })
  legalBasis!: LegalReference;
}

@ObjectType({ implements: NodeType, description: 'Claim against the supplier of an object (C-16(5), C-17).' })
export class WarrantyClaim {
  @Field(() => ID, { description: 'Opaque id of the claim.' })
  id!: string;

  @Field({ description: 'What failed.' })
  description!: string;

  @Field({ description: 'Item of the terms of reference that the claim rests on.' })
  termsOfReferenceItem!: string;

  @Field(() => Organization, {
    nullable: true,
    description: 'Supplier against whom the claim is made; null when it cannot be read.',
  })
  supplier!: Organization | null;

  @Field(() => DateScalar, { description: 'Day on which the failure was found.' })
  foundOn!: string;

  @Field(() => DateScalar, { description: 'Day on which the claim was filed.' })
  filedOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the document that shows the failure; null when none came with the claim.',
  })
  failureDocumentId!: string | null;

  @Field(() => Money, { description: 'Cost of the claim to the customer: always zero (C-17).' })
  cost!: Money;

  @Field(() => Deadline, { description: 'Term agreed with the supplier, and how it stands (C-17).' })
  deadline!: Deadline;

  @Field(() => [WarrantyCondition], { description: 'The five conditions in the order of the law.' })
  conditions!: WarrantyCondition[];

  @Field(() => WarrantyVerdict, { description: 'Verdict computed from the conditions.' })
  verdict!: WarrantyVerdict;

  @Field(() => [WarrantyConditionCode], { description: 'All conditions that fail; empty when none does.' })
  failedConditions!: WarrantyConditionCode[];

  @Field(() => WarrantyClaimOutcome, {
    nullable: true,
    description: 'How the claim was closed; null while it is open.',
  })
  outcome!: WarrantyClaimOutcome | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the claim was settled; null while it is open.',
  })
  closedOn!: string | null;

  @Field(() => LegalReference, { description: 'Clause that the claim rests on.' })
  legalBasis!: LegalReference;
}

export const WarrantyClaimConnection = connectionOf(WarrantyClaim, 'WarrantyClaim');
