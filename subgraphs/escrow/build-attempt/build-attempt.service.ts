import { randomUUID } from 'node:crypto';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { err, ok } from '../../shared/kernel/result';
import type { DepositEntity } from '../deposit/deposit.entity';
import { commandDeposit } from '../deposit/deposit-command';
import { relationsOf } from '../party/party.rules';
import { BuildAttemptEntity } from './build-attempt.entity';
import type { BuildAttemptRecordInput } from './build-attempt.inputs';
import type { BuildParty } from './build-attempt.model';
import { attemptRefusals } from './build-attempt.rules';

/**
 * Records that somebody tried to compile what was deposited, and how it ended (E-2(5)). By the operator, or the owner
 * or holder. Nothing follows from it: that sources do not compile is no ground of E-16.
 */
export function recordAttempt(
  context: SubgraphContext,
  input: BuildAttemptRecordInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'buildAttemptRecord', input, policy: 'deposit.build.record' } as const;
  const { startedAt, finishedAt, outcome, builder, environment, version } = input;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const texts = { builder, environment, version };
    const refusals = attemptRefusals({ state: deposit.state, startedAt, finishedAt, texts }, context.now);
    if (refusals.length > 0) return err(refusals);
    const id = randomUUID();
    await transaction.insert(BuildAttemptEntity, {
      id,
      depositId: deposit.id,
      ...texts,
      ...{ startedAt, finishedAt, outcome },
      party: partyOf(context, deposit),
      ...recorderOf(context),
      recordedAt: context.now,
    });
    return ok({ subjectId: deposit.id, facts: { attemptId: id, outcome } });
  });
}

/** Whoever is a party of the deposit acts as such, whatever role the same person holds. */
function partyOf({ actor }: SubgraphContext, deposit: DepositEntity): BuildParty {
  const relations = relationsOf(actor, deposit);
  if (relations.includes('OWNER')) return 'OWNER';
  return relations.includes('HOLDER') ? 'HOLDER' : 'OPERATOR';
}

/** The person, and the organization that the person acts for. */
export function recorderOf({
  actor,
}: SubgraphContext): Pick<BuildAttemptEntity, 'recordedBy' | 'organizationId'> {
  if (actor.kind === 'ANONYMOUS') throw new Error('An attempt is recorded by somebody.');
  return { recordedBy: actor.subject, organizationId: actor.organizationId };
}
