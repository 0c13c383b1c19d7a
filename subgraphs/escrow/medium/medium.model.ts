import type { LocalDate } from '../../shared/kernel/local-date';
import type { NameRule } from './name-rule';
import type { PieceMemory } from './piece-memory';

export type MediumKind = 'DIRECTORY' | 'ZIP' | 'TAR' | 'SEVEN_ZIP' | 'ISO_9660' | 'JOLIET';

/** What is neither a file, a directory nor a symbolic link (device, pipe, hard link, sparse file) is special. */
export type EntryKind = 'FILE' | 'DIRECTORY' | 'SYMLINK' | 'SPECIAL';

/** One name on a medium. Nothing of it is trusted: neither the path nor the size nor the bytes. */
export interface MediumEntry {
  /** As the medium writes it; `examinePath` tells what is wrong with it. */
  readonly path: string;
  readonly kind: EntryKind;
  /** Bytes that the entry takes, as the medium tells them; of a file those of its content. */
  readonly size: number;
  /** Day of modification in the local time of the medium; null when the medium tells none. */
  readonly modifiedOn: LocalDate | null;
  readonly executable: boolean;
  /** Where a link points, which is never followed; null of anything else, and where `content` tells it. */
  readonly linkTarget: string | null;
  /** Bytes of a file, once, before the next entry is taken; target of a link that has no `linkTarget`. */
  content(): AsyncIterable<Uint8Array>;
  /**
   * The same bytes where they lie in memory as a whole, for which nobody has to wait; null where they do not. What
   * stands before them in that memory is used up.
   */
  atHand?(): Buffer | null;
  /** The entry behind this one where nobody has to wait for it, once this one is done; null where the next is asked for. */
  following?(): MediumEntry | null;
}

/** An opened medium. Whoever opened it closes it. */
export interface Medium {
  readonly kind: MediumKind;
  /** Label that the medium itself carries; null when its kind has none. */
  readonly label: string | null;
  readonly names: NameRule;
  /** Bytes that the medium takes, to which the expanded bytes are compared; null when nothing is packed. */
  readonly packedBytes: number | null;
  /** With memory into which those kinds are read that are read from one end to the other. */
  entries(memory?: PieceMemory): AsyncIterable<MediumEntry>;
  close(): Promise<void>;
}
