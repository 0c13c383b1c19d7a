import { sightOf } from '../../shared/graphql/guard';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { TenderEntity } from './tender.entity';
import { findTenders, inclusionAppliedOn } from './tender.store';

/** Tender by its bare uuid; null when there is none or the caller has no part in it. */
export async function loadTender(context: SubgraphContext, id: string): Promise<TenderEntity | null> {
  const sight = sightOf(context, 'tender.read');
  if (!sight) return null;
  return loaderOf<string, TenderEntity | null>(context, 'tender', async (ids) =>
    inOrder(ids, await findTenders(context.dataSource, sight, ids), (row) => row.id),
  ).load(id);
}

/** Day on which the winner of a tender first applied for the inclusion of what meets its terms; null until then. */
export async function loadAppliedOn(context: SubgraphContext, tenderId: string): Promise<string | null> {
  const load = loaderOf<string, { tenderId: string; appliedOn: string } | null>(
    context,
    'tenderApplied',
    async (ids) => inOrder(ids, await inclusionAppliedOn(context.dataSource, ids), (row) => row.tenderId),
  );
  return (await load.load(tenderId))?.appliedOn ?? null;
}
