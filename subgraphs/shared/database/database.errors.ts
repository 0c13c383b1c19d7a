export type DatabaseErrorCode =
  /** No session with the database can be had. */
  | 'DATABASE_UNREACHABLE'
  /** The database has migrations that this version of the program does not know. */
  | 'DATABASE_NEWER_THAN_PROGRAM'
  /** The program brings migrations that the database has not seen. */
  | 'DATABASE_NOT_MIGRATED'
  /** PostgreSQL is too old. */
  | 'SERVER_TOO_OLD'
  /** The database was created with a character type that knows only Latin letters. */
  | 'LOCALE_WITHOUT_LETTERS'
  /** A role that must have no power over the server has some. */
  | 'ROLE_TOO_POWERFUL'
  /** A transaction met the same conflict with others at every attempt; the request may be repeated. */
  | 'TRANSACTION_CONFLICT';

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';

  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
