import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { CommandResult } from '../../shared/database/carry-out';
import { selectedFieldsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithThing, type ThingAnswer, thingPayload } from '../platform/platform-payload';
import {
  ObjectRequestApproveInput,
  ObjectRequestCorrectInput,
  ObjectRequestDraftInput,
  ObjectRequestRejectInput,
  ObjectRequestReviewStartInput,
  ObjectRequestSubmitInput,
} from './request.inputs';
import { requestColumns, requestSight } from './request.resolver';
import {
  approveRequest,
  correctRequest,
  draftRequest,
  rejectRequest,
  startReview,
  submitRequest,
} from './request.service';
import { findRequest } from './request.store';
import { ObjectRequest } from './request.type';

const FIELD = 'objectRequest';
const payload = (mutation: string) => thingPayload(mutation, FIELD, () => ObjectRequest);
const DraftPayload = payload('ObjectRequestDraft');
const CorrectPayload = payload('ObjectRequestCorrect');
const SubmitPayload = payload('ObjectRequestSubmit');
const ReviewStartPayload = payload('ObjectRequestReviewStart');
const ApprovePayload = payload('ObjectRequestApprove');
const RejectPayload = payload('ObjectRequestReject');

@Resolver()
export class ObjectRequestActsResolver {
  @Mutation(() => DraftPayload, {
    description:
      'Drafts a request to add an object. By a state body, or an organization that works for one (C-4).',
  })
  async objectRequestDraft(
    @Arg('input', () => ObjectRequestDraftInput, { description: 'Object that is asked for.' })
    input: ObjectRequestDraftInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingAnswer> {
    return answer(context, info, await draftRequest(context, input));
  }

  @Mutation(() => CorrectPayload, {
    description: 'Writes a draft of a request anew. By the organization that asks (C-4).',
  })
  async objectRequestCorrect(
    @Arg('input', () => ObjectRequestCorrectInput, { description: 'Draft as it is now meant.' })
    input: ObjectRequestCorrectInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingAnswer> {
    return answer(context, info, await correctRequest(context, input));
  }

  @Mutation(() => SubmitPayload, { description: 'Sends a draft. By the organization that asks (C-4).' })
  async objectRequestSubmit(
    @Arg('input', () => ObjectRequestSubmitInput, { description: 'Draft that is sent.' })
    input: ObjectRequestSubmitInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingAnswer> {
    return answer(context, info, await submitRequest(context, input));
  }

  @Mutation(() => ReviewStartPayload, {
    description: 'Takes a request up. By the service integrator or the authorized body (C-4).',
  })
  async objectRequestReviewStart(
    @Arg('input', () => ObjectRequestReviewStartInput, { description: 'Request that is taken up.' })
    input: ObjectRequestReviewStartInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingAnswer> {
    return answer(context, info, await startReview(context, input));
  }

  @Mutation(() => ApprovePayload, {
    description:
      'Approves a request and records the object, planned, with the organization as its owner. By the service integrator or the authorized body (C-4).',
  })
  async objectRequestApprove(
    @Arg('input', () => ObjectRequestApproveInput, { description: 'Request that is approved.' })
    input: ObjectRequestApproveInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingAnswer> {
    return answer(context, info, await approveRequest(context, input));
  }

  @Mutation(() => RejectPayload, {
    description: 'Rejects a request with a reason. By the service integrator or the authorized body (C-4).',
  })
  async objectRequestReject(
    @Arg('input', () => ObjectRequestRejectInput, { description: 'Request and reason.' })
    input: ObjectRequestRejectInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingAnswer> {
    return answer(context, info, await rejectRequest(context, input));
  }
}

function answer(
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  result: CommandResult,
): Promise<ThingAnswer> {
  const columns = requestColumns(selectedFieldsOf(info, FIELD));
  return answerWithThing(context, result, FIELD, (id) =>
    findRequest(context.dataSource, requestSight(context), id, columns),
  );
}
