import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { err, ok } from '../../shared/kernel/result';
import { textRefusals } from '../life-cycle/life-cycle-act.rules';
import { commandObject } from '../object/object-command';
import type { ServiceComponentsRecordInput, ServiceModelExplainInput } from './ict-service.inputs';
import { componentRefusals, explanationRefusals } from './ict-service.rules';
import { findServiceFacts, insertExplanation, saveComponents } from './ict-service.store';

/** C-3(3): what a service is made of. */
export function recordComponents(
  context: SubgraphContext,
  input: ServiceComponentsRecordInput,
): Promise<CommandResult> {
  const policy = 'object.service.operate';
  const command = { ...input, name: 'serviceComponentsRecord', input, policy } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const refusals = componentRefusals(card.subject === 'ICT_SERVICE', input.components);
    if (refusals.length > 0) return err(refusals);
    const components = [...new Set(input.components)];
    await saveComponents(transaction, card.id, components);
    return ok({ facts: { components } });
  });
}

/** C-27, part 2: why the priority of the service model is not followed. */
export function explainServiceModel(
  context: SubgraphContext,
  input: ServiceModelExplainInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'serviceModelExplain', input, policy: 'object.plan' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const [facts] = await findServiceFacts(transaction, [card.id]);
    const reason = input.reason.trim();
    const refusals = [...textRefusals({ reason }), ...(facts ? explanationRefusals(facts) : [])];
    if (refusals.length > 0) return err(refusals);
    await insertExplanation(transaction, card.id, reason, context.today);
    return ok({ facts: { reason } });
  });
}
