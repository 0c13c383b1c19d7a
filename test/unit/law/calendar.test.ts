import {
  addDays,
  dayOfWeek,
  fromEpochDay,
  type LocalDate,
  toEpochDay,
} from '../../../subgraphs/shared/kernel/local-date';
import type { DayInfo } from '../../../subgraphs/shared/kernel/working-calendar';
import { CALENDAR_YEARS } from '../../../subgraphs/shared/law/calendar/calendar-years';
import {
  KAZAKHSTAN_YEARS,
  kazakhstanCalendar,
} from '../../../subgraphs/shared/law/calendar/kazakhstan-calendar';
import { FIXED_HOLIDAYS } from '../../../subgraphs/shared/law/calendar/occasions';

/** Days off from Monday to Friday, and working Saturdays and Sundays, of each year: `M.D`, as officially published. */
const PUBLISHED: Readonly<Record<number, { readonly off: string; readonly working: string }>> = {
  2018: {
    off: '1.1 1.2 3.8 3.9 3.21 3.22 3.23 4.30 5.1 5.7 5.8 5.9 7.6 8.21 8.30 8.31 12.3 12.17 12.18 12.31',
    working: '3.3 4.28 5.5 8.25 12.29',
  },
  2019: { off: '1.1 1.2 1.7 3.8 3.21 3.22 3.25 5.1 5.7 5.9 5.10 7.8 8.30 12.2 12.16 12.17', working: '5.4' },
  2020: {
    off: '1.1 1.2 1.3 1.7 3.9 3.23 3.24 3.25 5.1 5.7 5.8 7.6 7.31 8.31 12.1 12.16 12.17 12.18',
    working: '1.5 12.20',
  },
  2021: {
    off: '1.1 1.4 1.7 3.8 3.22 3.23 3.24 5.3 5.7 5.10 7.5 7.6 7.20 8.30 12.1 12.16 12.17',
    working: '7.3',
  },
  2022: {
    off: '1.3 1.4 1.7 3.7 3.8 3.21 3.22 3.23 5.2 5.9 5.10 7.6 8.29 8.30 10.24 10.25 12.16',
    working: '3.5 8.27 10.22',
  },
  2023: { off: '1.2 1.3 3.8 3.21 3.22 3.23 5.1 5.8 5.9 6.28 7.6 7.7 8.30 10.25 12.18', working: '7.1' },
  2024: { off: '1.1 1.2 3.8 3.21 3.22 3.25 5.1 5.7 5.8 5.9 7.8 8.30 10.25 12.16', working: '5.4' },
  2025: { off: '1.1 1.2 1.3 1.7 3.10 3.21 3.24 3.25 5.1 5.7 5.9 6.6 7.7 9.1 10.27 12.16', working: '1.5' },
  2026: { off: '1.1 1.2 1.7 3.9 3.23 3.24 3.25 5.1 5.7 5.11 5.27 7.6 10.26 12.16', working: '' },
  2027: { off: '1.1 1.4 1.7 3.8 3.15 3.22 3.23 3.24 5.3 5.7 5.10 7.6 10.25 12.16', working: '' },
  2028: { off: '1.3 1.4 1.7 3.8 3.15 3.21 3.22 3.23 5.1 5.5 5.8 5.9 7.6 10.25 12.18', working: '' },
};

const YEARS = Object.keys(PUBLISHED).map(Number);

function daysOf(year: number): DayInfo[] {
  const first = toEpochDay(`${year}-01-01`);
  const length = toEpochDay(`${year + 1}-01-01`) - first;
  return Array.from({ length }, (_, index) => kazakhstanCalendar.dayInfo(fromEpochDay(first + index)));
}

const isWeekend = (day: LocalDate) => dayOfWeek(day) >= 6;
const short = ({ day }: DayInfo) => `${Number(day.slice(5, 7))}.${Number(day.slice(8))}`;
const isWorking = ({ day }: DayInfo) => kazakhstanCalendar.isWorkingDay(day);

describe('calendar of working days of Kazakhstan', () => {
  test.each(YEARS)('G01: week days off and working weekends of %i are the published ones', (year) => {
    const days = daysOf(year);
    const off = days.filter((info) => !isWeekend(info.day) && !isWorking(info));
    const working = days.filter((info) => isWeekend(info.day) && isWorking(info));
    expect(off.map(short).join(' ')).toBe(PUBLISHED[year]?.off);
    expect(working.map(short).join(' ')).toBe(PUBLISHED[year]?.working);
  });

  // An official move trades one day for another, so these numbers hold with the moves and without them.
  test.each([
    [2024, 249],
    [2025, 246],
    [2026, 247],
    [2027, 247],
  ])('G01: year %i has %i working days', (year, count) => {
    expect(daysOf(year).filter(isWorking)).toHaveLength(count);
  });

  test.each(YEARS)(
    'Law on holidays, art. 5: substitutes of %i follow from its holidays on weekends',
    (year) => {
      expect(CALENDAR_YEARS.find((facts) => facts.year === year)?.substitutes).toEqual(
        substitutesByRule(year),
      );
    },
  );

  test('Labour Code, art. 84(5): 7 January and the first day of Kurban Ait have no substitute when on a weekend', () => {
    expect(kazakhstanCalendar.dayInfo('2024-01-07')).toMatchObject({ kind: 'DAY_OFF' });
    expect(kazakhstanCalendar.isWorkingDay('2024-01-08')).toBe(true);
    expect(kazakhstanCalendar.dayInfo('2024-06-16')).toMatchObject({ kind: 'DAY_OFF' });
    expect(kazakhstanCalendar.isWorkingDay('2024-06-17')).toBe(true);
  });

  test('Labour Code, art. 85(3): every move trades a day off for a week day and names its act', () => {
    for (const { off, working, source } of CALENDAR_YEARS.flatMap(({ moves }) => moves ?? [])) {
      expect(kazakhstanCalendar.dayInfo(off)).toMatchObject({
        kind: 'MOVED_DAY_OFF',
        source,
        isConfirmed: true,
      });
      expect(kazakhstanCalendar.dayInfo(working)).toMatchObject({ kind: 'MOVED_WORKING_DAY', source });
      expect(isWeekend(off)).toBe(false);
      expect(source.publication).toMatch(/^adilet\.zan\.kz: [GP]\d/);
    }
  });

  test('a substitute day off that was itself moved is a working day: 11 May 2020 for 8 May 2020', () => {
    expect(kazakhstanCalendar.dayInfo('2020-05-11').kind).toBe('MOVED_WORKING_DAY');
    expect(kazakhstanCalendar.dayInfo('2020-05-08').kind).toBe('MOVED_DAY_OFF');
  });

  test('Constitution Day is 30 August until 2025, no day of 2026, and 15 March from 2027', () => {
    const kinds = ['2025-08-30', '2026-03-15', '2026-03-16', '2026-08-31', '2027-03-15'].map(
      (day) => kazakhstanCalendar.dayInfo(day).kind,
    );
    expect(kinds).toEqual(['HOLIDAY', 'WEEKEND', 'WORKING', 'WORKING', 'HOLIDAY']);
  });

  test('years whose moves are unknown and a computed Kurban Ait are not confirmed; holidays by law are', () => {
    const unconfirmed = ['2026-02-02', '2026-05-27', '2026-03-24', '2027-05-16', '2028-05-05'];
    expect(unconfirmed.map((day) => kazakhstanCalendar.dayInfo(day).isConfirmed)).toEqual(
      unconfirmed.map(() => false),
    );
    expect(kazakhstanCalendar.dayInfo('2026-03-21').isConfirmed).toBe(true);
    expect(daysOf(2025).every((info) => info.isConfirmed)).toBe(true);
  });

  test('every special day has a label in three languages and a source', () => {
    for (const info of KAZAKHSTAN_YEARS.flatMap((year) => year.days)) {
      expect(info.source?.publication).toMatch(/^adilet\.zan\.kz: /);
      expect(new Set(Object.values(info.label)).size).toBeGreaterThanOrEqual(
        info.label.kk === info.label.ru ? 2 : 3,
      );
    }
    expect(kazakhstanCalendar.dayInfo('2022-03-05').label.ru).toBe(
      'Рабочий день: день отдыха перенесён на 07.03.2022',
    );
    expect(kazakhstanCalendar.dayInfo('2022-05-10').label.en).toBe(
      'Day off: Defender of the Fatherland Day (07.05.2022) fell on a weekend',
    );
  });
});

/** The rule worked out again from the holidays alone: each holiday on a weekend takes the next free week day, in order. */
function substitutesByRule(year: number): Record<LocalDate, LocalDate> {
  const holidays = FIXED_HOLIDAYS.filter(({ since = 0, until = 9999 }) => since <= year && year <= until);
  const taken = new Set(holidays.map(({ on }) => `${year}-${on}`));
  const substitutes: Record<LocalDate, LocalDate> = {};
  for (const holiday of [...taken].filter(isWeekend)) {
    let day = addDays(holiday, 1);
    while (isWeekend(day) || taken.has(day)) day = addDays(day, 1);
    taken.add(day);
    substitutes[day] = holiday;
  }
  return substitutes;
}
