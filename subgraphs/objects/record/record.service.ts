import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { LifeCycleStageEntity } from '../life-cycle/life-cycle.entity';
import { StakeholderEntity } from '../object/card.entity';
import { InformatizationObjectEntity } from '../object/object.entity';
import { notOwnerOrHolder } from '../object/object.errors';
import { keepCard } from '../object/object-command';
import { takenRefusals, textRefusals } from './card.rules';
import { cardColumns } from './card-columns';
import type { InformatizationObjectRecordInput } from './record.inputs';
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
    const ownerId = context.actor.kind === 'ANONYMOUS' ? null : context.actor.organizationId;
    const refusals = await recordRefusals(transaction, input, ownerId);
    if (ownerId === null || refusals.length > 0) return { ok: false, error: refusals };
    const card = newCard(context, input, ownerId, await nextSerial(transaction));
    await insertObject(transaction, card, context.today);
    return { ok: true, value: { subjectId: card.id, facts: { code: card.code } } };
  });
}

async function recordRefusals(
  transaction: EntityManager,
  input: InformatizationObjectRecordInput,
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

function newCard(
  { now, today }: SubgraphContext,
  input: InformatizationObjectRecordInput,
  ownerId: string,
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
    stage: 'PLANNED',
    stageSince: today,
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
  today: string,
): Promise<void> {
  const of = () => ({ id: randomUUID(), objectId: card.id, startedOn: today });
  await transaction.insert(InformatizationObjectEntity, card);
  await transaction.insert(LifeCycleStageEntity, { ...of(), ordinal: 1, action: 'PLAN', stage: 'PLANNED' });
  await transaction.insert(StakeholderEntity, { ...of(), organizationId: card.ownerId, role: 'OWNER' });
  await keepCard(transaction, card.id);
}
