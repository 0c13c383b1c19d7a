import type { LocalDate } from '../../shared/kernel/local-date';
import type { EntryKind } from './medium.model';
import type { FaultEvidence } from './medium-fault';
import type { ExaminedPath, PathProblem } from './medium-path.rules';
import type { ScannedEntry } from './scan.model';

/** Bytes of the SHA-256 of a file, behind which those of the digest of its SWHID stand. */
export const SHA256_BYTES = 32;
/** Bytes of both. */
export const DIGEST_BYTES = SHA256_BYTES + 20;

/** What waits for its digests. */
export interface Undigested {
  /** They begin at this place. */
  digested(bytes: Buffer, at: number): void;
}

/**
 * An entry while it is scanned and after. Its digests stay bytes, side by side with those that were made together: as
 * texts they would be half of what a reading keeps, and hardly one of them is ever asked for.
 */
export class EntryRecord implements ScannedEntry, Undigested {
  readonly path: string;
  readonly problems: readonly PathProblem[];
  fault: FaultEvidence | null = null;
  private bytes: Buffer | null = null;
  private at = 0;

  constructor(
    { path, problems }: ExaminedPath,
    readonly kind: EntryKind,
    readonly size: number,
    readonly modifiedOn: LocalDate | null,
    readonly executable: boolean,
  ) {
    this.path = path;
    this.problems = problems;
  }

  digested(bytes: Buffer, at: number): void {
    this.bytes = bytes;
    this.at = at;
  }

  get isDigested(): boolean {
    return this.bytes !== null;
  }

  /** Writes the digest of its SWHID. */
  writeDigest(into: Buffer, at: number): void {
    this.bytes?.copy(into, at, this.at + SHA256_BYTES, this.at + DIGEST_BYTES);
  }

  get sha256(): string | null {
    if (this.kind !== 'FILE') return null;
    return this.bytes?.toString('hex', this.at, this.at + SHA256_BYTES) ?? null;
  }

  get swhDigest(): string | null {
    return this.bytes?.toString('hex', this.at + SHA256_BYTES, this.at + DIGEST_BYTES) ?? null;
  }
}
