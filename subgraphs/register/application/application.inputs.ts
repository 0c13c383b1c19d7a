import { Field, ID, InputType, Int } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
import { DateRange } from '../../shared/graphql/filters';
import { OrderDirection } from '../../shared/graphql/ordering';
import { DateScalar } from '../../shared/graphql/scalars';
import { InclusionMode } from '../entry/entry.model';
import {
  ApplicationOutcome,
  CompletenessVerdict,
  InclusionInitiative,
  RegisterApplicationKind,
  RegisterApplicationState,
} from './application.model';
import { RegisterApplicationContentInput } from './content.inputs';

/** For whose need an inclusion is initiated (C-32). */
@InputType()
export abstract class InitiativeInput {
  @Field(() => InclusionInitiative, {
    nullable: true,
    description: 'Capacity in which an inclusion is initiated (C-32). Default: HOLDER.',
  })
  initiative?: InclusionInitiative | null;

  @Field(() => ID, { nullable: true, description: 'Tender that the software is made for (C-32).' })
  tenderId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Agreed terms of reference that the software meets, as a bare uuid or with their prefix (C-32).',
  })
  termsOfReferenceId?: string | null;
}

@InputType({ description: 'New application to the register, as a draft.' })
export class RegisterApplicationDraftInput extends InitiativeInput {
  @Field(() => RegisterApplicationKind, { description: 'What is asked for.' })
  kind!: RegisterApplicationKind;

  @Field(() => InclusionMode, {
    nullable: true,
    description: 'Way of the inclusion (C-37, C-38). Default: GENERAL; of an entry that exists, its own.',
  })
  inclusionMode?: InclusionMode | null;

  @Field(() => ID, { nullable: true, description: 'Entry to be changed or excluded; none for an inclusion.' })
  entryId?: string | null;

  @Field(() => RegisterApplicationContentInput, { description: 'What the application says.' })
  content!: RegisterApplicationContentInput;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}

/** What every act on an application brings. */
@InputType()
export abstract class ApplicationCommandInput {
  @Field(() => ID, { description: 'Id of the application.' })
  applicationId!: string;

  @Field(() => Int, {
    description: 'Version of the application that the caller read; another one is refused as a conflict.',
  })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'New wording of an application that is a draft or was returned.' })
export class RegisterApplicationCorrectInput extends ApplicationCommandInput {
  @Field(() => InclusionInitiative, {
    nullable: true,
    description:
      'Capacity in which an inclusion is initiated (C-32). Default: as it was, with its tender and terms.',
  })
  initiative?: InclusionInitiative | null;

  @Field(() => ID, { nullable: true, description: 'Tender that the software is made for (C-32).' })
  tenderId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Agreed terms of reference that the software meets, as a bare uuid or with their prefix (C-32).',
  })
  termsOfReferenceId?: string | null;

  @Field(() => InclusionMode, { nullable: true, description: 'Way of the inclusion. Default: as it was.' })
  inclusionMode?: InclusionMode | null;

  @Field(() => RegisterApplicationContentInput, {
    description: 'What the application says from now on, as a whole.',
  })
  content!: RegisterApplicationContentInput;
}

@InputType({ description: 'Submission of an application.' })
export class RegisterApplicationSubmitInput extends ApplicationCommandInput {}

@InputType({ description: 'Withdrawal of an application.' })
export class RegisterApplicationWithdrawInput extends ApplicationCommandInput {}

@InputType({ description: 'Outcome of the check for completeness, within 5 working days of the submission.' })
export class RegisterApplicationCheckInput extends ApplicationCommandInput {
  @Field(() => CompletenessVerdict, { description: 'Whether the application is complete.' })
  verdict!: CompletenessVerdict;

  @Field(() => [String], {
    nullable: true,
    description: 'What is missing; at least one remark on an incomplete application, none on a complete one.',
  })
  remarks?: string[] | null;
}

@InputType({ description: 'Recommendation of the commission, within 14 working days of the check.' })
export class RegisterApplicationRecommendInput extends ApplicationCommandInput {
  @Field(() => ApplicationOutcome, { description: 'What the commission recommends.' })
  recommendation!: ApplicationOutcome;

  @Field({ description: 'Number of its protocol, 1 to 100 characters.' })
  protocolNumber!: string;

  @Field(() => DateScalar, { description: 'Day of the protocol; not in the future, not before the check.' })
  recommendedOn!: string;
}

@InputType({ description: 'Decision on an application.' })
export class RegisterApplicationDecideInput extends ApplicationCommandInput {
  @Field(() => ApplicationOutcome, { description: 'What is decided.' })
  outcome!: ApplicationOutcome;

  @Field({ description: 'Number of the decision, 1 to 100 characters.' })
  decisionNumber!: string;

  @Field(() => DateScalar, {
    description:
      'Day of the decision; an inclusion or exclusion holds from it. Not in the future, not before the recommendation.',
  })
  decidedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of `registerReasons` for a refusal; none when the application is granted.',
  })
  reasonCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Explanation of the decision.' })
  explanation?: string | null;
}

@InputType({
  description: 'Conditions on a list of applications, joined by «and». A condition left out does not filter.',
})
export class RegisterApplicationFilters {
  @Field(() => [RegisterApplicationState], { nullable: true, description: 'States.' })
  states?: RegisterApplicationState[] | null;

  @Field(() => [RegisterApplicationKind], { nullable: true, description: 'What is asked for.' })
  kinds?: RegisterApplicationKind[] | null;

  @Field(() => [InclusionMode], { nullable: true, description: 'Ways of the inclusion.' })
  inclusionModes?: InclusionMode[] | null;

  @Field(() => ID, { nullable: true, description: 'Organization that applies.' })
  applicantId?: string | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'Last days of the term that runs; applications without one are left out.',
  })
  dueOn?: DateRange | null;
}

export const RegisterApplicationOrderField = describedEnum(
  'RegisterApplicationOrderField',
  'Sort key of a list of applications.',
  {
    UPDATED_AT: 'Instant of the last act.',
    DUE_ON: 'Last day of the term that runs; applications without one come behind.',
  },
);
export type RegisterApplicationOrderField = keyof typeof RegisterApplicationOrderField;

@InputType({ description: 'Ordering of a list of applications; the id follows as the last key.' })
export class RegisterApplicationOrder {
  @Field(() => RegisterApplicationOrderField, { description: 'Sort key.' })
  field!: RegisterApplicationOrderField;

  @Field(() => OrderDirection, { description: 'Direction of the sort.' })
  direction!: OrderDirection;
}
