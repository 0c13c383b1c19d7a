/** A medium that is to come, as whoever hands it in tells it. */
export interface MediumOrder {
  readonly number: number;
  readonly label: string;
  readonly fileName: string;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  readonly sizeBytes: number;
}

export type UploadOutcome = 'KEPT' | 'REFUSED' | 'EXPIRED';

export interface MediumUpload extends MediumOrder {
  readonly id: string;
  readonly depositId: string;
  readonly expiresAt: Date;
  /** Null while bytes may come. */
  readonly outcome: UploadOutcome | null;
}
