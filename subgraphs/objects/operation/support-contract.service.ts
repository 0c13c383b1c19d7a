import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { citing } from '../../shared/kernel/citing';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { err, ok } from '../../shared/kernel/result';
import { commandObject } from '../object/object-command';
import { contractorUnknown } from './operation.errors';
import { operationRefusals } from './operation-duty.rules';
import type { SupportContractRecordInput } from './support-contract.inputs';
import { SUPPORT_CLAUSES, supportRefusals } from './support-contract.rules';
import { insertContract } from './support-contract.store';

/** Records a support contract of an object, or one on the operation of a service (C-16(5), C-36). */
export function recordContract(
  context: SubgraphContext,
  input: SupportContractRecordInput,
): Promise<CommandResult> {
  const policy = input.subject === 'ICT_SERVICE' ? 'object.service.operate' : 'object.operate';
  const command = { ...input, name: 'supportContractRecord', input, policy } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const contractorId = await findOrganization(transaction, input.contractorId);
    const { subject, startsOn, endsOn } = input;
    const refusals = [
      ...operationRefusals(card).map((refusal) => citing(refusal, SUPPORT_CLAUSES[subject])),
      ...supportRefusals(input),
    ];
    if (!contractorId)
      refusals.push(contractorUnknown({}, ['input', 'contractorId'], { kind: 'INVALID_INPUT' }));
    if (refusals.length > 0 || !contractorId) return err(refusals);
    const contract = { id: randomUUID(), subject, number: input.number.trim(), startsOn, endsOn };
    const activities = [...new Set(input.activities)];
    await insertContract(transaction, { ...contract, objectId: card.id, contractorId, activities });
    return ok({ facts: contract });
  });
}

async function findOrganization(transaction: EntityManager, globalId: string): Promise<string | null> {
  const id = fromGlobalId('organization', globalId);
  const rows: unknown[] = id ? await transaction.query('SELECT 1 FROM organization WHERE id = $1', [id]) : [];
  return rows.length > 0 ? id : null;
}
