/**
 * Four characters of one byte each by which a file is known to need a closer look, in lower case; in a file they may
 * stand in any case. A pattern for which marks are sought must hold one of them wherever it matches.
 */
export type Mark = string;

/** Marks in the form in which bytes are held against them; threads hand it to each other. */
export interface MarkTable {
  /** By two bytes, the first of them the lower: whether a mark begins or ends with them, or has them in its middle. */
  readonly pairs: Uint8Array;
  /** Each mark in each case as a number, its first byte the lowest. */
  readonly words: ReadonlySet<number>;
}

const BEGINS = 1;
const WITHIN = 2;
const ENDS = 4;
/** Of four bytes in a row one pair always begins at a place that three divides, and no other has to be looked up. */
const STRIDE = 3;
const AT_ONCE = 4 * STRIDE;

export function markTable(marks: readonly Mark[]): MarkTable {
  const pairs = new Uint8Array(65_536);
  const words = new Set<number>();
  for (const bytes of marks.flatMap(everyCase).map((written) => Buffer.from(written, 'latin1'))) {
    [BEGINS, WITHIN, ENDS].forEach((part, offset) => {
      const pair = bytes.readUInt16LE(offset);
      pairs[pair] = (pairs[pair] ?? 0) | part;
    });
    words.add(bytes.readUInt32LE());
  }
  return { pairs, words };
}

const everyCase = (mark: Mark): string[] =>
  [...mark].reduce<string[]>(
    (written, char) =>
      written.flatMap((head) => [...new Set([char, char.toUpperCase()])].map((one) => head + one)),
    [''],
  );

/** Where marks begin between two places, counted from the first. The worker has a copy of this. */
export function placesOfMarks(bytes: Buffer, start: number, end: number, table: MarkTable): number[] {
  const places: number[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const pair = (at: number): number => table.pairs[view.getUint16(at, true)] ?? 0;
  const look = (from: number, to: number): void => {
    for (let at = Math.max(from, start); at < to; at++)
      if ((pair(at) & BEGINS) !== 0 && (pair(at + 2) & ENDS) !== 0)
        if (table.words.has(view.getUint32(at, true))) places.push(at - start);
  };
  let at = start;
  for (; at + AT_ONCE < end; at += AT_ONCE)
    if ((pair(at) | pair(at + STRIDE) | pair(at + 2 * STRIDE) | pair(at + 3 * STRIDE)) !== 0)
      look(at - 2, at + AT_ONCE - 2);
  look(at - 2, end - 3);
  return places;
}
