import { Field, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { DateScalar } from '../../shared/graphql/scalars';

@InputType()
abstract class StageStartInput extends ObjectCommandInput {
  @Field(() => DateScalar, {
    description: 'First day of the new stage; not in the future and not before the present stage began.',
  })
  startedOn!: string;
}

@InputType()
abstract class BasedStageStartInput extends StageStartInput {
  @Field(() => String, { nullable: true, description: 'Number of the document on which the act rests.' })
  basisDocument?: string | null;
}

@InputType({ description: 'Start of the building of an object (C-9(1)).' })
export class LifeCycleBuildStartInput extends BasedStageStartInput {}

@InputType({ description: 'Start of the trial operation of an object (C-9(2)).' })
export class LifeCycleTrialStartInput extends BasedStageStartInput {
  @Field({ description: 'Pilot zone: where and by whom the object is tried (C-3(9)).' })
  zone!: string;
}

@InputType({ description: 'Handing of an object to the test for information security (C-9(3)).' })
export class LifeCycleSecurityTestStartInput extends StageStartInput {}

@InputType({ description: 'Start of the implementation of an object (C-9(4)).' })
export class LifeCycleImplementationStartInput extends StageStartInput {}

@InputType({ description: 'Start of the development of a commissioned object (C-10).' })
export class LifeCycleDevelopmentStartInput extends BasedStageStartInput {}

@InputType({ description: 'Commissioning act (C-15).' })
export class CommissioningActInput {
  @Field({ description: 'Number of the act.' })
  number!: string;

  @Field(() => DateScalar, { description: 'Day on which the act was signed; not after the commissioning.' })
  signedOn!: string;

  @Field(() => [String], { description: 'Members of the commission.' })
  members!: string[];

  @Field(() => String, { nullable: true, description: 'SHA-256 of the electronic copy, lower-case hex.' })
  sha256?: string | null;
}

@InputType({ description: 'Putting of an object into industrial operation (C-9(5), C-15).' })
export class LifeCycleCommissionInput extends ObjectCommandInput {
  @Field(() => DateScalar, { description: 'First day of industrial operation; not in the future.' })
  commissionedOn!: string;

  @Field(() => CommissioningActInput, {
    nullable: true,
    description: 'Act itself; may be left out when the approved act is among the documents of the object.',
  })
  act?: CommissioningActInput | null;
}

@InputType({ description: 'End of the operation of an object of which there is no further need (C-19).' })
export class LifeCycleTerminateInput extends ObjectCommandInput {
  @Field({ description: 'Why there is no further need of the object.' })
  reason!: string;

  @Field({ description: 'Number of the decision.' })
  decisionNumber!: string;

  @Field(() => DateScalar, { description: 'Day on which operation ends; not in the future.' })
  terminatedOn!: string;
}

@InputType({ description: 'Agreement of the authorized body to the terms of reference of a trustee (C-10).' })
export class TrusteeTermsAgreeInput extends ObjectCommandInput {
  @Field({ description: 'Number of the terms of reference.' })
  number!: string;

  @Field(() => DateScalar, { description: 'Day of the agreement; not in the future.' })
  agreedOn!: string;
}
