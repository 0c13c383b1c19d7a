import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ok, type Result } from '../kernel/result';
import type { BlobBounds, BlobProblem, BlobStore, StoredBlob } from './blob-store';
import { openFrames, sealFrames } from './sealed-frames';

/** A content that lies sealed in a store. */
export interface SealedBlob {
  /** SHA-256 and size of the content itself. */
  readonly content: StoredBlob;
  /** SHA-256 of the sealed bytes, by which the store knows them. */
  readonly sealedAs: string;
}

/**
 * Keeps contents sealed for their owner, in whatever store of bytes lies below. What a deposit needs has no way to
 * remove anything. The same content of one owner is recognised by its record, never across owners: whoever hands
 * something in must not learn from the store that somebody else has it.
 */
export interface SealedStore {
  put(
    content: AsyncIterable<Uint8Array>,
    dataKey: Buffer,
    bounds: BlobBounds,
  ): Promise<Result<SealedBlob, BlobProblem>>;
  /** The content, or null when nothing is sealed under that hash. Changed bytes or another key end in an error. */
  open(sealedAs: string, dataKey: Buffer): Promise<Readable | null>;
  has(sealedAs: string): Promise<boolean>;
}

/** Bytes that sealing adds, at most, to a content of the size. */
const overhead = (size: number): number => 1_024 + Math.ceil(size / 1_024);

export function createSealedStore(blobs: BlobStore): SealedStore {
  return {
    async put(content, dataKey, bounds) {
      const meter = new Meter(bounds);
      try {
        const sealed = sealFrames(meter.count(content), dataKey);
        const kept = await blobs.put(sealed, { limit: bounds.limit + overhead(bounds.limit) });
        return kept.ok ? ok({ content: meter.total(), sealedAs: kept.value.sha256 }) : kept;
      } catch (fault) {
        if (fault instanceof OutOfBounds) return { ok: false, error: fault.problem };
        throw fault;
      }
    },
    async open(sealedAs, dataKey) {
      const sealed = await blobs.open(sealedAs);
      if (!sealed) return null;
      const content = Readable.from(openFrames(sealed, dataKey), { objectMode: false });
      // What nobody began to read does not end what it would have read from.
      return content.once('close', () => sealed.destroy());
    },
    has: (sealedAs) => blobs.has(sealedAs),
  };
}

/** Carries a problem through the store below, which keeps nothing of a content that breaks off. */
class OutOfBounds extends Error {
  constructor(readonly problem: BlobProblem) {
    super(problem.code);
  }
}

class Meter {
  private readonly hash = createHash('sha256');
  private size = 0;
  private digest = '';

  constructor(private readonly bounds: BlobBounds) {}

  async *count(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const { limit, sha256 } = this.bounds;
    for await (const piece of content) {
      this.size += piece.byteLength;
      if (this.size > limit) throw new OutOfBounds({ code: 'TOO_LARGE', limit });
      this.hash.update(piece);
      yield piece;
    }
    this.digest = this.hash.digest('hex');
    if (sha256 !== undefined && sha256 !== this.digest)
      throw new OutOfBounds({ code: 'HASH_MISMATCH', received: this.total() });
  }

  total(): StoredBlob {
    return { sha256: this.digest, size: this.size };
  }
}
