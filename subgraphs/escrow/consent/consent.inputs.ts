import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../shared/graphql/command-input';
import { DateScalar } from '../../shared/graphql/scalars';
import { ContentSection } from '../deposit/deposit.model';
import { DepositCommandInput } from '../deposit/deposit-payload';

@InputType({
  description: 'Written consent of the owner or holder that material is disclosed to one person (A4.1.1(1)).',
})
export class DisclosureConsentGiveInput extends DepositCommandInput {
  @Field({ description: 'Person, as the issuer of their token names them (`sub`).' })
  person!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Organization that the person acts for; none when left out.',
  })
  organizationId?: string | null;

  @Field(() => [ContentSection], {
    nullable: true,
    description: 'Sections that may be disclosed; all of them when left out.',
  })
  sections?: ContentSection[] | null;

  @Field({ description: 'The consent in its words.' })
  text!: string;

  @Field(() => DateScalar, { description: 'Date of the consent; not in the future.' })
  datedOn!: string;

  @Field({ description: 'From when it holds.' })
  from!: Date;

  @Field({ description: 'Until when it holds.' })
  to!: Date;
}

@InputType({ description: 'Withdrawal of a consent, which holds at once.' })
export class DisclosureConsentWithdrawInput extends RepeatableInput {
  @Field(() => ID, { description: 'Id of the consent.' })
  consentId!: string;
}

@InputType({ description: 'End of an affiliation that the caller’s own organization declared (A4.1.1(3)).' })
export class AffiliateEndInput extends RepeatableInput {
  @Field(() => ID, { description: 'Id of the affiliated organization.' })
  affiliateId!: string;

  @Field(() => DateScalar, {
    description: 'Last day; a day that is over ends at once what rests on the affiliation.',
  })
  until!: string;
}

@InputType({
  description: 'Organization that the caller’s own organization declares its affiliate (A4.1.1(3)).',
})
export class AffiliateRecordInput extends RepeatableInput {
  @Field(() => ID, { description: 'Id of the affiliated organization.' })
  affiliateId!: string;

  @Field({ description: 'What makes it one, for example the share in its capital.' })
  basis!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; none when left out.' })
  until?: string | null;
}
