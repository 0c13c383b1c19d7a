import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import { TrusteeTermsAgreeInput } from './life-cycle-act.inputs';
import { ImplementationMeasureRecordInput, SecurityTestDecideInput } from './proof.inputs';
import { agreeTrusteeTerms, decideSecurityTest, recordMeasure } from './proof.service';
import {
  TrialDefectFixInput,
  TrialDefectRecordInput,
  TrialDocumentRecordInput,
  TrialOperationCompleteInput,
} from './trial.inputs';
import { completeTrial, fixTrialDefect, recordTrialDefect, recordTrialDocument } from './trial.service';
import { WorkClassifyInput } from './work-classification.inputs';
import { classifyWork } from './work-classification.service';

const TrialDocumentRecordPayload = objectPayload('TrialDocumentRecord');
const TrialDefectRecordPayload = objectPayload('TrialDefectRecord');
const TrialDefectFixPayload = objectPayload('TrialDefectFix');
const TrialOperationCompletePayload = objectPayload('TrialOperationComplete');
const SecurityTestDecidePayload = objectPayload('SecurityTestDecide');
const ImplementationMeasureRecordPayload = objectPayload('ImplementationMeasureRecord');
const TrusteeTermsAgreePayload = objectPayload('TrusteeTermsAgree');
const WorkClassifyPayload = objectPayload('WorkClassify');

/** Acts that record evidence within a stage (C-9, C-10). */
@Resolver()
export class EvidenceActsResolver {
  @Mutation(() => TrialDocumentRecordPayload, {
    description: 'Records a document of the procedures of the trial. By the owner or holder (C-9(2)).',
  })
  async trialDocumentRecord(
    @Arg('input', () => TrialDocumentRecordInput, { description: 'What is recorded.' })
    input: TrialDocumentRecordInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await recordTrialDocument(context, input));
  }

  @Mutation(() => TrialDefectRecordPayload, {
    description: 'Records a defect found in the trial. By the owner, holder, trustee or supplier (C-9(2)).',
  })
  async trialDefectRecord(
    @Arg('input', () => TrialDefectRecordInput, { description: 'What was found.' })
    input: TrialDefectRecordInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await recordTrialDefect(context, input));
  }

  @Mutation(() => TrialDefectFixPayload, {
    description: 'Records that a defect was removed. By the owner, holder, trustee or supplier (C-9(2)).',
  })
  async trialDefectFix(
    @Arg('input', () => TrialDefectFixInput, { description: 'What was removed.' }) input: TrialDefectFixInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await fixTrialDefect(context, input));
  }

  @Mutation(() => TrialOperationCompletePayload, {
    description: 'Registers the certificate of completion of the trial. By the owner or holder (C-9(2)).',
  })
  async trialOperationComplete(
    @Arg('input', () => TrialOperationCompleteInput, { description: 'What is completed.' })
    input: TrialOperationCompleteInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await completeTrial(context, input));
  }

  @Mutation(() => SecurityTestDecidePayload, {
    description: 'Gives the verdict of the test for information security. By a tester only (C-9(3)).',
  })
  async securityTestDecide(
    @Arg('input', () => SecurityTestDecideInput, { description: 'What is decided.' })
    input: SecurityTestDecideInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await decideSecurityTest(context, input));
  }

  @Mutation(() => ImplementationMeasureRecordPayload, {
    description: 'Records a measure of the implementation. By the owner or holder (C-3(2), C-9(4)).',
  })
  async implementationMeasureRecord(
    @Arg('input', () => ImplementationMeasureRecordInput, { description: 'What was done.' })
    input: ImplementationMeasureRecordInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await recordMeasure(context, input));
  }

  @Mutation(() => TrusteeTermsAgreePayload, {
    description:
      'Agrees the terms of reference of the trustee of an object. By the authorized body only (C-10).',
  })
  async trusteeTermsAgree(
    @Arg('input', () => TrusteeTermsAgreeInput, { description: 'What is agreed.' })
    input: TrusteeTermsAgreeInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await agreeTrusteeTerms(context, input));
  }

  @Mutation(() => WorkClassifyPayload, {
    description:
      'Tells whether a piece of work is refinement or development, and keeps the answer. By the owner, holder or trustee (C-10).',
  })
  async workClassify(
    @Arg('input', () => WorkClassifyInput, { description: 'What is asked.' }) input: WorkClassifyInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await classifyWork(context, input));
  }
}
