import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { ObjectCharacteristicsEntity } from '../object/card.entity';
import type { InformatizationObjectEntity } from '../object/object.entity';
import type { ObjectKind } from '../object/object.model';
import { commandObject } from '../object/object-command';
import { takenRefusals, textRefusals } from './card.rules';
import { cardColumns } from './card-columns';
import type { InformatizationObjectCorrectInput } from './correct.inputs';
import { emptiedRefusals, emptyRefusals } from './correct.rules';
import { basisRefusals, beneficiaryRefusals } from './record.rules';
import { kindOfOrganization, takenLanguages } from './record.store';

type Card = InformatizationObjectEntity;

/** Corrects the card of an object and its characteristics (C-4, part 1); all problems of the input are told together. */
export function correctObject(
  context: SubgraphContext,
  input: InformatizationObjectCorrectInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'informatizationObjectCorrect', input, policy: 'object.change' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const emptied = emptiedRefusals(input);
    if (emptied.length > 0) return { ok: false, error: emptied };
    const changed = cardColumns(input);
    const levels = levelsOf(input);
    const refusals = [
      ...emptyRefusals({ ...changed, ...levels }),
      ...(await correctRefusals(transaction, input, card, { ...card, ...changed })),
    ];
    if (refusals.length > 0) return { ok: false, error: refusals };
    await writeLevels(transaction, card.id, levels);
    return { ok: true, value: { card: changed, facts: { ...changed, ...levels } } };
  });
}

async function correctRefusals(
  transaction: EntityManager,
  input: InformatizationObjectCorrectInput,
  before: Card,
  after: Card,
): Promise<Refusal[]> {
  const taken = input.name ? await takenLanguages(transaction, input.name, before.id) : [];
  return [
    ...(await changedBasisRefusals(transaction, input, after)),
    ...textRefusals(input),
    ...takenRefusals(taken),
  ];
}

/** A record keeps the basis it has; one that touches it must have one afterwards. */
async function changedBasisRefusals(
  transaction: EntityManager,
  { kind, publicFunction, beneficiaryId }: InformatizationObjectCorrectInput,
  after: Card,
): Promise<Refusal[]> {
  if (kind === undefined && publicFunction === undefined && beneficiaryId === undefined) return [];
  const ownerKind = await kindOfOrganization(transaction, after.ownerId);
  const beneficiaryKind = await kindOfOrganization(transaction, after.beneficiaryId);
  const hasPublicFunction = after.publicFunctionRu !== null;
  return [
    ...beneficiaryRefusals(beneficiaryId ?? null, beneficiaryKind),
    ...basisRefusals({ ownerKind, beneficiaryKind, kind: after.kind as ObjectKind, hasPublicFunction }),
  ];
}

type Levels = Partial<Omit<ObjectCharacteristicsEntity, 'objectId'>>;

function levelsOf({ characteristics = {} }: InformatizationObjectCorrectInput): Levels {
  return Object.fromEntries(
    Object.entries(characteristics).filter(([, level]) => level !== undefined),
  ) as Levels;
}

async function writeLevels(transaction: EntityManager, objectId: string, levels: Levels): Promise<void> {
  if (Object.keys(levels).length === 0) return;
  await transaction.upsert(ObjectCharacteristicsEntity, { objectId, ...levels }, ['objectId']);
}
