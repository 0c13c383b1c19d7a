import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { addDays } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import { StakeholderEntity } from '../object/card.entity';
import type { InformatizationObjectEntity } from '../object/object.entity';
import type { ObjectKind, StakeholderRole } from '../object/object.model';
import { commandObject } from '../object/object-command';
import { organizationUnknown } from '../organization/organization.errors';
import { kindOfOrganization } from './record.store';
import type { StakeholderAssignInput, StakeholderEndInput } from './stakeholder.inputs';
import {
  assignRefusals,
  endRefusals,
  newOwnerRefusals,
  openRelation,
  replacedBy,
  transferRefusals,
} from './stakeholder.rules';

const POLICY = 'object.relate';
const unknown = () => organizationUnknown({}, ['input', 'organizationId'], { kind: 'INVALID_INPUT' });

/** Begins a relation of an organization to an object (C-4); a new owner or holder is on the card at once. */
export function assignStakeholder(
  context: SubgraphContext,
  input: StakeholderAssignInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'stakeholderAssign', input, policy: POLICY } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const organizationId = fromGlobalId('organization', input.organizationId);
    const kind = await kindOfOrganization(transaction, organizationId);
    if (organizationId === null || kind === null) return { ok: false, error: [unknown()] };
    const { role, startedOn, isReplacement } = input;
    const assignment = { organizationId, role, startedOn, isReplacement };
    const rows = await transaction.findBy(StakeholderEntity, { objectId: card.id });
    const owner = { kind, objectKind: card.kind as ObjectKind, hasBeneficiary: card.beneficiaryId !== null };
    const refusals: Refusal[] = [
      ...transferRefusals(role, card.subject),
      ...(role === 'OWNER' ? newOwnerRefusals(owner) : []),
      ...assignRefusals(assignment, rows, context.today),
    ];
    if (refusals.length > 0) return { ok: false, error: refusals };
    const replaced = replacedBy(rows, assignment);
    if (replaced) await endRow(transaction, replaced, addDays(startedOn, -1));
    const row = { id: randomUUID(), objectId: card.id, organizationId, role, startedOn };
    await transaction.insert(StakeholderEntity, row);
    return { ok: true, value: { ...onCard(role, organizationId), facts: assignment } };
  });
}

/** Ends a relation of an organization to an object (C-4). */
export function endStakeholder(context: SubgraphContext, input: StakeholderEndInput): Promise<CommandResult> {
  const command = { ...input, name: 'stakeholderEnd', input, policy: POLICY } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const { role, endedOn } = input;
    const organizationId = fromGlobalId('organization', input.organizationId);
    if (organizationId === null) return { ok: false, error: [unknown()] };
    const rows = await transaction.findBy(StakeholderEntity, { objectId: card.id });
    const open = openRelation(rows, { organizationId, role }, context.today);
    const refusals = endRefusals(input, open, context.today);
    if (!open || refusals.length > 0) return { ok: false, error: refusals };
    await endRow(transaction, open, endedOn);
    return { ok: true, value: { ...onCard(role, null), facts: { organizationId, role, endedOn } } };
  });
}

async function endRow(transaction: EntityManager, { id }: StakeholderEntity, endedOn: string): Promise<void> {
  await transaction.update(StakeholderEntity, { id }, { endedOn });
}

/** Owner and holder stand on the card as well; an owner is never taken off without another. */
function onCard(
  role: StakeholderRole,
  organizationId: string | null,
): { card?: Partial<InformatizationObjectEntity> } {
  if (role === 'OWNER' && organizationId !== null) return { card: { ownerId: organizationId } };
  return role === 'HOLDER' ? { card: { holderId: organizationId } } : {};
}
