import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../../support/actors';
import { costOf, objectOf, organizationOf, stakeholderOf } from '../../support/builders/objects';
import { type ObjectsFixture, openObjects } from '../../support/objects';
import type { Answer } from './money-fixture';

const ANALYST = person(['ANALYST']);
const owned = (code: string, owner: string, overrides: object = {}) =>
  objectOf(code, { owner_id: organizationId(owner), ...overrides });

let fixture: ObjectsFixture;
beforeAll(async () => {
  fixture = await openObjects(ANALYST, {
    organization: ['one', 'two', 'holder', 'supplier'].map((key) => organizationOf(key)),
    informatization_object: [
      owned('A', 'one', { object_class: 'FIRST' }),
      owned('B', 'one', { object_class: 'SECOND', stage: 'DEVELOPMENT' }),
      owned('C', 'two', { object_class: null, stage: 'BUILD', commissioned_on: null }),
    ],
    stakeholder: [
      ...(['A', 'B'] as const).map((code) => stakeholderOf(code, 'one', 'OWNER')),
      stakeholderOf('C', 'two', 'OWNER'),
      stakeholderOf('B', 'supplier', 'SUPPLIER'),
      stakeholderOf('A', 'two', 'HOLDER', { ended_on: '2025-12-31' }),
    ],
    cost_item: [
      costOf('A', 2025, 'PLANNED', '100000000000000000.10'),
      costOf('A', 2025, 'ACTUAL', '100000000000000000.05'),
      costOf('A', 2026, 'PLANNED', '10.00'),
      costOf('B', 2026, 'PLANNED', '20.00', { phase: 'DEVELOPMENT' }),
      costOf('B', 2026, 'ACTUAL', '30.00', { phase: 'DEVELOPMENT' }),
      costOf('C', 2026, 'PLANNED', '30.00', { phase: 'CREATION' }),
      costOf('C', 2027, 'PLANNED', '40.00', { phase: 'CREATION' }),
    ],
  });
});
afterAll(() => fixture.close());

const KEYS = {
  YEAR: 'year',
  STAGE: 'stage',
  CLASS: 'objectClass',
  PHASE: 'phase',
  OWNER: 'owner { name { en } }',
};

async function totals(groupBy: keyof typeof KEYS, args = '', actor = ANALYST) {
  const { data, errors } = await fixture.subgraph.execute<Answer>({
    query: `{ costTotals(groupBy: ${groupBy} ${args}) {
      key: ${KEYS[groupBy]} planned { amount currency } actual { amount } variance { amount } rank } }`,
    actor,
  });
  expect(errors).toEqual([]);
  return data.costTotals.map(({ key, planned, actual, variance, rank }: Answer) => [
    groupBy === 'OWNER' ? key.name.en : key,
    planned.amount,
    actual.amount,
    variance.amount,
    rank,
  ]);
}

test('C-6: by year, ranked by the plan, exact where a float would lose the tiyn', async () => {
  expect(await totals('YEAR')).toEqual([
    [2025, '100000000000000000.10', '100000000000000000.05', '-0.05', 1],
    [2026, '60.00', '30.00', '-30.00', 2],
    [2027, '40.00', '0.00', '-40.00', 3],
  ]);
});

test('ranked by what was spent or by the variance, equal groups on the same place', async () => {
  const years = 'filterBy: { years: { from: 2026 } }';
  expect((await totals('YEAR', `${years} rankBy: VARIANCE`)).map(([year]: Answer) => year)).toEqual([
    2026, 2027,
  ]);
  const [development, ...others] = await totals('PHASE', `${years} rankBy: ACTUAL`);
  expect(development).toEqual(['DEVELOPMENT', '20.00', '30.00', '10.00', 1]);
  expect(others.map(([, , , , rank]: Answer) => rank)).toEqual([2, 2]);
});

test('by owner, stage and class as the objects are today; an object without a class has a group of its own', async () => {
  const in2026 = 'filterBy: { years: { from: 2026, to: 2026 } }';
  expect(await totals('OWNER', in2026)).toEqual(
    [
      ['Organization one', '30.00', '30.00', '0.00', 1],
      ['Organization two', '30.00', '0.00', '-30.00', 1],
    ].sort(([a], [b]) => (organizationId(keyOf(a)) < organizationId(keyOf(b)) ? -1 : 1)),
  );
  expect(await totals('STAGE', in2026)).toEqual([
    ['BUILD', '30.00', '0.00', '-30.00', 1],
    ['DEVELOPMENT', '20.00', '30.00', '10.00', 2],
    ['INDUSTRIAL_OPERATION', '10.00', '0.00', '-10.00', 3],
  ]);
  expect(await totals('CLASS', in2026)).toEqual([
    [null, '30.00', '0.00', '-30.00', 1],
    ['SECOND', '20.00', '30.00', '10.00', 2],
    ['FIRST', '10.00', '0.00', '-10.00', 3],
  ]);
});

const keyOf = (name: unknown): string => String(name).replace('Organization ', '');

test.each([
  ['{ stages: [BUILD] }', [2027, 2026]],
  ['{ classes: [FIRST, SECOND] }', [2025, 2026]],
  ['{ classes: [] }', []],
  ['{ phases: [DEVELOPMENT] }', [2026]],
  [`{ ownerId: "${toGlobalId('organization', organizationId('two'))}" }`, [2027, 2026]],
  ['{ ownerId: "obj_x" }', []],
  ['{ years: { to: 2025 } }', [2025]],
  ['{ years: { from: 2147483647 } }', []],
  ['{ years: { from: 2026 }, phases: [CREATION], stages: [BUILD] }', [2027, 2026]],
])('filtered by %s', async (filterBy, years) => {
  expect((await totals('YEAR', `filterBy: ${filterBy}`)).map(([year]: Answer) => year)).toEqual(years);
});

test('a page of groups: the largest first, 1 to 100 of them', async () => {
  expect(await totals('YEAR', 'first: 1')).toHaveLength(1);
  for (const first of [0, 101, -1]) {
    const query = `{ costTotals(groupBy: YEAR, first: ${first}) { rank } }`;
    const { errors } = await fixture.subgraph.execute({ query });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }]);
  }
});

test.each([
  ['an owner', person([], 'two'), [['Organization two', '70.00']]],
  ['a supplier of one object', person([], 'supplier'), [['Organization one', '20.00']]],
  ['somebody without any relation', person([], 'holder'), []],
])('A05: %s gets totals over the objects it is related to today only', async (_who, actor, expected) => {
  const rows = await totals('OWNER', '', actor);
  expect(rows.map(([owner, planned]: Answer) => [owner, planned])).toEqual(expected);
  const sum = (await totals('YEAR', '', actor)).length;
  expect(sum).toBeGreaterThanOrEqual(expected.length);
});

test.each([
  ['nobody', ANONYMOUS, 'UNAUTHENTICATED'],
  ['the administrator', person(['ADMINISTRATOR', 'ANALYST']), 'FORBIDDEN'],
  ['a tester', person(['TESTER']), 'FORBIDDEN'],
])('C-6: %s gets no totals', async (_who, actor, code) => {
  const { errors } = await fixture.subgraph.execute({
    query: '{ costTotals(groupBy: YEAR) { rank } }',
    actor,
  });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});

test('one statement answers the totals, one more the names of all owners', async () => {
  await totals('STAGE');
  expect(fixture.subgraph.statements()).toHaveLength(1);
  await totals('OWNER');
  expect(fixture.subgraph.statements()).toHaveLength(2);
});
