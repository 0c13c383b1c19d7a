import DataLoader from 'dataloader';
import type { SubgraphContext } from './subgraph-context';

/**
 * The request's loader of that name, made on first use: all keys of one level of a query go into one statement.
 * The name tells everything that changes the statement, such as the columns.
 */
export function loaderOf<Key, Value>(
  context: SubgraphContext,
  name: string,
  load: (keys: readonly Key[]) => Promise<readonly Value[]>,
): DataLoader<Key, Value> {
  const known = context.loaders.get(name) as DataLoader<Key, Value> | undefined;
  if (known) return known;
  const made = new DataLoader<Key, Value>(load);
  context.loaders.set(name, made);
  return made;
}

/** Loaded rows in the order of their keys; null where a key has no row. */
export function inOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Loaded rows grouped by key, in the order of the keys; an empty list where a key has no row. */
export function grouped<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] {
  const byKey = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = byKey.get(keyOf(row));
    if (group) group.push(row);
    else byKey.set(keyOf(row), [row]);
  }
  return keys.map((key) => byKey.get(key) ?? []);
}
