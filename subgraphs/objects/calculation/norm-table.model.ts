import { describedEnum } from '../../shared/graphql/described-enum';
import type { Decimal } from '../../shared/kernel/decimal';
import { FunctionalUnit } from './calculation.model';

export const NormTableName = describedEnum('NormTableName', 'Table of the cost method (C-7).', {
  LABOUR_NORMS: 'Person-months per unit of functional size, by process and unit.',
  COEFFICIENTS: 'Coefficients of quality and technical requirements, by requirement and level.',
  CHANGE_COEFFICIENTS: 'Coefficients of added and of changed units in development.',
  PRICE_FACTORS: 'Load factor and rate of value-added tax in the price of a person-month.',
});
export type NormTableName = keyof typeof NormTableName;

export const FUNCTIONAL_UNITS = Object.keys(FunctionalUnit) as FunctionalUnit[];

/** Key columns of each table, in their order, with the values they may have; null where the table itself tells them. */
export const TABLE_KEYS: Readonly<Record<NormTableName, Readonly<Record<string, readonly string[] | null>>>> =
  {
    LABOUR_NORMS: { process: null, unit: FUNCTIONAL_UNITS },
    COEFFICIENTS: { requirement: null, level: null },
    CHANGE_COEFFICIENTS: { change: ['ADDED', 'CHANGED'] },
    PRICE_FACTORS: { factor: ['LOAD', 'VAT'] },
  };

export interface NormRow {
  /** Values of the key columns in their order. */
  readonly keys: readonly string[];
  readonly value: Decimal;
}

export interface NormTableContent {
  /** True for invented numbers that show the format; what is worked out with them is marked. */
  readonly isDemonstration: boolean;
  readonly source: string;
  readonly rows: readonly NormRow[];
}

/** Tables that a calculation needs. */
export function tablesFor(kind: 'CREATION' | 'DEVELOPMENT'): readonly NormTableName[] {
  const common = ['LABOUR_NORMS', 'COEFFICIENTS', 'PRICE_FACTORS'] as const;
  return kind === 'CREATION' ? common : [...common, 'CHANGE_COEFFICIENTS'];
}
