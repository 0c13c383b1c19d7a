import type { LocalDate } from '../../shared/kernel/local-date';
import type { Look, Mark } from './marks';
import type { EntryKind, MediumKind } from './medium.model';
import type { FaultEvidence, LimitName } from './medium-fault';
import type { PathProblem } from './medium-path.rules';
import type { NameRule } from './name-rule';

/** One name on a medium after its bytes were read. */
export interface ScannedEntry {
  /** Safe to show and to compare: relative, with `/`, of bounded length. */
  readonly path: string;
  readonly problems: readonly PathProblem[];
  readonly kind: EntryKind;
  /** Bytes of a file. */
  readonly size: number;
  readonly modifiedOn: LocalDate | null;
  readonly executable: boolean;
  /** SHA-256 of a file; null of anything else, and of a file that could not be read. */
  readonly sha256: string | null;
  /** Digest in the SWHID of a file or a link; null as above. */
  readonly swhDigest: string | null;
  /** Why the bytes could not be read; null when they could. */
  readonly fault: FaultEvidence | null;
}

/** All that one reading of a medium gave. */
export interface Scan {
  readonly kind: MediumKind;
  readonly label: string | null;
  readonly names: NameRule;
  /** In the order of their paths. */
  readonly entries: readonly ScannedEntry[];
  /** Why the reading ended before the medium did; null when it came to the end. */
  readonly stopped: FaultEvidence | null;
  /** Limit at which the reading was broken off; null when within all. */
  readonly limit: LimitName | null;
  /** SWHID digest of each directory by its path, the root under ''. */
  readonly directories: ReadonlyMap<string, string>;
}

/** Looks at the beginning of files while they are read. */
export interface HeadObserver {
  /** Bytes of the beginning that it wants of a file with this path and size; 0 for none. */
  wants(path: string, size: number): number;
  observe(path: string, head: Buffer): void;
}

/** Looks only at files that are not plain text without marks; it is asked twice what it wants of these. */
export interface SuspectObserver {
  readonly marks: readonly Mark[];
  wants(path: string, size: number): number;
  /** The look tells all marks that are sought, whoever seeks them, and may go beyond what was wanted. */
  observe(path: string, head: Buffer, look: Look): void;
}

export type ScanObserver = HeadObserver | SuspectObserver;
