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
/** For each place of a mark what low halves and what high halves tell, then slots for words. */
const WORDS = MARK_LENGTH * 2 * HALVES;
const SLOTS = 4_096;
const SPREAD = 0x9e3779b1;
/** Bytes of the table that `marks.wat` reads. */
export const TABLE_BYTES = WORDS + 4 * SLOTS;

/** What `marks.wat` is to find, and where; threads hand it to each other. */
export interface MarkSearch {
  readonly code: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  /** Place of the table in the memory, behind all that is searched. */
  readonly table: number;
}

/** Writes the table of these marks into the memory. */
export function markSearch(marks: readonly Mark[], memory: WebAssembly.Memory, table: number): MarkSearch {
  const groups = new Map<string, number>();
  const bytes = Buffer.from(memory.buffer, table, TABLE_BYTES);
  const slots = new Uint32Array(memory.buffer, table + WORDS, SLOTS);
  const words = [...new Set(marks)].flatMap(everyCase);
  // Whoever looks a word up goes on to the first free slot.
  if (words.length > SLOTS / 2) throw new RangeError(`The table of marks has no place for ${words.length}.`);
  for (const word of words) {
    const second = word.charAt(1).toLowerCase();
    const group = groups.get(second) ?? 1 << (groups.size % GROUPS);
    groups.set(second, group);
    const written = Buffer.from(word, 'latin1');
    addHalves(bytes, written, group);
    addWord(slots, written.readUInt32LE());
  }
  return { code: new WebAssembly.Module(Buffer.from(MARKS_CODE, 'base64')), memory, table };
}

const everyCase = (mark: Mark): string[] =>
  [...mark].reduce<string[]>(
    (written, char) =>
      written.flatMap((head) => [...new Set([char, char.toUpperCase()])].map((one) => head + one)),
    [''],
  );

function addHalves(table: Buffer, word: Buffer, group: number): void {
  for (const [place, byte] of word.entries()) {
    const [low, high] = [2 * HALVES * place + (byte & 15), 2 * HALVES * place + HALVES + (byte >> 4)];
    table[low] = (table[low] ?? 0) | group;
    table[high] = (table[high] ?? 0) | group;
  }
}

function addWord(slots: Uint32Array, word: number): void {
  let slot = Math.imul(word, SPREAD) >>> 20;
  while (slots[slot] !== 0) slot = (slot + 1) % SLOTS;
  slots[slot] = word;
}

type Next = (table: number, at: number, end: number) => number;

/** Seeks marks in the memory of a search. The worker has a copy of this. */
export class MarkSeeker {
  private readonly next: Next;

  constructor(private readonly search: MarkSearch) {
    const { code, memory } = search;
    this.next = new WebAssembly.Instance(code, { scan: { memory } }).exports.next as Next;
  }

  /** Where marks begin between two places of the memory, counted from the first. */
  places(start: number, end: number): number[] {
    const { table } = this.search;
    const places: number[] = [];
    const last = end - MARK_LENGTH + 1;
    for (let at = this.next(table, start, last); at < last; at = this.next(table, at + 1, last))
      places.push(at - start);
    return places;
  }
}
