import { randomUUID } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { IntegrationEntity, TechnologyEntity } from '../object/card.entity';
import { objectUnknown } from '../object/object.errors';
import { loadObject } from '../object/object.loader';
import { commandObject } from '../object/object-command';
import type {
  IntegrationAddInput,
  IntegrationEndInput,
  TechnologyAddInput,
  TechnologyEndInput,
} from './card-part.inputs';
import { endPartRefusals, integrationRefusals, technologyRefusals } from './card-part.rules';

const POLICY = 'object.change';

/** Adds an exchange of data to the card (C-4); the other object's card tells it as well. */
export async function addIntegration(
  context: SubgraphContext,
  input: IntegrationAddInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'integrationAdd', input, policy: POLICY } as const;
  // What the caller sees is asked before the transaction, on the request's own session.
  const otherId = await seenObjectId(context, input.otherObjectId);
  return commandObject(context, command, async (transaction, { card }) => {
    const [purpose, via] = [input.purpose.trim(), input.via?.trim() ?? null];
    const row = { ...sidesOf(input, card.id, otherId ?? card.id), purpose };
    const isKnown = await transaction.existsBy(IntegrationEntity, { ...row, endedOn: IsNull() });
    const unknown = objectUnknown({}, ['input', 'otherObjectId'], { kind: 'INVALID_INPUT' });
    const error = [
      ...(otherId === null ? [unknown] : []),
      ...integrationRefusals(input, { objectId: card.id, otherId, isKnown }, context.today),
    ];
    if (error.length > 0) return { ok: false, error };
    const { status, startedOn } = input;
    const added = { id: randomUUID(), ...row, via, status, startedOn };
    await transaction.insert(IntegrationEntity, added);
    return { ok: true, value: { card: {}, facts: added } };
  });
}

/** Ends an exchange of data on the card of one of its sides (C-4). */
export function endIntegration(context: SubgraphContext, input: IntegrationEndInput): Promise<CommandResult> {
  const command = { ...input, name: 'integrationEnd', input, policy: POLICY } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const open = await findOpenIntegration(transaction, card.id, input.integrationId);
    const { endedOn } = input;
    const error = endPartRefusals({ field: 'integrationId', endedOn, open, today: context.today });
    if (!open || error.length > 0) return { ok: false, error };
    await transaction.update(IntegrationEntity, { id: open.id }, { endedOn });
    return { ok: true, value: { card: {}, facts: { integrationId: open.id, endedOn } } };
  });
}

/** Adds a technology to the card (C-4). */
export function addTechnology(context: SubgraphContext, input: TechnologyAddInput): Promise<CommandResult> {
  const command = { ...input, name: 'technologyAdd', input, policy: POLICY } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const row = { objectId: card.id, name: input.name.trim() };
    const isKnown = await transaction.existsBy(TechnologyEntity, { ...row, endedOn: IsNull() });
    const error = technologyRefusals(input, isKnown, context.today);
    if (error.length > 0) return { ok: false, error };
    const added = { id: randomUUID(), ...row, startedOn: input.startedOn };
    await transaction.insert(TechnologyEntity, added);
    return { ok: true, value: { card: {}, facts: added } };
  });
}

/** Ends the use of a technology (C-4). */
export function endTechnology(context: SubgraphContext, input: TechnologyEndInput): Promise<CommandResult> {
  const command = { ...input, name: 'technologyEnd', input, policy: POLICY } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const id = fromGlobalId('technology', input.technologyId);
    const where = { objectId: card.id, endedOn: IsNull() };
    const open = id ? await transaction.findOneBy(TechnologyEntity, { id, ...where }) : null;
    const { endedOn } = input;
    const error = endPartRefusals({ field: 'technologyId', endedOn, open, today: context.today });
    if (!open || error.length > 0) return { ok: false, error };
    await transaction.update(TechnologyEntity, { id: open.id }, { endedOn });
    return { ok: true, value: { card: {}, facts: { technologyId: open.id, endedOn } } };
  });
}

async function seenObjectId(context: SubgraphContext, globalId: string): Promise<string | null> {
  const id = fromGlobalId('informatizationObject', globalId);
  return id && (await loadObject(context, id, new Set())) ? id : null;
}

function sidesOf({ direction }: Pick<IntegrationAddInput, 'direction'>, ownId: string, otherId: string) {
  return direction === 'OUTGOING'
    ? { sourceObjectId: ownId, targetObjectId: otherId }
    : { sourceObjectId: otherId, targetObjectId: ownId };
}

async function findOpenIntegration(
  transaction: EntityManager,
  objectId: string,
  globalId: string,
): Promise<IntegrationEntity | null> {
  const id = fromGlobalId('integration', globalId);
  if (!id) return null;
  const open = { id, endedOn: IsNull() };
  return transaction.findOneBy(IntegrationEntity, [
    { ...open, sourceObjectId: objectId },
    { ...open, targetObjectId: objectId },
  ]);
}
