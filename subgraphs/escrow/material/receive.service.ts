import type { CommandContext, CommandResult } from '../../shared/database/carry-out';
import { sessionLocksOf } from '../../shared/database/session-locks';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { SealedBlob } from '../../shared/storage/sealed-store';
import { DepositEntity } from '../deposit/deposit.entity';
import { commandDeposit } from '../deposit/deposit-command';
import { importUnreadable, mediumHashMismatch } from './material.errors';
import { mediumClosedRefusals } from './medium.rules';
import { findMedia, insertMedium, insertSealed } from './medium.store';
import type { MediumOrder, MediumUpload, WholeBytes } from './medium-order.model';
import { MountUnreadable } from './mounted-medium';
import { sealContent } from './seal-content';
import { recordReplacement } from './transfer.service';
import { endUpload, readUpload } from './upload.store';
import { vaultOf } from './vault-of';

type Receiving = CommandContext & Pick<SubgraphContext, 'blobs' | 'vault'>;
type Received = Result<null, readonly Refusal[]> | null;

const underWay = new Map<string, Promise<Received>>();

/** The bytes of a medium, or why they cannot be had. */
type FoundBytes = Result<WholeBytes, readonly Refusal[]>;

/**
 * Takes in a medium whose bytes are all there; null when another process is at it. A process that dies in between
 * leaves the bytes and no record, and the medium is taken in again; whoever asks twice at once gets one answer.
 */
export function receiveUpload(
  context: Receiving,
  upload: MediumUpload,
  bytes: FoundBytes,
  stopped?: AbortSignal,
): Promise<Received> {
  const known = underWay.get(upload.id);
  if (known) return known;
  const receiving = receiveAlone(context, upload, bytes, stopped).finally(() => underWay.delete(upload.id));
  underWay.set(upload.id, receiving);
  return receiving;
}

async function receiveAlone(
  context: Receiving,
  upload: MediumUpload,
  bytes: FoundBytes,
  stopped?: AbortSignal,
): Promise<Received> {
  const locks = sessionLocksOf(context.dataSource);
  const name = `sealing ${upload.id}`;
  // Who waits for a sealing does not end it.
  if (!(await locks.take(name, () => undefined))) return null;
  try {
    const current = await readUpload(context.dataSource.manager, upload.id);
    if (current?.outcome === 'KEPT') return ok(null);
    if (current?.outcome === null) return await receive(context, upload, bytes, stopped);
    return upload.source === 'IMPORT' ? null : err([mediumHashMismatch()]);
  } finally {
    await locks.release(name);
  }
}

async function receive(
  context: Receiving,
  upload: MediumUpload,
  bytes: FoundBytes,
  stopped?: AbortSignal,
): Promise<Received> {
  const deposit = await context.dataSource.manager.findOneByOrFail(DepositEntity, { id: upload.depositId });
  const sealed = bytes.ok
    ? await sealWhole(context, deposit.ownerId, upload, () => bytes.value.read(stopped))
    : bytes;
  const result = sealed.ok ? await recordUpload(context, upload, sealed.value) : sealed;
  if (!result.ok) await refuseUpload(context, upload, result.error);
  if (bytes.ok) await bytes.value.remove();
  return result.ok ? ok(null) : err(result.error);
}

/** Ends an upload of which nothing is kept, with the first reason. */
export const refuseUpload = (
  { dataSource }: Pick<CommandContext, 'dataSource'>,
  { id }: Pick<MediumUpload, 'id'>,
  [reason]: readonly Refusal[],
): Promise<boolean> => endUpload(dataSource.manager, id, 'REFUSED', reason?.error.code);

/** What is mounted has no hash before it was read, and ends where it ends; but it may break off. */
async function sealWhole(
  context: Receiving,
  ownerId: string,
  { sha256, sizeBytes }: MediumUpload,
  read: () => AsyncIterable<Uint8Array>,
): Promise<Result<SealedBlob, readonly Refusal[]>> {
  const isDeclared = sha256 !== null && sizeBytes !== null;
  const order = isDeclared ? { sha256, sizeBytes } : { sizeBytes: vaultOf(context).mediumBytes };
  try {
    return await sealContent(context, ownerId, order, read);
  } catch (fault) {
    if (fault instanceof MountUnreadable) return err([importUnreadable()]);
    throw fault;
  }
}

/** Under which name a medium is recorded, and who may bring it. */
const ACTS = {
  UPLOAD: { name: 'depositMediumReceive', policy: 'deposit.file' },
  IMPORT: { name: 'depositMediumImport', policy: 'deposit.receive' },
} as const;

function recordUpload(
  context: CommandContext,
  upload: MediumUpload,
  sealed: SealedBlob,
): Promise<CommandResult> {
  const { id, depositId, number, label, sha256, source } = upload;
  const command = {
    ...ACTS[source],
    input: { number, label, sha256 },
    depositId: toGlobalId('deposit', depositId),
  };
  return commandDeposit(context, command, async (transaction, deposit) => {
    // Whoever was first recorded it.
    if (!(await endUpload(transaction, id, 'KEPT'))) return ok({ subjectId: depositId });
    return recordMedium(transaction, context, deposit, { id, source, order: upload, sealed });
  });
}

interface ReceivedMedium {
  readonly id: string;
  readonly source: 'UPLOAD' | 'IMPORT';
  readonly order: Pick<MediumOrder, 'number' | 'label' | 'fileName'>;
  readonly sealed: SealedBlob;
}

/** Records a medium whose bytes are in the store, in the transaction of whoever received them. */
async function recordMedium(
  transaction: Parameters<typeof insertMedium>[0],
  context: Pick<SubgraphContext, 'now'>,
  deposit: DepositEntity,
  { id, source, order, sealed }: ReceivedMedium,
): Promise<CommandResult> {
  const { number, label, fileName } = order;
  const taken = (await findMedia(transaction, deposit.id)).map((medium) => medium.number);
  const refusals = mediumClosedRefusals(deposit, number, taken, source);
  if (refusals.length > 0) return err(refusals);
  const { sha256, size } = sealed.content;
  await insertSealed(transaction, deposit.ownerId, sealed);
  const medium = { id, depositId: deposit.id, number, label, fileName, source, ownerId: deposit.ownerId };
  await insertMedium(transaction, { ...medium, sha256, sizeBytes: String(size), receivedAt: context.now });
  await recordReplacement(transaction, deposit, number);
  return ok({ subjectId: deposit.id, facts: { number, source, sha256 } });
}
