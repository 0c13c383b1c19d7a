import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { yearOf } from '../../shared/kernel/local-date';
import { err, ok } from '../../shared/kernel/result';
import type { DocumentKind } from '../documentation/document.type';
import { commandObject } from '../object/object-command';
import { cardFacts } from './card-facts';
import { OperationPlanEntity } from './cost.entity';
import type { OperationPlanSubmitInput } from './cost-record.inputs';
import { costSupportOf } from './cost-support.rules';
import { operationPlanRefusals } from './operation-plan.rules';

/** Submits the plan of operation cost of a year, when the portal has all that C-18 asks for. */
export function submitOperationPlan(
  context: SubgraphContext,
  input: OperationPlanSubmitInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'operationPlanSubmit', input, policy: 'object.plan' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const { year } = input;
    const standing = await findStanding(transaction, card.id, year);
    const support = costSupportOf(cardFacts(card), new Set(standing.copies), year);
    const { total, submitted, revision } = standing;
    const thisYear = yearOf(context.today);
    const refusals = operationPlanRefusals({ year, thisYear, support, total, submitted });
    if (refusals.length > 0) return err(refusals);
    const row = { id: randomUUID(), objectId: card.id, year, revision, total, submittedAt: context.now };
    await transaction.insert(OperationPlanEntity, row);
    return ok({ facts: { year, revision, total } });
  });
}

interface Standing {
  /** Kinds of documents with an electronic copy. */
  readonly copies: readonly DocumentKind[];
  readonly total: string;
  readonly submitted: string | null;
  /** Number that the next submission has. */
  readonly revision: number;
}

async function findStanding(transaction: EntityManager, objectId: string, year: number): Promise<Standing> {
  const rows: Standing[] = await transaction.query(
    `SELECT
       ARRAY(SELECT DISTINCT kind FROM technical_document
              WHERE object_id = $1 AND NOT is_archived AND sha256 IS NOT NULL) AS copies,
       (SELECT coalesce(sum(amount), 0.00) FROM cost_item WHERE object_id = $1 AND year = $2::int
           AND nature = 'PLANNED' AND phase = 'INDUSTRIAL_OPERATION') AS total,
       (SELECT total FROM operation_plan WHERE object_id = $1 AND year = $2::int
         ORDER BY revision DESC LIMIT 1) AS submitted,
       (SELECT coalesce(max(revision), 0) + 1 FROM operation_plan WHERE object_id = $1 AND year = $2::int) AS revision`,
    [objectId, year],
  );
  const [standing] = rows;
  if (!standing) throw new Error('A statement without FROM answers one row.');
  return standing;
}
