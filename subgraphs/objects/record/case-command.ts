import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { Actor } from '../../shared/access/actor';
import type { Relation } from '../../shared/access/policy';
import { type ReadPolicy, readPolicies } from '../../shared/access/read-policies';
import { type WritePolicy, writePolicies } from '../../shared/access/write-policies';
import { type Command, type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId, type IdKind } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { type IllegalTransition, next, type TransitionTable } from '../../shared/kernel/transition-table';
import { notOwnerOrHolder, versionConflict } from '../object/object.errors';

/** A case that an organization brings before others, for example a request to add an object. */
export interface CaseRow {
  readonly id: string;
  /** Organization that brings it; the owner of what comes of it. */
  readonly organizationId: string;
  readonly state: string;
  readonly version: number;
}

/** What all acts on one kind of cases have in common. */
export interface CaseKind<Row extends CaseRow, State extends string, Action extends string> {
  readonly idKind: IdKind;
  readonly entity: new () => Row;
  readonly read: ReadPolicy;
  readonly table: TransitionTable<State, Action>;
  readonly policies: Readonly<Record<Action, WritePolicy>>;
  /** States in which nobody but the organization itself sees the case. */
  readonly privateStates: readonly State[];
  readonly unknown: () => Refusal;
  readonly illegal: (illegal: IllegalTransition<State, Action>) => Refusal;
}

export interface CaseCommand<Action extends string> extends Command {
  readonly action: Action;
  /** Id of the case as the client gave it. */
  readonly caseId: string;
  readonly expectedVersion: number;
}

/** Columns that the act changes beside state and version, or why it is refused. */
type CaseWork<Row> = (
  transaction: EntityManager,
  row: Row,
) => Promise<
  | {
      readonly ok: true;
      readonly change: Partial<Row>;
      readonly facts?: Readonly<Record<string, unknown>>;
    }
  | { readonly ok: false; readonly error: readonly Refusal[] }
>;

/** Relations of the caller's organization to a case. */
export function relationsToCase(
  actor: Actor,
  { organizationId }: Pick<CaseRow, 'organizationId'>,
): Relation[] {
  return actor.kind !== 'ANONYMOUS' && actor.organizationId === organizationId ? ['OWNER'] : [];
}

/** Acts that the caller may do on the case as it stands. */
export function caseActions<Row extends CaseRow, State extends string, Action extends string>(
  actor: Actor,
  kind: CaseKind<Row, State, Action>,
  row: CaseRow,
): Action[] {
  const relations = relationsToCase(actor, row);
  return kind.table[row.state as State]
    .map(({ action }) => action)
    .filter((action) => writePolicies.decide(actor, kind.policies[action], { relations }).allowed);
}

/**
 * Carries out an act on a case: finds and locks it, checks who acts, on which version and in which state, and writes
 * the next state. A case that the caller may not see is refused like one that does not exist.
 */
export function commandCase<Row extends CaseRow & ObjectLiteral, State extends string, Action extends string>(
  context: SubgraphContext,
  kind: CaseKind<Row, State, Action>,
  command: CaseCommand<Action>,
  work: CaseWork<Row>,
): Promise<CommandResult> {
  return carryOut(context, command, async (transaction) => {
    const row = await findForUpdate(transaction, context.actor, kind, command.caseId);
    if (!row) return { ok: false, error: [kind.unknown()] };
    const barred = barrier(context.actor, kind, command, row);
    if (barred) return { ok: false, error: [barred] };
    const step = next(kind.table, row.state as State, command.action);
    if (!step.ok) return { ok: false, error: [kind.illegal(step.error)] };
    const done = await work(transaction, row);
    if (!done.ok) return done;
    const { to } = step.value;
    const change = { ...done.change, state: to, version: row.version + 1, updatedAt: context.now };
    await transaction.getRepository(kind.entity).update(row.id, change);
    return { ok: true, value: { subjectId: row.id, facts: { from: row.state, to, ...done.facts } } };
  });
}

async function findForUpdate<
  Row extends CaseRow & ObjectLiteral,
  State extends string,
  Action extends string,
>(
  transaction: EntityManager,
  actor: Actor,
  { idKind, entity, read, privateStates }: CaseKind<Row, State, Action>,
  caseId: string,
): Promise<Row | null> {
  const id = fromGlobalId(idKind, caseId);
  if (!id) return null;
  const row = await transaction
    .createQueryBuilder(entity, 'item')
    .setLock('pessimistic_write')
    .where('item.id = :id', { id })
    .getOne();
  if (!row) return null;
  const relations = relationsToCase(actor, row);
  const isPrivate = privateStates.some((state) => state === row.state);
  const isSeen = readPolicies.decide(actor, read, { relations }).allowed;
  return isSeen && (!isPrivate || relations.length > 0) ? row : null;
}

function barrier<Row extends CaseRow, State extends string, Action extends string>(
  actor: Actor,
  { policies }: CaseKind<Row, State, Action>,
  { action, expectedVersion }: CaseCommand<Action>,
  row: Row,
): Refusal | null {
  const policy = policies[action];
  if (!writePolicies.decide(actor, policy, { relations: relationsToCase(actor, row) }).allowed) {
    const allowedRelations = writePolicies
      .find(policy)
      .allow.flatMap(({ reach, roles = [] }) => (reach === 'ALL' ? roles : reach));
    return notOwnerOrHolder({}, [], { kind: 'NOT_ALLOWED', allowedRelations });
  }
  const { version: currentVersion } = row;
  return expectedVersion === currentVersion
    ? null
    : versionConflict({ currentVersion }, ['input', 'expectedVersion'], { kind: 'CONFLICT', currentVersion });
}
