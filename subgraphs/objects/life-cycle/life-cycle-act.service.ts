import type { EntityManager } from 'typeorm';
import type { WritePolicy } from '../../shared/access/write-policies';
import type { CommandResult } from '../../shared/database/carry-out';
import { publish } from '../../shared/events/outbox';
import type { ObjectCommandInput } from '../../shared/graphql/command-input';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import type { InformatizationObjectEntity } from '../object/object.entity';
import { notOwnerOrHolder } from '../object/object.errors';
import { type CommandedObject, commandObject, type ObjectChange } from '../object/object-command';
import { findCardFacts } from '../record/completeness.loader';
import { type RoundFacts, stepsOn } from './evidence.rules';
import type { LifeCycleAction, LifeCycleStageKind } from './life-cycle.type';
import { ACT_POLICIES, dayRefusals, outOfOrder, transitionOf } from './life-cycle-act.rules';
import { findEvidence, openStretch } from './life-cycle-act.store';
import type { Evidence, Step } from './readiness.rules';
import { findRounds } from './round.store';
import { stageDataRefusals } from './stage-data.rules';

/** What an act finds: the locked object, the records of its round and its steps on the day of the act. */
export interface ActFacts extends CommandedObject {
  readonly stage: LifeCycleStageKind;
  readonly round: RoundFacts;
  readonly stretchId: string;
  readonly evidence: readonly Evidence[];
  readonly steps: readonly Step[];
}

/** An act that moves an object to another stage. */
export interface StageAct {
  readonly name: string;
  readonly action: LifeCycleAction;
  readonly input: ObjectCommandInput;
  /** Day of the act and the field of the input that tells it. */
  readonly day: string;
  readonly dayField: string;
  readonly refusals: (facts: ActFacts) => Refusal[];
  /** Number of the document on which the act rests. */
  readonly basis: (facts: ActFacts) => string | null;
  readonly card?: Partial<InformatizationObjectEntity>;
  readonly record?: (transaction: EntityManager, stretchId: string, facts: ActFacts) => Promise<void>;
}

/** Moves an object: the table first, then who, then the day and all missing evidence at once (C-9). */
export function advance(context: SubgraphContext, act: StageAct): Promise<CommandResult> {
  const { name, action, input, day } = act;
  const command = { ...idsOf(input), name, input, policy: ACT_POLICIES[action] };
  return commandObject(context, command, async (transaction, object) => {
    const stage = object.card.stage as LifeCycleStageKind;
    const found = transitionOf(stage, action);
    if ('refusal' in found) return refused([found.refusal]);
    const { to, who } = found.transition;
    if (!who.some((relation) => object.relations.includes(relation)))
      return refused([notOwnerOrHolder({}, [], { kind: 'NOT_ALLOWED', allowedRelations: [...who] })]);
    const facts = await factsOf(transaction, object, day);
    const refusals = [
      ...dayRefusals(act.dayField, day, object.card.stageSince, context.today),
      ...act.refusals(facts),
      ...stageDataRefusals(await findCardFacts(transaction, object.card.id, context.today)),
    ];
    if (refusals.length > 0) return refused(refusals);
    const basisDocument = act.basis(facts);
    const next = { objectId: object.card.id, action, stage: to, startedOn: day, basisDocument };
    const stretchId = await openStretch(transaction, next);
    await act.record?.(transaction, stretchId, facts);
    await tellStage(transaction, context, object, { from: stage, to, on: day });
    const card = { ...act.card, stage: to, stageSince: day };
    return { ok: true, value: { card, facts: { action, from: stage, to, day } } };
  });
}

/** The other registries have duties that begin with a stage, for example the deposit (E-7). */
async function tellStage(
  transaction: EntityManager,
  context: SubgraphContext,
  { card }: CommandedObject,
  change: { readonly from: string; readonly to: string; readonly on: string },
): Promise<void> {
  const { id: objectId, code, ownerId: ownerOrganizationId, holderId: holderOrganizationId } = card;
  await publish(transaction, context, {
    type: 'object.stage.changed',
    subject: toGlobalId('informatizationObject', objectId),
    data: { objectId, code, ...change, ownerOrganizationId, holderOrganizationId },
  });
}

/** An act that records evidence within a stage. */
export interface RecordAct {
  readonly name: string;
  /** Name of the act in the refusal of a wrong stage. */
  readonly action: string;
  readonly policy: WritePolicy;
  readonly input: ObjectCommandInput;
  readonly stages: readonly LifeCycleStageKind[];
  /** Day on which the steps are looked at. */
  readonly day: string;
  readonly refusals: (facts: ActFacts, transaction: EntityManager) => Refusal[] | Promise<Refusal[]>;
  readonly record: (transaction: EntityManager, facts: ActFacts) => Promise<ObjectChange>;
}

/** Records evidence of an object that is in one of the stages of the act. The card keeps its version. */
export function recordWithin(context: SubgraphContext, act: RecordAct): Promise<CommandResult> {
  const { name, input, policy, stages } = act;
  return commandObject(context, { ...idsOf(input), name, input, policy }, async (transaction, object) => {
    const stage = object.card.stage as LifeCycleStageKind;
    if (!stages.includes(stage)) return refused([outOfOrder(stage, act.action)]);
    const facts = await factsOf(transaction, object, act.day);
    const refusals = await act.refusals(facts, transaction);
    if (refusals.length > 0) return refused(refusals);
    return { ok: true, value: await act.record(transaction, facts) };
  });
}

function idsOf({ objectId, expectedVersion, idempotencyKey }: ObjectCommandInput) {
  return { objectId, expectedVersion, idempotencyKey };
}

function refused(error: readonly Refusal[]) {
  return { ok: false, error } as const;
}

async function factsOf(transaction: EntityManager, object: CommandedObject, day: string): Promise<ActFacts> {
  const { id } = object.card;
  const [round] = await findRounds(transaction, [id]);
  if (!round?.stretchId) throw new Error(`The object ${id} has no history of its life.`);
  const stage = object.card.stage as LifeCycleStageKind;
  const evidence = await findEvidence(transaction, id);
  const steps = stepsOn(day, stage, evidence, round);
  return { ...object, stage, round, stretchId: round.stretchId, evidence, steps };
}
