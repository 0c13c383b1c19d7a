import { setImmediate as othersTurn } from 'node:timers/promises';

/** Lines of a table that are read at a time: a certificate may have more than belong into memory. */
export const BATCH = 500;

/** Lines that are all there already, given as the store gives those that were recorded: in the order of their numbers. */
export async function* batchesOf<Line extends { readonly row: number }>(
  lines: readonly Line[],
  size = BATCH,
): AsyncGenerator<readonly Line[]> {
  const ordered = [...lines].sort((a, b) => a.row - b.row);
  for (let start = 0; start < ordered.length; start += size) {
    await othersTurn();
    yield ordered.slice(start, start + size);
  }
}
