import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { CommandResult } from '../../shared/database/carry-out';
import { requireSight } from '../../shared/graphql/guard';
import { selectedFieldsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithThing, type ThingAnswer, thingPayload } from '../platform/platform-payload';
import {
  GratuitousAcquisitionAcceptInput,
  GratuitousAcquisitionApplyInput,
  GratuitousAcquisitionConcludeInput,
  GratuitousAcquisitionEvaluateInput,
} from './acquisition.inputs';
import { acquisitionColumns } from './acquisition.resolver';
import {
  ACQUISITIONS,
  acceptAcquisition,
  applyForAcquisition,
  concludeAcquisition,
  evaluateAcquisition,
} from './acquisition.service';
import { findAcquisition } from './acquisition.store';
import { GratuitousAcquisition } from './acquisition.type';

const FIELD = 'gratuitousAcquisition';
const payload = (mutation: string) => thingPayload(mutation, FIELD, () => GratuitousAcquisition);
const ApplyPayload = payload('GratuitousAcquisitionApply');
const EvaluatePayload = payload('GratuitousAcquisitionEvaluate');
const ConcludePayload = payload('GratuitousAcquisitionConclude');
const AcceptPayload = payload('GratuitousAcquisitionAccept');

@Resolver()
export class GratuitousAcquisitionActsResolver {
  @Mutation(() => ApplyPayload, {
    description: 'Applies for an object that is inherited or given. By a state legal entity (C-23).',
  })
  async gratuitousAcquisitionApply(
    @Arg('input', () => GratuitousAcquisitionApplyInput, { description: 'Ground and object.' })
    input: GratuitousAcquisitionApplyInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingAnswer> {
    return answer(context, info, await applyForAcquisition(context, input));
  }

  @Mutation(() => EvaluatePayload, {
    description: 'Evaluates purpose and use of the object. By the service integrator (C-23).',
  })
  async gratuitousAcquisitionEvaluate(
    @Arg('input', () => GratuitousAcquisitionEvaluateInput, { description: 'Evaluation.' })
    input: GratuitousAcquisitionEvaluateInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingAnswer> {
    return answer(context, info, await evaluateAcquisition(context, input));
  }

  @Mutation(() => ConcludePayload, {
    description:
      'Concludes on the acquisition by both indicators; positively only while the register holds nothing similar. By the authorized body (C-23).',
  })
  async gratuitousAcquisitionConclude(
    @Arg('input', () => GratuitousAcquisitionConcludeInput, { description: 'Conclusion.' })
    input: GratuitousAcquisitionConcludeInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingAnswer> {
    return answer(context, info, await concludeAcquisition(context, input));
  }

  @Mutation(() => AcceptPayload, {
    description:
      'Accepts the object on a positive conclusion and records it; a donated one begins with trial operation (C-24). By the legal entity that applied (C-23).',
  })
  async gratuitousAcquisitionAccept(
    @Arg('input', () => GratuitousAcquisitionAcceptInput, { description: 'Acceptance.' })
    input: GratuitousAcquisitionAcceptInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingAnswer> {
    return answer(context, info, await acceptAcquisition(context, input));
  }
}

function answer(
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  result: CommandResult,
): Promise<ThingAnswer> {
  const columns = acquisitionColumns(selectedFieldsOf(info, FIELD));
  return answerWithThing(context, result, FIELD, (id) =>
    findAcquisition(context.dataSource, requireSight(context, ACQUISITIONS.read), id, columns),
  );
}
