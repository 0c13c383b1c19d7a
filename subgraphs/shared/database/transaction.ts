import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { DatabaseError } from './database.errors';

/** SQLSTATE of a serialization failure and of a deadlock: the same work may succeed when it is done again. */
const RETRYABLE = new Set(['40001', '40P01']);

const ATTEMPTS = 8;

/**
 * Runs the work in a SERIALIZABLE transaction: what it read still holds when it commits. On a conflict with another
 * transaction everything is rolled back and the work runs again, so it must have no effect but on the database.
 *
 * @throws DatabaseError `TRANSACTION_CONFLICT` after the last attempt; errors of the work as they are
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await dataSource.transaction('SERIALIZABLE', work);
    } catch (error) {
      if (!isRetryable(error)) throw error;
      if (attempt === ATTEMPTS) {
        const message = `The transaction met a conflict ${ATTEMPTS} times.`;
        throw new DatabaseError('TRANSACTION_CONFLICT', message, { cause: error });
      }
      await sleep(pause(attempt));
    }
  }
}

function isRetryable(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { code?: unknown };
  return typeof code === 'string' && RETRYABLE.has(code);
}

/** Milliseconds; doubled each time up to about 0.3 s, by chance up to twice that, so that rivals part ways. */
function pause(attempt: number): number {
  return 2.5 * 2 ** attempt * (1 + Math.random());
}
