import { createHash } from 'node:crypto';
import type { CommandContext, CommandResult } from '../../shared/database/carry-out';
import { sessionLocksOf } from '../../shared/database/session-locks';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { createSealedStore, type SealedBlob } from '../../shared/storage/sealed-store';
import { DepositEntity } from '../deposit/deposit.entity';
import { commandDeposit } from '../deposit/deposit-command';
import { mediumHashMismatch } from './material.errors';
import { mediumClosedRefusals } from './medium.rules';
import { findMedia, findSealed, insertMedium, insertSealed } from './medium.store';
import type { MediumOrder, MediumUpload } from './medium-order.model';
import { dataKeyOf } from './owner-key.store';
import type { PartFile } from './part-file';
import { recordReplacement } from './transfer.service';
import { endUpload, readUpload } from './upload.store';
import { vaultOf } from './vault-of';

type Receiving = CommandContext & Pick<SubgraphContext, 'blobs' | 'vault'>;
type Received = Result<null, readonly Refusal[]> | null;

const underWay = new Map<string, Promise<Received>>();

/**
 * Takes in an upload whose bytes are all there; null when another process is at it. A process that dies in between
 * leaves the part file and no record, and the upload is taken in again; whoever asks twice at once gets one answer.
 */
export function receiveUpload(
  context: Receiving,
  upload: MediumUpload,
  part: PartFile,
  stopped?: AbortSignal,
): Promise<Received> {
  const known = underWay.get(upload.id);
  if (known) return known;
  const receiving = receiveAlone(context, upload, part, stopped).finally(() => underWay.delete(upload.id));
  underWay.set(upload.id, receiving);
  return receiving;
}

async function receiveAlone(
  context: Receiving,
  upload: MediumUpload,
  part: PartFile,
  stopped?: AbortSignal,
): Promise<Received> {
  const locks = sessionLocksOf(context.dataSource);
  const name = `sealing ${upload.id}`;
  // Who waits for a sealing does not end it.
  if (!(await locks.take(name, () => undefined))) return null;
  try {
    const current = await readUpload(context.dataSource.manager, upload.id);
    if (current?.outcome === 'KEPT') return ok(null);
    return current?.outcome === null
      ? await receive(context, upload, part, stopped)
      : err([mediumHashMismatch()]);
  } finally {
    await locks.release(name);
  }
}

async function receive(
  context: Receiving,
  upload: MediumUpload,
  part: PartFile,
  stopped?: AbortSignal,
): Promise<Received> {
  const deposit = await context.dataSource.manager.findOneByOrFail(DepositEntity, { id: upload.depositId });
  const sealed = await sealContent(context, deposit.ownerId, upload, () => part.read(stopped));
  const result = sealed.ok ? await recordUpload(context, upload, sealed.value) : sealed;
  if (!result.ok) await endUpload(context.dataSource.manager, upload.id, 'REFUSED');
  await part.remove();
  return result.ok ? ok(null) : err(result.error);
}

function recordUpload(
  context: CommandContext,
  upload: MediumUpload,
  sealed: SealedBlob,
): Promise<CommandResult> {
  const { id, depositId, number, label, sha256 } = upload;
  const command = {
    name: 'depositMediumReceive',
    input: { number, label, sha256 },
    depositId: toGlobalId('deposit', depositId),
    policy: 'deposit.file',
  } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    // Whoever was first recorded it.
    if (!(await endUpload(transaction, id, 'KEPT'))) return ok({ subjectId: depositId });
    return recordMedium(transaction, context, deposit, { id, source: 'UPLOAD', order: upload, sealed });
  });
}

export interface ReceivedMedium {
  readonly id: string;
  readonly source: 'UPLOAD' | 'IMPORT';
  readonly order: MediumOrder;
  readonly sealed: SealedBlob;
}

/** Records a medium whose bytes are in the store, in the transaction of whoever received them. */
export async function recordMedium(
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

/** Seals bytes for their owner. The same content of the owner is recognised, when it has proven to be the same. */
export async function sealContent(
  context: Pick<SubgraphContext, 'dataSource' | 'blobs' | 'vault'>,
  ownerId: string,
  { sha256, sizeBytes }: Pick<MediumOrder, 'sizeBytes'> & { readonly sha256?: string },
  read: () => AsyncIterable<Uint8Array>,
): Promise<Result<SealedBlob, readonly Refusal[]>> {
  const { dataSource, blobs } = context;
  const store = createSealedStore(blobs);
  const known = sha256 === undefined ? null : await findSealed(dataSource, ownerId, sha256);
  if (sha256 !== undefined && known !== null && (await store.has(known)))
    return (await digestOf(read())) === sha256
      ? ok({ content: { sha256, size: sizeBytes }, sealedAs: known })
      : err([mediumHashMismatch()]);
  const dataKey = await dataKeyOf(dataSource, ownerId, vaultOf(context).masters);
  const kept = await store.put(read(), dataKey, {
    limit: sizeBytes,
    ...(sha256 !== undefined && { sha256 }),
  });
  return kept.ok ? ok(kept.value) : err([mediumHashMismatch()]);
}

async function digestOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of content) hash.update(piece);
  return hash.digest('hex');
}
