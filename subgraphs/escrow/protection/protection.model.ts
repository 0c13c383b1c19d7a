/** What proves that a measure is taken. */
export interface MeasureEvidence {
  readonly title: string;
  /** Where it is found: number of a document, address of a record. */
  readonly reference: string;
  /** SHA-256 of a document; null for something that is no file. */
  readonly sha256: string | null;
}
