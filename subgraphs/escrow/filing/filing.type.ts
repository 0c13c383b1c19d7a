import { Field, ObjectType } from 'type-graphql';
import { Deadline } from '../../shared/graphql/deadline.type';
import { Deposit } from '../deposit/deposit.type';

@ObjectType('FilingContact', { description: 'Whom to ask about a filing.' })
export class FilingContactType {
  @Field({ description: 'Name of the person.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Telephone; null when none was told.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; null when none was told.' })
  email!: string | null;
}

@ObjectType({ description: 'Application for register software in the words of its owner or holder (E-14).' })
export class DepositFiling {
  @Field({ description: 'Instant at which the filing was begun.' })
  filedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which it came to the operator with its attachments; null for a draft.',
  })
  handedInAt!: Date | null;

  @Field(() => Deadline, {
    nullable: true,
    description:
      'Term of the transfer, from the inclusion in the register (E-14); without last day for early entries (E-19).',
  })
  deadline!: Deadline | null;

  @Field({
    description:
      'Whether the entry was in the register on the day of the last act of the applicant (E-16(1)).',
  })
  isInRegister!: boolean;

  @Field({ description: 'Whether completeness and accuracy of what is handed in were declared (E-18).' })
  isDeclaredComplete!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why the filing came late, as the applicant told it; null when nothing was told.',
  })
  latenessExplanation!: string | null;

  @Field(() => Deposit, {
    nullable: true,
    description: 'Refused deposit that this filing follows (E-16); null when there is none.',
  })
  previous!: Deposit | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text of the application; null for whoever is neither a party nor the operator, and for the operator until it was handed in.',
  })
  text!: string | null;

  @Field(() => FilingContactType, {
    nullable: true,
    description: 'Whom to ask; null for whoever may not read the text.',
  })
  contact!: FilingContactType | null;
}
