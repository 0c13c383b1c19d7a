import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { yearOf } from '../../shared/kernel/local-date';
import { toAmount } from '../../shared/kernel/money';
import { err, ok } from '../../shared/kernel/result';
import { commandObject } from '../object/object-command';
import { CostItemEntity } from './cost.entity';
import type { CostItemRecordInput } from './cost-record.inputs';
import { type CostFacts, costRefusals, type NamedCalculation } from './cost-record.rules';

/** Records a planned or actual cost of an object (C-5 to C-7, C-21, C-27, C-33). */
export function recordCost(context: SubgraphContext, input: CostItemRecordInput): Promise<CommandResult> {
  const command = { ...input, name: 'costItemRecord', input, policy: 'object.plan' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const cost = costFacts(input);
    const uuid = cost.calculationId === null ? null : fromGlobalId('costCalculation', cost.calculationId);
    const calculation = uuid === null ? null : await findNamed(transaction, card.id, uuid);
    const { commissionedOn, terminatedOn } = card;
    const around = { thisYear: yearOf(context.today), commissionedOn, terminatedOn, calculation };
    const refusals = costRefusals(cost, around);
    if (refusals.length > 0) return err(refusals);
    const id = randomUUID();
    const amount = toAmount(cost.amount);
    await transaction.insert(CostItemEntity, {
      ...cost,
      id,
      objectId: card.id,
      amount,
      currency: 'KZT',
      calculationId: uuid,
      recordedAt: context.now,
    });
    return ok({ subjectId: id, facts: { objectId: card.id, year: cost.year, nature: cost.nature, amount } });
  });
}

function costFacts(input: CostItemRecordInput): CostFacts {
  const { nature, kind, phase, fundingChannel, year, amount, changesFunctionality } = input;
  return {
    nature,
    kind,
    phase,
    fundingChannel,
    year,
    amount,
    changesFunctionality,
    budgetProgramme: input.budgetProgramme ?? null,
    budgetSubprogramme: input.budgetSubprogramme ?? null,
    budgetSpecific: input.budgetSpecific ?? null,
    budgetArticle: input.budgetArticle ?? null,
    budgetApplication: input.budgetApplication ?? null,
    calculationId: input.calculationId ?? null,
  };
}

/** The calculation, when it is one of this object, with what is planned on it so far. */
async function findNamed(
  transaction: EntityManager,
  objectId: string,
  id: string,
): Promise<NamedCalculation | null> {
  const rows: NamedCalculation[] = await transaction.query(
    `SELECT c.kind, c.subject_kind AS "subjectKind", c.total, (
       SELECT coalesce(sum(amount), 0.00) FROM cost_item WHERE calculation_id = c.id AND nature = 'PLANNED'
     ) AS planned FROM cost_calculation c WHERE c.id = $1 AND c.object_id = $2`,
    [id, objectId],
  );
  return rows[0] ?? null;
}
