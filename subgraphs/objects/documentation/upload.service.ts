import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { FileOutcome } from '../../shared/server/file-handler';
import type { BlobProblem, StoredBlob } from '../../shared/storage/blob-store';
import { commandObject } from '../object/object-command';
import { TechnicalDocumentEntity } from './document.entity';
import { docHashMismatch, documentTooLarge, ticketUnknown } from './document.errors';
import { archiveVersions, type DocumentLine, latestVersion } from './document.store';
import { issueTicket, spendTicket } from './ticket.store';
import type { DocumentUploadStartInput } from './upload.inputs';
import type { UploadOrder } from './upload.model';
import { uploadRefusals, versionRefusals } from './upload.rules';

/** Leave to upload one file for an object (C-4): everything that can be known before the bytes is checked here. */
export async function startUpload(
  context: SubgraphContext,
  input: DocumentUploadStartInput,
): Promise<Result<string, readonly Refusal[]>> {
  let ticket = '';
  const name = 'documentUploadStart';
  const command = {
    name,
    input,
    objectId: input.objectId,
    expectedVersion: null,
    policy: 'object.change',
  } as const;
  const { objectId: _, ...rest } = input;
  const upload: UploadOrder = { ...rest, stage: input.stage ?? null };
  const result = await commandObject(context, command, async (transaction, { card }) => {
    const latest = await latestVersion(transaction, lineOf(card.id, upload));
    const refusals = uploadRefusals(upload, latest);
    if (refusals.length > 0) return err(refusals);
    ticket = await issueTicket(transaction, context, { purpose: 'UPLOAD', objectId: card.id, upload });
    return ok({ facts: { ...upload } });
  });
  return result.ok ? ok(ticket) : result;
}

/**
 * Takes the bytes that a ticket was issued for and records the document. The bytes are on the disk before the record
 * is made: a process that dies in between leaves bytes without a record, which are swept, and never the reverse.
 */
export async function takeUpload(
  context: SubgraphContext,
  ticket: string,
  content: AsyncIterable<Uint8Array>,
): Promise<FileOutcome> {
  const use = await spendTicket(context.dataSource.manager, context, 'UPLOAD', ticket);
  if (!use) return { kind: 'REFUSED', status: 404, refusals: [ticketUnknown()] };
  const { objectId, upload } = use;
  const kept = await context.blobs.put(content, { limit: upload.sizeBytes, sha256: upload.sha256 });
  if (!kept.ok) return refusedBytes(kept.error, upload);
  return place(context, objectId, upload, kept.value);
}

function refusedBytes(problem: BlobProblem, { sha256 }: UploadOrder): FileOutcome {
  if (problem.code === 'TOO_LARGE')
    return { kind: 'REFUSED', status: 413, refusals: [documentTooLarge({ limit: problem.limit })] };
  const facts = { declared: sha256, received: problem.received.sha256 };
  return { kind: 'REFUSED', status: 422, refusals: [docHashMismatch(facts)] };
}

async function place(
  context: SubgraphContext,
  object: string,
  upload: UploadOrder,
  blob: StoredBlob,
): Promise<FileOutcome> {
  const id = randomUUID();
  const objectId = toGlobalId('informatizationObject', object);
  const facts = { documentId: toGlobalId('technicalDocument', id), version: upload.version, ...blob };
  const command = {
    name: 'documentPlace',
    input: facts,
    objectId,
    expectedVersion: null,
    policy: 'object.change',
  } as const;
  const result = await commandObject(context, command, async (transaction, { card }) => {
    const line = lineOf(card.id, upload);
    const refusals = versionRefusals(upload.version, await latestVersion(transaction, line));
    if (refusals.length > 0) return err(refusals);
    await archiveVersions(transaction, line, 'PROJECT');
    await insert(transaction, { id, ...line, upload, blob, placedAt: context.now });
    return ok({ facts });
  });
  if (result.ok) return { kind: 'KEPT', facts };
  const isConflict = result.error.every(({ details }) => details.kind === 'CONFLICT');
  return { kind: 'REFUSED', status: isConflict ? 409 : 403, refusals: result.error };
}

function lineOf(objectId: string, { kind, language }: UploadOrder): DocumentLine {
  return { objectId, kind, language };
}

interface Placed extends DocumentLine {
  readonly id: string;
  readonly upload: UploadOrder;
  readonly blob: StoredBlob;
  readonly placedAt: Date;
}

async function insert(
  transaction: EntityManager,
  { id, objectId, upload, blob, placedAt }: Placed,
): Promise<void> {
  const { kind, stage, title, version, language, classification, fileName } = upload;
  await transaction.insert(TechnicalDocumentEntity, {
    id,
    objectId,
    kind,
    stage,
    titleKk: title.kk,
    titleRu: title.ru,
    titleEn: title.en,
    version,
    language,
    state: 'PROJECT',
    placedAt,
    sizeBytes: String(blob.size),
    sha256: blob.sha256,
    classification,
    fileName,
    isArchived: false,
  });
}
