import { Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../shared/graphql/command-input';
import { DepositCommandInput } from '../deposit/deposit-payload';

@InputType({ description: 'Whom to ask about a filing.' })
export class FilingContactInput {
  @Field({ description: 'Name of the person.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;
}

@InputType({ description: 'Application for register software, in any form (E-14).' })
export class DepositFileInput extends RepeatableInput {
  @Field(() => ID, { description: 'Entry of the register whose software is deposited.' })
  registerEntryId!: string;

  @Field({ description: 'Application in the words of the applicant.' })
  text!: string;

  @Field(() => FilingContactInput, { description: 'Whom to ask.' })
  contact!: FilingContactInput;

  @Field({ description: 'Version of the deposited software, as its owner or holder labels it.' })
  versionLabel!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Refused deposit of the same entry that this filing follows; one that was refused for not being in the register may be of an earlier entry of the same holder (E-16).',
  })
  previousDepositId?: string | null;
}

@InputType({ description: 'Handing in of a filing with its three attachments (E-14).' })
export class DepositHandInInput extends DepositCommandInput {
  @Field(() => Int, { description: 'Number of copies of the certificate; two are asked for (E-14(1)).' })
  certificateCopies!: number;

  @Field(() => Int, { description: 'Number of copies of the agreement; two are asked for (E-14(2)).' })
  agreementCopies!: number;

  @Field({ description: 'Declaration that what is handed in is complete and accurate (E-18).' })
  isDeclaredComplete!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why the filing comes after its term; a late one is marked and never refused (E-14).',
  })
  latenessExplanation?: string | null;
}
