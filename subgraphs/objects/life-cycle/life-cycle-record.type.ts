import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { describedEnum } from '../../shared/graphql/described-enum';
import { DateScalar } from '../../shared/graphql/scalars';

export const TrialDefectSeverity = describedEnum(
  'TrialDefectSeverity',
  'Severity of a defect found in a trial operation (C-9(2)).',
  {
    CRITICAL: 'The object cannot be used.',
    MAJOR: 'A function does not work as its documents lay down.',
    MINOR: 'The use of the object is made harder.',
  },
);
export type TrialDefectSeverity = keyof typeof TrialDefectSeverity;

export const SecurityTestVerdict = describedEnum(
  'SecurityTestVerdict',
  'Verdict of a test for information security (C-9(3)).',
  {
    POSITIVE: 'The object meets the requirements.',
    NEGATIVE: 'The object does not meet the requirements; the test is repeated.',
  },
);
export type SecurityTestVerdict = keyof typeof SecurityTestVerdict;

export const ImplementationMeasureKind = describedEnum(
  'ImplementationMeasureKind',
  'Measure of the implementation of an object (C-3(2)).',
  {
    PREPARE_OBJECT: 'Preparation of the object.',
    PREPARE_STAFF: 'Preparation of the staff.',
    COMMISSIONING_WORK: 'Commissioning work.',
    PRELIMINARY_TEST: 'Preliminary test.',
    ACCEPTANCE_TEST: 'Acceptance test.',
  },
);
export type ImplementationMeasureKind = keyof typeof ImplementationMeasureKind;

@ObjectType({ description: 'Document of the procedures of a trial operation (C-9(2), first dash).' })
export class TrialDocument {
  @Field({ description: 'Title of the document.' })
  title!: string;

  @Field({ description: 'Number of the document.' })
  number!: string;

  @Field(() => DateScalar, { description: 'Day of the document.' })
  documentedOn!: string;
}

@ObjectType({ description: 'Defect found in a trial operation (C-9(2), second dash).' })
export class TrialDefect {
  @Field(() => Int, { description: 'Number of the defect within its trial, from 1.' })
  number!: number;

  @Field(() => TrialDefectSeverity, { description: 'Severity of the defect.' })
  severity!: TrialDefectSeverity;

  @Field({ description: 'What is wrong.' })
  description!: string;

  @Field(() => DateScalar, { description: 'Day on which the defect was found.' })
  foundOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the defect was removed; null while open.',
  })
  fixedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'How the defect was removed; null while open.' })
  correction!: string | null;
}

export const TrialDefectConnection = connectionOf(TrialDefect, 'TrialDefect');

@ObjectType({ description: 'Certificate of completion of a trial operation (C-9(2), third dash).' })
export class TrialCertificate {
  @Field({ description: 'Number of the certificate.' })
  number!: string;

  @Field(() => DateScalar, { description: 'Day on which the trial was completed.' })
  completedOn!: string;

  @Field({ description: 'Finding on the conformity of the object with its documents (C-3(9)).' })
  conformity!: string;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the electronic copy, lower-case hex; null without a copy.',
  })
  sha256!: string | null;
}

@ObjectType({ description: 'Trial operation of an object in a pilot zone (C-3(9), C-9(2)).' })
export class TrialOperation {
  @Field(() => String, { nullable: true, description: 'Pilot zone; null when it was never recorded.' })
  zone!: string | null;

  @Field(() => DateScalar, { description: 'First day of the trial.' })
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the trial; null while it lasts.' })
  endedOn!: string | null;
}

@ObjectType({ description: 'Decided test of an object for information security (C-9(3)).' })
export class SecurityTest {
  @Field(() => DateScalar, { description: 'Day on which the object was handed to the test.' })
  appliedOn!: string;

  @Field(() => SecurityTestVerdict, { description: 'Verdict of the tester.' })
  verdict!: SecurityTestVerdict;

  @Field({ description: 'Number of the protocol.' })
  protocolNumber!: string;

  @Field(() => DateScalar, { description: 'Day of the verdict.' })
  decidedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which a positive verdict is valid; null without end, or when negative.',
  })
  validTo!: string | null;

  @Field({ description: 'Neutral id of the act that lays down terms and procedure of the test.' })
  ruleActId!: string;

  @Field({ description: 'Wording of that act by which the test was held, as the tester states it.' })
  ruleVersion!: string;
}

@ObjectType({ description: 'Measure done in the implementation of an object (C-3(2), C-9(4)).' })
export class ImplementationMeasure {
  @Field(() => ImplementationMeasureKind, { description: 'Kind of the measure.' })
  kind!: ImplementationMeasureKind;

  @Field({ description: 'Document or fact that proves the measure.' })
  evidence!: string;

  @Field(() => DateScalar, { description: 'Day on which the measure was done.' })
  doneOn!: string;

  @Field(() => [String], { description: 'Standards that were followed.' })
  standards!: string[];
}

@ObjectType({ description: 'Act by which an object was put into industrial operation (C-15).' })
export class CommissioningAct {
  @Field({ description: 'Number of the act.' })
  number!: string;

  @Field(() => DateScalar, { description: 'Day on which the act was signed.' })
  signedOn!: string;

  @Field(() => [String], { description: 'Members of the commission.' })
  members!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the electronic copy, lower-case hex; null without a copy.',
  })
  sha256!: string | null;
}

@ObjectType({ description: 'Terms of reference of a trustee, agreed by the authorized body (C-10).' })
export class TrusteeTerms {
  @Field({ description: 'Number of the agreed terms of reference.' })
  number!: string;

  @Field(() => DateScalar, { description: 'Day of the agreement.' })
  agreedOn!: string;
}

@ObjectType({ description: 'End of the operation of an object (C-19).' })
export class Termination {
  @Field({ description: 'Why there is no further need of the object.' })
  reason!: string;

  @Field({ description: 'Number of the decision.' })
  decisionNumber!: string;

  @Field(() => DateScalar, { description: 'Day on which operation ended.' })
  terminatedOn!: string;
}
