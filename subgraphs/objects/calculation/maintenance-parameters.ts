import type { Decimal } from '../../shared/kernel/decimal';
import type { LocalDate } from '../../shared/kernel/local-date';

/** Fixed numbers of the maintenance formula as they stood on a day. */
export interface MaintenanceParameters {
  readonly id: string;
  readonly validFrom: LocalDate;
  /** Share of value-added tax in the price of a person-month, and the factor of the other charges. */
  readonly vatRate: Decimal;
  readonly loadFactor: Decimal;
  /** Yearly share of the restated cost that keeps the code running. */
  readonly codeShare: Decimal;
  /** Average of the three years before, in percent. */
  readonly inflationPercent: Decimal;
  readonly staffPreparation: Decimal;
  readonly staffTests: Decimal;
  readonly staffUsers: Decimal;
  readonly testNeed: Decimal;
}

/**
 * Sets by date, latest last; a calculation keeps the id and the numbers of the set it used. The product of load and tax
 * is 3.2116 in the set of 2024, which is what the calculator of the portal multiplies a wage by.
 */
export const MAINTENANCE_PARAMETERS: readonly MaintenanceParameters[] = [
  {
    id: 'KZ-140-2019/maintenance@2024',
    validFrom: '2024-01-01',
    vatRate: '0.12',
    loadFactor: '2.8675',
    codeShare: '0.1575',
    inflationPercent: '5.93',
    staffPreparation: '1',
    staffTests: '6',
    staffUsers: '24',
    testNeed: '1',
  },
];

/** The set of that id; without an id the latest one that held on the first day of the year. */
export function maintenanceParameters(id: string | null, year: number): MaintenanceParameters | null {
  if (id !== null) return MAINTENANCE_PARAMETERS.find((set) => set.id === id) ?? null;
  return MAINTENANCE_PARAMETERS.findLast(({ validFrom }) => validFrom <= `${year}-01-01`) ?? null;
}
