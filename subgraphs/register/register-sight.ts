import { refusal, sightOf } from '../shared/graphql/guard';
import type { SubgraphContext } from '../shared/graphql/subgraph-context';

/**
 * Whether the caller reads the register (C-14). Nobody stands in a relation to an entry, so sight is whole or none:
 * should the policy ever narrow it, the answer here is no until the stores can narrow it too.
 */
export function seesRegister(context: SubgraphContext): boolean {
  return sightOf(context, 'register.read')?.of === 'ALL';
}

/** @throws the refusal of the policy when the caller does not read the register */
export function requireRegister(context: SubgraphContext): void {
  if (!seesRegister(context)) throw refusal(context, 'register.read');
}

/** Whether the caller may see every informatization object, and so the uses of an entry by the objects of others. */
export function seesEveryObject(context: SubgraphContext): boolean {
  return sightOf(context, 'object.read')?.of === 'ALL';
}
