import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { Deadline } from '../../shared/graphql/deadline.type';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';
import { InclusionMode } from '../entry/entry.model';
import { RegisterReasonType } from '../entry/reason.type';
import {
  ApplicationOutcome,
  InclusionInitiative,
  RegisterApplicationAction,
  RegisterApplicationKind,
  RegisterApplicationState,
} from './application.model';
import { RegisterApplicationContent } from './content.type';

@ObjectType({ description: 'Recommendation of the commission on an application.' })
export class RegisterRecommendation {
  @Field(() => ApplicationOutcome, { description: 'What the commission recommends.' })
  recommendation!: ApplicationOutcome;

  @Field({ description: 'Number of the protocol.' })
  protocolNumber!: string;

  @Field(() => DateScalar, { description: 'Day of the protocol.' })
  recommendedOn!: string;
}

@ObjectType({ description: 'Decision on an application: who decided what, when and why.' })
export class RegisterDecision {
  @Field(() => ApplicationOutcome, { description: 'What was decided.' })
  outcome!: ApplicationOutcome;

  @Field({ description: 'Number of the decision.' })
  number!: string;

  @Field(() => DateScalar, { description: 'Day of the decision.' })
  decidedOn!: string;

  @Field(() => RegisterReasonType, {
    nullable: true,
    description: 'Reason of a refusal; null when the application was granted.',
  })
  reason!: RegisterReasonType | null;

  @Field(() => String, { nullable: true, description: 'Explanation; null when none was given.' })
  explanation!: string | null;
}

@ObjectType({
  implements: NodeType,
  description:
    'Application to the register of trusted software: inclusion, change or exclusion of an entry (C-32, C-37, C-38).',
})
export class RegisterApplication {
  @Field(() => ID, { description: 'Opaque id of the application.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the application, to be sent with the next act.' })
  version!: number;

  @Field(() => RegisterApplicationKind, { description: 'What is asked for.' })
  kind!: RegisterApplicationKind;

  @Field(() => InclusionMode, { description: 'Way of the inclusion (C-37, C-38).' })
  inclusionMode!: InclusionMode;

  @Field(() => InclusionInitiative, { description: 'Capacity in which the inclusion is initiated (C-32).' })
  initiative!: InclusionInitiative;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the terms of reference that the software meets; null when none are named (C-32).',
  })
  termsOfReferenceId!: string | null;

  @Field(() => RegisterApplicationState, { description: 'State of the application.' })
  state!: RegisterApplicationState;

  @Field(() => RegisterApplicationContent, { description: 'What the application says.' })
  content!: RegisterApplicationContent;

  @Field({ description: 'Instant at which it was drawn up.' })
  draftedAt!: Date;

  @Field({ description: 'Instant of the last act.' })
  updatedAt!: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the last submission; null before it.',
  })
  submittedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the check for completeness of the last submission; null until then.',
  })
  checkedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the term that runs; null when none runs.',
  })
  dueOn!: string | null;

  @Field(() => [String], { description: 'Remarks of the check; empty unless the application was returned.' })
  remarks!: string[];

  @Field(() => RegisterRecommendation, {
    nullable: true,
    description: 'Recommendation of the commission; null until it is given.',
  })
  recommendation!: RegisterRecommendation | null;

  @Field(() => RegisterDecision, { nullable: true, description: 'Decision; null until it is taken.' })
  decision!: RegisterDecision | null;

  @Field(() => Deadline, {
    nullable: true,
    description:
      'Term of the check for completeness, 5 working days; null before the submission and once withdrawn unchecked.',
  })
  completenessDeadline!: Deadline | null;

  @Field(() => Deadline, {
    nullable: true,
    description:
      'Term of the review by the commission, 14 working days; null before it begins and once withdrawn without it.',
  })
  reviewDeadline!: Deadline | null;

  @Field(() => Deadline, {
    nullable: true,
    description: 'Term of the decision, for which no rule states any; null before the recommendation.',
  })
  decisionDeadline!: Deadline | null;

  @Field(() => [RegisterApplicationAction], {
    description: 'Acts that the caller may do now, by the table of states.',
  })
  availableActions!: RegisterApplicationAction[];
}

export const RegisterApplicationConnection = connectionOf(RegisterApplication, 'RegisterApplication');

@ObjectType({
  description:
    'What the registry of objects answered about the object of an application, kept with the act on it.',
})
export class RegisterObjectEvidence {
  @Field(() => ID, { description: 'Id of the object.' })
  objectId!: string;

  @Field(() => Int, { description: 'Version of the record that answered.' })
  version!: number;

  @Field({ description: 'Stage of the life cycle at that time.' })
  stage!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of commissioning; null when there was none.' })
  commissionedOn!: string | null;
}

@ObjectType({ description: 'Act on an application.' })
export class RegisterApplicationAct {
  @Field(() => Int, {
    description: 'Ordinal of the act, from 1; the version that the application had after it.',
  })
  ordinal!: number;

  @Field(() => RegisterApplicationAction, { description: 'What was done.' })
  action!: RegisterApplicationAction;

  @Field(() => RegisterApplicationState, { description: 'State after the act.' })
  state!: RegisterApplicationState;

  @Field({ description: 'Instant of the act.' })
  occurredAt!: Date;

  @Field(() => [String], { description: 'Remarks made with the act; empty when none.' })
  remarks!: string[];

  @Field(() => RegisterApplicationContent, {
    nullable: true,
    description: 'What the application said after the act; null when the act did not write it.',
  })
  content!: RegisterApplicationContent | null;

  @Field(() => RegisterObjectEvidence, {
    nullable: true,
    description: 'Facts of another registry on which the act rests (C-37, C-38); null when it rests on none.',
  })
  evidence!: RegisterObjectEvidence | null;
}

export const RegisterApplicationActConnection = connectionOf(
  RegisterApplicationAct,
  'RegisterApplicationAct',
);
