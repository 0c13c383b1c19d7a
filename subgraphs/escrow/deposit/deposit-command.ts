import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor';
import { readPolicies } from '../../shared/access/read-policies';
import { type WritePolicy, writePolicies } from '../../shared/access/write-policies';
import {
  type Command,
  type CommandContext,
  type CommandResult,
  carryOut,
} from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { citing } from '../../shared/kernel/citing';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { next } from '../../shared/kernel/transition-table';
import { relationsOf } from '../party/party.rules';
import { DepositEntity } from './deposit.entity';
import {
  depositTransitionIllegal,
  depositUnknown,
  escrowRole,
  notOwnerOrHolderOfSoftware,
} from './deposit.errors';
import type { DepositAction, DepositPath, DepositState } from './deposit.model';
import { clauseOfRefusedAction, stepsOf } from './deposit.rules';

export interface DepositCommand extends Command {
  /** Id of the deposit as the client gave it. */
  readonly depositId: string;
  readonly policy: WritePolicy;
}

export type DepositWork = (transaction: EntityManager, deposit: DepositEntity) => Promise<CommandResult>;

/**
 * Carries out a command on one deposit: finds and locks it and checks who acts. A deposit that the caller may not see
 * is refused like one that does not exist (E-10).
 */
export function commandDeposit(
  context: CommandContext,
  command: DepositCommand,
  work: DepositWork,
): Promise<CommandResult> {
  return carryOut(context, command, async (transaction) => {
    const id = fromGlobalId('deposit', command.depositId);
    const deposit = id ? await lockDeposit(transaction, id) : null;
    const error = actorRefusals(context.actor, command.policy, deposit);
    if (!deposit || error.length > 0) return { ok: false, error };
    return work(transaction, deposit);
  });
}

/**
 * The deposit of an act that has to ask or check something before its transaction; null for whoever may not do the act,
 * so that for them nothing is asked and no answer, late or missing, tells that the deposit exists (A4.1.1(4)).
 */
export async function findForAct(
  { actor, dataSource }: SubgraphContext,
  depositId: string,
  policy: WritePolicy,
): Promise<DepositEntity | null> {
  const id = fromGlobalId('deposit', depositId);
  const deposit = id ? await dataSource.manager.findOneBy(DepositEntity, { id }) : null;
  return actorRefusals(actor, policy, deposit).length === 0 ? deposit : null;
}

export function lockDeposit(transaction: EntityManager, id: string): Promise<DepositEntity | null> {
  return transaction
    .createQueryBuilder(DepositEntity, 'deposit')
    .setLock('pessimistic_write')
    .where('deposit.id = :id', { id })
    .getOne();
}

function actorRefusals(actor: Actor, policy: WritePolicy, deposit: DepositEntity | null): Refusal[] {
  const relations = deposit ? relationsOf(actor, deposit) : [];
  const isSeen = deposit !== null && readPolicies.decide(actor, 'deposit.read', { relations }).allowed;
  if (!isSeen) return [depositUnknown({}, ['input', 'depositId'], { kind: 'INVALID_INPUT' })];
  if (writePolicies.decide(actor, policy, { relations }).allowed) return [];
  return [notAllowed(policy)];
}

/** Who may do it: the roles of the policy (E-4), or the parties of the deposit. */
export function notAllowed(policy: WritePolicy): Refusal {
  const { allow } = writePolicies.find(policy);
  const roles = allow.flatMap(({ roles: named = [] }) => named);
  const relations = allow.flatMap(({ reach }) => (reach === 'ALL' ? [] : reach));
  const details = { kind: 'NOT_ALLOWED', allowedRelations: [...roles, ...relations] } as const;
  return roles.length > 0
    ? escrowRole({ role: roles }, [], details)
    : notOwnerOrHolderOfSoftware({}, [], details);
}

/** Why the act is not lawful in the state of the deposit; null when it is. */
export function transitionRefusal(deposit: DepositEntity, action: DepositAction): Refusal | null {
  const path = deposit.path as DepositPath;
  const step = next(stepsOf(path), deposit.state as DepositState, action);
  if (step.ok) return null;
  const { state, allowedActions } = step.error;
  const refusal = depositTransitionIllegal({ state, action }, [], {
    kind: 'ILLEGAL_TRANSITION',
    fromState: state,
    action,
    allowedActions,
  });
  return citing(refusal, clauseOfRefusedAction(path, action));
}

/** Writes the step that an act makes, with what else the act changes of the deposit; the act was found lawful. */
export async function moveDeposit(
  transaction: EntityManager,
  { actor, now }: Pick<SubgraphContext, 'actor' | 'now'>,
  deposit: DepositEntity,
  action: DepositAction,
  change: Partial<DepositEntity> = {},
): Promise<void> {
  const step = next(stepsOf(deposit.path as DepositPath), deposit.state as DepositState, action);
  if (!step.ok) throw new RangeError(`${action} is not lawful in ${deposit.state}`);
  await transaction.update(
    DepositEntity,
    { id: deposit.id },
    { ...change, state: step.value.to, stateSince: now },
  );
  await recordStep(transaction, { actor, now }, deposit.id, action, deposit.state, step.value.to);
}

export async function recordStep(
  transaction: EntityManager,
  { actor, now }: Pick<SubgraphContext, 'actor' | 'now'>,
  depositId: string,
  action: DepositAction,
  fromState: string | null,
  toState: string,
): Promise<void> {
  const subject = actor.kind === 'ANONYMOUS' ? null : actor.subject;
  await transaction.query(
    `INSERT INTO deposit_transition (id, deposit_id, ordinal, action, from_state, to_state, occurred_at, actor)
     SELECT $1, $2, coalesce(max(ordinal), 0) + 1, $3, $4, $5, $6, $7 FROM deposit_transition WHERE deposit_id = $2`,
    [randomUUID(), depositId, action, fromState, toState, now, subject],
  );
}
