import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../../shared/access/actor';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { responseOf } from '../../shared/server/file-answer';
import type { FileRequest, FileResponse } from '../../shared/server/file-handler';
import type { WorkSide } from '../../shared/server/work';
import type { Vault } from '../../shared/storage/vault';
import { commandDeposit } from '../deposit/deposit-command';
import { uploadUnknown } from './material.errors';
import type { DepositMediumUploadStartInput } from './material.inputs';
import { mediumClosedRefusals, mediumOrderRefusals, openUploadRefusals } from './medium.rules';
import { findMedia } from './medium.store';
import type { MediumUpload, WholeBytes } from './medium-order.model';
import { openMounted } from './mounted-medium';
import { partFile, partIds } from './part-file';
import { receiveUpload } from './receive.service';
import { answerTus } from './tus';
import {
  countOpen,
  endExpired,
  findOpen,
  findUpload,
  findWhole,
  insertUpload,
  noteWhole,
  renewWhole,
  type WholeUpload,
} from './upload.store';
import { vaultOf } from './vault-of';

/** How long an upload may take: whoever has a slow line goes on the next days. */
const UPLOAD_MS = 7 * 24 * 60 * 60 * 1000;

/** How long an answer waits for the sealing: less than the gateway gives it after the last byte. */
const PATIENCE_MS = 5_000;
/**
 * After which bytes that nobody has are lost: another machine may hold them. What is mounted is easily asked for again.
 */
const LOST_MS = { UPLOAD: 60 * 60 * 1000, IMPORT: 60 * 1000 } as const;

export interface StartedUpload {
  readonly ticket: string;
  readonly expiresAt: Date;
}

/** Leave to upload a medium (E-9, E-14): everything that can be known before the bytes is checked here. */
export async function startUpload(
  context: SubgraphContext,
  input: DepositMediumUploadStartInput,
): Promise<Result<StartedUpload, readonly Refusal[]>> {
  const expiresAt = new Date(context.now.getTime() + UPLOAD_MS);
  const { depositId, ...told } = input;
  const order = { ...told, sizeBytes: /^\d{1,15}$/.test(told.sizeBytes) ? Number(told.sizeBytes) : 0 };
  let ticket = '';
  const command = { name: 'depositMediumUploadStart', input, depositId, policy: 'deposit.file' } as const;
  const result = await commandDeposit(context, command, async (transaction, deposit) => {
    const taken = (await findMedia(transaction, deposit.id)).map(({ number }) => number);
    const refusals = [
      ...mediumClosedRefusals(deposit, order.number, taken, 'UPLOAD'),
      ...mediumOrderRefusals(order, vaultOf(context).mediumBytes),
      ...openUploadRefusals(await countOpen(transaction, deposit.id, context.now)),
    ];
    if (refusals.length > 0) return err(refusals);
    const upload = { id: randomUUID(), depositId: deposit.id, ...order, expiresAt };
    ticket = await insertUpload(transaction, context, upload);
    return ok({ subjectId: deposit.id, facts: { number: order.number, sha256: order.sha256 } });
  });
  return result.ok ? ok({ ticket, expiresAt }) : result;
}

/**
 * Answers a request of the tus protocol. When all bytes are there the medium is sealed, and the answer tells its outcome
 * if that takes no longer than a request may; a larger medium is sealed after the answer.
 */
export async function resumeUpload(context: SubgraphContext, request: FileRequest): Promise<FileResponse> {
  const { manager } = context.dataSource;
  const upload = await findUpload(manager, context, request.ticket);
  if (!upload || upload.outcome === 'REFUSED' || upload.outcome === 'EXPIRED')
    return responseOf({ kind: 'REFUSED', status: 404, refusals: [uploadUnknown()] }, context.language);
  const part = partFile(vaultOf(context).folder, upload.id);
  const answer = await answerTus(context.dataSource, upload, part, request);
  if (upload.outcome !== null || (await part.size()) !== upload.sizeBytes) return answer;
  await noteWhole(manager, upload.id, context.now);
  const received = await within(PATIENCE_MS, receiveUpload(context, upload, ok(part)));
  if (received === null || received.ok) return answer;
  return responseOf({ kind: 'REFUSED', status: 422, refusals: received.error }, context.language);
}

/** The result if it comes in time, otherwise null; the work goes on. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  const waiting = new AbortController();
  const late = sleep(ms, null, { signal: waiting.signal }).catch(() => null);
  // What fails after the answer is done again by the work of the registry, which tells it.
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => waiting.abort());
}

/**
 * Seals what waits for it: media that take longer than a request, and those that a killed process left. Bytes that are
 * not here lie with another process, or a fault of the disk took them; then the medium must come again.
 * @returns whether one could not be sealed now
 */
export async function sealWaiting(
  side: Pick<WorkSide, 'dataSource' | 'blobs' | 'vault' | 'now' | 'onFault'>,
  stopped: AbortSignal,
): Promise<boolean> {
  let hasFailed = false;
  for (const upload of await findWhole(side.dataSource.manager)) {
    if (stopped.aborted) return hasFailed;
    await sealOne(side, upload, stopped).catch((fault) => {
      hasFailed = true;
      if (!stopped.aborted) side.onFault(fault);
    });
  }
  return hasFailed;
}

async function sealOne(
  side: Pick<WorkSide, 'dataSource' | 'blobs' | 'vault' | 'now'>,
  upload: WholeUpload,
  stopped: AbortSignal,
): Promise<void> {
  const context = { ...side, now: side.now(), actor: senderOf(upload) };
  const bytes = await openWhole(vaultOf(side), upload);
  const isLost = context.now.getTime() - upload.wholeAt.getTime() > LOST_MS[upload.source];
  if (!bytes.ok && !isLost) return;
  try {
    await receiveUpload(context, upload, bytes, stopped);
  } catch (fault) {
    // Whoever has the bytes has them still: no other process may take them for lost while the store is away.
    if (bytes.ok) await renewWhole(side.dataSource.manager, upload.id, context.now);
    throw fault;
  }
}

async function openWhole(
  vault: Vault,
  upload: MediumUpload,
): Promise<Result<WholeBytes, readonly Refusal[]>> {
  if (upload.source === 'IMPORT') return openMounted(vault, upload.fileName);
  const part = partFile(vault.folder, upload.id);
  return (await part.size()) === upload.sizeBytes ? ok(part) : err([uploadUnknown()]);
}

/** Whoever sent the last byte or mounted the medium, who was allowed to when that was asked. */
const senderOf = ({ actor, organizationId, wholeAt, source }: WholeUpload): Actor => ({
  kind: 'PERSON',
  subject: actor,
  organizationId,
  roles: new Set(source === 'IMPORT' ? ['OPERATOR'] : []),
  scopes: new Set(),
  tokenExpiresAt: wholeAt,
});

/** Ends uploads whose time is over, and removes what came of all that ended, also where a killed process left it. */
export async function sweepUploads(
  context: Pick<SubgraphContext, 'dataSource' | 'vault'>,
  before: Date,
): Promise<void> {
  const { manager } = context.dataSource;
  const { folder } = vaultOf(context);
  const ids = await partIds(folder);
  await endExpired(manager, before);
  const open = await findOpen(manager, ids);
  for (const id of ids) if (!open.has(id)) await partFile(folder, id).remove();
}
