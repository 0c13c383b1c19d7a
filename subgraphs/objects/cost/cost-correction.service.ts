import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok } from '../../shared/kernel/result';
import { commandObject } from '../object/object-command';
import { CostItemEntity } from './cost.entity';
import { costInputInvalid, costItemUnknown } from './cost.errors';
import type { CostItemCorrectInput } from './cost-correction.inputs';
import { keepEarlier } from './cost-correction.store';
import { judgeCost } from './cost-record.service';

const MAX_REASON_LENGTH = 500;

/**
 * Writes a wrong cost row anew under its id, by the rules of a new one. Totals count the corrected row alone; the
 * earlier one stays readable.
 */
export function correctCost(context: SubgraphContext, input: CostItemCorrectInput): Promise<CommandResult> {
  const command = { ...input, name: 'costItemCorrect', input, policy: 'object.plan' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const id = fromGlobalId('costItem', input.costItemId);
    const isKnown = id !== null && (await transaction.existsBy(CostItemEntity, { id, objectId: card.id }));
    if (!isKnown) return err([costItemUnknown({}, ['input', 'costItemId'], { kind: 'INVALID_INPUT' })]);
    const { refusals, row } = await judgeCost(transaction, context, card, input, id);
    const all = [...refusals, ...reasonRefusals(input.reason)];
    if (all.length > 0) return err(all);
    await keepEarlier(transaction, id, input.reason.trim(), context.now);
    await transaction.update(CostItemEntity, { id }, row());
    const { year, nature, amount } = row();
    return ok({ subjectId: id, facts: { objectId: card.id, year, nature, amount, reason: input.reason } });
  });
}

function reasonRefusals(reason: string): Refusal[] {
  if (reason.trim() !== '' && reason.length <= MAX_REASON_LENGTH) return [];
  const facts = { field: 'reason', allowed: `1–${MAX_REASON_LENGTH}` };
  return [costInputInvalid(facts, ['input', 'reason'], { kind: 'INVALID_INPUT' })];
}
