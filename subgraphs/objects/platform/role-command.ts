import type { EntityManager } from 'typeorm';
import type { Actor, SignedInActor } from '../../shared/access/actor';
import { ROLES, type Role } from '../../shared/access/roles';
import { type WritePolicy, writePolicies } from '../../shared/access/write-policies';
import { type Command, type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { citing } from '../../shared/kernel/citing';
import type { Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import { roleRequired } from '../object/object.errors';
import { commandObject, type ObjectCommand, type ObjectWork } from '../object/object-command';

const ROLES_OF_PLATFORM = legalReference('129', '12-1');

export interface RoleCommand extends Command {
  /** A policy that looks at roles alone. */
  readonly policy: WritePolicy;
}

/** Carries out a command that belongs to a role and to no object; others are refused with the roles that may. */
export async function commandAsRole(
  context: SubgraphContext,
  command: RoleCommand,
  work: (transaction: EntityManager) => Promise<CommandResult>,
): Promise<CommandResult> {
  const error = roleRefusals(context.actor, command.policy);
  return error.length > 0 ? { ok: false, error } : carryOut(context, command, work);
}

/** The same on an object that need not be the role holder's own. */
export async function commandObjectAsRole(
  context: SubgraphContext,
  command: ObjectCommand,
  work: ObjectWork,
): Promise<CommandResult> {
  const error = roleRefusals(context.actor, command.policy);
  return error.length > 0 ? { ok: false, error } : commandObject(context, command, work);
}

/** Nobody signed in is told to sign in by the command itself. */
function roleRefusals(actor: Actor, policy: WritePolicy): Refusal[] {
  if (actor.kind === 'ANONYMOUS' || writePolicies.decide(actor, policy).allowed) return [];
  return [roleRefusal(rolesOf(actor, policy))];
}

/** Told of an act that only holders of the roles do, or of a thing that only they may be named for. */
export function roleRefusal(roles: readonly Role[], path: readonly string[] = []): Refusal {
  const refusal = roleRequired({ role: roles }, path, { kind: 'NOT_ALLOWED', allowedRelations: roles });
  return citing(refusal, ROLES_OF_PLATFORM);
}

function rolesOf(actor: SignedInActor, policy: WritePolicy): Role[] {
  const isAllowed = (role: Role) =>
    writePolicies.decide({ ...actor, roles: new Set([role]) }, policy).allowed;
  return (Object.keys(ROLES) as Role[]).filter(isAllowed);
}
