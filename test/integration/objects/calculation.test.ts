import { withClient } from '../../../subgraphs/shared/database/connection';
import { person } from '../../support/actors';
import { METHOD_VERSION } from '../../support/builders/norm-tables';
import {
  ADMINISTRATOR,
  type Answer,
  CODE,
  CREATION,
  codesOf,
  idOf,
  type MoneyFixture,
  OWNER,
  openMoney,
} from './money-fixture';

const ANALYST = person(['ANALYST']);
const MAINTENANCE = {
  objectId: idOf(CODE),
  supportYear: 2024,
  wage: '500000',
  costs: [
    { year: 2021, amount: '750094.44' },
    { year: 2022, amount: '794600.04' },
  ],
};

let money: MoneyFixture;
beforeEach(async () => {
  money = await openMoney();
});
afterEach(() => money.close());

const maintain = (overrides: object = {}, fields = 'calculation { id }') =>
  money.mutate('maintenanceCalculate', { ...MAINTENANCE, ...overrides }, fields);

const read = (id: string, fields: string, actor = ANALYST) =>
  money
    .query(`{ costCalculation(id: "${id}") { ${fields} } }`, actor)
    .then(({ costCalculation }) => costCalculation);

const corrupt = (sql: string) => withClient(money.database.owner, (client) => client.query(sql));

describe('maintenance of an object', () => {
  test('is worked out, kept with every input and step, and read by an analyst', async () => {
    const { calculation, userErrors } = await maintain();
    expect(userErrors).toEqual([]);
    const kept = await read(
      calculation.id,
      `kind subjectKind methodVersion isDemonstration totalThousands total { amount } hash calculatedAt
       steps { name formula rounded measure evidence } inputs { name value } tables { id } legalBasis { clause }
       replay { isSame total hash }`,
    );
    expect(kept).toMatchObject({
      kind: 'MAINTENANCE',
      methodVersion: 'KZ-140-2019/maintenance@2024',
      isDemonstration: false,
      totalThousands: '878217.83',
      total: { amount: '878217830.00' },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      calculatedAt: '2026-11-20T07:00:00.000Z',
      tables: [],
      legalBasis: null,
      replay: { isSame: true, total: '878217.83', hash: kept.hash },
    });
    expect(kept.steps.map(({ name, rounded }: Answer) => [name, rounded])).toEqual([
      ['PM', '1605800.0000'],
      ['K_2021', '1.1887'],
      ['K_2022', '1.1221'],
      ['C_red', '1783239.5631'],
      ['S_code', '280860.2312'],
      ['staff', '31.0000'],
      ['S_oper', '597357.6000'],
      ['S_total', '878217.8312'],
    ]);
    expect(kept.inputs).toEqual(
      expect.arrayContaining([
        { name: 'inflationPercent', value: '5.93' },
        { name: 'loadFactor', value: '2.8675' },
        { name: 'restatement', value: 'INFLATION_POWER' },
        { name: 'costs.1.amount', value: '794600.04' },
      ]),
    );
  });

  test('keeps the strategy of restatement and the evidence of each index', async () => {
    const { calculation } = await maintain({ restatement: 'MRP_RATIO' });
    const { steps, replay } = await read(calculation.id, 'steps { name evidence } replay { isSame }');
    expect(steps).toContainEqual({ name: 'MRP_2021', evidence: 'MRP_UNVERIFIED' });
    expect(replay).toEqual({ isSame: true });
  });

  test.each([
    ['an input', `UPDATE cost_calculation SET inputs = jsonb_set(inputs, '{wage}', '"500001"')`],
    [
      'an input made unreadable',
      `UPDATE cost_calculation SET inputs = jsonb_set(inputs, '{wage}', '"much"')`,
    ],
    ['a step', `UPDATE cost_calculation SET steps = jsonb_set(steps, '{0,value}', '"1"')`],
    ['the total', `UPDATE cost_calculation SET total = 1`],
    ['the hash', `UPDATE cost_calculation SET hash = repeat('0', 64)`],
    ['the version of the method', `UPDATE cost_calculation SET method_version = 'other'`],
  ])('a replay tells that %s was changed behind the program', async (_what, sql) => {
    const { calculation } = await maintain();
    expect((await read(calculation.id, 'replay { isSame }')).replay.isSame).toBe(true);
    await corrupt(sql);
    expect((await read(calculation.id, 'replay { isSame }')).replay.isSame).toBe(false);
  });

  test('a result beyond any amount of money is refused with its size', async () => {
    expect(codesOf(await maintain({ wage: '999999999999999999' }))).toEqual(['CALCULATION_TOO_LARGE']);
    expect(codesOf(await maintain({ wage: '999999999999' }))).toEqual([]);
  });

  test('the application may not change a calculation it has made', async () => {
    await maintain();
    const change = withClient(money.database.application, (client) =>
      client.query('UPDATE cost_calculation SET total = 1'),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });

  test('is listed below its object, latest first, and hidden from whoever may not see its cost', async () => {
    const { calculation } = await maintain();
    const list = `{ informatizationObject(code: "${CODE}") { costCalculations { totalCount nodes { id totalThousands } } } }`;
    const { informatizationObject } = await money.query(list);
    expect(informatizationObject.costCalculations).toEqual({
      totalCount: 1,
      nodes: [{ id: calculation.id, totalThousands: '878217.83' }],
    });
    const tester = await money.query(list, person(['TESTER']));
    expect(tester.informatizationObject.costCalculations).toBeNull();
    expect(await read(calculation.id, 'id', person([], 'supplier'))).toEqual({ id: calculation.id });
    expect(await read(calculation.id, 'id', person([], 'stranger'))).toBeNull();
  });
});

describe('creation and development by norm tables', () => {
  test('L042 C-7: without tables nothing is worked out: each missing table is named', async () => {
    const { calculation, userErrors } = await money.calculate();
    expect(calculation).toBeNull();
    expect(userErrors.map(({ code, path }: Answer) => [code, path])).toEqual(
      Array(3).fill(['METHOD_NOT_LOADED', ['input', 'methodVersion']]),
    );
    const told = userErrors.map(({ message }: Answer) => message).join();
    for (const table of ['LABOUR_NORMS', 'COEFFICIENTS', 'PRICE_FACTORS']) expect(told).toContain(table);
    await money.loadTables();
    expect(codesOf(await money.calculate())).toEqual([]);
    expect(codesOf(await money.calculate({ methodVersion: 'another' }))).toEqual(
      Array(3).fill('METHOD_NOT_LOADED'),
    );
  });

  test('C-7, C-33: are kept with their tables, marked as a demonstration, and replayed', async () => {
    await money.loadTables();
    const fields = `calculation { totalThousands isDemonstration legalBasis { clause } tables { name hash }
      inputs { name value } replay { isSame } }`;
    const { calculation } = await money.mutate('developmentCalculate', CREATION, fields);
    expect(calculation).toMatchObject({
      totalThousands: '44509.81',
      isDemonstration: true,
      legalBasis: { clause: '7' },
      replay: { isSame: true },
    });
    expect(calculation.tables.map(({ name }: Answer) => name)).toEqual([
      'COEFFICIENTS',
      'LABOUR_NORMS',
      'PRICE_FACTORS',
    ]);
    expect(calculation.inputs).toContainEqual({ name: 'interactionSource', value: 'DIAGRAM' });
    const service = { ...CREATION, subjectKind: 'ICT_SERVICE' };
    const answer = await money.mutate(
      'developmentCalculate',
      service,
      'calculation { legalBasis { clause } }',
    );
    expect(answer.calculation.legalBasis).toEqual({ clause: '33' });
  });

  test('a replay uses the revision of the time, and tells that its rows were changed', async () => {
    await money.loadTables();
    const { calculation } = await money.calculate();
    const matches = async () => (await read(calculation.id, 'replay { isSame }')).replay.isSame;
    await corrupt(`INSERT INTO norm_table SELECT gen_random_uuid(), method_version, name, 2, source, is_demonstration,
      jsonb_set(rows, '{0,value}', '"9"'), hash, now() FROM norm_table WHERE name = 'PRICE_FACTORS'`);
    expect(await matches()).toBe(true);
    expect((await money.calculate()).calculation.totalThousands).not.toBe(calculation.totalThousands);
    await corrupt(`UPDATE norm_table SET rows = jsonb_set(rows, '{0,value}', '"9"') WHERE revision = 1`);
    expect(await matches()).toBe(false);
  });

  test('all problems are told together, those of the tables too', async () => {
    await money.loadTables();
    const size = { ...CREATION.size, nodes: -1 };
    const refused = await money.calculate({ size, levels: [], baseWage: '-1' });
    expect(codesOf(refused)).toEqual([
      'CALCULATION_INPUT_INVALID',
      'CALCULATION_INPUT_INVALID',
      'COEFFICIENT_LEVEL_INVALID',
      'COEFFICIENT_LEVEL_INVALID',
    ]);
  });
});

describe('norm tables', () => {
  const FILE = {
    methodVersion: METHOD_VERSION,
    tableName: 'PRICE_FACTORS',
    content: JSON.stringify({
      format: 'norm-table/1',
      methodVersion: METHOD_VERSION,
      table: 'PRICE_FACTORS',
      demonstration: false,
      source: 'Annex 2',
      rows: [
        { factor: 'LOAD', value: '2' },
        { factor: 'VAT', value: '0.12' },
      ],
    }),
  };
  const load = (overrides: object = {}, actor = ADMINISTRATOR) =>
    money.mutate(
      'normTableLoad',
      { ...FILE, ...overrides },
      'rowCount table { id revision isDemonstration }',
      actor,
    );
  const tables = async () =>
    (await money.query('{ normTables { name revision rowCount source } }', person())).normTables;

  test('a dry run checks the file and loads nothing; a load is read by everybody', async () => {
    expect(await load({ dryRun: true })).toEqual({ rowCount: 2, table: null, userErrors: [] });
    expect(await tables()).toEqual([]);
    expect((await load()).table).toMatchObject({ revision: 1, isDemonstration: false });
    expect(await tables()).toEqual([{ name: 'PRICE_FACTORS', revision: 1, rowCount: 2, source: 'Annex 2' }]);
  });

  test('the same content is the same revision, another one a new revision', async () => {
    const [first, again] = [await load(), await load()];
    expect(again.table).toEqual(first.table);
    expect((await load({ content: FILE.content.replace('0.12', '0.16') })).table.revision).toBe(2);
    expect(await tables()).toMatchObject([{ revision: 2 }]);
  });

  test.each([false, true])('all problems of a file are told, with dryRun: %s', async (dryRun) => {
    const content = FILE.content.replace('"2"', '2').replace('norm-table/1', 'table');
    const { rowCount, userErrors } = await load({ content, dryRun });
    expect(rowCount).toBeNull();
    expect(userErrors.map(({ code, path }: Answer) => `${path.join('.')} ${code}`)).toEqual([
      'input.content.format NORM_TABLE_INVALID',
      'input.content.rows.0.value NORM_TABLE_INVALID',
    ]);
    expect(await tables()).toEqual([]);
  });

  test.each([
    ['the owner of an object', OWNER],
    ['an analyst', ANALYST],
  ])('C-7: %s loads no table, nor tries one', async (_who, actor) => {
    for (const dryRun of [true, false])
      expect(codesOf(await load({ dryRun }, actor))).toEqual(['NORM_TABLE_BY_ADMINISTRATOR']);
    expect(codesOf(await load())).toEqual([]);
  });
});
