import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { err, ok } from '../../shared/kernel/result';
import { roleRequired } from '../object/object.errors';
import { OrganizationEntity, OrganizationRoleEntity } from './organization.entity';
import { organizationUnknown } from './organization.errors';
import type { OrganizationRoleKind } from './organization.type';
import type { OrganizationRoleAppointInput, OrganizationRoleEndInput } from './organization-role.inputs';
import { type Appointment, appointRefusals, endRefusals, heldBeyond } from './organization-role.rules';

type Row = Appointment & { readonly id: string };
type Work = (
  transaction: EntityManager,
  organizationId: string,
  rows: readonly Row[],
) => Promise<CommandResult>;

/** Appoints an organization to a role by an act (C-3(10), C-3(12), C-3(15)). */
export function appointRole(
  context: SubgraphContext,
  input: OrganizationRoleAppointInput,
): Promise<CommandResult> {
  return changeRoles(context, 'organizationRoleAppoint', input, async (transaction, organizationId, rows) => {
    const { role, validFrom, validTo = null, basis } = input;
    const appointment = { organizationId, role, validFrom, validTo };
    const refusals = appointRefusals(appointment, basis, rows);
    if (refusals.length > 0) return err(refusals);
    const row = { id: randomUUID(), ...appointment, basis: basis.trim() };
    await transaction.insert(OrganizationRoleEntity, row);
    return ok({ subjectId: organizationId, facts: row });
  });
}

/** Ends an appointment; the act that ends it stays in the journal. */
export function endRole(context: SubgraphContext, input: OrganizationRoleEndInput): Promise<CommandResult> {
  return changeRoles(context, 'organizationRoleEnd', input, async (transaction, organizationId, rows) => {
    const { role, validTo, basis } = input;
    const own = rows.filter((row) => row.organizationId === organizationId);
    const held = heldBeyond(own, validTo);
    const refusals = endRefusals(held, validTo, basis);
    if (!held || refusals.length > 0) return err(refusals);
    await transaction.update(OrganizationRoleEntity, { id: held.id }, { validTo });
    return ok({ subjectId: organizationId, facts: { id: held.id, role, validTo, basis: basis.trim() } });
  });
}

function changeRoles(
  context: SubgraphContext,
  name: string,
  input: OrganizationRoleAppointInput | OrganizationRoleEndInput,
  work: Work,
): Promise<CommandResult> {
  const { role, idempotencyKey } = input;
  const isAllowed = writePolicies.decide(context.actor, 'organization.role.bind').allowed;
  return carryOut(context, { name, input, idempotencyKey, takeTurn }, async (transaction) => {
    if (!isAllowed)
      return err([
        roleRequired({ role: 'ADMINISTRATOR' }, [], {
          kind: 'NOT_ALLOWED',
          allowedRelations: ['ADMINISTRATOR'],
        }),
      ]);
    const id = fromGlobalId('organization', input.organizationId);
    if (id === null || !(await transaction.existsBy(OrganizationEntity, { id })))
      return err([organizationUnknown({}, ['input', 'organizationId'], { kind: 'INVALID_INPUT' })]);
    return work(transaction, id, await findRole(transaction, role));
  });
}

/** Lets one appointment be made after the other. */
async function takeTurn(transaction: EntityManager): Promise<void> {
  await transaction.query('LOCK TABLE organization_role_turn IN EXCLUSIVE MODE');
}

async function findRole(transaction: EntityManager, role: OrganizationRoleKind): Promise<Row[]> {
  const rows = await transaction.find(OrganizationRoleEntity, {
    where: { role },
    order: { validFrom: 'ASC' },
  });
  return rows as (OrganizationRoleEntity & Row)[];
}
