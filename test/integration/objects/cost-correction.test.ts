import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import { objectId } from '../../support/builders/objects';
import {
  type Answer,
  CODE,
  codesOf,
  idOf,
  type MoneyFixture,
  OWNER,
  openMoney,
  PLANNED_CODE,
  SUPPORT_PLAN,
} from './money-fixture';

let money: MoneyFixture;
beforeEach(async () => {
  money = await openMoney();
});
afterEach(() => money.close());

const FIELDS = `costItem { id year amount { amount } kind
  corrections { year kind amount { amount currency } reason correctedAt } }`;
const recorded = async (overrides: object = {}): Promise<string> => {
  const payload = await money.record(overrides);
  expect(codesOf(payload)).toEqual([]);
  return payload.costItem.id;
};
const correct = (costItemId: string, overrides: object = {}, actor = OWNER): Promise<Answer> =>
  money.mutate(
    'costItemCorrect',
    { ...SUPPORT_PLAN, reason: 'Опечатка', costItemId, amount: '900.00', ...overrides },
    FIELDS,
    actor,
  );

test('C-6: a wrong cost row is corrected, totals count it once, and what it told stays readable', async () => {
  const id = await recorded();
  expect((await correct(id, { kind: 'SYSTEM_MAINTENANCE' })).costItem).toEqual({
    id,
    year: 2027,
    kind: 'SYSTEM_MAINTENANCE',
    amount: { amount: '900.00' },
    corrections: [
      {
        year: 2027,
        kind: 'SUPPORT',
        amount: { amount: '1000.50', currency: 'KZT' },
        reason: 'Опечатка',
        correctedAt: '2026-11-20T07:00:00.000Z',
      },
    ],
  });
  const again = await correct(id, { amount: '800.00', reason: ' Ещё раз ' });
  expect(again.costItem.corrections).toMatchObject([
    { amount: { amount: '1000.50' }, reason: 'Опечатка' },
    { amount: { amount: '900.00' }, reason: 'Ещё раз' },
  ]);
  const { informatizationObject } = await money.query(
    `{ informatizationObject(code: "${CODE}") { costItems { totalCount } costTotals(year: 2027) { planned { amount } } } }`,
  );
  expect(informatizationObject).toEqual({
    costItems: { totalCount: 1 },
    costTotals: { planned: { amount: '800.00' } },
  });
});

test('C-7: a correction is judged as a new row, without the amount that it replaces', async () => {
  await money.loadTables();
  const calculationId = (await money.calculate()).calculation.id;
  const whole = {
    kind: 'SOFTWARE_DEVELOPMENT',
    phase: 'CREATION',
    fundingChannel: 'STATE_INVESTMENT_PROJECT',
    budgetProgramme: '015',
    budgetArticle: '153',
    amount: '44509810.00',
    calculationId,
  };
  const id = await recorded(whole);
  expect(codesOf(await correct(id, { ...whole, amount: '44509810.01' }))).toEqual([
    'PLAN_EXCEEDS_CALCULATION',
  ]);
  expect(codesOf(await correct(id, { ...whole, fundingChannel: 'CURRENT_COSTS', reason: ' ' }))).toEqual([
    'CHANNEL_NOT_ALLOWED',
    'COST_INPUT_INVALID',
  ]);
  expect(codesOf(await correct(id, whole))).toEqual([]);
});

test('C-6: only a row of the object is corrected, and only by who may record one', async () => {
  const id = await recorded();
  const planned = { objectId: idOf(PLANNED_CODE) };
  expect(codesOf(await correct(id, planned))).toEqual(['COST_ITEM_UNKNOWN']);
  expect(codesOf(await correct(toGlobalId('costItem', objectId('none'))))).toEqual(['COST_ITEM_UNKNOWN']);
  expect(codesOf(await correct(id, {}, person([], 'supplier')))).toEqual(['NOT_OWNER_OR_HOLDER']);
  expect(codesOf(await correct(id, {}, ANONYMOUS))).toEqual(['SIGN_IN_FIRST']);
  expect(codesOf(await correct(id, {}, person([], 'holder')))).toEqual([]);
});
