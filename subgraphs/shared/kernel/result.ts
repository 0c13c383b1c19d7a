/** Outcome of an act that may be refused lawfully: expected refusals are returned, only faults are thrown. */
export type Result<T, E> = Ok<T> | Err<E>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}

/** All values, or the errors of every part: a caller learns all problems of an input at once. */
export function all<T, E>(results: readonly Result<T, E>[]): Result<T[], E[]> {
  const errors = results.flatMap((result) => (result.ok ? [] : [result.error]));
  if (errors.length > 0) return err(errors);
  return ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
