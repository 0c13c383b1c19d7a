import {
  type DevelopmentRequest,
  developmentProblems,
  levelProblems,
} from '../../../subgraphs/objects/calculation/calculation.rules';
import {
  type DevelopmentInputs,
  interactionsByFormula,
  workOutDevelopment,
} from '../../../subgraphs/objects/calculation/development.rules';
import { compare } from '../../../subgraphs/shared/kernel/decimal';
import { demonstrationTables } from '../../support/builders/norm-tables';

const TABLES = demonstrationTables();
const INPUTS: DevelopmentInputs = {
  kind: 'CREATION',
  size: { CASE: 10, ENTITY: 20, TOOL: 30, INTERACTION: 40, NODE: 2 },
  changedSize: null,
  interactionSource: 'DIAGRAM',
  levels: [
    { requirement: 'RELIABILITY', level: 'HIGH' },
    { requirement: 'LOAD', level: 'LOW' },
  ],
  baseWage: '500000',
  inflationPercent: '10',
  purchases: [{ name: 'Servers', amount: '1000.50' }],
};

function work(overrides: Partial<DevelopmentInputs> = {}) {
  const { steps, total } = workOutDevelopment({ ...INPUTS, ...overrides }, TABLES);
  const step = (name: string) => steps.find((each) => each.name === name);
  return { total, step };
}

test.each([
  [8, '4'],
  [10, '6.25'],
  [20, '25'],
  [40, '100'],
])('M1: %i object types make %s interactions', (types, interactions) => {
  expect(compare(interactionsByFormula(types), interactions)).toBe(0);
});

test('creation: every process by its norms, times the coefficients, times the price of a month, plus purchases', () => {
  const { total, step } = work();
  // 10 × 0.2 + 20 × 0.1 + 30 × 0.05 + 40 × 0.02 + 2 × 0.5 = 7.3, times 1.2 × 0.9
  expect(compare(step('labour_ANALYSIS')?.value ?? '', '7.884')).toBe(0);
  // 4 + 6 + 6 + 2 + 0.5 = 18.5 and 1 + 2 + 3 + 0.4 + 0.5 = 6.9
  expect(compare(step('labour')?.value ?? '', '35.316')).toBe(0);
  // 500 000 × 1.1 × 2 × 1.12
  expect(compare(step('price_pm')?.value ?? '', '1232000')).toBe(0);
  expect(total).toBe('44509.81');
});

test('interactions by the formula are kept with their source', () => {
  const { step } = work({ interactionSource: 'FORMULA_M1', size: { ...INPUTS.size, INTERACTION: null } });
  expect(step('size_INTERACTION')).toMatchObject({ formula: '(20 / 4) ^ 2', basis: 'METHOD_CLAUSE_30' });
  expect(compare(step('size_INTERACTION')?.value ?? '', '25')).toBe(0);
});

test('development: only added and changed units, by the table of change', () => {
  const none = { CASE: 0, ENTITY: 0, TOOL: 0, INTERACTION: 0, NODE: 0 };
  const changedSize = { ...none, CASE: 6 };
  const { step } = work({ kind: 'DEVELOPMENT', size: { ...none, CASE: 10 }, changedSize });
  expect(compare(step('size_CASE')?.value ?? '', '13')).toBe(0);
  expect(step('size_CASE')?.formula).toBe('10 × 1 + 6 × 0.5');
});

function problems(overrides: Partial<DevelopmentRequest>) {
  return developmentProblems({ ...INPUTS, ...overrides }).map(
    ({ error, path }) => `${path.slice(1).join('.')} ${error.code}`,
  );
}

test('requests with faults are refused with every fault; a whole one is not', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ kind: 'MAINTENANCE' })).toEqual(['kind CALCULATION_INPUT_INVALID']);
  expect(problems({ kind: 'CREATION', changedSize: INPUTS.size })).toEqual([
    'changedSize CALCULATION_INPUT_INVALID',
  ]);
  expect(problems({ kind: 'DEVELOPMENT', changedSize: INPUTS.size })).toEqual([]);
  expect(problems({ size: { ...INPUTS.size, ENTITY: -1, INTERACTION: null }, baseWage: '-1' })).toEqual([
    'size.entities CALCULATION_INPUT_INVALID',
    'size.interactions CALCULATION_INPUT_INVALID',
    'baseWage CALCULATION_INPUT_INVALID',
  ]);
  expect(problems({ interactionSource: 'FORMULA_M1' })).toEqual([
    'size.interactions CALCULATION_INPUT_INVALID',
  ]);
  const purchases = [{ name: ' ', amount: '01' }];
  expect(problems({ purchases })).toEqual([
    'purchases.0.amount CALCULATION_INPUT_INVALID',
    'purchases.0.name CALCULATION_INPUT_INVALID',
  ]);
});

test('a development counts interactions on the diagram: the formula is for a whole object', () => {
  const size = { ...INPUTS.size, INTERACTION: null };
  expect(problems({ kind: 'DEVELOPMENT', interactionSource: 'FORMULA_M1', size })).toEqual([
    'interactionSource INTERACTION_DIAGRAM_NEEDED',
  ]);
  expect(problems({ kind: 'CREATION', interactionSource: 'FORMULA_M1', size })).toEqual([]);
});

test('each requirement needs exactly one of its levels, and no other requirement is taken', () => {
  const codes = (levels: DevelopmentInputs['levels']) =>
    levelProblems(levels, TABLES).map(({ error }) => error.code);
  const [reliability, load] = INPUTS.levels;
  if (!reliability || !load) throw new Error('two levels are given');
  expect(codes(INPUTS.levels)).toEqual([]);
  expect(codes([reliability])).toEqual(['COEFFICIENT_LEVEL_INVALID']);
  expect(codes([reliability, load, load])).toEqual(['COEFFICIENT_LEVEL_INVALID']);
  expect(codes([reliability, { ...load, level: 'NONE' }])).toEqual(['COEFFICIENT_LEVEL_INVALID']);
  expect(codes([...INPUTS.levels, { requirement: 'COLOUR', level: 'RED' }])).toEqual(['COEFFICIENT_UNKNOWN']);
});
