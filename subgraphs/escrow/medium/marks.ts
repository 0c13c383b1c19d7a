import { markGroups } from './mark-groups';
import { MARKS_CODE } from './marks-code';

/**
 * Four characters of one byte each by which a file is known to need a closer look, in lower case; in a file they may
 * stand in any case. A pattern for which marks are sought must hold one of them wherever it matches.
 */
export type Mark = string;

const MARK_LENGTH = 4;
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
  const bytes = Buffer.from(memory.buffer, table, WORDS);
  const slots = new Uint32Array(memory.buffer, table + WORDS, SLOTS);
  const groups = markGroups(marks);
  const words = groups.flatMap((group) => group.words);
  // Whoever looks a word up goes on to the first free slot.
  if (words.length > SLOTS / 2) throw new RangeError(`The table of marks has no place for ${words.length}.`);
  for (const word of words) addWord(slots, word.readUInt32LE());
  for (const [index, { halves }] of groups.entries())
    halves.forEach((bits, place) => {
      for (let half = 0; half < HALVES; half++)
        if (bits & (1 << half))
          bytes[HALVES * place + half] = (bytes[HALVES * place + half] ?? 0) | (1 << index);
    });
  return { code: new WebAssembly.Module(Buffer.from(MARKS_CODE, 'base64')), memory, table };
}

function addWord(slots: Uint32Array, word: number): void {
  let slot = Math.imul(word, SPREAD) >>> 20;
  while (slots[slot] !== 0) slot = (slot + 1) % SLOTS;
  slots[slot] = word;
}

/** The mark at a place at which one was found. */
export const markAt = (bytes: Buffer, place: number): Mark =>
  bytes.toString('latin1', place, place + MARK_LENGTH).toLowerCase();

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
