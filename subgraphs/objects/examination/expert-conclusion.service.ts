import { randomUUID } from 'node:crypto';
import { organizationOf } from '../../shared/access/actor';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import { commandObject } from '../object/object-command';
import { stageRefusals } from './examination.rules';
import { nextOrdinal } from './examination.store';
import { ExpertConclusionEntity } from './expert-conclusion.entity';
import type { ExpertConclusionIssueInput } from './expert-conclusion.inputs';
import { ISSUE_POLICIES, issueRefusals } from './expert-conclusion.rules';
import { findIssued } from './expert-conclusion.store';

/** Issues a conclusion as the next version of its kind (C-6.2). */
export function issueConclusion(
  context: SubgraphContext,
  input: ExpertConclusionIssueInput,
): Promise<CommandResult> {
  const { kind, verdict, issuedOn } = input;
  const command = { ...input, name: 'expertConclusionIssue', input, policy: ISSUE_POLICIES[kind] } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const before = await findIssued(transaction, card.id, kind);
    const refusals = [
      ...stageRefusals(card.stage as LifeCycleStageKind),
      ...issueRefusals(input, before, context.today),
    ];
    if (refusals.length > 0) return { ok: false, error: refusals };
    const version = (before[0]?.version ?? 0) + 1;
    await transaction.insert(ExpertConclusionEntity, {
      id: randomUUID(),
      objectId: card.id,
      ordinal: await nextOrdinal(transaction, 'expert_conclusion', card.id),
      kind,
      version,
      verdict,
      number: input.number.trim(),
      issuedOn,
      issuerId: organizationOf(context.actor),
      recordedAt: context.now,
    });
    return { ok: true, value: { facts: { kind, version, verdict } } };
  });
}
