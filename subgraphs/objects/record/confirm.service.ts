import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { commandObject } from '../object/object-command';
import type { InformatizationObjectConfirmInput } from './confirm.inputs';
import { confirmRefusals } from './confirm.rules';

/** Confirms that the record of an object is current (C-4, part 2). */
export function confirmObject(
  context: SubgraphContext,
  input: InformatizationObjectConfirmInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'informatizationObjectConfirm', input, policy: 'object.change' } as const;
  return commandObject(context, command, async (_transaction, { card }) => {
    const refusals = confirmRefusals(input.confirmedOn, card.confirmedOn, context.today);
    if (refusals.length > 0) return { ok: false, error: refusals };
    const { confirmedOn } = input;
    return { ok: true, value: { card: { confirmedOn }, facts: { confirmedOn } } };
  });
}
