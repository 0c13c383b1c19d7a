import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CommandResult, Outcome } from '../../../shared/database/carry-out';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../../shared/kernel/global-id';
import type { Refusal } from '../../../shared/kernel/refusal';
import type { PlatformCommandInput } from '../platform.inputs';
import { dayRefusals, localizedTexts, textRefusals } from '../platform.rules';
import { commandAsRole, roleRefusal } from '../role-command';
import { platformUnknown } from './operation.errors';
import type {
  PlatformEnvironmentRecordInput,
  PlatformOperationStartInput,
  PlatformRecordInput,
} from './operation.inputs';
import { operationRefusals } from './operation.rules';
import { findPlatform, findPlatformEnvironments, isOperator } from './operation.store';
import { PlatformEntity, PlatformEnvironmentEntity } from './platform.entity';

/** Records the platform or changes its record; nobody but the operator maintains it (C-12-1, part 1). */
export function recordPlatform(context: SubgraphContext, input: PlatformRecordInput): Promise<CommandResult> {
  const command = { ...input, name: 'platformRecord', input, policy: 'platform.maintain' } as const;
  return commandAsRole(context, command, async (transaction) => {
    const { name, governingArchitecture } = input;
    const maintainerId = fromGlobalId('organization', input.maintainerId);
    const isMaintainer = await isOperator(transaction, maintainerId, context.today);
    const error = [
      ...(isMaintainer ? [] : [roleRefusal(['OPERATOR'], ['input', 'maintainerId'])]),
      ...textRefusals({ ...localizedTexts('name', name), governingArchitecture }),
    ];
    if (error.length > 0 || maintainerId === null) return { ok: false, error };
    const { kk: nameKk, ru: nameRu, en: nameEn } = name;
    const facts = { nameKk, nameRu, nameEn, maintainerId, governingArchitecture };
    const known = await findPlatform(transaction);
    const id = known?.id ?? randomUUID();
    if (known) await transaction.update(PlatformEntity, { id }, facts);
    else await transaction.insert(PlatformEntity, { id, ...facts });
    return { ok: true, value: { subjectId: id, facts } };
  });
}

/** Records one of the three environments, or its health as last checked (C-12-1, part 3). */
export function recordPlatformEnvironment(
  context: SubgraphContext,
  input: PlatformEnvironmentRecordInput,
): Promise<CommandResult> {
  const { kind, isHealthy, checkedOn } = input;
  return changePlatform(context, 'platformEnvironmentRecord', input, async (transaction, { id }) => {
    const known = await transaction.findOneBy(PlatformEnvironmentEntity, { kind });
    const earliest = known?.checkedOn ?? null;
    const error = dayRefusals({ field: 'checkedOn', day: checkedOn, today: context.today, earliest });
    if (error.length > 0) return error;
    const facts = { isHealthy, checkedOn };
    if (known) await transaction.update(PlatformEnvironmentEntity, { kind }, facts);
    else await transaction.insert(PlatformEnvironmentEntity, { kind, platformId: id, ...facts });
    return { subjectId: id, facts: { kind, ...facts } };
  });
}

/** Marks the platform as operating, with all of its environments (C-12-1, part 3). */
export function startOperation(
  context: SubgraphContext,
  input: PlatformOperationStartInput,
): Promise<CommandResult> {
  const { operatingSince } = input;
  return changePlatform(context, 'platformOperationStart', input, async (transaction, { id }) => {
    const environments = await findPlatformEnvironments(transaction, id);
    const kinds = environments.map(({ kind }) => kind);
    const error = operationRefusals(kinds, operatingSince, context.today);
    if (error.length > 0) return error;
    await transaction.update(PlatformEntity, { id }, { operatingSince });
    return { subjectId: id, facts: { operatingSince } };
  });
}

function changePlatform(
  context: SubgraphContext,
  name: string,
  input: PlatformCommandInput,
  change: (transaction: EntityManager, platform: PlatformEntity) => Promise<Outcome | Refusal[]>,
): Promise<CommandResult> {
  const command = { ...input, name, input, policy: 'platform.maintain' } as const;
  return commandAsRole(context, command, async (transaction) => {
    const platform = await findPlatform(transaction);
    const done = platform ? await change(transaction, platform) : [platformUnknown()];
    return Array.isArray(done) ? { ok: false, error: done } : { ok: true, value: done };
  });
}
