import type { LocalDate } from '../../kernel/local-date';
import type { LocalizedText } from '../../kernel/localized-text';
import { type CalendarYear, type DayInfo, WorkingCalendar } from '../../kernel/working-calendar';
import { LABOUR_CODE_DAYS_OFF, LAW_ON_HOLIDAYS, LAW_ON_HOLIDAYS_SUBSTITUTE } from './calendar-sources';
import { CALENDAR_YEARS, type YearFacts } from './calendar-years';
import { holidaysOf, OCCASIONS } from './occasions';

/** Calendars of 2018–2028, ready for `WorkingCalendar` or for a table that an administrator may edit. */
export const KAZAKHSTAN_YEARS: readonly CalendarYear[] = CALENDAR_YEARS.map(yearOf);

/** Working days of Kazakhstan for 2018–2028; other years answer `CALENDAR_NOT_LOADED`. */
export const kazakhstanCalendar = new WorkingCalendar(KAZAKHSTAN_YEARS);

function yearOf(facts: YearFacts): CalendarYear {
  const byDay = new Map<LocalDate, DayInfo>();
  // Later rows win: an official move may turn even a substitute day off into a working day (11 May 2020).
  for (const info of [...holidays(facts), ...daysOff(facts), ...substitutes(facts), ...moves(facts)]) {
    byDay.set(info.day, info);
  }
  return { year: facts.year, areMovesKnown: facts.moves !== null, days: [...byDay.values()] };
}

function holidays({ year }: YearFacts): DayInfo[] {
  return holidaysOf(year).map(({ occasion, on }) => ({
    day: `${year}-${on}`,
    kind: 'HOLIDAY',
    label: OCCASIONS[occasion],
    source: LAW_ON_HOLIDAYS,
    isConfirmed: true,
  }));
}

function daysOff({ year, kurbanAit }: YearFacts): DayInfo[] {
  const common = { kind: 'DAY_OFF', source: LABOUR_CODE_DAYS_OFF } as const;
  return [
    { ...common, day: `${year}-01-07`, label: OCCASIONS.ORTHODOX_CHRISTMAS, isConfirmed: true },
    { ...common, day: kurbanAit.on, label: OCCASIONS.KURBAN_AIT, isConfirmed: kurbanAit.isAnnounced },
  ];
}

function substitutes({ year, substitutes, moves }: YearFacts): DayInfo[] {
  return Object.entries(substitutes).map(([day, holiday]) => ({
    day,
    kind: 'SUBSTITUTE_DAY_OFF',
    label: substituteLabel(year, holiday),
    source: LAW_ON_HOLIDAYS_SUBSTITUTE,
    isConfirmed: moves !== null,
  }));
}

function moves({ moves }: YearFacts): DayInfo[] {
  return (moves ?? []).flatMap(({ off, working, source }): DayInfo[] => [
    { day: off, kind: 'MOVED_DAY_OFF', label: movedOffLabel(working), source, isConfirmed: true },
    { day: working, kind: 'MOVED_WORKING_DAY', label: movedWorkingLabel(off), source, isConfirmed: true },
  ]);
}

function substituteLabel(year: number, holiday: LocalDate): LocalizedText {
  const found = holidaysOf(year).find(({ on }) => `${year}-${on}` === holiday);
  if (found === undefined) throw new RangeError(`No holiday on ${holiday}`);
  const name = OCCASIONS[found.occasion];
  return {
    kk: `Демалыс күні: ${name.kk} (${printed(holiday)}) демалысқа тура келді`,
    ru: `Выходной: ${name.ru} (${printed(holiday)}) выпал на выходной день`,
    en: `Day off: ${name.en} (${printed(holiday)}) fell on a weekend`,
  };
}

function movedOffLabel(working: LocalDate): LocalizedText {
  return {
    kk: `Демалыс күні ${printed(working)} күнінен ауыстырылды`,
    ru: `День отдыха перенесён с ${printed(working)}`,
    en: `Day off moved from ${printed(working)}`,
  };
}

function movedWorkingLabel(off: LocalDate): LocalizedText {
  return {
    kk: `Жұмыс күні: демалыс ${printed(off)} күніне ауыстырылды`,
    ru: `Рабочий день: день отдыха перенесён на ${printed(off)}`,
    en: `Working day: its day off moved to ${printed(off)}`,
  };
}

/** `DD.MM.YYYY`, as printed in Kazakhstan. */
function printed(day: LocalDate): string {
  return day.split('-').reverse().join('.');
}
