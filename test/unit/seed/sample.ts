import { type Batch, DATABASES, emptyBatch } from '../../../scripts/seed/batch';
import { generate, type Scale } from '../../../scripts/seed/generate';

/** All rows of a sample in one piece. */
export function sample(scale: Scale): Batch {
  const whole = emptyBatch();
  for (const batch of generate(scale)) {
    for (const database of DATABASES) {
      const into = new Map<string, object[]>(Object.entries(whole[database]));
      for (const [table, rows] of Object.entries<object[]>({ ...batch[database] }))
        into.get(table)?.push(...rows);
    }
  }
  return whole;
}

/** Each row as text, by table and in an order of their own: tables have no order. */
export function contentsOf(batch: Batch): Record<string, string[]> {
  const tables = DATABASES.flatMap((database) => Object.entries<object[]>({ ...batch[database] }));
  return Object.fromEntries(
    tables.map(([table, rows]) => [table, rows.map((row) => JSON.stringify(row)).sort()]),
  );
}

/** Rows by a column that several of them share. */
export function groupBy<T, K>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row)) ?? [];
    group.push(row);
    groups.set(key(row), group);
  }
  return groups;
}

/** The row that must be there. */
export function found<T>(row: T | undefined | null, what: string): T {
  if (row === undefined || row === null) throw new Error(`the sample lacks ${what}`);
  return row;
}

/** The samples that every rule is held against: the one of a first start, and a larger one. */
export const SAMPLES: readonly (readonly [string, Batch])[] = [
  ['the small sample', sample({ objects: 120 })],
  ['a sample of 2000 objects', sample({ objects: 2_000 })],
];
