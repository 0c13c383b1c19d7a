import { Field, ID, InputType, Int } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { DecimalScalar } from '../../shared/graphql/scalars';
import { CostKind, CostNature, CostPhase, FundingChannel } from './cost.type';

@InputType({ description: 'Cost row to be recorded, planned or spent.' })
export class CostItemRecordInput extends ObjectCommandInput {
  @Field(() => Int, { description: 'Budget year, 1990 to 2100; not in the future for an actual cost.' })
  year!: number;

  @Field(() => CostNature, { description: 'Nature of the row.' })
  nature!: CostNature;

  @Field(() => CostKind, { description: 'What the row pays for.' })
  kind!: CostKind;

  @Field(() => CostPhase, { description: 'Phase of the life cycle that the row serves.' })
  phase!: CostPhase;

  @Field(() => FundingChannel, { description: 'Channel through which the row is funded (C-5, C-21, C-27).' })
  fundingChannel!: FundingChannel;

  @Field(() => DecimalScalar, { description: 'Amount in tenge, above zero, at most two decimals.' })
  amount!: string;

  @Field({
    description: 'Whether what is paid for changes functions of the object; never for support (C-3(4)).',
  })
  changesFunctionality!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Budget programme, three digits; needed for a plan of a state investment project (C-6).',
  })
  budgetProgramme?: string | null;

  @Field(() => String, { nullable: true, description: 'Budget subprogramme, three digits.' })
  budgetSubprogramme?: string | null;

  @Field(() => String, { nullable: true, description: 'Budget specific, three digits.' })
  budgetSpecific?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Article of the Budget Code, for example `153`; needed for a plan of a state investment project (C-6).',
  })
  budgetArticle?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Budget application; needed for a planned service (C-27).',
  })
  budgetApplication?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Calculation of the object; needed for planned creation and development (C-7, C-33).',
  })
  calculationId?: string | null;
}

@InputType({ description: 'Submission of the plan of operation cost of a year.' })
export class OperationPlanSubmitInput extends ObjectCommandInput {
  @Field(() => Int, { description: 'Budget year of the plan, the current or a later one.' })
  year!: number;
}
