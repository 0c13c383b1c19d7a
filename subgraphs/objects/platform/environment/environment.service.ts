import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../../shared/access/actor';
import type { CommandResult } from '../../../shared/database/carry-out';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../../shared/kernel/global-id';
import type { Refusal } from '../../../shared/kernel/refusal';
import { commandObject, type ObjectChange } from '../../object/object-command';
import { terminationRefusals } from '../platform.rules';
import { commandObjectAsRole } from '../role-command';
import { EnvironmentEntity } from './environment.entity';
import { environmentUnknown } from './environment.errors';
import type {
  EnvironmentExtendInput,
  EnvironmentProvideInput,
  EnvironmentRequestInput,
} from './environment.inputs';
import { extensionRefusals, lastDayOf, provisionRefusals, requestRefusals } from './environment.rules';
import { isMeantForPlatform } from './environment.store';

/** Receives an application for an environment; the receipt starts the term of the operator (C-12, part 1). */
export function requestEnvironment(
  context: SubgraphContext,
  input: EnvironmentRequestInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'environmentRequest', input, policy: 'environment.request' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const { today, actor } = context;
    const agreementNumber = input.agreementNumber?.trim() ?? '';
    const agreementOn = input.agreementOn ?? null;
    const isForPlatform =
      card.hosting === 'EGOV_PLATFORM' || (await isMeantForPlatform(transaction, card.id));
    const error = [
      ...terminationRefusals(card),
      ...requestRefusals({ agreementNumber, agreementOn, isForPlatform, today }),
    ];
    if (error.length > 0 || agreementOn === null) return { ok: false, error };
    const environment = {
      id: randomUUID(),
      objectId: card.id,
      kind: input.kind,
      agreementNumber,
      agreementOn,
      requestedBy: organizationOf(actor),
      receivedOn: today,
      charge: '0',
    };
    await transaction.insert(EnvironmentEntity, environment);
    return { ok: true, value: { facts: environment } };
  });
}

/** Gives an environment: free of charge and for at most 3 months from the agreement (C-12). */
export function provideEnvironment(
  context: SubgraphContext,
  input: EnvironmentProvideInput,
): Promise<CommandResult> {
  return changeEnvironment(context, 'environmentProvide', input, (environment) => {
    const { providedOn } = input;
    const closesOn = input.closesOn ?? laterOf(lastDayOf(environment.agreementOn), providedOn);
    const facts = { providedOn, closesOn, charge: input.charge ?? '0', today: context.today };
    return { refusals: provisionRefusals(environment, facts), change: { providedOn, closesOn, charge: '0' } };
  });
}

/** An environment given after its term has run out is refused for its term, and not for the order of its days. */
function laterOf(limit: string, providedOn: string): string {
  return providedOn > limit ? providedOn : limit;
}

/** Keeps an environment open for longer, within its term (C-12, part 2). */
export function extendEnvironment(
  context: SubgraphContext,
  input: EnvironmentExtendInput,
): Promise<CommandResult> {
  const { closesOn } = input;
  return changeEnvironment(context, 'environmentExtend', input, (environment) => ({
    refusals: extensionRefusals(environment, closesOn, context.today),
    change: { closesOn },
  }));
}

interface EnvironmentChange {
  readonly refusals: readonly Refusal[];
  readonly change: Partial<EnvironmentEntity>;
}

function changeEnvironment(
  context: SubgraphContext,
  name: string,
  input: EnvironmentProvideInput | EnvironmentExtendInput,
  decide: (environment: EnvironmentEntity) => EnvironmentChange,
): Promise<CommandResult> {
  const command = { ...input, name, input, policy: 'environment.provide' } as const;
  return commandObjectAsRole(context, command, async (transaction, { card }) => {
    const environment = await findEnvironment(transaction, card.id, input.environmentId);
    if (!environment)
      return {
        ok: false,
        error: [environmentUnknown({}, ['input', 'environmentId'], { kind: 'INVALID_INPUT' })],
      };
    const { refusals, change } = decide(environment);
    const error = [...terminationRefusals(card), ...refusals];
    if (error.length > 0) return { ok: false, error };
    await transaction.update(EnvironmentEntity, { id: environment.id }, change);
    const value: ObjectChange = { facts: { environmentId: environment.id, ...change } };
    return { ok: true, value };
  });
}

async function findEnvironment(
  transaction: EntityManager,
  objectId: string,
  globalId: string,
): Promise<EnvironmentEntity | null> {
  const id = fromGlobalId('environment', globalId);
  return id ? transaction.findOneBy(EnvironmentEntity, { id, objectId }) : null;
}
