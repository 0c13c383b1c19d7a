import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type Actor, organizationOf } from '../../shared/access/actor';
import type { Relation } from '../../shared/access/policy';
import { readPolicies } from '../../shared/access/read-policies';
import { type WritePolicy, writePolicies } from '../../shared/access/write-policies';
import { type Command, type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { notRegisterKeeper } from '../entry/entry.errors';
import { RegisterApplicationActEntity, RegisterApplicationEntity } from './application.entity';
import { applicationChanged, applicationUnknown, notApplicant } from './application.errors';
import type { ApplicationCommandInput } from './application.inputs';
import type {
  ObjectEvidence,
  RegisterApplicationAction,
  RegisterApplicationKind,
  RegisterApplicationState,
} from './application.model';
import { type ApplicationRole, actRefusals, dueOnIn, stateAfter } from './application.rules';

/** An application as a command found it, locked until the command ends. */
export type CommandedApplication = RegisterApplicationEntity & {
  readonly kind: RegisterApplicationKind;
  readonly state: RegisterApplicationState;
};

export interface ApplicationCommand extends Pick<Command, 'takeTurn'> {
  readonly name: string;
  readonly input: ApplicationCommandInput;
  readonly policy: Extract<WritePolicy, `register.application.${'file' | 'consider'}`>;
  readonly action: RegisterApplicationAction;
}

/** What an act writes beside the state, which follows from the table. */
export interface ApplicationChange {
  readonly application?: Partial<RegisterApplicationEntity>;
  readonly remarks?: readonly string[];
  readonly evidence?: ObjectEvidence | null;
}

export type ApplicationWork = (
  transaction: EntityManager,
  application: CommandedApplication,
) => Promise<
  | { readonly ok: true; readonly value: ApplicationChange }
  | { readonly ok: false; readonly error: readonly Refusal[] }
>;

/**
 * Carries out an act on one application: finds and locks it, checks who acts, on which version and in which state,
 * does the work, and writes the new state with the act. An application that the caller may not see is refused like
 * one that does not exist.
 */
export function commandApplication(
  context: SubgraphContext,
  { name, input, policy, action, takeTurn }: ApplicationCommand,
  work: ApplicationWork,
): Promise<CommandResult> {
  const { idempotencyKey } = input;
  const command = { name, input, idempotencyKey, ...(takeTurn && { takeTurn }) };
  return carryOut(context, command, async (transaction) => {
    const application = await findForUpdate(transaction, input.applicationId);
    const error = refusalsBefore(context.actor, application, policy, input.expectedVersion);
    if (application === null || error.length > 0) return { ok: false, error };
    const illegal = actRefusals(application.state, action);
    if (illegal.length > 0) return { ok: false, error: illegal };
    const done = await work(transaction, application);
    if (!done.ok) return done;
    await writeAct(transaction, context, { application, action, change: done.value });
    return {
      ok: true,
      value: { subjectId: application.id, facts: { action, ...done.value.application } },
    };
  });
}

async function findForUpdate(
  transaction: EntityManager,
  globalId: string,
): Promise<CommandedApplication | null> {
  const id = fromGlobalId('registerApplication', globalId);
  if (!id) return null;
  const found = await transaction
    .createQueryBuilder(RegisterApplicationEntity, 'application')
    .setLock('pessimistic_write')
    .where('application.id = :id', { id })
    .getOne();
  return found as CommandedApplication | null;
}

function refusalsBefore(
  actor: Actor,
  application: CommandedApplication | null,
  policy: ApplicationCommand['policy'],
  expectedVersion: number,
): Refusal[] {
  const relations = application ? relationsTo(actor, application.applicantId) : [];
  const isSeen =
    application && readPolicies.decide(actor, 'register.application.read', { relations }).allowed;
  if (!isSeen) return [applicationUnknown({}, ['input', 'applicationId'], { kind: 'INVALID_INPUT' })];
  if (!writePolicies.decide(actor, policy, { relations }).allowed) return [notAllowed(policy)];
  return application.version === expectedVersion ? [] : [conflictWith(application)];
}

/** Told to whoever acts on another version of the application than the present one. */
export function conflictWith({ version: currentVersion }: RegisterApplicationEntity): Refusal {
  const path = ['input', 'expectedVersion'];
  return applicationChanged({ currentVersion }, path, { kind: 'CONFLICT', currentVersion });
}

function notAllowed(policy: ApplicationCommand['policy']): Refusal {
  return policy === 'register.application.file'
    ? notApplicant({}, [], { kind: 'NOT_ALLOWED', allowedRelations: ['HOLDER'] })
    : notRegisterKeeper({}, [], { kind: 'NOT_ALLOWED', allowedRelations: ['REGISTER_KEEPER'] });
}

function relationsTo(actor: Actor, holderId: string): Relation[] {
  return organizationOf(actor) === holderId ? ['HOLDER'] : [];
}

/** Capacities in which the caller may act on an application of that applicant. */
export function rolesOf(actor: Actor, applicantId: string): ApplicationRole[] {
  const relations = relationsTo(actor, applicantId);
  const may = (policy: WritePolicy) => writePolicies.decide(actor, policy, { relations }).allowed;
  return [
    ...(may('register.application.file') ? (['HOLDER'] as const) : []),
    ...(may('register.application.consider') ? (['REGISTER_KEEPER'] as const) : []),
  ];
}

interface Act {
  readonly application: CommandedApplication;
  readonly action: RegisterApplicationAction;
  readonly change: ApplicationChange;
}

async function writeAct(
  transaction: EntityManager,
  context: SubgraphContext,
  { application, action, change }: Act,
): Promise<void> {
  const { now, today } = context;
  const state = stateAfter(application.state, action);
  const version = application.version + 1;
  const dueOn = dueOnIn(state, today);
  const next = { ...change.application, state, version, dueOn, updatedAt: now };
  await transaction.update(RegisterApplicationEntity, { id: application.id }, next);
  await keepAct(transaction, context, {
    applicationId: application.id,
    ordinal: version,
    action,
    state,
    remarks: [...(change.remarks ?? [])],
    content: change.application?.content ?? null,
    evidence: change.evidence ?? null,
  });
}

/** Keeps an act with who did it and when; acts are never written again. */
export async function keepAct(
  transaction: EntityManager,
  { actor, now }: SubgraphContext,
  act: Omit<RegisterApplicationActEntity, 'id' | 'occurredAt' | 'organizationId'>,
): Promise<void> {
  const organizationId = organizationOf(actor);
  await transaction.insert(RegisterApplicationActEntity, {
    ...act,
    id: randomUUID(),
    occurredAt: now,
    organizationId,
  });
}
