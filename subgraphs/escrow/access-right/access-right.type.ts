import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { ContentSection } from '../deposit/deposit.model';
import { Organization } from '../links/links.type';
import { AccessPurpose, ConfidentialThing, ReadOutcome } from './access-right.model';

@ObjectType({
  description:
    'Registered right of one person to read confidential material (A4.1.1(5)). For the parties, the operator and the auditor.',
})
export class AccessRight {
  @Field(() => ID, { description: 'Id of the right.' })
  id!: string;

  @Field({
    description: 'Person, as the issuer of their token names them; `system` for the operator’s system.',
  })
  person!: string;

  @Field(() => Organization, {
    nullable: true,
    description: 'Organization that the person acts for; null for none, and for the system.',
  })
  organization!: Organization | null;

  @Field({ description: 'Whether it is the right of the operator’s system, which checks the material.' })
  isSystem!: boolean;

  @Field(() => AccessPurpose, { description: 'For what.' })
  purpose!: AccessPurpose;

  @Field({ description: 'Whether it holds for all deposits of the repository.' })
  isForRepository!: boolean;

  @Field(() => [ContentSection], { nullable: true, description: 'Sections it is limited to; null for all.' })
  sections!: ContentSection[] | null;

  @Field(() => [Int], { nullable: true, description: 'Numbers of the media it is limited to; null for all.' })
  mediumNumbers!: number[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Version of the owner’s limits that it was registered within; null for those of the agreement alone.',
  })
  limitVersion!: number | null;

  @Field(() => Organization, {
    nullable: true,
    description: 'Owner or holder on whose leave it rests; null when it cannot be read.',
  })
  grantedBy!: Organization | null;

  @Field({ description: 'From when.' })
  from!: Date;

  @Field(() => Date, { nullable: true, description: 'Until when; null until it is ended.' })
  to!: Date | null;

  @Field({ description: 'Instant of the registration.' })
  registeredAt!: Date;

  @Field({ description: 'Who registered it.' })
  registeredBy!: string;
}

@ObjectType({ description: 'Limits that the owner or holder set to what the operator may read (A4.1.1(5)).' })
export class AccessLimit {
  @Field(() => Int, { description: 'Counts the limits of the deposit; the latest ones hold.' })
  version!: number;

  @Field(() => [AccessPurpose], { description: 'Purposes that are allowed.' })
  purposes!: AccessPurpose[];

  @Field(() => [ContentSection], { nullable: true, description: 'Sections that are allowed; null for all.' })
  sections!: ContentSection[] | null;

  @Field({ description: 'Whether bytes may be downloaded.' })
  isDownloadAllowed!: boolean;

  @Field(() => String, { nullable: true, description: 'Further conditions; null when there are none.' })
  note!: string | null;

  @Field({ description: 'Instant at which they were set.' })
  setAt!: Date;
}

@ObjectType({
  description:
    'Read of confidential material by somebody else than its parties, a download by one of them, or an attempt that was refused (A4.3.1.2).',
})
export class ConfidentialRead {
  @Field({ description: 'Who, as the issuer of their token names them; `system` for the operator’s system.' })
  person!: string;

  @Field(() => Organization, { nullable: true, description: 'For which organization; null for none.' })
  organization!: Organization | null;

  @Field(() => ConfidentialThing, { description: 'What.' })
  thing!: ConfidentialThing;

  @Field(() => AccessPurpose, { nullable: true, description: 'For what; null when none was told.' })
  purpose!: AccessPurpose | null;

  @Field(() => ReadOutcome, { description: 'What became of it.' })
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'Code of the refusal; null when it was given.' })
  reason!: string | null;

  @Field({ description: 'When.' })
  occurredAt!: Date;
}

export const ConfidentialReadConnection = connectionOf(ConfidentialRead, 'ConfidentialRead');
