import * as fc from 'fast-check';
import {
  addWorkingDays,
  computeDeadline,
  dueDayOf,
  moveToWorkingDay,
  subtractWorkingDays,
} from '../../../subgraphs/shared/kernel/deadline';
import { addDays, daysBetween, fromEpochDay, toEpochDay } from '../../../subgraphs/shared/kernel/local-date';
import { kazakhstanCalendar as calendar } from '../../../subgraphs/shared/law/calendar/kazakhstan-calendar';

const workingDays = (count: number) => ({ unit: 'WORKING_DAYS', count }) as const;
const TENTH = { unit: 'DAY_OF_NEXT_MONTH', day: 10 } as const;
const NOT_STATED = { unit: 'NOT_STATED' } as const;

describe('golden dates', () => {
  test.each([
    ['E-7: ten working days over a working Saturday and a moved Monday', '2022-02-24', 10, '2022-03-11'],
    ['E-9: five working days over a working Saturday before Capital Day', '2021-06-30', 5, '2021-07-08'],
    ['E-8: three working days end on Saturday 29.12.2018, a working day', '2018-12-26', 3, '2018-12-29'],
    ['E-11: three working days end on Saturday 27.08.2022, a working day', '2022-08-24', 3, '2022-08-27'],
    ['E-7: the substitute of 7 May 2022 goes past 9 May to 10 May', '2022-04-29', 10, '2022-05-18'],
    ['E-9: five working days with working Saturday 04.05.2024', '2024-04-30', 5, '2024-05-10'],
    ['E-8: three working days end on working Saturday 01.07.2023', '2023-06-27', 3, '2023-07-01'],
    [
      'E-14: two substitutes of Nauryz in 2026, while 16 March is a working day',
      '2026-03-18',
      5,
      '2026-03-30',
    ],
    ['E-11: 30 and 31 August 2026 are no longer special', '2026-08-28', 3, '2026-09-02'],
    ['E-8: 16 December 2023 on a Saturday gives Monday off', '2023-12-14', 3, '2023-12-20'],
  ])('%s', (_, startedOn, count, dueOn) => {
    expect(addWorkingDays(calendar, startedOn, count)).toMatchObject({ dueOn, nominalDueOn: dueOn });
  });

  test.each([
    ['E-13: report for the second half of 2025', '2025-12-31', '2026-01-10', '2026-01-12'],
    ['E-13: report for the second half of 2026', '2026-12-31', '2027-01-10', '2027-01-11'],
    ['E-13: report for the first half of 2027', '2027-06-30', '2027-07-10', '2027-07-12'],
    [
      'E-13: report for the first half of 2025, the 10th being a Thursday',
      '2025-06-30',
      '2025-07-10',
      '2025-07-10',
    ],
  ])('%s (Civil Code, art. 175)', (_, startedOn, nominalDueOn, dueOn) => {
    expect(dueDayOf(calendar, TENTH, startedOn)).toMatchObject({ nominalDueOn, dueOn });
  });

  test('E-13: a rule set may keep the 10th even when it is a day off', () => {
    const due = dueDayOf(calendar, { ...TENTH, lastDay: 'KEEP' }, '2025-12-31');
    expect(due).toMatchObject({ nominalDueOn: '2026-01-10', dueOn: '2026-01-10' });
    expect(due?.trace.map(({ day, kind }) => [day, kind])).toEqual([['2026-01-10', 'WEEKEND']]);
  });

  test('C-12: three months end on the same number, moved to a working day (Civil Code, art. 174 and 175)', () => {
    const due = dueDayOf(calendar, { unit: 'MONTHS', count: 3 }, '2021-11-30');
    expect(due).toMatchObject({ nominalDueOn: '2022-02-28', dueOn: '2022-02-28' });
    const moved = dueDayOf(calendar, { unit: 'MONTHS', count: 3 }, '2021-12-05');
    expect(moved).toMatchObject({ nominalDueOn: '2022-03-05', dueOn: '2022-03-05' });
    const weekend = dueDayOf(calendar, { unit: 'MONTHS', count: 3 }, '2021-12-06');
    expect(weekend).toMatchObject({ nominalDueOn: '2022-03-06', dueOn: '2022-03-09' });
  });
});

describe('trace', () => {
  test('E-7: tells for each day after the event why it counts or not', () => {
    const { trace } = addWorkingDays(calendar, '2022-03-03', 3);
    expect(trace.map(({ day, kind, counted }) => [day, kind, counted])).toEqual([
      ['2022-03-04', 'WORKING', 1],
      ['2022-03-05', 'MOVED_WORKING_DAY', 2],
      ['2022-03-06', 'WEEKEND', null],
      ['2022-03-07', 'MOVED_DAY_OFF', null],
      ['2022-03-08', 'HOLIDAY', null],
      ['2022-03-09', 'WORKING', 3],
    ]);
    expect(trace[3]?.label.en).toBe('Day off moved from 05.03.2022');
  });

  test('Civil Code, art. 175: shows the way from the nominal last day to the moved one', () => {
    const { trace } = moveToWorkingDay(calendar, '2026-01-10');
    expect(trace.map(({ day, counted }) => [day, counted])).toEqual([
      ['2026-01-10', null],
      ['2026-01-11', null],
      ['2026-01-12', null],
    ]);
  });
});

describe('state of a duty', () => {
  const E8 = workingDays(3);

  test('E-8: the last day itself is in time, the day after it is late (Civil Code, art. 176)', () => {
    const status = (today: string) => computeDeadline(calendar, E8, '2018-12-26', today).status;
    expect(status('2018-12-26')).toBe('RUNNING');
    expect(status('2018-12-29')).toBe('RUNNING');
    expect(status('2018-12-30')).toBe('MISSED');
  });

  test('E-8: fulfilment on the last day is in time, on the next day late, whatever today is', () => {
    const status = (done: string) => computeDeadline(calendar, E8, '2018-12-26', '2019-06-03', done).status;
    expect(status('2018-12-29')).toBe('MET');
    expect(status('2018-12-30')).toBe('MET_LATE');
  });

  test('E-8: days left and elapsed are working days', () => {
    const at = (today: string) => computeDeadline(calendar, E8, '2018-12-26', today);
    expect(at('2018-12-27')).toMatchObject({ elapsedWorkingDays: 1, daysLeft: 2 });
    expect(at('2018-12-29')).toMatchObject({ elapsedWorkingDays: 3, daysLeft: 0 });
    expect(at('2019-01-04')).toMatchObject({ elapsedWorkingDays: 5, daysLeft: -2, status: 'MISSED' });
    expect(at('2018-12-20')).toMatchObject({ elapsedWorkingDays: 0, status: 'RUNNING' });
    const done = computeDeadline(calendar, E8, '2018-12-26', '2019-06-03', '2018-12-28');
    expect(done).toMatchObject({ elapsedWorkingDays: 2, daysLeft: null });
  });

  test.each(['E-10', 'E-11', 'E-12'])('%s: without a stated term nothing is ever overdue', () => {
    const deadline = computeDeadline(calendar, NOT_STATED, '2018-01-03', '2028-12-29');
    expect(deadline).toMatchObject({
      status: 'NO_TERM',
      dueOn: null,
      nominalDueOn: null,
      daysLeft: null,
      trace: [],
    });
    expect(deadline.elapsedWorkingDays).toBeGreaterThan(2_600);
    expect(computeDeadline(calendar, NOT_STATED, '2018-01-03', '2028-12-29', '2028-12-01').status).toBe(
      'MET',
    );
  });

  test('C-17: an agreed day is kept as agreed, also on a Saturday', () => {
    const term = { unit: 'AGREED', dueOn: '2025-11-15' } as const;
    expect(computeDeadline(calendar, term, '2025-11-03', '2025-11-10')).toMatchObject({
      dueOn: '2025-11-15',
      nominalDueOn: '2025-11-15',
      status: 'RUNNING',
      daysLeft: 4,
      trace: [{ day: '2025-11-15', kind: 'WEEKEND', counted: null }],
    });
    expect(computeDeadline(calendar, term, '2025-11-03', '2025-11-16').status).toBe('MISSED');
    expect(computeDeadline(calendar, term, '2025-11-03', '2025-11-20', '2025-11-15').status).toBe('MET');
  });

  test('tells whether the calendar may still change the answer', () => {
    expect(computeDeadline(calendar, E8, '2025-12-01', '2025-12-02').isCalendarConfirmed).toBe(true);
    expect(computeDeadline(calendar, E8, '2025-12-30', '2025-12-31').isCalendarConfirmed).toBe(false);
  });
});

describe('G02: a year without calendar is an error, never a guess', () => {
  const loaded = expect.objectContaining({
    code: 'CALENDAR_NOT_LOADED',
    facts: { day: '2029-01-01', year: 2029 },
  });

  test.each([
    ['a term that runs into it', () => addWorkingDays(calendar, '2028-12-29', 1)],
    ['a day asked for', () => calendar.dayInfo('2029-01-01')],
    ['today of a duty without term', () => computeDeadline(calendar, NOT_STATED, '2028-12-01', '2029-01-01')],
    ['a last day to move', () => moveToWorkingDay(calendar, '2029-01-01')],
  ])('%s', (_, question) => {
    expect(question).toThrow(loaded);
  });

  test('also before the first year: counting back, and an event on 31.12.2017', () => {
    const earlier = expect.objectContaining({
      code: 'CALENDAR_NOT_LOADED',
      facts: { day: '2017-12-31', year: 2017 },
    });
    expect(() => subtractWorkingDays(calendar, '2018-01-03', 1)).toThrow(earlier);
    expect(() => addWorkingDays(calendar, '2017-12-31', 1)).toThrow(earlier);
  });

  test('a term that is no whole number from 1 and a malformed day are faults of the program', () => {
    expect(() => addWorkingDays(calendar, '2024-01-03', 0)).toThrow(RangeError);
    expect(() => addWorkingDays(calendar, '2024-01-03', 1.5)).toThrow(RangeError);
    expect(() => dueDayOf(calendar, { unit: 'MONTHS', count: 0 }, '2024-01-03')).toThrow(RangeError);
    expect(() => dueDayOf(calendar, { ...TENTH, day: 0 }, '2024-01-03')).toThrow(
      'A term is a whole number from 1: 0',
    );
    expect(() => calendar.dayInfo('2024-02-30')).toThrow(RangeError);
  });
});

describe('G01: properties of counting', () => {
  const day = fc
    .integer({ min: toEpochDay('2018-03-01'), max: toEpochDay('2027-12-31') })
    .map((epochDay) => fromEpochDay(epochDay));
  const count = fc.integer({ min: 1, max: 40 });

  test('adding n and counting back gives n', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        const { dueOn } = addWorkingDays(calendar, start, n);
        expect(calendar.workingDaysBetween(start, dueOn)).toBe(n);
        expect(calendar.workingDaysBetween(dueOn, start)).toBe(-n);
        expect(addWorkingDays(calendar, subtractWorkingDays(calendar, dueOn, n), n).dueOn).toBe(dueOn);
      }),
    );
  });

  test('counting back from the last day returns to a start that is a working day', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        fc.pre(calendar.isWorkingDay(start));
        expect(subtractWorkingDays(calendar, addWorkingDays(calendar, start, n).dueOn, n)).toBe(start);
      }),
    );
  });

  test('a last day is a working day after the event', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        const { dueOn } = addWorkingDays(calendar, start, n);
        expect(calendar.isWorkingDay(dueOn)).toBe(true);
        expect(dueOn > start).toBe(true);
        expect(calendar.isWorkingDay(moveToWorkingDay(calendar, start).dueOn)).toBe(true);
      }),
    );
  });

  test('a later event or a longer term never ends earlier', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        const { dueOn } = addWorkingDays(calendar, start, n);
        expect(addWorkingDays(calendar, addDays(start, 1), n).dueOn >= dueOn).toBe(true);
        expect(addWorkingDays(calendar, start, n + 1).dueOn > dueOn).toBe(true);
      }),
    );
  });

  test('a trace lists each day after the event once, in order, and counts 1 to n', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        const { dueOn, trace } = addWorkingDays(calendar, start, n);
        expect(trace).toHaveLength(daysBetween(start, dueOn));
        expect(trace.map((entry) => entry.day)).toEqual(trace.map((_, index) => addDays(start, index + 1)));
        const counted = trace.flatMap((entry) => entry.counted ?? []);
        expect(counted).toEqual(Array.from({ length: n }, (_, index) => index + 1));
      }),
    );
  });
});
