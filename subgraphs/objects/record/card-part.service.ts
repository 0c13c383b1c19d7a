import { randomUUID } from 'node:crypto';
import { type EntityManager, IsNull, Not } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { IntegrationEntity, TechnologyEntity } from '../object/card.entity';
import { objectUnknown } from '../object/object.errors';
import { loadObject } from '../object/object.loader';
import { commandObject } from '../object/object-command';
import type {
  IntegrationAddInput,
  IntegrationChangeInput,
  IntegrationEndInput,
  TechnologyAddInput,
  TechnologyChangeInput,
  TechnologyEndInput,
} from './card-part.inputs';
import {
  changedPartRefusals,
  endPartRefusals,
  integrationRefusals,
  partUnknown,
  technologyRefusals,
} from './card-part.rules';

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
    const exchangeVersion = input.exchangeVersion?.trim() ?? null;
    const added = { id: randomUUID(), ...row, via, exchangeVersion, status, startedOn };
    await transaction.insert(IntegrationEntity, added);
    return { ok: true, value: { card: {}, facts: added } };
  });
}

/** Changes an exchange of data on the card of one of its sides (C-4); both cards tell it from then on. */
export function changeIntegration(
  context: SubgraphContext,
  input: IntegrationChangeInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'integrationChange', input, policy: POLICY } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const open = await findOpenIntegration(transaction, card.id, input.integrationId);
    if (!open) return { ok: false, error: [partUnknown('integrationId')] };
    const { purpose, status, via, exchangeVersion, startedOn } = input;
    const given = { purpose, status, via, exchangeVersion, startedOn };
    const empty = changedPartRefusals(given, ['purpose', 'status', 'startedOn']);
    if (empty.length > 0) return { ok: false, error: empty };
    const change = trimmed(given);
    const { id, sourceObjectId, targetObjectId, ...after } = { ...open, ...change };
    const sides = { sourceObjectId, targetObjectId };
    const alike = { ...sides, purpose: after.purpose, id: Not(id), endedOn: IsNull() };
    const isKnown = await transaction.existsBy(IntegrationEntity, alike);
    const error = integrationRefusals(after, { objectId: card.id, otherId: null, isKnown }, context.today);
    if (error.length > 0) return { ok: false, error };
    await transaction.update(IntegrationEntity, { id }, change);
    return { ok: true, value: { card: {}, facts: { integrationId: id, ...change } } };
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

/** Changes a technology in use on the card (C-4). */
export function changeTechnology(
  context: SubgraphContext,
  input: TechnologyChangeInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'technologyChange', input, policy: POLICY } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const open = await findOpenTechnology(transaction, card.id, input.technologyId);
    if (!open) return { ok: false, error: [partUnknown('technologyId')] };
    const given = { name: input.name, startedOn: input.startedOn };
    const empty = changedPartRefusals(given, ['name', 'startedOn']);
    if (empty.length > 0) return { ok: false, error: empty };
    const change = trimmed(given);
    const after = { ...open, ...change };
    const alike = { objectId: card.id, name: after.name, id: Not(open.id), endedOn: IsNull() };
    const isKnown = await transaction.existsBy(TechnologyEntity, alike);
    const error = technologyRefusals(after, isKnown, context.today);
    if (error.length > 0) return { ok: false, error };
    await transaction.update(TechnologyEntity, { id: open.id }, change);
    return { ok: true, value: { card: {}, facts: { technologyId: open.id, ...change } } };
  });
}

/** Ends the use of a technology (C-4). */
export function endTechnology(context: SubgraphContext, input: TechnologyEndInput): Promise<CommandResult> {
  const command = { ...input, name: 'technologyEnd', input, policy: POLICY } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const open = await findOpenTechnology(transaction, card.id, input.technologyId);
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

/** What a change gives, its texts trimmed; required fields are not null, which was refused before. */
function trimmed<Change extends object>(change: Change) {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  ) as { [Field in keyof Change]?: NonNullable<Change[Field]> };
}

async function findOpenTechnology(
  transaction: EntityManager,
  objectId: string,
  globalId: string,
): Promise<TechnologyEntity | null> {
  const id = fromGlobalId('technology', globalId);
  return id ? transaction.findOneBy(TechnologyEntity, { id, objectId, endedOn: IsNull() }) : null;
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
