import type { Medium, MediumEntry } from './medium.model';
import { LimitReached } from './medium-fault';

/** Bounds within which a medium is read. */
export interface MediumLimits {
  readonly entries: number;
  /** Characters of all names together: they are kept until the reading ends. */
  readonly names: number;
  /** Bytes of all files, unpacked. */
  readonly totalBytes: number;
  /** Unpacked bytes for each packed byte; counted once `ratioFrom` bytes are unpacked, for little files pack well. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Directories above a name. */
  readonly depth: number;
}

const MIB = 1024 ** 2;

export const DEFAULT_LIMITS: MediumLimits = {
  entries: 2_000_000,
  names: 256 * MIB,
  totalBytes: 1024 * 1024 * MIB,
  ratio: 200,
  ratioFrom: 64 * MIB,
  depth: 100,
};

/**
 * Entries of the medium as long as they stay within the limits; beyond them `LimitReached`. An archive on the medium
 * is a file like any other and is not opened, so that nested ones cannot multiply.
 */
export async function* withinLimits(medium: Medium, limits: MediumLimits): AsyncGenerator<MediumEntry> {
  const meter = new Meter(limits, medium.packedBytes);
  let count = 0;
  let names = 0;
  for await (const entry of medium.entries()) {
    count += 1;
    if (count > limits.entries) throw new LimitReached('ENTRIES');
    names += entry.path.length;
    if (names > limits.names) throw new LimitReached('MEMORY');
    if (depthOf(entry.path) > limits.depth) throw new LimitReached('DEPTH');
    meter.expect(entry.size);
    if (entry.kind !== 'FILE') meter.pass(entry.size);
    yield { ...entry, content: () => meter.count(entry.content()) };
  }
}

class Meter {
  private read = 0;

  constructor(
    private readonly limits: MediumLimits,
    private readonly packedBytes: number | null,
  ) {}

  /** Refuses a size that would go beyond the limits before a byte of it is unpacked. */
  expect(size: number): void {
    if (this.read + size > this.limits.totalBytes) throw new LimitReached('TOTAL_BYTES');
    this.checkRatio(this.read + size);
  }

  /** Counts bytes that the reader passes over by itself. */
  pass(size: number): void {
    this.read += size;
  }

  async *count(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of content) {
      this.read += piece.byteLength;
      if (this.read > this.limits.totalBytes) throw new LimitReached('TOTAL_BYTES');
      this.checkRatio(this.read);
      yield piece;
    }
  }

  private checkRatio(bytes: number): void {
    if (this.packedBytes === null || bytes <= this.limits.ratioFrom) return;
    if (bytes > this.packedBytes * this.limits.ratio) throw new LimitReached('RATIO');
  }
}

function depthOf(path: string): number {
  let depth = 0;
  for (const char of path) if (char === '/' || char === '\\') depth += 1;
  return depth;
}
