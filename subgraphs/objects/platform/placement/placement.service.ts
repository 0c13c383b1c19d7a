import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../../shared/access/actor';
import type { CommandResult } from '../../../shared/database/carry-out';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../../shared/kernel/global-id';
import { commandObject } from '../../object/object-command';
import { dayRefusals, terminationRefusals, textRefusals } from '../platform.rules';
import { commandObjectAsRole } from '../role-command';
import { PlacementEntity, PlacementImpossibilityEntity, PlacementRequestEntity } from './placement.entity';
import { placementRequestUnknown } from './placement.errors';
import type {
  PlacementImpossibilityConfirmInput,
  PlacementProvideInput,
  PlacementRecordInput,
  PlacementRequestInput,
} from './placement.inputs';
import { classRefusals, placementProvisionRefusals, placementRefusals } from './placement.rules';
import { impossibilityOn, isOrganizationKnown, lastPlacedOn } from './placement.store';

/** Receives an application for placement; the receipt starts the term of the operator (C-13, part 1). */
export function requestPlacement(
  context: SubgraphContext,
  input: PlacementRequestInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'placementRequest', input, policy: 'placement.request' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const error = terminationRefusals(card);
    if (error.length > 0) return { ok: false, error };
    const request = {
      id: randomUUID(),
      objectId: card.id,
      service: input.service,
      requestedBy: organizationOf(context.actor),
      receivedOn: context.today,
    };
    await transaction.insert(PlacementRequestEntity, request);
    return { ok: true, value: { facts: request } };
  });
}

/** Gives the service that was asked for (C-13, part 1). */
export function providePlacement(
  context: SubgraphContext,
  input: PlacementProvideInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'placementProvide', input, policy: 'placement.provide' } as const;
  return commandObjectAsRole(context, command, async (transaction, { card }) => {
    const request = await findRequest(transaction, card.id, input.placementRequestId);
    const path = ['input', 'placementRequestId'];
    if (!request) return { ok: false, error: [placementRequestUnknown({}, path, { kind: 'INVALID_INPUT' })] };
    const { providedOn } = input;
    const error = [
      ...terminationRefusals(card),
      ...placementProvisionRefusals(request, providedOn, context.today),
    ];
    if (error.length > 0) return { ok: false, error };
    await transaction.update(PlacementRequestEntity, { id: request.id }, { providedOn });
    return { ok: true, value: { facts: { placementRequestId: request.id, providedOn } } };
  });
}

async function findRequest(
  transaction: EntityManager,
  objectId: string,
  globalId: string,
): Promise<PlacementRequestEntity | null> {
  const id = fromGlobalId('placementRequest', globalId);
  return id ? transaction.findOneBy(PlacementRequestEntity, { id, objectId }) : null;
}

/** The operator's word that an object of the second or third class cannot stand within e-government (C-13). */
export function confirmImpossibility(
  context: SubgraphContext,
  input: PlacementImpossibilityConfirmInput,
): Promise<CommandResult> {
  const name = 'placementImpossibilityConfirm';
  const command = { ...input, name, input, policy: 'placement.provide' } as const;
  return commandObjectAsRole(context, command, async (transaction, { card }) => {
    const { reason, confirmedOn } = input;
    const error = [
      ...terminationRefusals(card),
      ...classRefusals(card.objectClass, true),
      ...textRefusals({ reason }),
      ...dayRefusals({ field: 'confirmedOn', day: confirmedOn, today: context.today }),
    ];
    if (error.length > 0) return { ok: false, error };
    const impossibility = {
      id: randomUUID(),
      objectId: card.id,
      reason: reason.trim(),
      confirmedOn,
      confirmedBy: organizationOf(context.actor),
      recordedAt: context.now,
    };
    await transaction.insert(PlacementImpossibilityEntity, impossibility);
    return { ok: true, value: { facts: impossibility } };
  });
}

/** Records where an object stands; its card tells it from the next version on (C-13, part 2). */
export function recordPlacement(
  context: SubgraphContext,
  input: PlacementRecordInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'placementRecord', input, policy: 'placement.record' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const { hosting, placedOn } = input;
    const providerId = input.providerId ? fromGlobalId('organization', input.providerId) : null;
    const impossibilityId = await impossibilityOn(transaction, card.id, placedOn);
    const facts = {
      objectClass: card.objectClass,
      hosting,
      isProviderKnown: input.providerId == null ? null : await isOrganizationKnown(transaction, providerId),
      isImpossibilityConfirmed: impossibilityId !== null,
      placedOn,
      placedBefore: await lastPlacedOn(transaction, card.id),
      today: context.today,
    };
    const error = [...terminationRefusals(card), ...placementRefusals(facts)];
    if (error.length > 0) return { ok: false, error };
    const placement = {
      id: randomUUID(),
      objectId: card.id,
      hosting,
      providerId,
      placedOn,
      impossibilityId: hosting === 'OTHER_PROVIDER' ? impossibilityId : null,
      recordedAt: context.now,
    };
    await transaction.insert(PlacementEntity, placement);
    return { ok: true, value: { card: { hosting }, facts: placement } };
  });
}
