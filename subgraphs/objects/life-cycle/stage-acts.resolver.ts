import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import {
  LifeCycleBuildStartInput,
  LifeCycleCommissionInput,
  LifeCycleDevelopmentStartInput,
  LifeCycleImplementationStartInput,
  LifeCycleSecurityTestStartInput,
  LifeCycleTerminateInput,
  LifeCycleTrialStartInput,
} from './life-cycle-act.inputs';
import {
  commission,
  startBuild,
  startDevelopment,
  startImplementation,
  startSecurityTest,
  startTrial,
  terminate,
} from './stage-acts.service';

const LifeCycleBuildStartPayload = objectPayload('LifeCycleBuildStart');
const LifeCycleTrialStartPayload = objectPayload('LifeCycleTrialStart');
const LifeCycleSecurityTestStartPayload = objectPayload('LifeCycleSecurityTestStart');
const LifeCycleImplementationStartPayload = objectPayload('LifeCycleImplementationStart');
const LifeCycleCommissionPayload = objectPayload('LifeCycleCommission');
const LifeCycleDevelopmentStartPayload = objectPayload('LifeCycleDevelopmentStart');
const LifeCycleTerminatePayload = objectPayload('LifeCycleTerminate');

/** Acts that move an object through its life (C-9, C-10, C-15, C-19). */
@Resolver()
export class StageActsResolver {
  @Mutation(() => LifeCycleBuildStartPayload, {
    description: 'Starts the building of a planned object. By its owner or holder (C-9(1)).',
  })
  async lifeCycleBuildStart(
    @Arg('input', () => LifeCycleBuildStartInput, { description: 'What is begun.' })
    input: LifeCycleBuildStartInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await startBuild(context, input));
  }

  @Mutation(() => LifeCycleTrialStartPayload, {
    description:
      'Starts the trial operation in a pilot zone. By the owner or holder; in a development also by the trustee (C-9(2)).',
  })
  async lifeCycleTrialStart(
    @Arg('input', () => LifeCycleTrialStartInput, { description: 'What is begun.' })
    input: LifeCycleTrialStartInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await startTrial(context, input));
  }

  @Mutation(() => LifeCycleSecurityTestStartPayload, {
    description:
      'Ends the trial and hands the object to the test for information security. By its owner or holder (C-9(3)).',
  })
  async lifeCycleSecurityTestStart(
    @Arg('input', () => LifeCycleSecurityTestStartInput, { description: 'What is handed in.' })
    input: LifeCycleSecurityTestStartInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await startSecurityTest(context, input));
  }

  @Mutation(() => LifeCycleImplementationStartPayload, {
    description:
      'Starts the implementation on a positive verdict of the tester. By the owner or holder (C-9(4)).',
  })
  async lifeCycleImplementationStart(
    @Arg('input', () => LifeCycleImplementationStartInput, { description: 'What is begun.' })
    input: LifeCycleImplementationStartInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await startImplementation(context, input));
  }

  @Mutation(() => LifeCycleCommissionPayload, {
    description:
      'Puts an object into industrial operation by its act. By the owner or holder (C-9(5), C-15).',
  })
  async lifeCycleCommission(
    @Arg('input', () => LifeCycleCommissionInput, { description: 'What is commissioned.' })
    input: LifeCycleCommissionInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await commission(context, input));
  }

  @Mutation(() => LifeCycleDevelopmentStartPayload, {
    description: 'Starts the development of an object in operation. By its owner, holder or trustee (C-10).',
  })
  async lifeCycleDevelopmentStart(
    @Arg('input', () => LifeCycleDevelopmentStartInput, { description: 'What is begun.' })
    input: LifeCycleDevelopmentStartInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await startDevelopment(context, input));
  }

  @Mutation(() => LifeCycleTerminatePayload, {
    description:
      'Ends the operation of an object of which there is no further need. By its owner or holder (C-19).',
  })
  async lifeCycleTerminate(
    @Arg('input', () => LifeCycleTerminateInput, { description: 'What is ended.' })
    input: LifeCycleTerminateInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await terminate(context, input));
  }
}
