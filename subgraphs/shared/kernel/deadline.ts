import { addDays, addMonths, dayOfMonth, type LocalDate } from './local-date';
import type { DayInfo, WorkingCalendar } from './working-calendar';

/** What happens to a last day that is not a working day: the Civil Code (art. 175) moves it on. */
export type LastDayRule = 'NEXT_WORKING_DAY' | 'KEEP';

/** A term as an act states it. */
export type Term =
  | { readonly unit: 'WORKING_DAYS'; readonly count: number }
  /** Ends on the same number of a later month (Civil Code, art. 174). `lastDay` is `NEXT_WORKING_DAY` when left out. */
  | { readonly unit: 'MONTHS'; readonly count: number; readonly lastDay?: LastDayRule }
  /** Ends on a numbered day of the month after the event, for example the 10th (E-13). */
  | { readonly unit: 'DAY_OF_NEXT_MONTH'; readonly day: number; readonly lastDay?: LastDayRule }
  /** The parties agreed on a day (C-17); it is kept as agreed. */
  | { readonly unit: 'AGREED'; readonly dueOn: LocalDate }
  /** The act orders something and gives no term (E-10, E-11, E-12): never overdue. */
  | { readonly unit: 'NOT_STATED' };

/** One day of the way from the event to the last day. `counted` is its number within the term, null when not counted. */
export interface TraceDay extends DayInfo {
  readonly counted: number | null;
}

export interface DueDay {
  readonly nominalDueOn: LocalDate;
  readonly dueOn: LocalDate;
  /**
   * For working days: each day after the event through the last one. For other terms: each day from
   * the nominal last day through the one it moved to.
   */
  readonly trace: readonly TraceDay[];
}

export type DeadlineStatus =
  /** Not done, and the last day has not ended in Almaty. */
  | 'RUNNING'
  | 'MET'
  | 'MET_LATE'
  | 'MISSED'
  /** Not done, and the act states no term. */
  | 'NO_TERM';

export interface Deadline {
  readonly startedOn: LocalDate;
  readonly nominalDueOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly status: DeadlineStatus;
  /** Working days from the event to the fulfilment, or to today while not fulfilled. */
  readonly elapsedWorkingDays: number;
  /** Working days after today through the last day: 0 on the last day, negative when missed; null when done or without term. */
  readonly daysLeft: number | null;
  readonly trace: readonly TraceDay[];
  /** False when a day of the trace may still change: computed feasts, years whose official moves are unknown. */
  readonly isCalendarConfirmed: boolean;
}

/** Last day of a term of working days. The day of the event is not counted (Civil Code, art. 173). */
export function addWorkingDays(calendar: WorkingCalendar, startedOn: LocalDate, count: number): DueDay {
  const trace = walk(calendar, startedOn, count, 1);
  const dueOn = lastOf(trace);
  return { nominalDueOn: dueOn, dueOn, trace };
}

/** The working day that lies `count` working days before `day`; `day` itself is not counted. */
export function subtractWorkingDays(calendar: WorkingCalendar, day: LocalDate, count: number): LocalDate {
  return lastOf(walk(calendar, day, count, -1));
}

/** The day itself if it is a working day, else the next working day (Civil Code, art. 175). */
export function moveToWorkingDay(calendar: WorkingCalendar, nominalDueOn: LocalDate): DueDay {
  const trace: TraceDay[] = [];
  let day = nominalDueOn;
  for (; !calendar.isWorkingDay(day); day = addDays(day, 1))
    trace.push({ ...calendar.dayInfo(day), counted: null });
  trace.push({ ...calendar.dayInfo(day), counted: null });
  return { nominalDueOn, dueOn: day, trace };
}

/** Last day of a term that began on `startedOn`; null when the act states none. */
export function dueDayOf(calendar: WorkingCalendar, term: Term, startedOn: LocalDate): DueDay | null {
  switch (term.unit) {
    case 'WORKING_DAYS':
      return addWorkingDays(calendar, startedOn, term.count);
    case 'MONTHS':
      return lastDay(calendar, addMonths(startedOn, positive(term.count)), term.lastDay);
    case 'DAY_OF_NEXT_MONTH':
      return lastDay(calendar, dayOfMonth(addMonths(startedOn, 1), positive(term.day)), term.lastDay);
    case 'AGREED':
      return lastDay(calendar, term.dueOn, 'KEEP');
    case 'NOT_STATED':
      return null;
  }
}

/**
 * How a duty stands today. It may be done until 24:00 in Almaty of its last day (Civil Code, art. 176).
 * `fulfilledOn` is the Almaty day of the fulfilment; left out or null while it is not done.
 * Throws `CALENDAR_NOT_LOADED` when a needed day lies outside the calendar.
 */
export function computeDeadline(
  calendar: WorkingCalendar,
  term: Term,
  startedOn: LocalDate,
  today: LocalDate,
  fulfilledOn: LocalDate | null = null,
): Deadline {
  const due = dueDayOf(calendar, term, startedOn);
  const dueOn = due?.dueOn ?? null;
  const trace = due?.trace ?? [];
  const isOpen = fulfilledOn === null;
  return {
    startedOn,
    nominalDueOn: due?.nominalDueOn ?? null,
    dueOn,
    status: statusOf(dueOn, today, fulfilledOn),
    elapsedWorkingDays: Math.max(0, calendar.workingDaysBetween(startedOn, fulfilledOn ?? today)),
    daysLeft: dueOn !== null && isOpen ? calendar.workingDaysBetween(today, dueOn) : null,
    trace,
    isCalendarConfirmed: trace.every((day) => day.isConfirmed),
  };
}

function statusOf(dueOn: LocalDate | null, today: LocalDate, fulfilledOn: LocalDate | null): DeadlineStatus {
  if (fulfilledOn !== null) return dueOn !== null && fulfilledOn > dueOn ? 'MET_LATE' : 'MET';
  if (dueOn === null) return 'NO_TERM';
  return today > dueOn ? 'MISSED' : 'RUNNING';
}

function lastDay(
  calendar: WorkingCalendar,
  nominal: LocalDate,
  rule: LastDayRule = 'NEXT_WORKING_DAY',
): DueDay {
  if (rule === 'NEXT_WORKING_DAY') return moveToWorkingDay(calendar, nominal);
  return { nominalDueOn: nominal, dueOn: nominal, trace: [{ ...calendar.dayInfo(nominal), counted: null }] };
}

/** Days next to `from` in one direction, until `count` of them were working days. */
function walk(calendar: WorkingCalendar, from: LocalDate, count: number, step: 1 | -1): TraceDay[] {
  positive(count);
  calendar.dayInfo(from);
  const trace: TraceDay[] = [];
  for (let day = addDays(from, step), counted = 0; counted < count; day = addDays(day, step)) {
    const isCounted = calendar.isWorkingDay(day);
    if (isCounted) counted += 1;
    trace.push({ ...calendar.dayInfo(day), counted: isCounted ? counted : null });
  }
  return trace;
}

function lastOf(trace: readonly TraceDay[]): LocalDate {
  const last = trace.at(-1);
  if (last === undefined) throw new RangeError('A term has at least one day');
  return last.day;
}

function positive(count: number): number {
  if (!Number.isSafeInteger(count) || count < 1)
    throw new RangeError(`A term is a whole number from 1: ${count}`);
  return count;
}
