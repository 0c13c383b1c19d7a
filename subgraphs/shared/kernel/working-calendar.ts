import { defineError } from './domain-error';
import { dayOfWeek, fromEpochDay, type LocalDate, toEpochDay, yearOf } from './local-date';
import type { LocalizedText } from './localized-text';

/** What a day is for somebody with a five-day week, Saturday and Sunday off (Labour Code, art. 71 and 84). */
export type DayKind =
  | 'WORKING'
  | 'WEEKEND'
  /** National or state holiday. */
  | 'HOLIDAY'
  /** Day off that is no holiday and never moves: 7 January, first day of Kurban Ait (Labour Code, art. 84(5)). */
  | 'DAY_OFF'
  /** Day off in place of a holiday that fell on a weekend (Law on holidays, art. 5). */
  | 'SUBSTITUTE_DAY_OFF'
  /** Day off by an official move (Labour Code, art. 85(3)). */
  | 'MOVED_DAY_OFF'
  /** Day off that an official move turned into a working day. */
  | 'MOVED_WORKING_DAY';

/** Where the kind of a day was read. */
export interface CalendarSource {
  readonly title: LocalizedText;
  /** Reference of the official publication, for example `adilet.zan.kz: Z010000267_`. */
  readonly publication: string;
}

export interface DayInfo {
  readonly day: LocalDate;
  readonly kind: DayKind;
  readonly label: LocalizedText;
  /** Null for an ordinary working day or weekend. */
  readonly source: CalendarSource | null;
  /** False while the kind is computed, or while an official move may still change it. */
  readonly isConfirmed: boolean;
}

/** Calendar of one year: the days that differ from an ordinary week. */
export interface CalendarYear {
  readonly year: number;
  /** False until the official moves of days off of this year are known. */
  readonly areMovesKnown: boolean;
  readonly days: readonly DayInfo[];
}

/** Answered instead of a guess when a day lies in a year whose calendar is not loaded. */
export const calendarNotLoaded = defineError({
  code: 'CALENDAR_NOT_LOADED',
  clause: null,
  texts: {
    kk: '{year} жылдың жұмыс күндерінің күнтізбесі жүктелмеген, сондықтан {day} күні туралы жауап беруге болмайды.',
    ru: 'Календарь рабочих дней {year} года не загружен, поэтому о дне {day} ответить нельзя.',
    en: 'The calendar of working days of {year} is not loaded, so nothing can be said about {day}.',
  },
});

const ORDINARY: Readonly<Record<'WORKING' | 'WEEKEND', LocalizedText>> = {
  WORKING: { kk: 'Жұмыс күні', ru: 'Рабочий день', en: 'Working day' },
  WEEKEND: { kk: 'Демалыс күні', ru: 'Выходной день', en: 'Weekend' },
};

const isWorking = (info: DayInfo): boolean => info.kind === 'WORKING' || info.kind === 'MOVED_WORKING_DAY';

/**
 * Working days over an unbroken row of years. Every question about a day outside them throws
 * `CALENDAR_NOT_LOADED`: weekends alone would give wrong terms. A malformed day throws `RangeError`.
 */
export class WorkingCalendar {
  readonly #firstEpochDay: number;
  readonly #days: readonly DayInfo[];
  /** For each day, how many working days there are from the first loaded day through it. */
  readonly #workingDaysThrough: readonly number[];

  constructor(years: readonly CalendarYear[]) {
    const sorted = [...years].sort((a, b) => a.year - b.year);
    const days = sorted.flatMap((year, index) => {
      if (year.year !== (sorted[0]?.year ?? 0) + index)
        throw new RangeError('Years of a calendar must follow one another');
      return daysOf(year);
    });
    this.#days = days;
    this.#firstEpochDay = days[0] === undefined ? 0 : toEpochDay(days[0].day);
    let count = 0;
    this.#workingDaysThrough = days.map((info) => (isWorking(info) ? ++count : count));
  }

  /** Kind, label and source of a day. */
  dayInfo(day: LocalDate): DayInfo {
    return this.#at(this.#days, day);
  }

  isWorkingDay(day: LocalDate): boolean {
    return isWorking(this.dayInfo(day));
  }

  /** Number of working days after `from` up to and including `to`; counted backwards (≤ 0) when `to` is earlier. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number {
    return this.#at(this.#workingDaysThrough, to) - this.#at(this.#workingDaysThrough, from);
  }

  #at<T>(row: readonly T[], day: LocalDate): T {
    const value = row[toEpochDay(day) - this.#firstEpochDay];
    if (value === undefined) throw calendarNotLoaded({ day, year: yearOf(day) });
    return value;
  }
}

function daysOf(calendar: CalendarYear): DayInfo[] {
  const special = new Map(calendar.days.map((info) => [info.day, info]));
  if (special.size !== calendar.days.length)
    throw new RangeError(`A day of ${calendar.year} is listed twice`);
  const first = toEpochDay(`${calendar.year}-01-01`);
  const length = toEpochDay(`${calendar.year + 1}-01-01`) - first;
  const days = Array.from({ length }, (_, index) => {
    const day = fromEpochDay(first + index);
    const info = special.get(day) ?? ordinary(day, calendar.areMovesKnown);
    special.delete(day);
    return info;
  });
  if (special.size > 0)
    throw new RangeError(`Days outside ${calendar.year}: ${[...special.keys()].join(', ')}`);
  return days;
}

function ordinary(day: LocalDate, isConfirmed: boolean): DayInfo {
  const kind = dayOfWeek(day) >= 6 ? 'WEEKEND' : 'WORKING';
  return { day, kind, label: ORDINARY[kind], source: null, isConfirmed };
}
