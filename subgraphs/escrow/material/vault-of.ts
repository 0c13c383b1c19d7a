import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Vault } from '../../shared/storage/vault';

/** The escrow is never started without its vault; a context without one is a fault of the program. */
export function vaultOf({ vault }: Pick<SubgraphContext, 'vault'>): Vault {
  if (!vault) throw new Error('The escrow has no vault.');
  return vault;
}
