import { randomUUID } from 'node:crypto';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { whereStored } from '../../shared/storage/where-stored';
import { declarationMissing } from '../application/application.errors';
import { findDeclaredAt } from '../declaration/declaration.store';
import { commandDeposit } from '../deposit/deposit-command';
import { importFolderMissing } from './material.errors';
import type { DepositMediumImportInput } from './material.inputs';
import { mediumClosedRefusals, mediumOrderRefusals, sealingRefusals } from './medium.rules';
import { findMedia } from './medium.store';
import type { MediumUpload, WholeBytes } from './medium-order.model';
import { openMounted } from './mounted-medium';
import { receiveUpload, refuseUpload } from './receive.service';
import { within } from './upload.service';
import { hasWhole, insertImport } from './upload.store';
import { vaultOf } from './vault-of';

/** Stands in for a hash that is only known when the bytes were read. */
const ANY_HASH = '0'.repeat(64);

/** How long the answer waits for the sealing: with the act itself less than the gateway gives it. */
const PATIENCE_MS = 2_500;

interface Ordered {
  readonly upload: MediumUpload;
  readonly bytes: Result<WholeBytes, readonly Refusal[]>;
}

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
  let ordered: Ordered | null = null;
  const command = { name: 'depositMediumImportStart', input, depositId, policy: 'deposit.receive' } as const;
  const asked = await commandDeposit(context, command, async (transaction, deposit) => {
    const taken = (await findMedia(transaction, deposit.id)).map((medium) => medium.number);
    const order = { number, label, fileName: name };
    const { importFolder, mediumBytes } = vaultOf(context);
    const refusals = [
      ...mediumClosedRefusals(deposit, number, taken, 'IMPORT'),
      ...mediumOrderRefusals({ ...order, sha256: ANY_HASH, sizeBytes: 1 }, mediumBytes),
      ...sealingRefusals(await hasWhole(transaction, deposit.id, number)),
    ];
    if (importFolder === null) refusals.push(importFolderMissing());
    // What the owner uploads to a draft is still its own; what the operator takes in is handed over (E-18). Before this
    // order nothing was declared (p.2).
    const isDeclared =
      deposit.legacyRuleSet !== null || (await findDeclaredAt(transaction, [deposit.id])).has(deposit.id);
    if (!isDeclared) refusals.push(declarationMissing());
    if (refusals.length > 0) return err(refusals);
    const bytes = await openMounted(vaultOf(context), name);
    if (!bytes.ok) return bytes;
    const upload = { ...order, id: randomUUID(), depositId: deposit.id };
    ordered = { upload: await insertImport(transaction, context, upload), bytes };
    return ok({ subjectId: deposit.id, facts: { number } });
  });
  const refusals = asked.ok ? await receiveOrdered(context, ordered) : [];
  return refusals.length > 0 ? err(refusals) : asked;
}

/** Why the medium was not taken in, as far as that is known in time. */
async function receiveOrdered(
  context: SubgraphContext,
  ordered: Ordered | null,
): Promise<readonly Refusal[]> {
  if (ordered === null) return [];
  const { upload, bytes } = ordered;
  const received = await whereStored(() => within(PATIENCE_MS, receiveUpload(context, upload, bytes)));
  if (!received.ok) {
    await refuseUpload(context, upload, received.error);
    return received.error;
  }
  return received.value === null || received.value.ok ? [] : received.value.error;
}
