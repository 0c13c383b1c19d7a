import { grouped, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import {
  type DocumentContent,
  findContents,
  findSignedDocuments,
  type SignedDocumentRow,
} from './document.store';

/** Documents of a deposit with their signatures; a constant number of statements for all deposits of a page. */
export function loadDocuments(context: SubgraphContext, depositId: string): Promise<SignedDocumentRow[]> {
  return loaderOf<string, SignedDocumentRow[]>(context, 'documents', async (ids) =>
    grouped(ids, await findSignedDocuments(context.dataSource, ids), (row) => row.depositId),
  ).load(depositId);
}

/** The bytes of one kind of document. Whoever asks has found that the caller is a party (A4.5.4). */
export function loadContents(
  context: SubgraphContext,
  depositId: string,
  kind: string,
): Promise<DocumentContent[]> {
  return loaderOf<string, DocumentContent[]>(context, `document-contents:${kind}`, async (ids) =>
    grouped(ids, await findContents(context.dataSource, ids, [kind]), (row) => row.depositId),
  ).load(depositId);
}
