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
const AT_ONCE = 8 * STRIDE;

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

/**
 * Where marks begin between two places, counted from the first. The worker has a copy of this. What every byte passes
 * through stands in local names and in no closure: that makes it several times as quick.
 */
export function placesOfMarks(bytes: Buffer, start: number, end: number, table: MarkTable): number[] {
  const places: number[] = [];
  const { pairs } = table;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const last = end - AT_ONCE;
  let at = start;
  for (; at < last; at += AT_ONCE) {
    const met =
      (pairs[view.getUint16(at, true)] ?? 0) |
      (pairs[view.getUint16(at + STRIDE, true)] ?? 0) |
      (pairs[view.getUint16(at + 2 * STRIDE, true)] ?? 0) |
      (pairs[view.getUint16(at + 3 * STRIDE, true)] ?? 0) |
      (pairs[view.getUint16(at + 4 * STRIDE, true)] ?? 0) |
      (pairs[view.getUint16(at + 5 * STRIDE, true)] ?? 0) |
      (pairs[view.getUint16(at + 6 * STRIDE, true)] ?? 0) |
      (pairs[view.getUint16(at + 7 * STRIDE, true)] ?? 0);
    if (met !== 0) look(view, Math.max(at - 2, start), at + AT_ONCE - 2, table, places);
  }
  look(view, Math.max(at - 2, start), end - 3, table, places);
  return places.map((place) => place - start);
}

function look(view: DataView, from: number, to: number, { pairs, words }: MarkTable, places: number[]): void {
  for (let at = from; at < to; at++) {
    if (((pairs[view.getUint16(at, true)] ?? 0) & BEGINS) === 0) continue;
    if (((pairs[view.getUint16(at + 2, true)] ?? 0) & ENDS) === 0) continue;
    if (words.has(view.getUint32(at, true))) places.push(at);
  }
}
