export type EmbeddedPostgresErrorCode =
  /** Another living process owns the data directory. */
  | 'DATA_DIRECTORY_IN_USE'
  /** The directory has data, but the account that runs the server cannot reach it. */
  | 'DATA_DIRECTORY_UNREACHABLE'
  /** No binaries for this operating system and processor, or they need TCP (Windows). */
  | 'UNSUPPORTED_PLATFORM'
  /** The server or initdb ended, or never answered; the message carries the end of its log. */
  | 'START_FAILED';

/** A fault of the machine or its configuration: nothing a caller can answer but tell it to the administrator. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
