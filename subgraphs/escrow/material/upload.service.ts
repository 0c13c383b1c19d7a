import { randomUUID } from 'node:crypto';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { responseOf } from '../../shared/server/file-answer';
import type { FileRequest, FileResponse } from '../../shared/server/file-handler';
import { commandDeposit } from '../deposit/deposit-command';
import { uploadUnknown } from './material.errors';
import type { DepositMediumUploadStartInput } from './material.inputs';
import { mediumClosedRefusals, mediumOrderRefusals } from './medium.rules';
import { findMedia } from './medium.store';
import { partFile } from './part-file';
import { receiveUpload } from './receive.service';
import { answerTus } from './tus';
import { endExpired, findUpload, insertUpload } from './upload.store';
import { vaultOf } from './vault-of';

/** How long an upload may take: whoever has a slow line goes on the next days. */
const UPLOAD_MS = 7 * 24 * 60 * 60 * 1000;

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
    ];
    if (refusals.length > 0) return err(refusals);
    const upload = { id: randomUUID(), depositId: deposit.id, ...order, expiresAt };
    ticket = await insertUpload(transaction, context, upload);
    return ok({ subjectId: deposit.id, facts: { number: order.number, sha256: order.sha256 } });
  });
  return result.ok ? ok({ ticket, expiresAt }) : result;
}

/** Answers a request of the tus protocol. What came whole is taken in before the answer, also after a killed process. */
export async function resumeUpload(context: SubgraphContext, request: FileRequest): Promise<FileResponse> {
  const upload = await findUpload(context.dataSource.manager, context, request.ticket);
  if (!upload || upload.outcome === 'REFUSED' || upload.outcome === 'EXPIRED')
    return responseOf({ kind: 'REFUSED', status: 404, refusals: [uploadUnknown()] }, context.language);
  const part = partFile(vaultOf(context).folder, upload.id);
  const isWhole = async () => upload.outcome === null && (await part.size()) === upload.sizeBytes;
  const answer = (await isWhole()) ? null : await answerTus(upload, part, request);
  if (answer && !(await isWhole())) return answer;
  const received = await receiveUpload(context, upload, part);
  if (!received.ok)
    return responseOf({ kind: 'REFUSED', status: 422, refusals: received.error }, context.language);
  return answer ?? answerTus({ ...upload, outcome: 'KEPT' }, part, request);
}

/** Removes what came of uploads whose time is over; the answer is their number. */
export async function sweepUploads(
  context: Pick<SubgraphContext, 'dataSource' | 'vault'>,
  before: Date,
): Promise<number> {
  const ended = await endExpired(context.dataSource.manager, before);
  for (const id of ended) await partFile(vaultOf(context).folder, id).remove();
  return ended.length;
}
