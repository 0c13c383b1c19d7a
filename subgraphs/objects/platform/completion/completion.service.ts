import { organizationOf } from '../../../shared/access/actor';
import type { CommandResult } from '../../../shared/database/carry-out';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import { isOperator } from '../operation/operation.store';
import { terminationRefusals, textRefusals } from '../platform.rules';
import { commandObjectAsRole, roleRefusal } from '../role-command';
import { PlatformCompletionEntity } from './completion.entity';
import { completionDeclared } from './completion.errors';
import type { PlatformCompletionDeclareInput } from './completion.inputs';

/** Declares that an object of the operator completes the infrastructure or the platform (C-30, part 2). */
export function declareCompletion(
  context: SubgraphContext,
  input: PlatformCompletionDeclareInput,
): Promise<CommandResult> {
  const name = 'platformCompletionDeclare';
  const command = { ...input, name, input, policy: 'operator-service.keep' } as const;
  return commandObjectAsRole(context, command, async (transaction, { card }) => {
    const { today, actor } = context;
    const { reason } = input;
    const isOwn =
      card.ownerId === organizationOf(actor) && (await isOperator(transaction, card.ownerId, today));
    const known = await transaction.findOneBy(PlatformCompletionEntity, { objectId: card.id });
    const error = [
      ...(isOwn ? [] : [roleRefusal(['OPERATOR'], ['input', 'objectId'])]),
      ...terminationRefusals(card),
      ...(known ? [completionDeclared({ declaredOn: known.declaredOn }, ['input', 'objectId'])] : []),
      ...textRefusals({ reason }),
    ];
    if (error.length > 0) return { ok: false, error };
    const completion = { objectId: card.id, reason: reason.trim(), declaredOn: today };
    await transaction.insert(PlatformCompletionEntity, completion);
    return { ok: true, value: { facts: completion } };
  });
}
