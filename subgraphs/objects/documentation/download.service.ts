import type { EntityManager } from 'typeorm';
import { carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { FileOutcome } from '../../shared/server/file-handler';
import { loadObject } from '../object/object.loader';
import type { TechnicalDocumentEntity } from './document.entity';
import { documentCopyAbsent, documentUnknown, ticketUnknown } from './document.errors';
import { findDocument } from './document.store';
import { issueTicket, spendTicket } from './ticket.store';

/** A document whose bytes are recorded. */
interface Copied extends TechnicalDocumentEntity {
  readonly sha256: string;
  readonly sizeBytes: string;
}

/** Leave to download the copy of a document by whoever sees its object. A foreign id is refused like an unknown one. */
export async function startDownload(
  context: SubgraphContext,
  input: { readonly documentId: string },
): Promise<Result<{ readonly ticket: string; readonly sizeBytes: string }, readonly Refusal[]>> {
  let issued = { ticket: '', sizeBytes: '' };
  const path = ['input', 'documentId'];
  const result = await carryOut(context, { name: 'documentDownloadStart', input }, async (transaction) => {
    const id = fromGlobalId('technicalDocument', input.documentId);
    const document = id ? await findSeenDocument(context, transaction, id) : null;
    if (!document) return err([documentUnknown({}, path, { kind: 'INVALID_INPUT' })]);
    if (!hasCopy(document) || !(await context.blobs.has(document.sha256)))
      return err([documentCopyAbsent({}, path)]);
    const use = { purpose: 'DOWNLOAD', objectId: document.objectId, documentId: document.id } as const;
    issued = { ticket: await issueTicket(transaction, context, use), sizeBytes: document.sizeBytes };
    return ok({ subjectId: document.id });
  });
  return result.ok ? ok(issued) : result;
}

/** Gives the bytes that a ticket was issued for. The journal is written first: no byte leaves without its entry. */
export async function giveDownload(context: SubgraphContext, ticket: string): Promise<FileOutcome> {
  if (context.actor.kind === 'ANONYMOUS')
    return { kind: 'REFUSED', status: 404, refusals: [ticketUnknown()] };
  let document: TechnicalDocumentEntity | null = null;
  const command = { name: 'documentDownload', input: {} };
  const result = await carryOut(context, command, async (transaction) => {
    const use = await spendTicket(transaction, context, 'DOWNLOAD', ticket);
    document = use ? await findSeenDocument(context, transaction, use.documentId) : null;
    if (!document) return err([ticketUnknown()]);
    const { id, sha256, version } = document;
    return ok({ subjectId: id, facts: { sha256, version } });
  });
  if (!result.ok) return { kind: 'REFUSED', status: 404, refusals: result.error };
  return openCopy(context, document);
}

async function openCopy(
  context: SubgraphContext,
  document: TechnicalDocumentEntity | null,
): Promise<FileOutcome> {
  const content = document && hasCopy(document) ? await context.blobs.open(document.sha256) : null;
  if (!content || !document || !hasCopy(document))
    return { kind: 'REFUSED', status: 404, refusals: [documentCopyAbsent()] };
  const { kind, version, fileName, sizeBytes: size, sha256 } = document;
  const name = fileName ?? `${kind.toLowerCase()}-${version}`;
  return { kind: 'FILE', file: { name, size, sha256, content } };
}

function hasCopy(document: TechnicalDocumentEntity): document is Copied {
  return document.sha256 !== null && document.sizeBytes !== null;
}

/** A document of an object that the caller sees. */
export async function findSeenDocument(
  context: SubgraphContext,
  manager: EntityManager,
  id: string,
): Promise<TechnicalDocumentEntity | null> {
  const document = await findDocument(manager, id);
  if (!document) return null;
  return (await loadObject(context, document.objectId, new Set())) ? document : null;
}
