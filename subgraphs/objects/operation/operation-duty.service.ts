import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { commandObject } from '../object/object-command';
import { findEvidence, trimmed } from './evidence.service';
import { supportContractUnknown } from './operation.errors';
import type { OperationDutyReportInput } from './operation-duty.inputs';
import { dutyReportRefusals, isOperated, operationRefusals } from './operation-duty.rules';
import { findLatestReports, insertReport } from './operation-duty.store';

/** Reports on one duty of operation; the latest report stands, earlier ones are kept (C-16). */
export function reportDuty(
  context: SubgraphContext,
  input: OperationDutyReportInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'operationDutyReport', input, policy: 'object.operate' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    if (card.commissionedOn === null || !isOperated(card)) return err(operationRefusals(card));
    const [before] = (await findLatestReports(transaction, [card.id])).filter(
      ({ duty }) => duty === input.duty,
    );
    const document = await findEvidence(transaction, card.id, input.evidenceDocumentId, [
      'input',
      'evidenceDocumentId',
    ]);
    const contract = await findContract(transaction, card.id, input.supportContractId);
    const refusals = dutyReportRefusals(input, later(card.commissionedOn, before?.reviewedOn), context.today);
    if (!document.ok) refusals.push(document.error);
    if (!contract.ok) refusals.push(contract.error);
    if (refusals.length > 0 || !document.ok || !contract.ok) return err(refusals);
    await insertReport(transaction, {
      objectId: card.id,
      duty: input.duty,
      status: input.status,
      evidenceText: trimmed(input.evidenceText),
      evidenceDocumentId: document.value,
      explanation: trimmed(input.explanation),
      reviewedOn: input.reviewedOn,
      restoreTestedOn: input.restoreTestedOn ?? null,
      logSystem: trimmed(input.logSystem),
      archivePeriodMonths: input.archivePeriodMonths ?? null,
      supportContractId: contract.value,
      paperFormsRemaining: input.paperFormsRemaining ?? null,
    });
    const { duty, status, reviewedOn } = input;
    return ok({ facts: { duty, status, reviewedOn } });
  });
}

const later = (day: string, other: string | undefined): string =>
  other !== undefined && other > day ? other : day;

async function findContract(
  transaction: EntityManager,
  objectId: string,
  contractId: string | null | undefined,
): Promise<Result<string | null, Refusal>> {
  if (!contractId) return ok(null);
  const id = fromGlobalId('supportContract', contractId);
  const rows: unknown[] = id
    ? await transaction.query('SELECT 1 FROM support_contract WHERE id = $1 AND object_id = $2', [
        id,
        objectId,
      ])
    : [];
  const path = ['input', 'supportContractId'];
  return rows.length > 0 ? ok(id) : err(supportContractUnknown({}, path, { kind: 'INVALID_INPUT' }));
}
