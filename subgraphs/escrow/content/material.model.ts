import type { ContentSection } from '../deposit/deposit.model';

/** A file that was handed in, by the hash of its bytes. Names of files leave the subgraph in no answer. */
export interface MaterialReference {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Null while nobody said where it belongs; then it is not taken. */
  readonly section: ContentSection | null;
  readonly path: string;
}
