import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../../shared/graphql/money.type';
import { UserErrorType } from '../../shared/graphql/user-error.type';
import { CostItem, CostKind, CostNature, CostPhase, FundingChannel } from './cost.type';

@ObjectType({ description: 'Cost row as it stood before a correction.' })
export class CostCorrection {
  @Field(() => Int, { description: 'Budget year that the row told.' })
  year!: number;

  @Field(() => CostNature, { description: 'Nature that the row told.' })
  nature!: CostNature;

  @Field(() => CostKind, { description: 'What the row said it paid for.' })
  kind!: CostKind;

  @Field(() => CostPhase, { description: 'Phase that the row told.' })
  phase!: CostPhase;

  @Field(() => FundingChannel, { description: 'Channel that the row told.' })
  fundingChannel!: FundingChannel;

  @Field(() => Money, { description: 'Amount that the row told.' })
  amount!: Money;

  @Field({ description: 'Why the row was corrected.' })
  reason!: string;

  @Field(() => Date, { description: 'Instant of the correction.' })
  correctedAt!: Date;
}

@ObjectType({ description: 'Outcome of correcting a cost row; see `userErrors` when nothing was corrected.' })
export class CostItemCorrectPayload {
  @Field(() => CostItem, { nullable: true, description: 'Corrected row; null when refused.' })
  costItem!: CostItem | null;

  @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
  userErrors!: UserErrorType[];
}
