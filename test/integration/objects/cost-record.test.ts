import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import { objectId } from '../../support/builders/objects';
import {
  type Answer,
  CODE,
  clausesOf,
  codesOf,
  ENDED_CODE,
  idOf,
  type MoneyFixture,
  openMoney,
  PLANNED_CODE,
} from './money-fixture';

let money: MoneyFixture;
let calculationId: string;
let serviceCalculationId: string;
beforeAll(async () => {
  money = await openMoney();
  await money.loadTables();
  calculationId = (await money.calculate()).calculation.id;
  serviceCalculationId = (await money.calculate({ subjectKind: 'ICT_SERVICE' })).calculation.id;
});
afterAll(() => money.close());

const creation = (overrides: object = {}) => ({
  kind: 'SOFTWARE_DEVELOPMENT',
  phase: 'CREATION',
  fundingChannel: 'STATE_INVESTMENT_PROJECT',
  budgetProgramme: '015',
  budgetSubprogramme: '104',
  budgetSpecific: '419',
  budgetArticle: '153',
  amount: '1.00',
  calculationId,
  ...overrides,
});
const service = (overrides: object = {}) => ({
  kind: 'ICT_SERVICE',
  budgetApplication: 'БЗ-2027/14',
  amount: '1.00',
  ...overrides,
});

test('a cost row is recorded, read back through its object and rests on its calculation', async () => {
  const fields = `costItem { id year nature kind phase fundingChannel budgetReference budgetArticle recordedAt
    hasFunctionChanges amount { amount } calculation { id kind } }`;
  const input = {
    objectId: idOf(CODE),
    expectedVersion: 1,
    year: 2027,
    nature: 'PLANNED',
    changesFunctionality: true,
  };
  const { costItem, userErrors } = await money.mutate('costItemRecord', { ...input, ...creation() }, fields);
  expect(userErrors).toEqual([]);
  expect(costItem).toMatchObject({
    id: expect.stringMatching(/^cst_/),
    year: 2027,
    budgetReference: '015-104-419',
    budgetArticle: '153',
    recordedAt: '2026-11-20T07:00:00.000Z',
    hasFunctionChanges: true,
    amount: { amount: '1.00' },
    calculation: { id: calculationId, kind: 'CREATION' },
  });
  const { informatizationObject } = await money.query(
    `{ informatizationObject(code: "${CODE}") { costItems { nodes { id calculation { id } } } } }`,
  );
  expect(informatizationObject.costItems.nodes).toContainEqual({
    id: costItem.id,
    calculation: { id: calculationId },
  });
});

describe('kinds of cost', () => {
  test('L018 C-3(4): support that changes functions, or is told as development, is refused; plain support is not', async () => {
    const changing = await money.record({ changesFunctionality: true });
    expect(changing.costItem).toBeNull();
    expect(changing.userErrors).toMatchObject([
      {
        __typename: 'LegalRefusalError',
        code: 'SUPPORT_IS_NOT_DEVELOPMENT',
        path: ['input', 'changesFunctionality'],
        legalReference: { actNumber: '129', clause: '3(4)' },
        remedy: expect.any(String),
      },
    ]);
    const asDevelopment = creation({ phase: 'DEVELOPMENT', kind: 'SUPPORT', nature: 'ACTUAL', year: 2026 });
    expect(codesOf(await money.record(asDevelopment))).toEqual(['SUPPORT_IS_NOT_DEVELOPMENT']);
    expect(codesOf(await money.record())).toEqual([]);
  });

  test.each(['SOFTWARE_DEVELOPMENT', 'HARDWARE', 'HARDWARE_LEASE', 'SOFTWARE_LICENCE', 'SOFTWARE_LEASE'])(
    'L019 C-3(5): %s is a cost of creation',
    async (kind) => {
      expect(codesOf(await money.record(creation({ kind })))).toEqual([]);
    },
  );

  test('C-3(5): system maintenance is no cost of creation, writing of software no cost of operation', async () => {
    const refusals = await money.record(creation({ kind: 'SYSTEM_MAINTENANCE' }));
    expect([codesOf(refusals), clausesOf(refusals)]).toEqual([['COST_KIND_NOT_IN_PHASE'], ['3(5)']]);
    expect(codesOf(await money.record({ kind: 'SOFTWARE_DEVELOPMENT' }))).toEqual(['COST_KIND_NOT_IN_PHASE']);
    expect(codesOf(await money.record({ kind: 'SYSTEM_MAINTENANCE' }))).toEqual([]);
  });
});

describe('channels', () => {
  test.each(['CREATION', 'DEVELOPMENT'])(
    'L037 C-5: %s from current costs is refused, by either investment channel it is not',
    async (phase) => {
      const spent = creation({ phase, nature: 'ACTUAL', year: 2026, calculationId: null });
      const current = await money.record({ ...spent, fundingChannel: 'CURRENT_COSTS' });
      expect([codesOf(current), clausesOf(current)]).toEqual([['CHANNEL_NOT_ALLOWED'], ['5']]);
      expect(codesOf(await money.record(spent))).toEqual([]);
      const organization = { ...spent, fundingChannel: 'ORGANIZATION_INVESTMENT_PROJECT' };
      expect(codesOf(await money.record(organization))).toEqual([]);
    },
  );

  test.each(['HARDWARE', 'SOFTWARE_LICENCE', 'SUPPORT'])(
    'L100 C-21: %s in operation through an investment channel is refused, from current costs it is not',
    async (kind) => {
      const investment = await money.record({
        kind,
        fundingChannel: 'STATE_INVESTMENT_PROJECT',
        budgetProgramme: '001',
        budgetArticle: '153',
      });
      expect([codesOf(investment), clausesOf(investment)]).toEqual([['CHANNEL_NOT_ALLOWED'], ['21']]);
      expect(codesOf(await money.record({ kind }))).toEqual([]);
    },
  );

  test('L100 C-21: a service through an investment channel is refused under the clause on services', async () => {
    const investment = await money.record(service({ fundingChannel: 'ORGANIZATION_INVESTMENT_PROJECT' }));
    expect([codesOf(investment), clausesOf(investment)]).toEqual([['CHANNEL_NOT_ALLOWED'], ['27.3']]);
    expect(codesOf(await money.record(service()))).toEqual([]);
  });
});

describe('budget references', () => {
  test('L039 C-6: a plan of a state investment project lacks its programme and article, each told; others may', async () => {
    const refused = await money.record(creation({ budgetProgramme: null, budgetArticle: null }));
    expect(codesOf(refused)).toEqual(['BUDGET_REF_MISSING', 'BUDGET_REF_MISSING']);
    expect(clausesOf(refused)).toEqual(['6.1', '6.1']);
    expect(refused.userErrors.map(({ path }: Answer) => path[1])).toEqual([
      'budgetProgramme',
      'budgetArticle',
    ]);
    expect(codesOf(await money.record(creation()))).toEqual([]);
    const ownMoney = creation({
      fundingChannel: 'ORGANIZATION_INVESTMENT_PROJECT',
      budgetProgramme: null,
      budgetArticle: null,
    });
    expect(codesOf(await money.record(ownMoney))).toEqual([]);
  });

  test('L116 C-27(3): a planned service without its budget application is refused; one that was spent is not', async () => {
    const refused = await money.record(service({ budgetApplication: null }));
    expect([codesOf(refused), clausesOf(refused)]).toEqual([['BUDGET_REF_MISSING'], ['27.3']]);
    const spent = service({ budgetApplication: null, nature: 'ACTUAL', year: 2026 });
    expect(codesOf(await money.record(spent))).toEqual([]);
    expect(codesOf(await money.record(service()))).toEqual([]);
  });
});

describe('calculations behind plans', () => {
  test('L042 C-7: a plan of creation or development without a calculation is refused; what was spent is not', async () => {
    for (const phase of ['CREATION', 'DEVELOPMENT']) {
      const refused = await money.record(creation({ phase, calculationId: null }));
      expect([codesOf(refused), clausesOf(refused)]).toEqual([['CALCULATION_MISSING'], ['7']]);
    }
    const spent = creation({ calculationId: null, nature: 'ACTUAL', year: 2026 });
    expect(codesOf(await money.record(spent))).toEqual([]);
    expect(codesOf(await money.record(creation()))).toEqual([]);
  });

  test('L130 C-33: a planned creation of a service needs a calculation of the service', async () => {
    const built = (id: string | null) => service({ phase: 'CREATION', calculationId: id });
    const missing = await money.record(built(null));
    expect([codesOf(missing), clausesOf(missing)]).toEqual([['CALCULATION_MISSING'], ['33']]);
    const ofObject = await money.record(built(calculationId));
    expect([codesOf(ofObject), clausesOf(ofObject)]).toEqual([['CALCULATION_UNFIT'], ['33']]);
    expect(codesOf(await money.record(built(serviceCalculationId)))).toEqual([]);
  });

  test('C-7: a calculation of another object, kind or subject, or an unknown one, is refused', async () => {
    const foreign = [
      creation({ objectId: idOf(PLANNED_CODE) }),
      creation({ phase: 'DEVELOPMENT' }),
      creation({ calculationId: serviceCalculationId }),
      creation({ calculationId: toGlobalId('costCalculation', objectId('nothing')) }),
      creation({ calculationId: calculationId.replace('clc_', 'obj_') }),
    ];
    for (const input of foreign) expect(codesOf(await money.record(input))).toEqual(['CALCULATION_UNFIT']);
  });

  test('C-7: plans that rest on one calculation do not go beyond it together', async () => {
    const { calculation } = await money.calculate();
    expect(calculation.totalThousands).toBe('44509.81');
    const part = (amount: string) => creation({ calculationId: calculation.id, amount });
    expect(codesOf(await money.record(part('44509810.01')))).toEqual(['PLAN_EXCEEDS_CALCULATION']);
    expect(codesOf(await money.record(part('44509000.00')))).toEqual([]);
    expect(codesOf(await money.record(part('810.01')))).toEqual(['PLAN_EXCEEDS_CALCULATION']);
    expect(codesOf(await money.record(part('810.00')))).toEqual([]);
  });
});

describe('years and amounts', () => {
  test('C-10: money is spent on development after the commissioning only', async () => {
    const spent = (year: number, objectCode: string) =>
      creation({ phase: 'DEVELOPMENT', nature: 'ACTUAL', year, objectId: idOf(objectCode) });
    const early = ['DEVELOPMENT_COST_BEFORE_COMMISSIONING'];
    expect(codesOf(await money.record(spent(2026, PLANNED_CODE)))).toEqual(early);
    expect(codesOf(await money.record(spent(2019, CODE)))).toEqual(early);
    expect(codesOf(await money.record(spent(2020, CODE)))).toEqual([]);
  });

  test('C-3(6): money is spent on operation from the year of the commissioning on', async () => {
    const spent = (year: number, objectCode: string) => ({
      nature: 'ACTUAL',
      year,
      objectId: idOf(objectCode),
    });
    const early = ['OPERATION_COST_BEFORE_COMMISSIONING'];
    expect(codesOf(await money.record(spent(2026, PLANNED_CODE)))).toEqual(early);
    expect(codesOf(await money.record(spent(2019, CODE)))).toEqual(early);
    expect(codesOf(await money.record(spent(2020, CODE)))).toEqual([]);
  });

  test('C-19: nothing is planned after the year in which the operation ended', async () => {
    const ended = { objectId: idOf(ENDED_CODE) };
    expect(codesOf(await money.record(ended))).toEqual(['COST_PLAN_AFTER_TERMINATION']);
    expect(codesOf(await money.record({ ...ended, year: 2026 }))).toEqual([]);
  });

  test('an actual cost of a year to come is refused, of the current one not', async () => {
    expect(codesOf(await money.record({ nature: 'ACTUAL' }))).toEqual(['ACTUAL_COST_IN_FUTURE']);
    expect(codesOf(await money.record({ nature: 'ACTUAL', year: 2026 }))).toEqual([]);
  });

  test.each([
    ['amount', '0'],
    ['amount', '-1'],
    ['amount', '1.001'],
    ['amount', '007'],
    ['year', 1989],
    ['year', 2101],
    ['budgetProgramme', '15'],
    ['budgetArticle', ' '],
    ['budgetApplication', 'x'.repeat(101)],
  ])('%s = %s is refused as malformed', async (field, value) => {
    const { userErrors } = await money.record({ [field]: value });
    expect(userErrors).toMatchObject([
      { __typename: 'InvalidInputError', code: 'COST_INPUT_INVALID', path: ['input', field] },
    ]);
  });

  test('all problems of a row are told together, each with its field', async () => {
    const { userErrors } = await money.record(
      creation({ fundingChannel: 'CURRENT_COSTS', kind: 'SUPPORT', amount: '0', calculationId: null }),
    );
    expect(userErrors.map(({ path, code }: Answer) => `${path[1]} ${code}`)).toEqual([
      'amount COST_INPUT_INVALID',
      'phase SUPPORT_IS_NOT_DEVELOPMENT',
      'fundingChannel CHANNEL_NOT_ALLOWED',
      'calculationId CALCULATION_MISSING',
    ]);
  });
});

test.each([
  ['the holder', person([], 'holder'), []],
  ['a supplier', person([], 'supplier'), ['NOT_OWNER_OR_HOLDER']],
  ['another state body', person(['STATE_BODY'], 'stranger'), ['NOT_OWNER_OR_HOLDER']],
  ['an analyst', person(['ANALYST'], 'stranger'), ['NOT_OWNER_OR_HOLDER']],
  ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
])('C-6: %s who records a cost is answered %#', async (_who, actor, codes) => {
  expect(codesOf(await money.record({}, actor))).toEqual(codes);
});

test('F08: a row for a version that is not there is a conflict', async () => {
  expect(codesOf(await money.record({ expectedVersion: 2 }))).toEqual(['VERSION_CONFLICT']);
});

test('F09: an idempotency key records one row and answers it again', async () => {
  const input = { idempotencyKey: 'support-2027-once' };
  const [first, second] = [await money.record(input), await money.record(input)];
  expect(first.costItem.id).toBe(second.costItem.id);
});
