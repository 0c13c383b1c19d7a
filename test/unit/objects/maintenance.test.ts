import {
  type MaintenanceRequest,
  maintenanceInputs,
} from '../../../subgraphs/objects/calculation/calculation.rules';
import { workOutMaintenance } from '../../../subgraphs/objects/calculation/maintenance.rules';
import { divide, round } from '../../../subgraphs/shared/kernel/decimal';

const DEFAULTS: MaintenanceRequest = {
  supportYear: 2024,
  wage: '0',
  restatement: 'INFLATION_POWER',
  costs: [
    { year: 2021, amount: '750094.44' },
    { year: 2022, amount: '794600.04' },
  ],
};

function work(overrides: Partial<MaintenanceRequest> = {}) {
  const prepared = maintenanceInputs({ ...DEFAULTS, ...overrides });
  if (!prepared.ok) throw new Error(prepared.error.map(({ error }) => error.message).join('; '));
  const { steps, total } = workOutMaintenance(prepared.value.inputs);
  const value = (name: string, digits = 2) =>
    round(steps.find((step) => step.name === name)?.value ?? 'none', digits);
  return { steps, total, value };
}

function refused(overrides: Partial<MaintenanceRequest>) {
  const prepared = maintenanceInputs({ ...DEFAULTS, ...overrides });
  return prepared.ok ? [] : prepared.error.map(({ error, path }) => [error.code, path.join('.')]);
}

describe('maintenance by the calculator of the portal', () => {
  test.each([
    ['0', '0.00', '0.00', '280860.23'],
    ['500000', '1605800.00', '597357.60', '878217.83'],
  ])('golden case with a wage of %s', (wage, month, operation, total) => {
    const worked = work({ wage });
    expect(worked.value('K_2021', 4)).toBe('1.1887');
    expect(worked.value('K_2022', 4)).toBe('1.1221');
    expect(worked.value('C_red')).toBe('1783239.56');
    expect(worked.value('S_code')).toBe('280860.23');
    expect(worked.value('PM')).toBe(month);
    expect(worked.value('S_oper')).toBe(operation);
    expect(worked.total).toBe(total);
  });

  test('powers of inflation are exact to the last digit', () => {
    const { steps } = work();
    expect(steps.find(({ name }) => name === 'K_2021')?.value).toBe('1.188657997857');
  });

  test('load and tax come to the factor 3.2116; another rate of tax changes the month only', () => {
    expect(work({ wage: '1' }).value('PM', 4)).toBe('3.2116');
    const other = work({ wage: '1', vatRate: '0.16' });
    expect(other.value('PM', 4)).toBe('3.3263');
    expect(other.value('S_code')).toBe('280860.23');
  });

  test('staff norms and the need for tests count: 1 + 0.5 × 6 + 24', () => {
    expect(work({ testNeed: '0.5' }).value('staff')).toBe('28.00');
  });

  test('restated by the ratio of monthly indexes, each with its evidence', () => {
    const { steps, value } = work({ restatement: 'MRP_RATIO', supportYear: 2025 });
    expect(value('K_2021', 6)).toBe(divide('3932', '2917', 6));
    expect(value('K_2021', 4)).toBe('1.3480');
    expect(
      steps.filter(({ name }) => name.startsWith('MRP')).map(({ name, basis }) => [name, basis]),
    ).toEqual([
      ['MRP_2021', 'MRP_UNVERIFIED'],
      ['MRP_2022', 'MRP_UNVERIFIED'],
      ['MRP_2025', 'MRP_PUBLISHED'],
    ]);
  });

  test('C-7: an index of a year that is not known, or an unknown set, is told by name and not guessed', () => {
    const costs = [{ year: 2016, amount: '1' }];
    expect(refused({ restatement: 'MRP_RATIO', costs })).toEqual([
      ['METHOD_NOT_LOADED', 'input.restatement'],
    ]);
    expect(refused({ restatement: 'INFLATION_POWER', costs })).toEqual([]);
    expect(refused({ parameterSet: 'unknown' })).toEqual([['METHOD_NOT_LOADED', 'input.parameterSet']]);
    expect(refused({ supportYear: 2023 })).toEqual([['METHOD_NOT_LOADED', 'input.supportYear']]);
    expect(refused({ supportYear: 2023, parameterSet: 'KZ-140-2019/maintenance@2024' })).toEqual([]);
  });

  test('all problems of the inputs are told together, each with its field', () => {
    const costs = [
      { year: 2025, amount: '-1' },
      { year: 1989, amount: '007' },
    ];
    expect(refused({ wage: '-5', costs, testNeed: '-1' }).map(([, path]) => path)).toEqual([
      'input.wage',
      'input.testNeed',
      'input.costs.0.year',
      'input.costs.0.amount',
      'input.costs.1.year',
      'input.costs.1.amount',
    ]);
    expect(refused({ costs: [] })).toEqual([['CALCULATION_INPUT_INVALID', 'input.costs']]);
  });
});

describe('division of exact decimals', () => {
  test.each([
    ['1', '3', 4, '0.3333'],
    ['2', '3', 4, '0.6667'],
    ['-1', '8', 2, '-0.13'],
    ['1', '-8', 2, '-0.13'],
    ['10.50', '0.5', 0, '21'],
    ['0', '7', 2, '0.00'],
  ])('%s ÷ %s to %s digits is %s', (a, b, scale, quotient) => {
    expect(divide(a, b, scale)).toBe(quotient);
  });

  test('by zero is a fault', () => {
    expect(() => divide('1', '0.00', 2)).toThrow(RangeError);
  });
});
