import { carryOut } from '../../shared/database/carry-out';
import { sightOf } from '../../shared/graphql/guard';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { FileOutcome } from '../../shared/server/file-handler';
import { whereStored } from '../../shared/storage/where-stored';
import { loadObject } from '../object/object.loader';
import type { TechnicalDocumentEntity } from './document.entity';
import {
  documentCopyAbsent,
  documentForOfficialUse,
  documentUnknown,
  ticketUnknown,
} from './document.errors';
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
  // What is seen is asked before the transaction: one that waits for a second connection could wait for itself.
  const document = await findSeenDocument(context, input.documentId);
  const kept = await whereStored(() => keptCopy(context, document));
  const result = await carryOut(context, { name: 'documentDownloadStart', input }, async (transaction) => {
    if (!document) return err([documentUnknown({}, path, { kind: 'INVALID_INPUT' })]);
    if (!mayTakeCopy(context, document)) {
      const details = { kind: 'NOT_ALLOWED', allowedRelations: [] } as const;
      return err([documentForOfficialUse({}, path, details)]);
    }
    if (!kept.ok) return kept;
    const copy = kept.value;
    if (!copy) return err([documentCopyAbsent({}, path)]);
    const use = { purpose: 'DOWNLOAD', objectId: copy.objectId, documentId: copy.id } as const;
    issued = { ticket: await issueTicket(transaction, context, use), sizeBytes: copy.sizeBytes };
    return ok({ subjectId: copy.id });
  });
  return result.ok ? ok(issued) : result;
}

/** Gives the bytes that a ticket was issued for. The journal is written first: no byte leaves without its entry. */
export async function giveDownload(context: SubgraphContext, ticket: string): Promise<FileOutcome> {
  const use = await spendTicket(context.dataSource.manager, context, 'DOWNLOAD', ticket);
  const document = use && (await findSeenDocument(context, toGlobalId('technicalDocument', use.documentId)));
  if (!document || !mayTakeCopy(context, document))
    return { kind: 'REFUSED', status: 404, refusals: [ticketUnknown()] };
  const { id: subjectId, sha256, version } = document;
  const command = { name: 'documentDownload', input: {} };
  const noted = await carryOut(context, command, async () => ok({ subjectId, facts: { sha256, version } }));
  if (!noted.ok) return { kind: 'REFUSED', status: 403, refusals: noted.error };
  return openCopy(context, document);
}

async function openCopy(context: SubgraphContext, document: TechnicalDocumentEntity): Promise<FileOutcome> {
  const content = hasCopy(document) ? await context.blobs.open(document.sha256) : null;
  if (!content || !hasCopy(document))
    return { kind: 'REFUSED', status: 404, refusals: [documentCopyAbsent()] };
  const { kind, version, fileName, sizeBytes: size, sha256 } = document;
  const name = fileName ?? `${kind.toLowerCase()}-${version}`;
  return { kind: 'FILE', file: { name, size, sha256, content } };
}

/** The document with its bytes, when the store has them. */
async function keptCopy(
  { blobs }: SubgraphContext,
  document: TechnicalDocumentEntity | null,
): Promise<Copied | null> {
  return document && hasCopy(document) && (await blobs.has(document.sha256)) ? document : null;
}

/** Of whom sees the object an outside system is the only one that official use shuts out. */
function mayTakeCopy(context: SubgraphContext, { classification }: TechnicalDocumentEntity): boolean {
  return classification === 'OPEN' || sightOf(context, 'object.document.official-use.read') !== null;
}

function hasCopy(document: TechnicalDocumentEntity): document is Copied {
  return document.sha256 !== null && document.sizeBytes !== null;
}

/** A document by its global id, of an object that the caller sees; null for every other id. */
export async function findSeenDocument(
  context: SubgraphContext,
  documentId: string,
): Promise<TechnicalDocumentEntity | null> {
  const id = fromGlobalId('technicalDocument', documentId);
  const document = id ? await findDocument(context.dataSource.manager, id) : null;
  if (!document) return null;
  return (await loadObject(context, document.objectId, new Set())) ? document : null;
}
