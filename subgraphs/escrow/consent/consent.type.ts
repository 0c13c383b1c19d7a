import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graphql/scalars';
import { ContentSection } from '../deposit/deposit.model';
import { Organization } from '../links/links.type';

@ObjectType({
  description:
    'Written consent of the owner or holder to a disclosure to one person (A4.1.1(1)). For the parties, the operator and the auditor.',
})
export class DisclosureConsent {
  @Field(() => ID, { description: 'Id of the consent.' })
  id!: string;

  @Field({ description: 'To whom, as the issuer of their token names them.' })
  person!: string;

  @Field(() => Organization, {
    nullable: true,
    description: 'Organization that the person acts for; null for none.',
  })
  organization!: Organization | null;

  @Field(() => [ContentSection], { nullable: true, description: 'Sections; null for all.' })
  sections!: ContentSection[] | null;

  @Field({ description: 'The consent in its words.' })
  text!: string;

  @Field(() => DateScalar, { description: 'Date of the consent.' })
  datedOn!: string;

  @Field({ description: 'From when it holds.' })
  from!: Date;

  @Field({ description: 'Until when it holds.' })
  to!: Date;

  @Field({ description: 'Instant at which it was given.' })
  givenAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Instant of its withdrawal; null while it was not withdrawn.',
  })
  withdrawnAt!: Date | null;
}

@ObjectType({ description: 'Organization that another one declared its affiliate (A4.1.1(3)).' })
export class Affiliate {
  @Field(() => Organization, {
    nullable: true,
    description: 'Affiliated organization; null when it cannot be read.',
  })
  organization!: Organization | null;

  @Field({ description: 'What makes it one.' })
  affiliation!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null for none.' })
  until!: string | null;
}
