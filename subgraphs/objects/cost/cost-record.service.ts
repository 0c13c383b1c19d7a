import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { yearOf } from '../../shared/kernel/local-date';
import { toAmount } from '../../shared/kernel/money';
import { err, ok } from '../../shared/kernel/result';
import type { InformatizationObjectEntity } from '../object/object.entity';
import { commandObject } from '../object/object-command';
import { CostItemEntity } from './cost.entity';
import type { CostItemRecordInput } from './cost-record.inputs';
import { type CostFacts, costRefusals, type NamedCalculation } from './cost-record.rules';

/** Records a planned or actual cost of an object (C-5 to C-7, C-21, C-27, C-33). */
export function recordCost(context: SubgraphContext, input: CostItemRecordInput): Promise<CommandResult> {
  const command = { ...input, name: 'costItemRecord', input, policy: 'object.plan' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const { refusals, row } = await judgeCost(transaction, context, card, input, null);
    if (refusals.length > 0) return err(refusals);
    const id = randomUUID();
    const cost = row();
    await transaction.insert(CostItemEntity, { ...cost, id, objectId: card.id, currency: 'KZT' });
    const { year, nature, amount } = cost;
    return ok({ subjectId: id, facts: { objectId: card.id, year, nature, amount } });
  });
}

/**
 * Whether a cost may stand, and the row that it makes when it may.
 * @param correctedId row that it corrects and whose amount no longer counts; null for a new one
 */
export async function judgeCost(
  transaction: EntityManager,
  context: SubgraphContext,
  { id: objectId, commissionedOn, terminatedOn }: InformatizationObjectEntity,
  input: CostItemRecordInput,
  correctedId: string | null,
) {
  const cost = costFacts(input);
  const uuid = cost.calculationId === null ? null : fromGlobalId('costCalculation', cost.calculationId);
  const calculation = uuid === null ? null : await findNamed(transaction, objectId, uuid, correctedId);
  const around = { thisYear: yearOf(context.today), commissionedOn, terminatedOn, calculation };
  const row = () => ({
    ...cost,
    amount: toAmount(cost.amount),
    calculationId: uuid,
    recordedAt: context.now,
  });
  return { refusals: costRefusals(cost, around), row };
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
  exceptItemId: string | null,
): Promise<NamedCalculation | null> {
  const rows: NamedCalculation[] = await transaction.query(
    `SELECT c.kind, c.subject_kind AS "subjectKind", c.total, (
       SELECT coalesce(sum(amount), 0.00) FROM cost_item WHERE calculation_id = c.id AND nature = 'PLANNED'
         AND id IS DISTINCT FROM $3::uuid
     ) AS planned FROM cost_calculation c WHERE c.id = $1 AND c.object_id = $2`,
    [id, objectId, exceptItemId],
  );
  return rows[0] ?? null;
}
