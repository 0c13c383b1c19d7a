/** Calendar day `YYYY-MM-DD` as people in Almaty count it. The text order of two days is their order in time. */
export type LocalDate = string;

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Years 1000 to 9999. */
const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Offsets that Almaty has had since 1981, largest first, so that the first instant of a day is found first. */
const OFFSET_HOURS = [7, 6, 5] as const;

/** The Civil Code's clock: Asia/Almaty was UTC+6 until the night to 1 March 2024 and is UTC+5 since. */
const ALMATY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Almaty',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** True for an existing day written `YYYY-MM-DD`; 30 February is not one. */
export function isLocalDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** The day, or null when the text is not an existing day in the form `YYYY-MM-DD`. */
export function parseLocalDate(text: string): LocalDate | null {
  return isLocalDate(text) ? text : null;
}

/** Days since 1 January 1970. A malformed day is a fault of the program: `RangeError`. */
export function toEpochDay(day: LocalDate): number {
  if (!isLocalDate(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

export function fromEpochDay(epochDay: number): LocalDate {
  const day = new Date(epochDay * DAY_MS).toISOString().slice(0, 10);
  if (!SHAPE.test(day)) throw new RangeError(`Outside years 1000 to 9999: ${day}`);
  return day;
}

export function addDays(day: LocalDate, days: number): LocalDate {
  return fromEpochDay(toEpochDay(day) + days);
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

export function compareDays(a: LocalDate, b: LocalDate): number {
  return Math.sign(daysBetween(b, a));
}

export function dayOfWeek(day: LocalDate): DayOfWeek {
  return (((((toEpochDay(day) + 3) % 7) + 7) % 7) + 1) as DayOfWeek;
}

export function yearOf(day: LocalDate): number {
  return Number(day.slice(0, 4));
}

/**
 * The same number of a later (or earlier) month; where that month has no such number, its last day
 * (Civil Code, art. 174): 31 January plus one month is 28 or 29 February.
 */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const from = new Date(toEpochDay(day) * DAY_MS);
  const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  return dayOfMonth(fromEpochDay(first / DAY_MS), from.getUTCDate());
}

/** The given number in the month of `day`, or the last day of that month when it is shorter. */
export function dayOfMonth(day: LocalDate, number: number): LocalDate {
  const month = new Date(toEpochDay(day) * DAY_MS);
  const last = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
  return `${day.slice(0, 8)}${String(Math.min(number, last)).padStart(2, '0')}`;
}

/** The day that the calendar on a wall in Almaty shows at this instant. */
export function almatyDay(instant: Date): LocalDate {
  return ALMATY.format(instant);
}

/** First instant of a day in Almaty; the day before it ends («until 24:00», Civil Code, art. 176) at the same instant. */
export function almatyDayStart(day: LocalDate): Date {
  const midnightUtc = toEpochDay(day) * DAY_MS;
  for (const hours of OFFSET_HOURS) {
    const start = new Date(midnightUtc - hours * HOUR_MS);
    if (almatyDay(start) === day) return start;
  }
  throw new RangeError(`No start of day known for ${day}`);
}
