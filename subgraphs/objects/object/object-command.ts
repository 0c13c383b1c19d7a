import type { EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor';
import type { Relation } from '../../shared/access/policy';
import { readPolicies } from '../../shared/access/read-policies';
import { type WritePolicy, writePolicies } from '../../shared/access/write-policies';
import { type Command, type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { InformatizationObjectEntity } from './object.entity';
import { notOwnerOrHolder, objectUnknown, versionConflict } from './object.errors';
import { RELATION_ROLES } from './object.store';

/** An object as a command found it, locked until the command ends. */
export interface CommandedObject {
  readonly card: InformatizationObjectEntity;
  /** Relations of the caller's organization to the object today. */
  readonly relations: readonly Relation[];
}

export interface ObjectCommand extends Command {
  /** Id of the object as the client gave it. */
  readonly objectId: string;
  /** Version that the client read; null when the command does not depend on it. */
  readonly expectedVersion: number | null;
  readonly policy: WritePolicy;
}

/** What a command changes on the card, and the facts for the journal. No change of the card leaves its version. */
export interface ObjectChange {
  /** Bare uuid of the thing that the command made, such as a cost row; the object itself when left out. */
  readonly subjectId?: string;
  readonly card?: Partial<InformatizationObjectEntity>;
  readonly facts?: Readonly<Record<string, unknown>>;
}

export type ObjectWork = (
  transaction: EntityManager,
  object: CommandedObject,
) => Promise<
  | { readonly ok: true; readonly value: ObjectChange }
  | { readonly ok: false; readonly error: readonly Refusal[] }
>;

/**
 * Carries out a command on one object: finds and locks it, checks who acts and on which version, does the work, writes
 * the changed card as a new version and keeps the old one readable. An object that the caller has nothing to do with
 * is refused like one that does not exist.
 */
export function commandObject(
  context: SubgraphContext,
  command: ObjectCommand,
  work: ObjectWork,
): Promise<CommandResult> {
  return carryOut(context, command, async (transaction) => {
    const object = await findForUpdate(transaction, context, command.objectId);
    // One that the caller may not see is answered like one that does not exist (A04).
    if (!object || !readPolicies.decide(context.actor, 'object.read', object).allowed)
      return refused(objectUnknown({}, ['input', 'objectId'], { kind: 'INVALID_INPUT' }));
    const { card, relations } = object;
    const decision = writePolicies.decide(context.actor, command.policy, { relations });
    if (!decision.allowed)
      return refused(
        notOwnerOrHolder({}, [], { kind: 'NOT_ALLOWED', allowedRelations: relationsOf(command.policy) }),
      );
    if (command.expectedVersion !== null && command.expectedVersion !== card.version)
      return refused(
        versionConflict({ currentVersion: card.version }, ['input', 'expectedVersion'], {
          kind: 'CONFLICT',
          currentVersion: card.version,
        }),
      );
    await keepCard(transaction, card.id);
    const done = await work(transaction, object);
    if (!done.ok) return done;
    if (done.value.card) await writeCard(transaction, context.now, command.name, card, done.value.card);
    return { ok: true, value: { subjectId: done.value.subjectId ?? card.id, facts: done.value.facts ?? {} } };
  });
}

function refused(refusal: Refusal): CommandResult {
  return { ok: false, error: [refusal] };
}

function relationsOf(policy: WritePolicy): string[] {
  const { allow } = writePolicies.find(policy);
  return allow.flatMap(({ reach, roles = [] }) => (reach === 'ALL' ? roles : reach));
}

async function findForUpdate(
  transaction: EntityManager,
  { actor, today }: SubgraphContext,
  objectId: string,
): Promise<CommandedObject | null> {
  const id = fromGlobalId('informatizationObject', objectId);
  const card = id
    ? await transaction
        .createQueryBuilder(InformatizationObjectEntity, 'object')
        .setLock('pessimistic_write')
        .where('object.id = :id', { id })
        .getOne()
    : null;
  if (!card) return null;
  return { card, relations: await relationsTo(transaction, actor, card.id, today) };
}

async function relationsTo(
  transaction: EntityManager,
  actor: Actor,
  objectId: string,
  today: string,
): Promise<Relation[]> {
  if (actor.kind === 'ANONYMOUS' || actor.organizationId === null) return [];
  const rows: { role: string }[] = await transaction.query(
    `SELECT role FROM stakeholder WHERE object_id = $1 AND organization_id = $2
       AND started_on <= $3 AND (ended_on IS NULL OR ended_on >= $3)`,
    [objectId, actor.organizationId, today],
  );
  const roles = new Set(rows.map(({ role }) => role));
  return (Object.keys(RELATION_ROLES) as Relation[]).filter((relation) =>
    RELATION_ROLES[relation].some((role) => roles.has(role)),
  );
}

/** The card as it was before the first command goes to the versions; each new one follows it and is not made again. */
export async function keepCard(transaction: EntityManager, objectId: string): Promise<void> {
  await transaction.query(
    `INSERT INTO object_version (object_id, version, valid_from, card) ${SNAPSHOT}
       AND NOT EXISTS (SELECT FROM object_version v WHERE v.object_id = o.id AND v.version = o.version)
     ON CONFLICT DO NOTHING`,
    [objectId],
  );
}

async function writeCard(
  transaction: EntityManager,
  now: Date,
  command: string,
  before: InformatizationObjectEntity,
  change: Partial<InformatizationObjectEntity>,
): Promise<void> {
  const next = { ...change, version: before.version + 1, updatedAt: now };
  await transaction.update(InformatizationObjectEntity, { id: before.id }, next);
  await transaction.query(
    `INSERT INTO object_version (object_id, version, valid_from, card, command)
       SELECT snapshot.*, $2 FROM (${SNAPSHOT}) snapshot`,
    [before.id, command],
  );
}

/**
 * The present card with its characteristics, what it lists as in force and its dated lists, as a version: object,
 * number, instant, card. `$1` is the object. The other object of an integration is not named: not every reader may
 * see it.
 */
export const SNAPSHOT = `SELECT o.id, o.version, o.updated_at, to_jsonb(o) - 'search_text' - 'search_vector'
    || jsonb_build_object('characteristics', to_jsonb(c) - 'object_id',
      'technologies', ARRAY (SELECT name FROM technology WHERE object_id = o.id AND ended_on IS NULL ORDER BY name, id),
      'integrations', ARRAY (
        SELECT CASE o.id WHEN source_object_id THEN '→ ' ELSE '← ' END || purpose || coalesce(' (' || via || ')', '')
          || coalesce(', ' || exchange_version, '') || CASE status WHEN 'CURRENT' THEN '' ELSE ', ' || status END
        FROM integration
        WHERE o.id IN (source_object_id, target_object_id) AND ended_on IS NULL ORDER BY 1, id),
      'card_entries', coalesce((SELECT jsonb_object_agg(list, entries) FROM (
        SELECT list, jsonb_agg(jsonb_build_object('id', id, 'content', content, 'startedOn', started_on,
          'endedOn', ended_on) ORDER BY title, id) AS entries
        FROM card_entry WHERE object_id = o.id GROUP BY list) listed), '{}'))
  FROM informatization_object o LEFT JOIN object_characteristics c ON c.object_id = o.id WHERE o.id = $1`;
