import type { Readable } from 'node:stream';
import type { Result } from '../kernel/result';
import { isSha256 } from '../kernel/sha256';

/** Bytes as the store knows them. */
export interface StoredBlob {
  /** SHA-256 of the bytes, lower-case hex; also their name. */
  readonly sha256: string;
  /** Count of the bytes. */
  readonly size: number;
}

/** What the bytes must be; whatever else they turn out to be is not kept. */
export interface BlobBounds {
  /** Bytes at most; the rest of a longer content is not read. */
  readonly limit: number;
  /** SHA-256 that the bytes must have; any when left out. */
  readonly sha256?: string;
}

/** A blob is named by the SHA-256 of its bytes and by nothing else. */
export const isBlobName = isSha256;

export type BlobProblem =
  | { readonly code: 'TOO_LARGE'; readonly limit: number }
  | { readonly code: 'HASH_MISMATCH'; readonly received: StoredBlob };

/**
 * Keeps bytes by their SHA-256. A blob is written once and never changed; the same bytes are kept once. The folder of
 * this machine and an object store are two forms of it; a store that is not on this machine may throw
 * `BlobStoreUnavailable` from every act.
 */
export interface BlobStore {
  /**
   * Takes the content in pieces and keeps it when it is within the bounds: after the answer it outlives a loss of
   * power. A content that breaks off throws what it threw and leaves no blob.
   */
  put(content: AsyncIterable<Uint8Array>, bounds: BlobBounds): Promise<Result<StoredBlob, BlobProblem>>;
  /** The bytes, or null when there are none of that hash. Bytes that rotted end in an error, never in a full answer. */
  open(sha256: string): Promise<Readable | null>;
  has(sha256: string): Promise<boolean>;
  /**
   * Removes blobs that nothing refers to and what broken writes left, as far as they are older than `before`.
   *
   * @param referred which of the hashes something refers to
   * @returns how many blobs were removed
   */
  sweep(before: Date, referred: (hashes: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number>;
}
