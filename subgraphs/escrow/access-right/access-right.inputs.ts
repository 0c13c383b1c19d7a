import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../shared/graphql/command-input';
import { ContentSection } from '../deposit/deposit.model';
import { DepositCommandInput } from '../deposit/deposit-payload';
import { AccessPurpose } from './access-right.model';

const SECTIONS = {
  nullable: true,
  description: 'Sections it is limited to; all of them when left out.',
} as const;

@InputType({
  description:
    'Right of a person to read the confidential material of a deposit, registered before the first read.',
})
export class AccessRightRegisterInput extends DepositCommandInput {
  @Field({ description: 'Person, as the issuer of their token names them (`sub`).' })
  person!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Organization that the person acts for; none when left out.',
  })
  organizationId?: string | null;

  @Field(() => AccessPurpose, { description: 'For what.' })
  purpose!: AccessPurpose;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is to hold for all deposits of the repository. Default: for this deposit alone.',
  })
  isForRepository?: boolean | null;

  @Field(() => [ContentSection], SECTIONS)
  sections?: ContentSection[] | null;

  @Field(() => Date, { nullable: true, description: 'From when; from now on when left out.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when; until it is ended when left out.' })
  to?: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Consent of the owner or holder on which it rests; needed for a third party (A4.1.1(1)).',
  })
  consentId?: string | null;
}

@InputType({ description: 'End of a registered right.' })
export class AccessRightEndInput extends RepeatableInput {
  @Field(() => ID, { description: 'Id of the right.' })
  rightId!: string;
}

@InputType({
  description:
    'Form and limits in which the owner or holder lets the operator read (A4.1.1(5)); they replace the former ones.',
})
export class AccessLimitSetInput extends DepositCommandInput {
  @Field(() => [AccessPurpose], {
    description: 'Purposes of the operator that are allowed; none stops all reading.',
  })
  purposes!: AccessPurpose[];

  @Field(() => [ContentSection], SECTIONS)
  sections?: ContentSection[] | null;

  @Field({ description: 'Whether bytes may be downloaded, and not only lists and reports read.' })
  isDownloadAllowed!: boolean;

  @Field(() => String, { nullable: true, description: 'Further conditions in words.' })
  note?: string | null;
}
