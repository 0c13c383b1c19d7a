import { type Mark, type MarkSearch, MarkSeeker, markSearch, TABLE_BYTES } from './marks';
import { GREAT_PIECE } from './piece-memory';

const PAGE = 64 * 1024;

/** Memory in which all threads of a reading see the same pieces of the medium; what is not used takes no room. */
export class ScanMemory {
  readonly bytes: Buffer;
  /** What other threads need to look for the same in the same memory. */
  readonly search: MarkSearch;
  readonly seeker: MarkSeeker;
  private given = 0;

  constructor(
    private readonly pieces: number,
    marks: readonly Mark[],
  ) {
    const table = pieces * GREAT_PIECE;
    const pages = Math.ceil((table + TABLE_BYTES) / PAGE);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    this.bytes = Buffer.from(memory.buffer);
    this.search = markSearch(marks, memory, table);
    this.seeker = new MarkSeeker(this.search);
  }

  /** A piece that nobody has yet. */
  piece(): Buffer {
    if (this.given === this.pieces) throw new RangeError(`A reading has ${this.pieces} pieces of memory.`);
    const start = this.given++ * GREAT_PIECE;
    return this.bytes.subarray(start, start + GREAT_PIECE);
  }
}
