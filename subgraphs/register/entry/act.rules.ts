import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import { dayInFuture, dayTooEarly, numberMissing } from './entry.errors';

const NUMBER_LENGTH = 100;

/** A decision or protocol is told by its number. */
export function numberRefusals(field: string, number: string): Refusal[] {
  const { length } = number.trim();
  // PostgreSQL keeps no NUL, which is no part of any number.
  if (length > 0 && length <= NUMBER_LENGTH && !number.includes('\0')) return [];
  return [numberMissing({ max: NUMBER_LENGTH }, ['input', field], { kind: 'INVALID_INPUT' })];
}

/** An act is dated on a day that has come, and not before the step that it follows. */
export function dayRefusals(
  field: string,
  day: LocalDate,
  { earliest, today }: { readonly earliest: LocalDate | null; readonly today: LocalDate },
): Refusal[] {
  const path = ['input', field];
  if (day > today) return [dayInFuture({ day, today }, path, { kind: 'INVALID_INPUT' })];
  return earliest !== null && day < earliest ? [dayTooEarly({ day, earliest }, path)] : [];
}
