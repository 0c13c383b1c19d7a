import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { commandDeposit } from '../deposit/deposit-command';
import type { DepositBuildDescribeInput, DepositContentDeclareInput } from './content.inputs';
import { absenceRefusals, blankRefusals, closedRefusals } from './content.rules';
import { contentsOf, writeBuildDescription, writeContent } from './content.store';

/** Declares that there is no material of a kind, with the reason (E-5). By the owner or holder. */
export function declareAbsent(
  context: SubgraphContext,
  input: DepositContentDeclareInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'depositContentDeclare', input, policy: 'deposit.file' } as const;
  return commandDeposit(context, command, async (transaction, { id, state }) => {
    const { section, reason } = input;
    const refusals = [
      ...closedRefusals(state),
      ...absenceRefusals(section, reason, await contentsOf(transaction, id)),
    ];
    if (refusals.length > 0) return { ok: false, error: refusals };
    await writeContent(transaction, id, section, 'DECLARED_ABSENT', reason);
    return { ok: true, value: { subjectId: id, facts: { section } } };
  });
}

/** Describes the compilation: environment, version, special settings (E-5(1)). By the owner or holder. */
export function describeBuild(
  context: SubgraphContext,
  input: DepositBuildDescribeInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'depositBuildDescribe', input, policy: 'deposit.file' } as const;
  return commandDeposit(context, command, async (transaction, { id: depositId, state }) => {
    const { environment, version, specialSettings = null } = input;
    const refusals = [
      ...closedRefusals(state),
      ...blankRefusals({ environment, version }, 'BUILD_DESCRIPTION'),
    ];
    if (refusals.length > 0) return { ok: false, error: refusals };
    const description = { depositId, environment, version, specialSettings };
    await writeBuildDescription(transaction, description);
    await writeContent(transaction, depositId, 'BUILD_DESCRIPTION', 'PRESENT');
    return { ok: true, value: { subjectId: depositId } };
  });
}
