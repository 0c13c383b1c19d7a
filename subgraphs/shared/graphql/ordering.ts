import type { Ordering } from '../database/keyset-page';
import { describedEnum } from './described-enum';

export const OrderDirection = describedEnum('OrderDirection', 'Direction of an ordering.', {
  ASC: 'From the smallest, earliest or first letter.',
  DESC: 'From the largest, latest or last letter.',
});
export type OrderDirection = keyof typeof OrderDirection;

/** Sort keys of a list: what stands behind each value of its `…OrderField` enum. */
export type OrderKeys<Name extends string> = Readonly<Record<Name, Pick<Ordering, 'expression' | 'type'>>>;

/** The ordering that the caller chose, or the list's own. */
export function orderingOf<Name extends string>(
  keys: OrderKeys<Name>,
  chosen: { readonly field: Name; readonly direction: OrderDirection } | null | undefined,
  fallback: Name,
  direction: OrderDirection = 'ASC',
): Ordering {
  const name = chosen?.field ?? fallback;
  return { name, direction: chosen?.direction ?? direction, ...keys[name] };
}
