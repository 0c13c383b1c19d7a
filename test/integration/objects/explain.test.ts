import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { type Planner, plannerOf, plansOf } from '../../support/explain';
import type { ObjectsFixture } from '../../support/objects';
import { openLarge, RELATED, SOME_OBJECTS, SOME_ORGANIZATION } from './large-fixture';

let fixture: ObjectsFixture;
let planner: Planner;
beforeAll(async () => {
  fixture = await openLarge();
  planner = plannerOf(fixture.subgraph, fixture.database);
});
afterAll(() => fixture.close());

const ORGANIZATION = toGlobalId('organization', SOME_ORGANIZATION);
const FIELDS = ['CODE', 'NAME', 'STAGE_SINCE', 'UPDATED_AT'] as const;
const ORDERS = FIELDS.flatMap((field) => [`${field}, direction: ASC`, `${field}, direction: DESC`]);
/** Values that few objects have and values that most have, for each filter. */
const FILTERS = [
  'stages: [TERMINATED]',
  'stages: [INDUSTRIAL_OPERATION]',
  'stages: [BUILD, DEVELOPMENT]',
  'classes: [FIRST]',
  'classes: [SECOND, THIRD]',
  'kinds: [INTERNET_RESOURCE]',
  'kinds: [STATE_BODY_SOFTWARE]',
  'hostings: [EGOV_PLATFORM]',
  'hostings: [OTHER_PROVIDER]',
  'recordStates: [DRAFT]',
  'recordStates: [PUBLISHED]',
  'governmentLevel: LOCAL',
  'governmentLevel: CENTRAL',
  `ownerId: "${ORGANIZATION}"`,
  `holderId: "${ORGANIZATION}"`,
  'commissionedOn: { from: "2024-01-01", to: "2024-01-31" }',
  'commissionedOn: { from: "2012-01-01" }',
  'text: "нотариат 77777"',
  'text: "нотариальнный портал"',
  'text: "система"',
  'text: "KZ-П-14-0000014"',
];

describe('plans of the list of objects at a hundred thousand objects', () => {
  test.each(ORDERS)(
    'by %s: the index gives the order, for the first page, a later one and the last one',
    async (order) => {
      const orderBy = `orderBy: { field: ${order} }`;
      const { data } = await fixture.subgraph.execute<{
        informatizationObjects: { pageInfo: { endCursor: string } };
      }>({ query: `{ informatizationObjects(first: 100, ${orderBy}) { pageInfo { endCursor } } }` });
      const after = `after: "${data.informatizationObjects.pageInfo.endCursor}"`;
      for (const page of ['first: 20', `first: 20, ${after}`, 'last: 20']) {
        const [plan] = await planner.plans(
          `{ informatizationObjects(${page}, ${orderBy}) { nodes { code } } }`,
        );
        expect([page, plan?.scanned]).toEqual([page, []]);
        expect(plan?.nodes).not.toContain('Sort');
      }
    },
  );

  test.each(FILTERS)(
    'filter %s: page in two orders and number of rows without reading the table',
    async (filter) => {
      const [code, name] = ['', ', orderBy: { field: NAME, direction: DESC }'];
      expect(
        await planner.scanned(`{
        byCode: informatizationObjects(first: 20, filterBy: { ${filter} }${code}) { nodes { code } totalCount }
        byName: informatizationObjects(first: 20, filterBy: { ${filter} }${name}) { nodes { code } } }`),
      ).toEqual([]);
    },
  );

  test('the number of all objects is read from an index alone', async () => {
    const plans = await planner.plans('{ informatizationObjects { totalCount } }');
    expect(plans.at(-1)?.nodes).toEqual(['Aggregate', 'Index Only Scan']);
  });

  test.each(ORDERS)('a caller who sees only related objects, by %s', async (order) => {
    const query = `{ informatizationObjects(first: 20, orderBy: { field: ${order} }) { nodes { code } totalCount } }`;
    expect(await planner.scanned(query, RELATED)).toEqual([]);
  });
});

describe('plans of what lies below objects', () => {
  test('everything below a page of a hundred objects', async () => {
    const query = `{ informatizationObjects(first: 100) { nodes {
      owner { name { ru } roles { role } } characteristics { capacity } technologies { name }
      stakeholders { organization { name { ru } } }
      history { nodes { phase } totalCount } readiness { isDone }
      documents(filterBy: { hasElectronicCopy: false }) { nodes { kind } totalCount }
      costItems(filterBy: { years: [2025] }) { nodes { year } totalCount }
      costByYear { year } costTotals { year } operationPlans { year }
      costCalculations { nodes { hash } totalCount } operationCostSupport(year: 2026) { verdict }
      outgoingIntegrations { nodes { target { code } } totalCount }
      incomingIntegrations { nodes { source { code } } totalCount }
      userRoles { nodes { name } totalCount } installations { nodes { name } } completeness { score } } } }`;
    expect(await planner.scanned(query)).toEqual([]);
    expect(fixture.subgraph.sent().length).toBeGreaterThan(15);
  });

  test('objects by code and by the ids of another subgraph', async () => {
    expect(
      await planner.scanned('{ informatizationObject(code: "KZ-П-14-0000014") { id } }', RELATED),
    ).toEqual([]);
    const representations = SOME_OBJECTS.map(
      (id) => `{ __typename: "InformatizationObject", id: "${toGlobalId('informatizationObject', id)}" }`,
    );
    const query = `{ _entities(representations: [${representations.join()}]) { ... on InformatizationObject { code } } }`;
    expect(await planner.scanned(query)).toEqual([]);
    expect(await planner.scanned(query, RELATED)).toEqual([]);
  });
});

describe('plans of totals of cost', () => {
  const GROUPINGS = ['OWNER', 'YEAR', 'STAGE', 'CLASS', 'PHASE'];
  const FILTER = 'filterBy: { years: { from: 2026, to: 2026 }, stages: [BUILD, DEVELOPMENT] }';

  test.each(GROUPINGS)('by %s: all, of a year and of related objects, by indexes alone', async (grouping) => {
    for (const args of [`groupBy: ${grouping}`, `groupBy: ${grouping}, ${FILTER}`]) {
      const query = `{ costTotals(${args}) { planned { amount } rank } }`;
      expect([args, await planner.scanned(query)]).toEqual([args, []]);
      expect([args, await planner.scanned(query, RELATED)]).toEqual([args, []]);
    }
  });
});

test('open duties of an organization, without reading what is settled or owed by others', async () => {
  const duties = '{ duties(first: 20) { nodes { dueOn } totalCount } }';
  expect(await planner.scanned(duties, RELATED)).toEqual([]);
});

test('a statement that no index answers is noticed', async () => {
  const [plan] = await plansOf(fixture.database.application, [
    { sql: 'SELECT count(*) FROM informatization_object WHERE version = $1', parameters: [2] },
  ]);
  expect(plan?.scanned).toEqual(['informatization_object: (version = 2)']);
});
