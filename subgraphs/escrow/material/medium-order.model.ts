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

/** A medium that comes by an upload, or that is taken in from the operator's mount. */
export interface MediumUpload extends Pick<MediumOrder, 'number' | 'label' | 'fileName'> {
  readonly id: string;
  readonly depositId: string;
  readonly source: 'UPLOAD' | 'IMPORT';
  /** What is mounted is declared by nobody: null there, as the size. */
  readonly sha256: string | null;
  readonly sizeBytes: number | null;
  readonly expiresAt: Date;
  /** When all its bytes were there, from which on it is being sealed; null while bytes are missing. */
  readonly wholeAt: Date | null;
  /** Null while bytes may come. */
  readonly outcome: UploadOutcome | null;
  /** Code of what it was refused for; null when it was not, and for what was refused before codes were kept. */
  readonly refusal: string | null;
}

/** One whose bytes somebody uploads. */
export type DeclaredUpload = MediumUpload & MediumOrder;

/** Bytes that are all there and wait to be sealed. */
export interface WholeBytes {
  read(stopped?: AbortSignal): AsyncIterable<Uint8Array>;
  /** Removes what was only kept until the medium is sealed. */
  remove(): Promise<void>;
}
