import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import { OperationDutyReportInput } from './operation-duty.inputs';
import { dutiesOn, isOperated, type OperationDutyRule } from './operation-duty.rules';
import { reportDuty } from './operation-duty.service';
import { type DutyReportRow, findLatestReports } from './operation-duty.store';
import { OperationDuty } from './operation-duty.type';

const OperationDutyReportPayload = objectPayload('OperationDutyReport');

@Resolver(() => InformatizationObject)
export class OperationDutyResolver {
  @FieldResolver(() => [OperationDuty], {
    description:
      'All duties of industrial operation with their latest reports; empty when the object is not operated (C-16).',
  })
  async operationDuties(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<OperationDuty[]> {
    if (!isOperated(object)) return [];
    const reports = await loaderOf<string, DutyReportRow[]>(context, 'operation.duties', async (ids) =>
      grouped(ids, await findLatestReports(context.dataSource, ids), (row) => row.objectId),
    ).load(object.id);
    return dutiesOn(context.today).map((rule) =>
      toAnswer(
        rule,
        reports.find(({ duty }) => duty === rule.code),
      ),
    );
  }

  @Mutation(() => OperationDutyReportPayload, {
    description:
      'Reports that a duty of operation is kept, or explains why it is not. By the owner or holder (C-16).',
  })
  async operationDutyReport(
    @Arg('input', () => OperationDutyReportInput, { description: 'Report on the duty.' })
    input: OperationDutyReportInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await reportDuty(context, input));
  }
}

function toAnswer(rule: OperationDutyRule, report: DutyReportRow | undefined): OperationDuty {
  const documentId = report?.evidenceDocumentId ?? null;
  const contractId = report?.supportContractId ?? null;
  return {
    code: rule.code,
    number: rule.number,
    title: rule.title,
    legalBasis: legalReferenceOf(rule.clause),
    status: report?.status ?? 'NOT_REPORTED',
    isExplained: report?.status === 'NOT_FULFILLED' && report.explanation !== null,
    evidence: report?.evidenceText ?? null,
    evidenceDocumentId: documentId && toGlobalId('technicalDocument', documentId),
    explanation: report?.explanation ?? null,
    reviewedOn: report?.reviewedOn ?? null,
    restoreTestedOn: report?.restoreTestedOn ?? null,
    logSystem: report?.logSystem ?? null,
    archivePeriodMonths: report?.archivePeriodMonths ?? null,
    supportContractId: contractId && toGlobalId('supportContract', contractId),
    paperFormsRemaining: report?.paperFormsRemaining ?? null,
  };
}
