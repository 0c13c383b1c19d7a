import { randomUUID } from 'node:crypto';
import { subjectOf } from '../../shared/access/actor';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { err, ok } from '../../shared/kernel/result';
import { commandDeposit, notAllowed } from '../deposit/deposit-command';
import { sendNotice } from '../notice/notice.store';
import { DisclosureIncidentEntity, ProtectionMeasureEntity } from './protection.entity';
import type { DisclosureIncidentRecordInput, ProtectionMeasureRecordInput } from './protection.inputs';
import { incidentRefusals, measureRefusals } from './protection.rules';

/** Records how a measure of protection is taken and what proves it (A4.3.1). By the operator. */
export function recordMeasure(
  context: SubgraphContext,
  input: ProtectionMeasureRecordInput,
): Promise<CommandResult> {
  const { actor, now, today } = context;
  const { idempotencyKey } = input;
  const command = { name: 'protectionMeasureRecord', input, idempotencyKey };
  return carryOut(context, command, async (transaction) => {
    const policy = 'protection.record';
    if (!writePolicies.decide(actor, policy).allowed || actor.kind === 'ANONYMOUS')
      return err([notAllowed(policy)]);
    const { number, description, takenOn } = input;
    const evidence = input.evidence.map(({ sha256 = null, ...one }) => ({ ...one, sha256 }));
    const refusals = measureRefusals({ number, description, takenOn, evidence }, today);
    if (refusals.length > 0) return err(refusals);
    const id = randomUUID();
    const record = { recordedAt: now, recordedBy: actor.subject };
    await transaction.insert(ProtectionMeasureEntity, {
      ...{ id, number, description, evidence, takenOn },
      ...record,
    });
    return ok({ subjectId: id, facts: { number } });
  });
}

/** Records a disclosure; the notice to the owner or holder goes with it, or neither is there (A4.1.1(6)). */
export function recordIncident(
  context: SubgraphContext,
  input: DisclosureIncidentRecordInput,
): Promise<CommandResult> {
  const name = 'disclosureIncidentRecord';
  const command = { ...input, name, input, policy: 'disclosure-incident.record' } as const;
  const { actor, now, today } = context;
  return commandDeposit(context, command, async (transaction, { id: depositId }) => {
    const refusals = incidentRefusals(input, today);
    if (refusals.length > 0) return err(refusals);
    const { mode, description, disclosedTo = null, discoveredOn } = input;
    const recordedBy = subjectOf(actor);
    const id = randomUUID();
    await transaction.insert(DisclosureIncidentEntity, {
      ...{ id, depositId, mode, description, disclosedTo, discoveredOn },
      ...{ recordedAt: now, recordedBy },
    });
    await sendNotice(transaction, context, depositId, 'A4.1.1(6)');
    return ok({ subjectId: depositId, facts: { incidentId: id, mode } });
  });
}
