import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../shared/access/actor';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { LifeCycleStageEntity } from '../life-cycle/life-cycle.entity';
import type { LifeCycleAction, LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import { StakeholderEntity } from '../object/card.entity';
import { InformatizationObjectEntity } from '../object/object.entity';
import { notOwnerOrHolder } from '../object/object.errors';
import { keepCard } from '../object/object-command';
import { takenRefusals, textRefusals } from './card.rules';
import { cardColumns } from './card-columns';
import type { InformatizationObjectRecordInput, NewRecordInput } from './record.inputs';
import { basisRefusals, beneficiaryRefusals, codeOf, scopeRefusals } from './record.rules';
import {
  kindOfBeneficiary,
  kindOfOrganization,
  nextSerial,
  takeCodeTurn,
  takenLanguages,
} from './record.store';

const NAME = 'informatizationObjectRecord';

/** Records a planned object of the caller's organization (C-2, C-4), under the next code of the portal. */
export function recordObject(
  context: SubgraphContext,
  input: InformatizationObjectRecordInput,
): Promise<CommandResult> {
  const command = { name: NAME, input, idempotencyKey: input.idempotencyKey, takeTurn: takeCodeTurn };
  return carryOut(context, command, async (transaction) => {
    if (!writePolicies.decide(context.actor, 'object.record').allowed)
      return {
        ok: false,
        error: [notOwnerOrHolder({}, [], { kind: 'NOT_ALLOWED', allowedRelations: ['OWNER'] })],
      };
    const ownerId = organizationOf(context.actor);
    const refusals = await recordRefusals(transaction, input, ownerId);
    if (ownerId === null || refusals.length > 0) return { ok: false, error: refusals };
    const { id, code } = await insertRecord(transaction, context, input, { ownerId });
    return { ok: true, value: { subjectId: id, facts: { code } } };
  });
}

/** Every problem of a new record of that owner, with the paths of its input. */
export async function recordRefusals(
  transaction: EntityManager,
  input: NewRecordInput,
  ownerId: string | null,
): Promise<Refusal[]> {
  const { beneficiaryId = null, kind } = input;
  const ownerKind = await kindOfOrganization(transaction, ownerId);
  const beneficiaryKind = await kindOfBeneficiary(transaction, beneficiaryId);
  const hasPublicFunction = input.publicFunction != null;
  return [
    ...scopeRefusals(input.procedure, input.subject),
    ...beneficiaryRefusals(beneficiaryId, beneficiaryKind),
    ...basisRefusals({ ownerKind, beneficiaryKind, kind, hasPublicFunction }),
    ...textRefusals(input),
    ...takenRefusals(await takenLanguages(transaction, input.name, null)),
  ];
}

/** How an object enters the portal. */
interface Entry {
  readonly ownerId: string;
  /** Stage in which its life begins and the first day of it; planned today when left out. */
  readonly beginning?: Beginning;
}

interface Beginning {
  readonly action: LifeCycleAction;
  readonly stage: LifeCycleStageKind;
  readonly startedOn: string;
}

export interface RecordedObject {
  readonly id: string;
  readonly code: string;
  /** Id of the first stretch of its life. */
  readonly stretchId: string;
}

/** Writes a record without problems under the next code; the transaction took the turn of the codes before. */
export async function insertRecord(
  transaction: EntityManager,
  context: SubgraphContext,
  input: NewRecordInput,
  { ownerId, beginning = { action: 'PLAN', stage: 'PLANNED', startedOn: context.today } }: Entry,
): Promise<RecordedObject> {
  const card = newCard(context, input, ownerId, beginning, await nextSerial(transaction));
  const stretchId = await insertObject(transaction, card, beginning.action, context.today);
  return { id: card.id, code: card.code, stretchId };
}

function newCard(
  { now, today }: SubgraphContext,
  input: NewRecordInput,
  ownerId: string,
  { stage, startedOn }: Beginning,
  serial: number,
) {
  return {
    id: randomUUID(),
    code: codeOf(today, serial),
    procedure: input.procedure,
    subject: input.subject,
    ...cardColumns(input),
    recordState: 'PUBLISHED',
    isWorking: false,
    isClassVerified: false,
    stage,
    stageSince: startedOn,
    ownerId,
    version: 1,
    recordedAt: now,
    updatedAt: now,
    isSynthetic: false,
  };
}

/** The card with what repeats in it: the first stretch of its life, its owner, its first version. */
async function insertObject(
  transaction: EntityManager,
  card: ReturnType<typeof newCard>,
  action: LifeCycleAction,
  today: string,
): Promise<string> {
  const { id: objectId, stage, stageSince, ownerId: organizationId } = card;
  const stretch = { id: randomUUID(), objectId, ordinal: 1, action, stage, startedOn: stageSince };
  const owner = { id: randomUUID(), objectId, organizationId, role: 'OWNER', startedOn: today };
  await transaction.insert(InformatizationObjectEntity, card);
  await transaction.insert(LifeCycleStageEntity, stretch);
  await transaction.insert(StakeholderEntity, owner);
  await keepCard(transaction, objectId);
  return stretch.id;
}
