import type { Decimal } from '../../shared/kernel/decimal';
import * as decimal from '../../shared/kernel/decimal';
import type { FunctionalUnit, InteractionSource, Step, Worked } from './calculation.model';
import {
  FUNCTIONAL_UNITS,
  type NormRow,
  type NormTableContent,
  type NormTableName,
} from './norm-table.model';

export type FunctionalSize = Readonly<Record<FunctionalUnit, number | null>>;
export type Tables = Readonly<Partial<Record<NormTableName, NormTableContent>>>;

export interface DevelopmentInputs {
  readonly kind: 'CREATION' | 'DEVELOPMENT';
  /** Units of a creation, or those that a development adds; interactions are null when the formula gives them. */
  readonly size: FunctionalSize;
  /** Units that a development changes. */
  readonly changedSize: FunctionalSize | null;
  readonly interactionSource: InteractionSource;
  /** Chosen level of each requirement of the table of coefficients. */
  readonly levels: readonly { readonly requirement: string; readonly level: string }[];
  /** Base wage, tenge a month, and average inflation of three years, percent. */
  readonly baseWage: Decimal;
  readonly inflationPercent: Decimal;
  /** Equipment, licences, services; thousand tenge. */
  readonly purchases: readonly { readonly name: string; readonly amount: Decimal }[];
}

/** M1: without a diagram, interactions are the square of a quarter of the number of object types; not rounded. */
export function interactionsByFormula(objectTypes: number): Decimal {
  return decimal.multiply(String(objectTypes * objectTypes), '0.0625');
}

/** Creation or development by loaded tables, exact to the last step; the total is rounded once. */
export function workOutDevelopment(inputs: DevelopmentInputs, tables: Tables): Worked {
  const sizes = FUNCTIONAL_UNITS.map((unit) => sizeStep(inputs, tables, unit));
  const coefficients = inputs.levels.map((chosen) => coefficientStep(chosen, tables));
  const processes = labourSteps(sizes, coefficients, tables);
  const labour = form('labour', names(processes, ' + '), sumOf(processes), 'PERSON_MONTH');
  const price = priceSteps(inputs, tables);
  const purchases = decimal.sum(inputs.purchases.map(({ amount }) => amount));
  const wages = [price.value.value, '0.001'].reduce(decimal.multiply, labour.value);
  const total = decimal.add(wages, purchases);
  const steps = [
    ...sizes,
    ...coefficients,
    ...processes,
    labour,
    ...price.steps,
    price.value,
    form(
      'purchases',
      inputs.purchases.map(({ name }) => name).join(' + ') || '0',
      purchases,
      'THOUSAND_TENGE',
    ),
    form('cost', 'labour × price_pm / 1000 + purchases', total, 'THOUSAND_TENGE'),
  ];
  return { steps, total: decimal.round(total, 2) };
}

function sizeStep(inputs: DevelopmentInputs, tables: Tables, unit: FunctionalUnit): Step {
  const name = `size_${unit}`;
  if (unit === 'INTERACTION' && inputs.interactionSource === 'FORMULA_M1') {
    const types = inputs.size.ENTITY ?? 0;
    const value = interactionsByFormula(types);
    return { name, formula: `(${types} / 4) ^ 2`, value, measure: 'NUMBER', basis: 'METHOD_CLAUSE_30' };
  }
  const whole = String(inputs.size[unit] ?? 0);
  if (inputs.kind === 'CREATION') return form(name, whole, whole);
  const changed = String(inputs.changedSize?.[unit] ?? 0);
  const [added, change] = [
    normOf(tables, 'CHANGE_COEFFICIENTS', ['ADDED']),
    normOf(tables, 'CHANGE_COEFFICIENTS', ['CHANGED']),
  ];
  const value = decimal.add(decimal.multiply(whole, added), decimal.multiply(changed, change));
  return form(name, `${whole} × ${added} + ${changed} × ${change}`, value);
}

function coefficientStep(
  { requirement, level }: { requirement: string; level: string },
  tables: Tables,
): Step {
  const value = normOf(tables, 'COEFFICIENTS', [requirement, level]);
  return { name: `coef_${requirement}`, formula: level, value, measure: 'NUMBER', basis: 'NORM_TABLE' };
}

/** Person-months of each life-cycle process. */
function labourSteps(sizes: readonly Step[], coefficients: readonly Step[], tables: Tables): Step[] {
  const product = coefficients.map(({ value }) => value).reduce(decimal.multiply, '1');
  return processesOf(tables).map((process) => {
    const norms = FUNCTIONAL_UNITS.map((unit) => normOf(tables, 'LABOUR_NORMS', [process, unit]));
    const units = decimal.sum(sizes.map(({ value }, index) => decimal.multiply(value, norms[index] ?? '0')));
    const formula = `(${sizes.map(({ name }, index) => `${name} × ${norms[index]}`).join(' + ')}) × ${names(coefficients, ' × ') || '1'}`;
    return form(`labour_${process}`, formula, decimal.multiply(units, product), 'PERSON_MONTH');
  });
}

function priceSteps(inputs: DevelopmentInputs, tables: Tables): { steps: Step[]; value: Step } {
  const load = normOf(tables, 'PRICE_FACTORS', ['LOAD']);
  const vat = normOf(tables, 'PRICE_FACTORS', ['VAT']);
  const growth = decimal.add('1', decimal.multiply(inputs.inflationPercent, '0.01'));
  const wage = decimal.multiply(inputs.baseWage, growth);
  const price = [load, decimal.add('1', vat)].reduce(decimal.multiply, wage);
  const indexed: Step = {
    name: 'wage_indexed',
    formula: `${inputs.baseWage} × (1 + ${inputs.inflationPercent} / 100)`,
    value: wage,
    measure: 'TENGE',
    basis: 'METHOD_CLAUSE_42',
  };
  return {
    steps: [indexed],
    value: form('price_pm', `wage_indexed × ${load} × (1 + ${vat})`, price, 'TENGE'),
  };
}

export function processesOf(tables: Tables): string[] {
  return [...new Set(rowsOf(tables, 'LABOUR_NORMS').flatMap(({ keys }) => keys.slice(0, 1)))];
}

export function rowsOf(tables: Tables, name: NormTableName): readonly NormRow[] {
  const table = tables[name];
  if (!table) throw new RangeError(`The table ${name} was not given`);
  return table.rows;
}

function normOf(tables: Tables, name: NormTableName, keys: readonly string[]): Decimal {
  const row = rowsOf(tables, name).find((each) => each.keys.every((key, index) => key === keys[index]));
  if (!row) throw new RangeError(`The table ${name} has no row ${keys.join(', ')}`);
  return row.value;
}

function form(name: string, formula: string, value: Decimal, measure: Step['measure'] = 'NUMBER'): Step {
  return { name, formula, value, measure, basis: 'METHOD_FORM' };
}

const names = (steps: readonly Step[], sign: string): string => steps.map(({ name }) => name).join(sign);
const sumOf = (steps: readonly Step[]): Decimal => decimal.sum(steps.map(({ value }) => value));
