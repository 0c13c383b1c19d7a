import type { LocalizedText } from '../../shared/law/law.model';

/** What is to be placed; kept with the ticket until the bytes come. */
export interface UploadOrder {
  readonly kind: string;
  /** Null for a document of the object as a whole. */
  readonly stage: string | null;
  readonly title: LocalizedText;
  readonly version: number;
  readonly language: string;
  readonly classification: string;
  readonly fileName: string;
  /** SHA-256 that the bytes must have, lower-case hex. */
  readonly sha256: string;
  /** Bytes at most. */
  readonly sizeBytes: number;
}
