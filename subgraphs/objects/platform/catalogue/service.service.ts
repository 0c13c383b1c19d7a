import { randomUUID } from 'node:crypto';
import type { CommandResult } from '../../../shared/database/carry-out';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import { commandAsRole } from '../role-command';
import { OperatorServiceEntity } from './service.entity';
import type { OperatorServiceRecordInput, OperatorServiceRetireInput } from './service.inputs';
import { retirementRefusals, serviceRefusals } from './service.rules';

/** Adds a service to the list that the portal posts (C-30, part 3). */
export function recordService(
  context: SubgraphContext,
  input: OperatorServiceRecordInput,
): Promise<CommandResult> {
  const command = {
    ...input,
    name: 'operatorServiceRecord',
    input,
    policy: 'operator-service.keep',
  } as const;
  return commandAsRole(context, command, async (transaction) => {
    const { code, type, name, actNumber, listedOn } = input;
    const isListed = await transaction.existsBy(OperatorServiceEntity, { code });
    const error = serviceRefusals(input, isListed, context.today);
    if (error.length > 0) return { ok: false, error };
    const { kk: nameKk, ru: nameRu, en: nameEn } = name;
    const service = { id: randomUUID(), code, type, nameKk, nameRu, nameEn, actNumber, listedOn };
    await transaction.insert(OperatorServiceEntity, service);
    return { ok: true, value: { subjectId: service.id, facts: service } };
  });
}

/** Ends a service; the list of earlier days keeps it. */
export function retireService(
  context: SubgraphContext,
  input: OperatorServiceRetireInput,
): Promise<CommandResult> {
  const command = {
    ...input,
    name: 'operatorServiceRetire',
    input,
    policy: 'operator-service.keep',
  } as const;
  return commandAsRole(context, command, async (transaction) => {
    const { code, retiredOn } = input;
    const service = await transaction.findOneBy(OperatorServiceEntity, { code });
    const error = retirementRefusals(service, input, context.today);
    if (error.length > 0 || !service) return { ok: false, error };
    await transaction.update(OperatorServiceEntity, { id: service.id }, { retiredOn });
    return { ok: true, value: { subjectId: service.id, facts: { code, retiredOn } } };
  });
}
