import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../shared/access/actor';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok } from '../../shared/kernel/result';
import { commandObject } from '../object/object-command';
import { workClassificationUnknown, workContestedAlready } from './life-cycle-act.errors';
import { textRefusals } from './life-cycle-act.rules';
import { insertEvidence } from './life-cycle-act.store';
import { roleRefusal } from './proof.service';
import { WorkClassificationEntity } from './work-classification.entity';
import type { WorkClassificationContestInput } from './work-contest.inputs';
import { findContests } from './work-contest.store';

/** C-10, part 3: the authorized body contests a classification, once and in any stage; the classification stays. */
export async function contestClassification(
  context: SubgraphContext,
  input: WorkClassificationContestInput,
): Promise<CommandResult> {
  const policy = 'object.work.contest';
  const refusal = roleRefusal(context, policy, 'AUTHORIZED_BODY');
  if (refusal) return err([refusal]);
  const command = { ...input, name: 'workClassificationContest', input, policy } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const id = fromGlobalId('workClassification', input.workClassificationId);
    const reason = input.reason.trim();
    const refusals = [
      ...textRefusals({ reason }),
      ...(await classificationRefusals(transaction, card.id, id)),
    ];
    if (refusals.length > 0) return err(refusals);
    const row = { classification_id: id, reason, contested_on: context.today };
    const contest = { ...row, contested_by: organizationOf(context.actor) };
    await insertEvidence(transaction, 'work_classification_contest', contest);
    return ok({ facts: row });
  });
}

async function classificationRefusals(
  transaction: EntityManager,
  objectId: string,
  id: string | null,
): Promise<Refusal[]> {
  const path = ['input', 'workClassificationId'];
  if (id === null || !(await transaction.existsBy(WorkClassificationEntity, { id, objectId })))
    return [workClassificationUnknown({}, path, { kind: 'INVALID_INPUT' })];
  const [contest] = await findContests(transaction, [id]);
  return contest ? [workContestedAlready({ contestedOn: contest.contestedOn }, path)] : [];
}
