import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { err, ok } from '../../shared/kernel/result';
import { closedRefusals } from '../content/content.rules';
import { writeContent, writeMaterials } from '../content/content.store';
import type { MaterialReference } from '../content/material.model';
import { transferMaterial } from '../content/material.service';
import type { DepositEntity } from '../deposit/deposit.entity';
import { commandDeposit } from '../deposit/deposit-command';
import { mediumFieldMalformed, mediumUnknown } from './material.errors';
import type { DepositContentPlaceInput, DepositTransferInput } from './material.inputs';
import type { MediumEntity } from './medium.entity';
import { isKeptPath, sealingRefusals } from './medium.rules';
import { findMedia, findPlaces, insertPlaces, type SectionPlace } from './medium.store';
import { hasWhole } from './upload.store';

/** Tells in which section of the repository what lies on a medium belongs (E-2(3), E-5). By the owner or holder. */
export function placeContent(
  context: SubgraphContext,
  input: DepositContentPlaceInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'depositContentPlace', input, policy: 'deposit.file' } as const;
  return commandDeposit(context, command, async (transaction, { id, state }) => {
    const { section, number, paths } = input;
    const media = await findMedia(transaction, id);
    const refusals = [
      ...closedRefusals(state),
      ...(media.some((medium) => medium.number === number)
        ? []
        : [mediumUnknown({ number }, ['input', 'number'])]),
      ...(paths.length > 0 && paths.every(isKeptPath)
        ? []
        : [mediumFieldMalformed({ field: 'paths' }, ['input', 'paths'], { kind: 'INVALID_INPUT' })]),
    ];
    if (refusals.length > 0) return err(refusals);
    await insertPlaces(
      transaction,
      id,
      paths.map((path) => ({ section, number, path })),
    );
    await writeContent(transaction, id, section, 'PRESENT');
    return ok({ subjectId: id, facts: { section, number } });
  });
}

/** Hands the material over to the operator (E-9): every medium lies in a section. By the owner or holder. */
export function transferDeposit(
  context: SubgraphContext,
  input: DepositTransferInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'depositTransfer', input, policy: 'deposit.file' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const refusals = sealingRefusals(await hasWhole(transaction, deposit.id));
    if (refusals.length > 0) return err(refusals);
    const materials = await findMaterials(transaction, deposit.id);
    return transferMaterial(transaction, context, deposit, materials);
  });
}

/** A medium that takes the place of another after the transfer is material of the deposit as well. */
export async function recordReplacement(
  transaction: EntityManager,
  { id, state }: DepositEntity,
  number: number,
): Promise<void> {
  if (state !== 'TRANSFERRED') return;
  const medium = (await findMedia(transaction, id)).find((one) => one.number === number);
  const places = medium ? await findPlaces(transaction, id) : [];
  const placed = medium ? materialsOf(medium, places).filter(({ section }) => section !== null) : [];
  await writeMaterials(transaction, id, placed);
}

/** What lies on the media of a deposit that count, by section. */
export async function findMaterials(
  transaction: EntityManager,
  depositId: string,
): Promise<MaterialReference[]> {
  const media = await findMedia(transaction, depositId);
  const places = await findPlaces(transaction, depositId);
  return media.flatMap((medium) => materialsOf(medium, places));
}

/** What is on a medium by section; without any, nobody said where it belongs. */
function materialsOf(medium: MediumEntity, places: readonly SectionPlace[]): MaterialReference[] {
  const { number, sha256, sizeBytes } = medium;
  const own = places.filter((place) => place.number === number);
  const size = Number(sizeBytes);
  const name = `${number}-${medium.id}`;
  if (own.length === 0) return [{ sha256, size, section: null, path: name }];
  return own.map(({ section, path }) => ({ sha256, size, section, path: `${name}/${path}` }));
}
