import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { describedEnum } from '../../shared/graphql/described-enum';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';

export const LifeCyclePhase = describedEnum('LifeCyclePhase', 'Phase of the life cycle (C-3(7)).', {
  CREATION: 'The object is planned, built, tried, tested or implemented for the first time (C-3(5)).',
  INDUSTRIAL_OPERATION: 'The object is used in the normal mode (C-3(6)).',
  DEVELOPMENT: 'Functions are added to an object in operation, or it is modernised (C-3(1)).',
  TERMINATION: 'Operation has ended (C-19).',
});
export type LifeCyclePhase = keyof typeof LifeCyclePhase;

export const LifeCycleStageKind = describedEnum(
  'LifeCycleStageKind',
  'Stage of the life cycle of an object (C-9, C-10, C-19).',
  {
    PLANNED: 'The object is recorded and work has not begun.',
    BUILD: 'The object is being built by its terms of reference (C-9(1)).',
    TRIAL_OPERATION: 'The object is in trial operation in a pilot zone (C-9(2)).',
    SECURITY_TEST: 'The object is being tested for information security (C-9(3)).',
    IMPLEMENTATION: 'The object and its staff are being prepared for operation (C-9(4)).',
    INDUSTRIAL_OPERATION: 'The object was commissioned and is in operation (C-9(5), C-15).',
    DEVELOPMENT: 'A commissioned object is being developed further (C-10).',
    TERMINATED: 'Operation of the object has ended (C-19).',
  },
);
export type LifeCycleStageKind = keyof typeof LifeCycleStageKind;

export const LifeCycleAction = describedEnum('LifeCycleAction', 'Act that moves an object to a stage.', {
  PLAN: 'The object is recorded as planned (C-4).',
  START_BUILD: 'Building begins (C-9(1)).',
  START_TRIAL: 'Trial operation begins (C-9(2)); the first act for a donated object (C-24).',
  START_SECURITY_TEST: 'The object is handed to the security test (C-9(3)).',
  START_IMPLEMENTATION: 'Implementation begins (C-9(4)).',
  COMMISSION: 'The object is put into industrial operation by its act (C-9(5), C-15).',
  START_DEVELOPMENT: 'Development of a commissioned object begins (C-10).',
  TERMINATE: 'Operation is ended for want of further need (C-19).',
});
export type LifeCycleAction = keyof typeof LifeCycleAction;

@ObjectType({ implements: NodeType, description: 'Stretch of the life of an object in one stage.' })
export class LifeCycleStage {
  @Field(() => ID, { description: 'Opaque id of the stretch.' })
  id!: string;

  @Field(() => Int, { description: 'Ordinal of the stretch in the life of the object, from 1.' })
  ordinal!: number;

  @Field(() => LifeCycleAction, { description: 'Act by which the object entered the stage.' })
  action!: LifeCycleAction;

  @Field(() => LifeCycleStageKind, { description: 'Stage itself.' })
  stage!: LifeCycleStageKind;

  @Field(() => LifeCyclePhase, { description: 'Phase of the life cycle to which the stretch belongs.' })
  phase!: LifeCyclePhase;

  @Field(() => DateScalar, { description: 'First day of the stretch.' })
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the stretch; null while it lasts.' })
  endedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the document on which the act rests; null when not recorded.',
  })
  basisDocument!: string | null;

  @Field(() => LegalReference, { description: 'Clause that orders the act.' })
  legalBasis!: LegalReference;
}

export const LifeCycleStageConnection = connectionOf(LifeCycleStage, 'LifeCycleStage');

export const ReadinessStepCode = describedEnum(
  'ReadinessStepCode',
  'Step that must be done before an object is in operation.',
  {
    TERMS_OF_REFERENCE: 'Agreed terms of reference (C-8).',
    COST_CALCULATION: 'Cost computed on the calculator of the portal (C-7).',
    CONCLUSION_INFORMATIZATION: 'Conclusion in informatization (C-6).',
    CONCLUSION_INFORMATION_SECURITY: 'Conclusion in information security (C-6).',
    BUILD: 'The object is built (C-9(1)).',
    TRIAL_DOCUMENTS: 'Procedures of the trial operation are documented (C-9(2)).',
    TRIAL_CERTIFICATE: 'Certificate of completion of the trial operation (C-9(2)).',
    SECURITY_TEST: 'Protocol of the test for information security (C-9(3)).',
    ACCEPTANCE_TEST: 'Record of the acceptance test (C-9(4)).',
    COMMISSIONING_ACT: 'Commissioning act (C-9(5), C-15).',
    STAGE_DATA: 'Data of the present stage on the card, for any further act (C-4).',
  },
);
export type ReadinessStepCode = keyof typeof ReadinessStepCode;

@ObjectType({ description: 'Step on the way to operation with its evidence. All steps are told at once.' })
export class ReadinessStep {
  @Field(() => ReadinessStepCode, { description: 'Step itself.' })
  code!: ReadinessStepCode;

  @Field(() => LocalizedTextType, { description: 'Name of the step.' })
  title!: LocalizedTextType;

  @Field({ description: 'Whether the evidence of the step is on the portal.' })
  isDone!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the document that proves the step; null when none does.',
  })
  evidenceDocumentId!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the evidence; null while the step is open.',
  })
  doneOn!: string | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What is missing; null when the step is done.',
  })
  missing!: LocalizedTextType | null;

  @Field(() => LegalReference, { description: 'Clause that demands the step.' })
  legalBasis!: LegalReference;
}
