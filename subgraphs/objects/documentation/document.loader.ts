import { grouped, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { type DocumentProof, findProofs } from './document.store';

/** Documents of an object as proofs for the rules, latest first; one statement for all objects of a page. */
export function loadProofs(context: SubgraphContext, objectId: string): Promise<DocumentProof[]> {
  return loaderOf<string, DocumentProof[]>(context, 'document.proofs', async (ids) =>
    grouped(ids, await findProofs(context.dataSource, ids), (proof) => proof.objectId),
  ).load(objectId);
}
