import type { MediumEntry } from './medium.model';
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
 * Counts what a medium gives, and throws `LimitReached` beyond the limits. An archive on the medium is a file like any
 * other and is not opened, so that nested ones cannot multiply.
 */
export class Meter {
  private entries = 0;
  private names = 0;
  private read = 0;

  constructor(
    private readonly limits: MediumLimits,
    private readonly packedBytes: number | null,
  ) {}

  /** Counts the entry; its bytes are counted while they are read, which is done by way of this alone. */
  enter(entry: MediumEntry): void {
    this.entries += 1;
    if (this.entries > this.limits.entries) throw new LimitReached('ENTRIES');
    this.names += entry.path.length;
    if (this.names > this.limits.names) throw new LimitReached('MEMORY');
    if (depthOf(entry.path) > this.limits.depth) throw new LimitReached('DEPTH');
    this.expect(entry.size);
    if (entry.kind !== 'FILE') this.pass(entry.size);
  }

  async *content(entry: MediumEntry): AsyncGenerator<Uint8Array> {
    for await (const piece of entry.content()) {
      this.took(piece);
      yield piece;
    }
  }

  atHand(entry: MediumEntry): Buffer | null {
    const bytes = entry.atHand?.() ?? null;
    if (bytes) this.took(bytes);
    return bytes;
  }

  /** Refuses a size that would go beyond the limits before a byte of it is unpacked. */
  private expect(size: number): void {
    if (this.read + size > this.limits.totalBytes) throw new LimitReached('TOTAL_BYTES');
    this.checkRatio(this.read + size);
  }

  /** Counts bytes that the reader passes over by itself. */
  private pass(size: number): void {
    this.read += size;
  }

  private took({ byteLength }: Uint8Array): void {
    this.read += byteLength;
    if (this.read > this.limits.totalBytes) throw new LimitReached('TOTAL_BYTES');
    this.checkRatio(this.read);
  }

  private checkRatio(bytes: number): void {
    if (this.packedBytes === null || bytes <= this.limits.ratioFrom) return;
    if (bytes > this.packedBytes * this.limits.ratio) throw new LimitReached('RATIO');
  }
}

const SLASH = 0x2f;
const BACKSLASH = 0x5c;

/** By codes, for every name of every medium passes here. */
function depthOf(path: string): number {
  let depth = 0;
  for (let at = 0; at < path.length; at++) {
    const code = path.charCodeAt(at);
    if (code === SLASH || code === BACKSLASH) depth += 1;
  }
  return depth;
}
