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

/** How far an upload came that brought no medium. */
export type UploadState = 'COMING' | 'SEALING' | 'REFUSED' | 'EXPIRED';

export interface MediumUpload extends MediumOrder {
  readonly id: string;
  readonly depositId: string;
  readonly expiresAt: Date;
  /** When all its bytes were there, from which on it is being sealed; null while bytes are missing. */
  readonly wholeAt: Date | null;
  /** Null while bytes may come. */
  readonly outcome: UploadOutcome | null;
}
