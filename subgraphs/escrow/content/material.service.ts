import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import { publish } from '../../shared/events/outbox';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { DepositEntity } from '../deposit/deposit.entity';
import { lockDeposit, moveDeposit, transitionRefusal } from '../deposit/deposit-command';
import { materialRefusals } from './content.rules';
import { writeContent, writeMaterials } from './content.store';
import type { MaterialReference } from './material.model';

/**
 * Records the material of an object that its owner or holder handed in, whose bytes are stored already (E-9). It runs
 * in the transaction of whoever received the bytes, after `commandDeposit` found that the caller may do it.
 */
export async function transferMaterial(
  transaction: EntityManager,
  context: Pick<SubgraphContext, 'actor' | 'now'>,
  deposit: DepositEntity,
  materials: readonly MaterialReference[],
): Promise<CommandResult> {
  const illegal = transitionRefusal(deposit, 'TRANSFER');
  const refusals = illegal ? [illegal] : materialRefusals(materials);
  if (refusals.length > 0) return { ok: false, error: refusals };
  await keepMaterials(transaction, deposit.id, materials);
  await moveDeposit(transaction, context, deposit, 'TRANSFER');
  await publish(transaction, context, {
    type: 'escrow.material.received',
    subject: toGlobalId('deposit', deposit.id),
    data: { objectId: deposit.objectId, fileCount: materials.length },
  });
  return { ok: true, value: { subjectId: deposit.id, facts: { fileCount: materials.length } } };
}

/**
 * Records the medium of register software while its filing is a draft, whose bytes are stored already (E-14(3)); the
 * filing takes its step when it is handed in with all attachments. It runs like `transferMaterial`.
 */
export async function attachMedium(
  transaction: EntityManager,
  deposit: DepositEntity,
  materials: readonly MaterialReference[],
): Promise<CommandResult> {
  const illegal = transitionRefusal(deposit, 'RECEIVE');
  const refusals = illegal ? [illegal] : materialRefusals(materials);
  if (refusals.length > 0) return { ok: false, error: refusals };
  await keepMaterials(transaction, deposit.id, materials);
  return { ok: true, value: { subjectId: deposit.id, facts: { fileCount: materials.length } } };
}

async function keepMaterials(
  transaction: EntityManager,
  depositId: string,
  materials: readonly MaterialReference[],
): Promise<void> {
  const sections = new Set(materials.flatMap(({ section }) => section ?? []));
  for (const section of sections) await writeContent(transaction, depositId, section, 'PRESENT');
  await writeMaterials(transaction, depositId, materials);
}

/**
 * Takes the step that a finished check makes, in the transaction that finishes it: material that matches what is told
 * of it is verified (E-5, E-15). Another verdict, and a check broken off, leave the deposit where it is.
 */
export async function completeVerification(
  transaction: EntityManager,
  context: Pick<SubgraphContext, 'actor' | 'now'>,
  depositId: string,
  isMatch: boolean,
): Promise<void> {
  const deposit = await lockDeposit(transaction, depositId);
  if (!deposit || !isMatch || transitionRefusal(deposit, 'VERIFY')) return;
  await moveDeposit(transaction, context, deposit, 'VERIFY');
}
