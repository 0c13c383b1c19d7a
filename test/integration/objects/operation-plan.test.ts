import { withClient } from '../../../subgraphs/shared/database/connection';
import { documentOf, insertRows } from '../../support/builders/objects';
import {
  type Answer,
  CODE,
  codesOf,
  idOf,
  type MoneyFixture,
  openMoney,
  PLANNED_CODE,
  SUPPORT_PLAN,
} from './money-fixture';

const DOCUMENTS = [
  'TERMS_OF_REFERENCE',
  'TRIAL_PROGRAMME',
  'COMMISSIONING_ACT',
  'INFORMATION_SECURITY_POLICY',
  'ADMINISTRATOR_GUIDE',
  'USER_GUIDE',
  'SYSTEM_DESCRIPTION',
];

let money: MoneyFixture;
beforeEach(async () => {
  money = await openMoney();
});
afterEach(() => money.close());

const submit = (overrides: object = {}) =>
  money.mutate(
    'operationPlanSubmit',
    { objectId: idOf(CODE), expectedVersion: 1, year: 2027, ...overrides },
    'object { operationPlans { year revision total { amount } submittedAt } }',
  );
const place = (kinds: readonly string[]) =>
  insertRows(money.database.owner, { technical_document: kinds.map((kind) => documentOf(CODE, kind)) });

test('L096 C-18: the plan is refused with all gaps and how to mend each; filled gaps let it through', async () => {
  await money.record();
  await place(DOCUMENTS.slice(2));
  const { object, userErrors } = await submit();
  expect(object).toBeNull();
  expect(userErrors.map(({ code, legalReference }: Answer) => [code, legalReference.clause])).toEqual([
    ['COST_NOT_SUPPORTED_NO_DOCS', '18'],
    ['COST_NOT_SUPPORTED_NO_DOCS', '18'],
  ]);
  expect(userErrors.map(({ message }: Answer) => message).join()).toMatch(
    /TERMS_OF_REFERENCE.*TRIAL_PROGRAMME/,
  );
  expect(userErrors.map(({ remedy }: Answer) => remedy)).toEqual([
    expect.stringContaining('Place it.'),
    expect.stringContaining('Place it.'),
  ]);
  await place(DOCUMENTS.slice(0, 2));
  const accepted = await submit();
  expect(accepted.userErrors).toEqual([]);
  expect(accepted.object.operationPlans).toEqual([
    { year: 2027, revision: 1, total: { amount: '1000.50' }, submittedAt: '2026-11-20T07:00:00.000Z' },
  ]);
});

test('L096 C-18: a card that tells nothing of the object is a gap like a missing copy', async () => {
  await money.record();
  await place(DOCUMENTS);
  await withClient(money.database.owner, (client) =>
    client.query('UPDATE informatization_object SET purpose_ru = NULL WHERE code = $1', [CODE]),
  );
  expect(codesOf(await submit())).toEqual(['COST_NOT_SUPPORTED_NO_DOCS']);
});

test('a plan without planned rows is refused; rows of other years, of creation or spent do not count', async () => {
  await place(DOCUMENTS);
  await money.record({ year: 2028 });
  await money.record({ year: 2026, nature: 'ACTUAL' });
  expect(codesOf(await submit())).toEqual(['OPERATION_PLAN_EMPTY']);
  await money.record();
  expect(codesOf(await submit())).toEqual([]);
});

test('the same plan is not submitted twice; a changed one is its next revision', async () => {
  await place(DOCUMENTS);
  await money.record();
  await submit();
  expect(codesOf(await submit())).toEqual(['OPERATION_PLAN_UNCHANGED']);
  await money.record({ amount: '0.50' });
  const { object } = await submit();
  expect(object.operationPlans).toMatchObject([{ revision: 2, total: { amount: '1001.00' } }]);
});

test('a year that is over is refused, the current one is not', async () => {
  await place(DOCUMENTS);
  for (const year of [2025, 2026]) await money.record({ year });
  expect(codesOf(await submit({ year: 2025 }))).toEqual(['OPERATION_PLAN_YEAR_PAST']);
  expect(codesOf(await submit({ year: 2026 }))).toEqual([]);
});

test('C-18: an object that is not in operation has no operation plan', async () => {
  await money.mutate('costItemRecord', { ...SUPPORT_PLAN, objectId: idOf(PLANNED_CODE) }, 'costItem { id }');
  expect(codesOf(await submit({ objectId: idOf(PLANNED_CODE) }))).toEqual(['OPERATION_PLAN_NOT_APPLICABLE']);
});
