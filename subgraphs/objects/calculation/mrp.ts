import type { Decimal } from '../../shared/kernel/decimal';

export interface MonthlyIndex {
  readonly year: number;
  /** Tenge on 1 January of the year. */
  readonly value: Decimal;
  readonly evidence: 'MRP_PUBLISHED' | 'MRP_UNVERIFIED';
}

const published = (year: number, value: Decimal): MonthlyIndex => ({
  year,
  value,
  evidence: 'MRP_PUBLISHED',
});
const unverified = (year: number, value: Decimal): MonthlyIndex => ({
  year,
  value,
  evidence: 'MRP_UNVERIFIED',
});

/** Monthly calculation index by year. A year that is not here is refused, never estimated. */
export const MONTHLY_INDEXES: readonly MonthlyIndex[] = [
  published(2015, '1982'),
  published(2017, '2269'),
  unverified(2018, '2405'),
  unverified(2019, '2525'),
  unverified(2020, '2651'),
  unverified(2021, '2917'),
  unverified(2022, '3063'),
  unverified(2023, '3450'),
  unverified(2024, '3692'),
  published(2025, '3932'),
  published(2026, '4325'),
];

export function monthlyIndexOf(year: number): MonthlyIndex | null {
  return MONTHLY_INDEXES.find((index) => index.year === year) ?? null;
}
