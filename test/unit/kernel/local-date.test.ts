import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  almatyDay,
  almatyDayStart,
  compareDays,
  dayOfWeek,
  daysBetween,
  fromEpochDay,
  isLocalDate,
  parseLocalDate,
  toEpochDay,
} from '../../../subgraphs/shared/kernel/local-date';

describe('calendar days', () => {
  test.each(['2024-02-29', '2018-01-01', '2028-12-31'])('%s is a day', (text) => {
    expect(isLocalDate(text)).toBe(true);
    expect(parseLocalDate(text)).toBe(text);
  });

  test.each([
    '2023-02-29',
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '24-01-01',
    ' 2024-01-01',
    '2024-01-01T00:00',
    '0999-01-01',
    '',
  ])('«%s» is not a day', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(parseLocalDate(text)).toBeNull();
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });

  test('days pass month, year and leap-day borders', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(daysBetween('2023-12-31', '2024-12-31')).toBe(366);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  test('weeks begin on Monday', () => {
    expect([
      dayOfWeek('2022-02-24'),
      dayOfWeek('2018-12-29'),
      dayOfWeek('2024-06-16'),
      dayOfWeek('1969-12-29'),
    ]).toEqual([4, 6, 7, 1]);
  });

  test('Civil Code, art. 174: a month without the number ends the term on its last day', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29');
    expect(addMonths('2024-12-15', 1)).toBe('2025-01-15');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });

  test('order of days, counting and text agree', () => {
    const day = fc
      .integer({ min: toEpochDay('1990-01-01'), max: toEpochDay('2100-01-01') })
      .map((n) => fromEpochDay(n));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(compareDays(a, b)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});

describe('day borders in Almaty', () => {
  test.each([
    ['2024-02-28T17:59:59.999Z', '2024-02-28'],
    ['2024-02-28T18:00:00.000Z', '2024-02-29'],
    // At midnight to 1 March 2024 the clocks went back to 23:00: that hour is 29 February a second time.
    ['2024-02-29T18:00:00.000Z', '2024-02-29'],
    ['2024-02-29T18:59:59.999Z', '2024-02-29'],
    ['2024-02-29T19:00:00.000Z', '2024-03-01'],
    ['2024-03-01T18:59:59.999Z', '2024-03-01'],
    ['2024-03-01T19:00:00.000Z', '2024-03-02'],
  ])('at %s it is %s', (instant, day) => {
    expect(almatyDay(new Date(instant))).toBe(day);
  });

  test('a day starts at local midnight: UTC+6 until 29.02.2024, UTC+5 from 01.03.2024', () => {
    expect(almatyDayStart('2024-02-29').toISOString()).toBe('2024-02-28T18:00:00.000Z');
    expect(almatyDayStart('2024-03-01').toISOString()).toBe('2024-02-29T19:00:00.000Z');
    expect(almatyDayStart('2026-01-12').toISOString()).toBe('2026-01-11T19:00:00.000Z');
  });

  test('the first instant of a day belongs to it, the instant before to the day before', () => {
    const day = fc
      .integer({ min: toEpochDay('2000-01-01'), max: toEpochDay('2030-12-31') })
      .map((n) => fromEpochDay(n));
    fc.assert(
      fc.property(day, (local) => {
        const start = almatyDayStart(local);
        expect(almatyDay(start)).toBe(local);
        expect(almatyDay(new Date(start.getTime() - 1))).toBe(addDays(local, -1));
      }),
    );
  });
});
