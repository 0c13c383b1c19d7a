import { type CalendarYear, WorkingCalendar } from '../../../subgraphs/shared/kernel/working-calendar';

const LABEL = { kk: 'Мереке', ru: 'Праздник', en: 'Holiday' };
const holiday = (day: string) =>
  ({ day, kind: 'HOLIDAY', label: LABEL, source: null, isConfirmed: true }) as const;
const year = (number: number, ...days: string[]): CalendarYear => ({
  year: number,
  areMovesKnown: true,
  days: days.map(holiday),
});

describe('working calendar over given years', () => {
  test('orders its years by itself and counts across their border', () => {
    const calendar = new WorkingCalendar([year(2024, '2024-01-01'), year(2023)]);
    expect(calendar.isWorkingDay('2023-12-29')).toBe(true);
    expect(calendar.workingDaysBetween('2023-12-29', '2024-01-03')).toBe(2);
  });

  test('an ordinary Saturday and Sunday are weekend, other ordinary days are working', () => {
    const calendar = new WorkingCalendar([year(2024, '2024-01-01')]);
    const kinds = ['2024-01-01', '2024-01-05', '2024-01-06', '2024-01-07'].map(
      (day) => calendar.dayInfo(day).kind,
    );
    expect(kinds).toEqual(['HOLIDAY', 'WORKING', 'WEEKEND', 'WEEKEND']);
  });

  test('G02: a calendar with no year answers nothing', () => {
    expect(() => new WorkingCalendar([]).dayInfo('1970-01-01')).toThrow(
      expect.objectContaining({ code: 'CALENDAR_NOT_LOADED' }),
    );
  });

  test.each([
    ['a gap between years', [year(2022), year(2024)]],
    ['a year given twice', [year(2022), year(2022)]],
    ['a day of another year', [year(2022, '2023-01-01')]],
    ['a day listed twice', [year(2022, '2022-03-08', '2022-03-08')]],
  ])('%s is refused when the calendar is loaded', (_, years) => {
    expect(() => new WorkingCalendar(years)).toThrow(RangeError);
  });
});
