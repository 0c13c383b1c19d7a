import type { Decimal } from '../../shared/kernel/decimal';
import * as decimal from '../../shared/kernel/decimal';
import type { RestatementStrategy, Step, Worked } from './calculation.model';
import type { MaintenanceParameters } from './maintenance-parameters';
import type { MonthlyIndex } from './mrp';

/** All that the formula needs, so that the same inputs always give the same result. */
export interface MaintenanceInputs extends Omit<MaintenanceParameters, 'id' | 'validFrom'> {
  readonly supportYear: number;
  /** Average monthly nominal wage, tenge. */
  readonly wage: Decimal;
  readonly restatement: RestatementStrategy;
  /** Cost of software created or developed in a year, thousand tenge. */
  readonly costs: readonly { readonly year: number; readonly amount: Decimal }[];
  /** Indexes of the years of the costs and of the support; empty when inflation restates. */
  readonly indexes: readonly MonthlyIndex[];
}

const MONTHS = '12';
/** Digits kept of a ratio that does not end. */
const RATIO_DIGITS = 20;

/** Maintenance of one year by the formula of the portal's calculator, exact to the last step; the total is rounded once. */
export function workOutMaintenance(inputs: MaintenanceInputs): Worked {
  const charged = decimal.multiply(decimal.add('1', inputs.vatRate), inputs.loadFactor);
  const month = decimal.multiply(inputs.wage, charged);
  const restated = inputs.costs.map(({ year, amount }) => ({ year, amount, factor: factorOf(inputs, year) }));
  const reduced = decimal.sum(restated.map(({ amount, factor }) => decimal.multiply(amount, factor.value)));
  const code = decimal.multiply(inputs.codeShare, reduced);
  const staff = decimal.sum([
    inputs.staffPreparation,
    decimal.multiply(inputs.testNeed, inputs.staffTests),
    inputs.staffUsers,
  ]);
  const operation = [month, MONTHS, '0.001'].reduce(decimal.multiply, staff);
  const total = decimal.add(code, operation);
  const years = inputs.costs.map(({ year }) => `C_${year} × K_${year}`).join(' + ');
  const steps: Step[] = [
    step('PM', `${inputs.wage} × ${inputs.loadFactor} × (1 + ${inputs.vatRate})`, month, 'TENGE'),
    ...inputs.indexes.map(indexStep),
    ...restated.map(({ factor }) => factor),
    step('C_red', years, reduced, 'THOUSAND_TENGE'),
    step('S_code', `${inputs.codeShare} × C_red`, code, 'THOUSAND_TENGE'),
    step(
      'staff',
      `${inputs.staffPreparation} + ${inputs.testNeed} × ${inputs.staffTests} + ${inputs.staffUsers}`,
      staff,
    ),
    step('S_oper', 'staff × PM × 12 / 1000', operation, 'THOUSAND_TENGE'),
    step('S_total', 'S_code + S_oper', total, 'THOUSAND_TENGE'),
  ];
  return { steps: distinct(steps), total: decimal.round(total, 2) };
}

function step(name: string, formula: string, value: Decimal, measure: Step['measure'] = 'NUMBER'): Step {
  return { name, formula, value, measure, basis: 'PORTAL_CALCULATOR' };
}

function indexStep({ year, value, evidence }: MonthlyIndex): Step {
  return { name: `MRP_${year}`, formula: `MRP(${year})`, value, measure: 'TENGE', basis: evidence };
}

/** Restates a year's cost: by the power of inflation, as the calculator computes, or by the index, as it is labelled. */
function factorOf(inputs: MaintenanceInputs, year: number): Step {
  const { supportYear, inflationPercent, restatement } = inputs;
  const name = `K_${year}`;
  if (restatement === 'MRP_RATIO') {
    const ratio = decimal.divide(indexIn(inputs, supportYear), indexIn(inputs, year), RATIO_DIGITS);
    return step(name, `MRP_${supportYear} / MRP_${year}`, ratio);
  }
  const growth = decimal.add('1', decimal.multiply(inflationPercent, '0.01'));
  const power = Array.from({ length: supportYear - year }, () => growth).reduce(decimal.multiply, '1');
  return step(name, `(1 + ${inflationPercent} / 100) ^ ${supportYear - year}`, power);
}

function indexIn({ indexes }: MaintenanceInputs, year: number): Decimal {
  const index = indexes.find((candidate) => candidate.year === year);
  if (!index) throw new RangeError(`No monthly calculation index of ${year} among the inputs`);
  return index.value;
}

/** Two costs of one year have one factor. */
function distinct(steps: readonly Step[]): Step[] {
  return [...new Map(steps.map((each) => [each.name, each])).values()];
}
