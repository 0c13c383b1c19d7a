import { MARKS_CODE } from './marks-code';

/**
 * Four characters of one byte each by which a file is known to need a closer look, in lower case; in a file they may
 * stand in any case. A pattern for which marks are sought must hold one of them wherever it matches.
 */
export type Mark = string;

export const MARK_LENGTH = 4;
/** Groups in which marks are told apart by halves of their bytes; those with the same second byte are in one. */
const GROUPS = 8;
const HALVES = 16;
/** Bytes of the table that `marks.wat` reads: for each place of a mark what low halves and what high halves tell. */
export const TABLE_BYTES = MARK_LENGTH * 2 * HALVES;

/** What `marks.wat` is to find, and where; threads hand it to each other. */
export interface MarkSearch {
  readonly code: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  /** Place of the table in the memory, behind all that is searched. */
  readonly table: number;
  /** Each mark in each case as a number, its first byte the lowest. */
  readonly words: ReadonlySet<number>;
}

/** Writes the table of these marks into the memory. */
export function markSearch(marks: readonly Mark[], memory: WebAssembly.Memory, table: number): MarkSearch {
  const halves = Buffer.from(memory.buffer, table, TABLE_BYTES);
  const groups = new Map<string, number>();
  const words = new Set<number>();
  for (const mark of marks) {
    const second = mark.charAt(1);
    const group = groups.get(second) ?? 1 << (groups.size % GROUPS);
    groups.set(second, group);
    for (const word of everyCase(mark).map((written) => Buffer.from(written, 'latin1'))) {
      for (const [place, byte] of word.entries()) {
        const [low, high] = [2 * HALVES * place + (byte & 15), 2 * HALVES * place + HALVES + (byte >> 4)];
        halves[low] = (halves[low] ?? 0) | group;
        halves[high] = (halves[high] ?? 0) | group;
      }
      words.add(word.readUInt32LE());
    }
  }
  return { code: new WebAssembly.Module(Buffer.from(MARKS_CODE, 'base64')), memory, table, words };
}

const everyCase = (mark: Mark): string[] =>
  [...mark].reduce<string[]>(
    (written, char) =>
      written.flatMap((head) => [...new Set([char, char.toUpperCase()])].map((one) => head + one)),
    [''],
  );

type Next = (table: number, at: number, end: number) => number;

/** Seeks marks in the memory of a search. The worker has a copy of this. */
export class MarkSeeker {
  private readonly next: Next;
  private readonly view: DataView;

  constructor(private readonly search: MarkSearch) {
    const { code, memory } = search;
    this.next = new WebAssembly.Instance(code, { scan: { memory } }).exports.next as Next;
    this.view = new DataView(memory.buffer);
  }

  /** Where marks begin between two places of the memory, counted from the first. */
  places(start: number, end: number): number[] {
    const { table, words } = this.search;
    const places: number[] = [];
    // What is told is where the third byte of a mark may be, within sixteen.
    const last = end - 1;
    let from = start;
    for (let at = this.next(table, from, last); at < last; at = this.next(table, from, last)) {
      const to = Math.min(at + 14, end - 3);
      for (let place = Math.max(at - 2, from); place < to; place++)
        if (words.has(this.view.getUint32(place, true))) places.push(place - start);
      from = at + 14;
    }
    return places;
  }
}
