import type { EntityManager } from 'typeorm';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { RegisterEntryEntity } from './entry.entity';
import { notRegisterKeeper } from './entry.errors';
import { excludeEntry, lastActOn } from './entry-acts.service';
import type { RegisterEntryExcludeInput } from './exclude.inputs';
import { exclusionRefusals } from './exclude.rules';

/** Excludes an entry by a decision of the keeper, with reason and day. */
export function excludeByKeeper(
  context: SubgraphContext,
  input: RegisterEntryExcludeInput,
): Promise<CommandResult> {
  const { idempotencyKey, reasonCode, excludedOn } = input;
  const command = { name: 'registerEntryExclude', input, idempotencyKey };
  return carryOut(context, command, async (transaction) => {
    if (!writePolicies.decide(context.actor, 'register.entry.exclude').allowed)
      return {
        ok: false,
        error: [notRegisterKeeper({}, [], { kind: 'NOT_ALLOWED', allowedRelations: ['REGISTER_KEEPER'] })],
      };
    const entry = await findForUpdate(transaction, input.entryId);
    const lastOn = entry && (await lastActOn(transaction, entry.id));
    const error = exclusionRefusals(input, entry && { ...entry, lastOn }, context.today);
    if (entry === null || error.length > 0) return { ok: false, error };
    const decisionNumber = input.decisionNumber.replaceAll('\0', '').trim();
    const explanation = input.explanation?.replaceAll('\0', '').trim() || null;
    const decision = { decisionNumber, explanation, decidedOn: excludedOn, applicationId: null };
    await excludeEntry(transaction, context, { ...decision, entryId: entry.id, reasonCode });
    return { ok: true, value: { subjectId: entry.id, facts: { reasonCode, excludedOn, decisionNumber } } };
  });
}

async function findForUpdate(
  transaction: EntityManager,
  globalId: string,
): Promise<RegisterEntryEntity | null> {
  const id = fromGlobalId('registerEntry', globalId);
  if (!id) return null;
  return transaction
    .createQueryBuilder(RegisterEntryEntity, 'entry')
    .setLock('pessimistic_write')
    .where('entry.id = :id', { id })
    .getOne();
}
