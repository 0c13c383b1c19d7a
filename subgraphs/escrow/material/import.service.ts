import { randomUUID } from 'node:crypto';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { whereStored } from '../../shared/storage/where-stored';
import { declarationMissing } from '../application/application.errors';
import { findDeclaredAt } from '../declaration/declaration.store';
import { commandDeposit, findForAct } from '../deposit/deposit-command';
import type { DepositMediumImportInput } from './material.inputs';
import { isFileName, mediumClosedRefusals, mediumNameRefusals, sealingRefusals } from './medium.rules';
import { findMedia } from './medium.store';
import type { MediumUpload, WholeBytes } from './medium-order.model';
import { openMounted } from './mounted-medium';
import { receiveUpload, refuseUpload } from './receive.service';
import { within } from './upload.service';
import { hasWhole, insertImport } from './upload.store';
import { vaultOf } from './vault-of';

/** How long the answer waits for the sealing: with the act itself less than the gateway gives it. */
const PATIENCE_MS = 2_500;

type MountedBytes = Result<WholeBytes, readonly Refusal[]>;

/**
 * Takes in a medium that is mounted at the operator's: an archive or an image as it is, a directory packed (E-9, E-14).
 * By the operator. The acts of law are asked before the bytes are read and again when they are recorded. A medium that
 * takes longer than the answer is sealed after it, like an upload.
 */
export async function importMedium(
  context: SubgraphContext,
  input: DepositMediumImportInput,
): Promise<CommandResult> {
  const { depositId, number, label, name } = input;
  let upload: MediumUpload | null = null;
  const command = { name: 'depositMediumImportStart', input, depositId, policy: 'deposit.receive' } as const;
  const bytes = await findMounted(context, input);
  const asked = await commandDeposit(context, command, async (transaction, deposit) => {
    const taken = (await findMedia(transaction, deposit.id)).map((medium) => medium.number);
    const order = { number, label, fileName: name };
    const refusals = [
      ...mediumClosedRefusals(deposit, number, taken, 'IMPORT'),
      ...mediumNameRefusals(order, 'name'),
      ...sealingRefusals(await hasWhole(transaction, deposit.id, number)),
      ...(bytes.ok ? [] : bytes.error),
    ];
    // What the owner uploads to a draft is still its own; what the operator takes in is handed over (E-18). Before this
    // order nothing was declared (p.2).
    const isDeclared =
      deposit.legacyRuleSet !== null || (await findDeclaredAt(transaction, [deposit.id])).has(deposit.id);
    if (!isDeclared) refusals.push(declarationMissing());
    if (refusals.length > 0 || !bytes.ok) return err(refusals);
    const begun = { ...order, id: randomUUID(), depositId: deposit.id };
    upload = await insertImport(transaction, context, begun);
    return ok({ subjectId: deposit.id, facts: { number } });
  });
  const refusals = asked.ok ? await receiveOrdered(context, upload, bytes) : [];
  return refusals.length > 0 ? err(refusals) : asked;
}

/**
 * What is mounted under the name. A mount may hang, and the transaction with its locks waits for none; for whoever may
 * not take a medium in nothing is looked at.
 */
async function findMounted(
  context: SubgraphContext,
  { depositId, name }: DepositMediumImportInput,
): Promise<MountedBytes> {
  const mayAsk = isFileName(name) && (await findForAct(context, depositId, 'deposit.receive')) !== null;
  return mayAsk ? openMounted(vaultOf(context), name) : err([]);
}

/** Why the medium was not taken in, as far as that is known in time. */
async function receiveOrdered(
  context: SubgraphContext,
  upload: MediumUpload | null,
  bytes: MountedBytes,
): Promise<readonly Refusal[]> {
  if (upload === null) return [];
  const received = await whereStored(() => within(PATIENCE_MS, receiveUpload(context, upload, bytes)));
  if (!received.ok) {
    await refuseUpload(context, upload, received.error);
    return received.error;
  }
  return received.value === null || received.value.ok ? [] : received.value.error;
}
