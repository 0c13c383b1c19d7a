import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { err, ok } from '../../shared/kernel/result';
import { closedRefusals } from '../content/content.rules';
import { commandDeposit } from '../deposit/deposit-command';
import { mediumUnknown } from '../material/material.errors';
import { findMedia } from '../material/medium.store';
import type { DepositDirectoryDescribeInput } from './directory.inputs';
import { directoryRefusals } from './directory.rules';
import { writeDirectories } from './directory.store';

/** Tells whose code lies in directories of a medium, and of which kind it is (E-2, E-5(1)). By the owner or holder. */
export function describeDirectories(
  context: SubgraphContext,
  input: DepositDirectoryDescribeInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'depositDirectoryDescribe', input, policy: 'deposit.file' } as const;
  return commandDeposit(context, command, async (transaction, { id, state }) => {
    const { number, directories } = input;
    const media = await findMedia(transaction, id);
    const refusals = [
      ...closedRefusals(state),
      ...(media.some((medium) => medium.number === number)
        ? []
        : [mediumUnknown({ number }, ['input', 'number'])]),
      ...directoryRefusals(directories),
    ];
    if (refusals.length > 0) return err(refusals);
    await writeDirectories(transaction, id, number, directories, context.now);
    return ok({ subjectId: id, facts: { number, directories: directories.length } });
  });
}
