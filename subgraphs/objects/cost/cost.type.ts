import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { describedEnum } from '../../shared/graphql/described-enum';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { Money } from '../../shared/graphql/money.type';
import { NodeType } from '../../shared/graphql/node';
import { UserErrorType } from '../../shared/graphql/user-error.type';

export const CostNature = describedEnum('CostNature', 'Nature of a cost row.', {
  PLANNED: 'Amount asked for in a plan (C-6, C-21).',
  ACTUAL: 'Amount spent.',
});
export type CostNature = keyof typeof CostNature;

export const CostKind = describedEnum('CostKind', 'What a cost row pays for (C-3(5), C-16).', {
  SOFTWARE_DEVELOPMENT: 'Writing of software.',
  SOFTWARE_LICENCE: 'Purchase of licences.',
  SOFTWARE_LEASE: 'Lease of software.',
  HARDWARE: 'Purchase of hardware.',
  HARDWARE_LEASE: 'Lease of hardware.',
  SUPPORT: 'Support without new functions (C-16(5)).',
  SYSTEM_MAINTENANCE: 'System maintenance (C-16(7)).',
  TECHNICAL_SUPPORT: 'Technical support of the software used (C-16(6)).',
  ICT_SERVICE: 'Information and communication service (C-27).',
});
export type CostKind = keyof typeof CostKind;

export const CostPhase = describedEnum('CostPhase', 'Phase of the life cycle that a cost row serves.', {
  CREATION: 'Creation of the object (C-3(5)).',
  DEVELOPMENT: 'Development of a commissioned object (C-3(1)).',
  INDUSTRIAL_OPERATION: 'Operation of the object (C-16).',
});
export type CostPhase = keyof typeof CostPhase;

export const FundingChannel = describedEnum('FundingChannel', 'Channel through which a cost is funded.', {
  STATE_INVESTMENT_PROJECT: 'State investment project; lawful for creation and development (C-5).',
  ORGANIZATION_INVESTMENT_PROJECT: 'Investment project at the expense of an organization (C-5).',
  CURRENT_COSTS: 'Current costs of the body; lawful for purchases, services and operation (C-21, C-27).',
});
export type FundingChannel = keyof typeof FundingChannel;

@ObjectType({ implements: NodeType, description: 'Planned or actual cost of an object in a year.' })
export class CostItem {
  @Field(() => ID, { description: 'Opaque id of the row.' })
  id!: string;

  @Field(() => Int, { description: 'Budget year of the row.' })
  year!: number;

  @Field(() => CostNature, { description: 'Nature of the row.' })
  nature!: CostNature;

  @Field(() => CostKind, { description: 'What the row pays for.' })
  kind!: CostKind;

  @Field(() => CostPhase, { description: 'Phase of the life cycle that the row serves.' })
  phase!: CostPhase;

  @Field(() => FundingChannel, { description: 'Channel through which the row is funded.' })
  fundingChannel!: FundingChannel;

  @Field(() => String, {
    nullable: true,
    description:
      'Budget programme, subprogramme and specific, for example `001-104-413`; null outside the budget.',
  })
  budgetReference!: string | null;

  @Field(() => Money, { description: 'Amount of the row.' })
  amount!: Money;

  @Field(() => String, {
    nullable: true,
    description: 'Article of the Budget Code by which the row is planned (C-6); null when not told.',
  })
  budgetArticle!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Budget application that plans the service (C-27); null when not told.',
  })
  budgetApplication!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether what is paid for changes functions of the object (C-3(4)); null when not told.',
  })
  hasFunctionChanges!: boolean | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Instant of recording; null for rows taken over from earlier records.',
  })
  recordedAt!: Date | null;
}

@ObjectType({ description: 'Outcome of recording a cost row; see `userErrors` when nothing was recorded.' })
export class CostItemRecordPayload {
  @Field(() => CostItem, { nullable: true, description: 'Recorded row; null when refused.' })
  costItem!: CostItem | null;

  @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
  userErrors!: UserErrorType[];
}

@ObjectType({ description: 'Plan of operation cost of an object for a year, as it was submitted (C-18).' })
export class OperationPlan {
  @Field(() => Int, { description: 'Budget year of the plan.' })
  year!: number;

  @Field(() => Int, { description: 'Number of the submission in that year, from 1; the latest one counts.' })
  revision!: number;

  @Field(() => Money, { description: 'Sum of the planned operation rows of the year on submission.' })
  total!: Money;

  @Field(() => Date, { description: 'Instant of submission.' })
  submittedAt!: Date;
}

export const CostItemConnection = connectionOf(CostItem, 'CostItem');

@ObjectType({ description: 'Cost of an object in one year, planned and spent.' })
export class YearlyCost {
  @Field(() => Int, { description: 'Budget year.' })
  year!: number;

  @Field(() => Money, { description: 'Sum of the planned rows.' })
  planned!: Money;

  @Field(() => Money, { description: 'Sum of the actual rows.' })
  actual!: Money;

  @Field(() => Money, { description: 'Spent less planned; negative when less was spent than planned.' })
  variance!: Money;
}

export const CostSupportVerdict = describedEnum(
  'CostSupportVerdict',
  'Answer to whether operation cost is supported (C-18).',
  {
    SUPPORTED: 'The card and the electronic copies are on the portal.',
    NOT_SUPPORTED: 'Something is absent from the portal; the gaps tell what.',
    NOT_APPLICABLE: 'The object is not in operation in that year.',
  },
);
export type CostSupportVerdict = keyof typeof CostSupportVerdict;

@ObjectType({ description: 'What is absent from the portal, so that operation cost is not supported.' })
export class CostSupportGap {
  @Field({ description: 'Section of the card or kind of document that is absent, for example `USER_GUIDE`.' })
  subject!: string;

  @Field(() => LocalizedTextType, { description: 'What is missing and how to mend it.' })
  message!: LocalizedTextType;
}

@ObjectType({ description: 'Verdict on the operation cost of an object for a year (C-18).' })
export class OperationCostSupport {
  @Field(() => Int, { description: 'Budget year of the verdict.' })
  year!: number;

  @Field(() => CostSupportVerdict, {
    description: 'Verdict itself. It changes by itself when the gaps are filled.',
  })
  verdict!: CostSupportVerdict;

  @Field(() => [CostSupportGap], {
    description: 'All gaps at once; empty unless the verdict is `NOT_SUPPORTED`.',
  })
  gaps!: CostSupportGap[];

  @Field(() => LegalReference, { description: 'Clause of the rule.' })
  legalBasis!: LegalReference;
}
