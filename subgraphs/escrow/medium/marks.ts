import { markGroups } from './mark-groups';
import { MARKS_CODE, RELAXED_MARKS_CODE } from './marks-code';

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

/** The beginning of a file by which is told whether it is plain text, and the longest line of such a text on average. */
export const PLAIN_BYTES = 16 * 1024;
export const PLAIN_LINE = 400;

/** What `marks.wat` is to look for, and where; threads hand it to each other. */
export interface MarkSearch {
  readonly code: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  /** Place of the table in the memory, behind all that is searched. */
  readonly table: number;
  readonly plainBytes: number;
  readonly plainLine: number;
}

/** What was met at the beginning of a file. */
export interface Look {
  /** Whether it holds no zero byte, and lines as people write them. */
  readonly isPlain: boolean;
  /** Where marks begin, counted from the first byte. */
  readonly marks: readonly number[];
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
  const code = new WebAssembly.Module(marksCode());
  return { code, memory, table, plainBytes: PLAIN_BYTES, plainLine: PLAIN_LINE };
}

/** The faster of both codes where the machine knows what it needs. */
export function marksCode(): Buffer {
  const relaxed = Buffer.from(RELAXED_MARKS_CODE, 'base64');
  return WebAssembly.validate(relaxed) ? relaxed : Buffer.from(MARKS_CODE, 'base64');
}

function addWord(slots: Uint32Array, word: number): void {
  let slot = Math.imul(word, SPREAD) >>> 20;
  while (slots[slot] !== 0) slot = (slot + 1) % SLOTS;
  slots[slot] = word;
}

/** In these bits the case of a letter stands. */
const CASE = 0x20202020;

/** A mark as a number, the same in every case. */
export const markKey = (mark: Mark): number => markKeyAt(Buffer.from(mark, 'latin1'), 0);

/** That of the mark at a place at which one was found; of one that is cut off it is that of no mark. */
export const markKeyAt = (bytes: Buffer, place: number): number =>
  byteAt(bytes, place) |
  (byteAt(bytes, place + 1) << 8) |
  (byteAt(bytes, place + 2) << 16) |
  (byteAt(bytes, place + 3) << 24) |
  CASE;

/** No mark has the byte that stands for a missing one. */
const byteAt = (bytes: Buffer, place: number): number => bytes[place] ?? 0xff;

interface Exports {
  next(table: number, at: number, end: number): number;
  plain(at: number, end: number, line: number): number;
}

/** Looks into the memory of a search. The worker has a copy of this. */
export class MarkSeeker {
  private readonly exports: Exports;

  constructor(private readonly search: MarkSearch) {
    const { code, memory } = search;
    this.exports = new WebAssembly.Instance(code, { scan: { memory } }).exports as unknown as Exports;
  }

  /** Null for plain text without marks between two places of the memory. */
  look(start: number, end: number): Look | null {
    const { plainBytes, plainLine } = this.search;
    const isPlain = this.exports.plain(start, Math.min(end, start + plainBytes), plainLine) === 1;
    const marks = this.places(start, end);
    return isPlain && marks.length === 0 ? null : { isPlain, marks };
  }

  private places(start: number, end: number): number[] {
    const { table } = this.search;
    const places: number[] = [];
    const last = end - MARK_LENGTH + 1;
    for (
      let at = this.exports.next(table, start, last);
      at < last;
      at = this.exports.next(table, at + 1, last)
    )
      places.push(at - start);
    return places;
  }
}
