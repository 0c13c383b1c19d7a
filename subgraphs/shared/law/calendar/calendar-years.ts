import type { LocalDate } from '../../kernel/local-date';
import type { CalendarSource } from '../../kernel/working-calendar';
import { MOVES_OF } from './calendar-sources';

/** One official move: the day off of `working` was given on `off` instead. */
export interface Move {
  readonly off: LocalDate;
  readonly working: LocalDate;
  readonly source: CalendarSource;
}

/** What is particular to one year; holidays on fixed numbers stand in `occasions.ts`. */
export interface YearFacts {
  readonly year: number;
  /** First day of Kurban Ait, by the Moon. */
  readonly kurbanAit: { readonly on: LocalDate; readonly isAnnounced: boolean };
  /** Day off → holiday on a weekend that it stands in for. */
  readonly substitutes: Readonly<Record<LocalDate, LocalDate>>;
  /** Null while nobody knows the official moves of the year. */
  readonly moves: readonly Move[] | null;
}

const announced = (on: LocalDate) => ({ on, isAnnounced: true });
const computed = (on: LocalDate) => ({ on, isAnnounced: false });
const move = (off: LocalDate, working: LocalDate, source: CalendarSource): Move => ({ off, working, source });

export const CALENDAR_YEARS: readonly YearFacts[] = [
  {
    year: 2018,
    kurbanAit: announced('2018-08-21'),
    substitutes: { '2018-12-03': '2018-12-01', '2018-12-18': '2018-12-16' },
    moves: [
      move('2018-03-09', '2018-03-03', MOVES_OF[2018]),
      move('2018-04-30', '2018-04-28', MOVES_OF[2018]),
      move('2018-05-08', '2018-05-05', MOVES_OF[2018]),
      move('2018-08-31', '2018-08-25', MOVES_OF[2018]),
      move('2018-12-31', '2018-12-29', MOVES_OF[2018]),
    ],
  },
  {
    year: 2019,
    kurbanAit: announced('2019-08-11'),
    substitutes: { '2019-03-25': '2019-03-23', '2019-07-08': '2019-07-06', '2019-12-02': '2019-12-01' },
    moves: [move('2019-05-10', '2019-05-04', MOVES_OF[2019])],
  },
  {
    year: 2020,
    kurbanAit: announced('2020-07-31'),
    substitutes: {
      '2020-03-09': '2020-03-08',
      '2020-03-24': '2020-03-21',
      '2020-03-25': '2020-03-22',
      '2020-05-11': '2020-05-09',
      '2020-08-31': '2020-08-30',
    },
    moves: [
      move('2020-01-03', '2020-01-05', MOVES_OF[2020]),
      // The day that moved was itself the substitute of Victory Day.
      move('2020-05-08', '2020-05-11', MOVES_OF[2020]),
      move('2020-12-18', '2020-12-20', MOVES_OF[2020]),
    ],
  },
  {
    year: 2021,
    kurbanAit: announced('2021-07-20'),
    substitutes: {
      '2021-01-04': '2021-01-02',
      '2021-03-24': '2021-03-21',
      '2021-05-03': '2021-05-01',
      '2021-05-10': '2021-05-09',
    },
    moves: [move('2021-07-05', '2021-07-03', MOVES_OF[2021])],
  },
  {
    year: 2022,
    kurbanAit: announced('2022-07-09'),
    substitutes: {
      '2022-01-03': '2022-01-01',
      '2022-01-04': '2022-01-02',
      '2022-05-02': '2022-05-01',
      '2022-05-10': '2022-05-07',
    },
    moves: [
      move('2022-03-07', '2022-03-05', MOVES_OF[2022]),
      move('2022-08-29', '2022-08-27', MOVES_OF[2022]),
      move('2022-10-24', '2022-10-22', MOVES_OF['2022-OCTOBER']),
    ],
  },
  {
    year: 2023,
    kurbanAit: announced('2023-06-28'),
    substitutes: { '2023-01-03': '2023-01-01', '2023-05-08': '2023-05-07', '2023-12-18': '2023-12-16' },
    moves: [move('2023-07-07', '2023-07-01', MOVES_OF[2023])],
  },
  {
    year: 2024,
    kurbanAit: announced('2024-06-16'),
    substitutes: { '2024-03-25': '2024-03-23', '2024-07-08': '2024-07-06' },
    moves: [move('2024-05-08', '2024-05-04', MOVES_OF[2024])],
  },
  {
    year: 2025,
    kurbanAit: announced('2025-06-06'),
    substitutes: {
      '2025-03-10': '2025-03-08',
      '2025-03-24': '2025-03-22',
      '2025-03-25': '2025-03-23',
      '2025-07-07': '2025-07-06',
      '2025-09-01': '2025-08-30',
      '2025-10-27': '2025-10-25',
    },
    moves: [move('2025-01-03', '2025-01-05', MOVES_OF[2025])],
  },
  {
    year: 2026,
    kurbanAit: computed('2026-05-27'),
    substitutes: {
      '2026-03-09': '2026-03-08',
      '2026-03-24': '2026-03-21',
      '2026-03-25': '2026-03-22',
      '2026-05-11': '2026-05-09',
      '2026-10-26': '2026-10-25',
    },
    moves: null,
  },
  {
    year: 2027,
    kurbanAit: computed('2027-05-16'),
    substitutes: {
      '2027-01-04': '2027-01-02',
      '2027-03-24': '2027-03-21',
      '2027-05-03': '2027-05-01',
      '2027-05-10': '2027-05-09',
    },
    moves: null,
  },
  {
    year: 2028,
    kurbanAit: computed('2028-05-05'),
    substitutes: {
      '2028-01-03': '2028-01-01',
      '2028-01-04': '2028-01-02',
      '2028-05-08': '2028-05-07',
      '2028-12-18': '2028-12-16',
    },
    moves: null,
  },
];
