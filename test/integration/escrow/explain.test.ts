import { ESCROW } from '../../../subgraphs/escrow/module';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../../support/actors';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { type Planner, plannerOf } from '../../support/explain';
import { fill } from '../../support/fill';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

const COUNT = 50_000;
const OWNER = organizationId('owner');

const id = (kind: string, number = 'i') => `md5('${kind}' || ${number})::uuid`;
const party = (kind: string) => `CASE WHEN i % 300 = 7 THEN '${OWNER}'::uuid ELSE ${id(kind, 'i % 300')} END`;
const series = `FROM generate_series(1, ${COUNT}) AS i`;
/** One of fifty is on the register path, so that both values of each such filter are asked for. */
const path = `CASE WHEN i % 50 = 0 THEN 'REGISTER_SOFTWARE' ELSE 'EGOV_OBJECT' END`;
const object = `CASE WHEN i % 50 > 0 THEN ${id('obj')} END`;
const entry = `CASE WHEN i % 50 = 0 THEN ${id('ren')} END`;
const parties = `${party('org')}, ${party('hld')}`;

const STATEMENTS = [
  `INSERT INTO escrow_repository (id, number, path, object_id, register_entry_id, owner_id, holder_id, state, created_on,
     handed_over_on, is_synthetic)
   SELECT ${id('rep')}, 'E-' || lpad(i::text, 6, '0'), ${path}, ${object}, ${entry}, ${parties},
     CASE i % 60 WHEN 0 THEN 'READY' WHEN 1 THEN 'FROZEN' WHEN 2 THEN 'HANDED_OVER' ELSE 'ACTIVE' END,
     DATE '2019-08-01' + i % 2500, CASE WHEN i % 60 = 2 THEN DATE '2026-10-01' END, true ${series}`,
  `INSERT INTO deposit (id, number, path, repository_id, object_id, register_entry_id, owner_id, holder_id, version_label,
     state, state_since, refused_on, integrity_state, integrity_checked_at, is_synthetic)
   SELECT ${id('dep')}, 'D-' || lpad(i::text, 6, '0'), ${path}, ${id('rep')}, ${object}, ${entry}, ${parties}, '1',
     CASE i % 60 WHEN 0 THEN 'DRAFT' WHEN 1 THEN 'VERIFIED' WHEN 2 THEN 'REFUSED' ELSE 'ACCEPTED' END,
     TIMESTAMPTZ '2020-01-01' + i * INTERVAL '1 hour', CASE WHEN i % 60 = 2 THEN DATE '2026-10-01' END,
     CASE i % 100 WHEN 0 THEN 'NOT_CHECKED' WHEN 1 THEN 'DAMAGED' ELSE 'INTACT' END,
     CASE WHEN i % 100 > 0 THEN TIMESTAMPTZ '2026-01-01' END, true ${series}`,
  `INSERT INTO deposit_transition (id, deposit_id, ordinal, action, to_state, occurred_at)
   SELECT gen_random_uuid(), ${id('dep')}, 1, 'SUBMIT', 'SUBMITTED', TIMESTAMPTZ '2020-01-01' ${series}`,
  `INSERT INTO deposit_content (deposit_id, section, state) SELECT ${id('dep')}, 'SOURCE', 'PRESENT' ${series}`,
  `INSERT INTO verification (id, deposit_id, state, level, started_at, finished_at)
   SELECT gen_random_uuid(), ${id('dep')}, 'PASSED', 'V1', TIMESTAMPTZ '2020-01-01', TIMESTAMPTZ '2020-01-02' ${series}`,
  `INSERT INTO deposit_obligation (id, clause, object_id, register_entry_id, owner_id, holder_id, started_on, due_on,
     fulfilled_on, is_synthetic)
   SELECT ${id('dob')}, CASE WHEN i % 50 > 0 THEN '7' WHEN i % 100 = 0 THEN '14' ELSE '19' END, ${object}, ${entry},
     ${parties}, DATE '2019-08-01' + i % 2500,
     CASE WHEN i % 50 > 0 OR i % 100 = 0 THEN DATE '2019-08-15' + i % 2500 END,
     CASE WHEN i % 20 > 0 THEN DATE '2026-01-01' END, true ${series}`,
];

let database: TestDatabase;
let subgraph: TestSubgraph;
let planner: Planner;
beforeAll(async () => {
  database = await cloneDatabase('escrow');
  await fill(database, STATEMENTS);
  const now = new Date('2026-11-20T07:00:00Z');
  subgraph = await openSubgraph(ESCROW, database, { actor: person(['OPERATOR']), now });
  planner = plannerOf(subgraph, database);
});
afterAll(async () => {
  await subgraph.close();
  await database.drop();
});

const PARTIES = [
  `ownerId: "${toGlobalId('organization', OWNER)}"`,
  `holderId: "${toGlobalId('organization', OWNER)}"`,
];
const PATHS = ['paths: [EGOV_OBJECT]', 'paths: [REGISTER_SOFTWARE]'];
const FILTERS: Readonly<Record<string, readonly string[]>> = {
  deposits: [
    'states: [REFUSED]',
    'states: [ACCEPTED]',
    'integrityStates: [DAMAGED]',
    'integrityStates: [INTACT]',
    'stateSince: { from: "2021-01-01", to: "2021-01-31" }',
    ...PATHS,
    ...PARTIES,
  ],
  escrowRepositories: [
    'states: [FROZEN]',
    'states: [ACTIVE]',
    'createdOn: { from: "2021-01-01", to: "2021-01-31" }',
    ...PATHS,
    ...PARTIES,
  ],
  depositObligations: [
    'isOpen: true',
    'isOpen: false',
    'isOverdue: true',
    'isOverdue: false',
    'clauses: [E7]',
    'clauses: [E14]',
    'clauses: [E19]',
    'dueOn: { from: "2021-01-01", to: "2021-01-31" }',
    ...PARTIES,
  ],
};
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  deposits: ['NUMBER', 'STATE_SINCE'],
  escrowRepositories: ['NUMBER', 'CREATED_ON'],
  depositObligations: ['DUE_ON'],
};
const LISTS = Object.keys(FILTERS);
const each = (values: Readonly<Record<string, readonly string[]>>) =>
  LISTS.flatMap((list) => (values[list] ?? []).map((value) => [list, value] as const));

test.each(each(ORDERS))('%s by %s: the index gives the order', async (list, field) => {
  for (const page of ['first', 'last'])
    for (const direction of ['ASC', 'DESC']) {
      const order = `orderBy: { field: ${field}, direction: ${direction} }`;
      const [plan] = await planner.plans(`{ ${list}(${page}: 20, ${order}) { nodes { id } } }`);
      expect(plan?.scanned).toEqual([]);
      expect(plan?.nodes).not.toContain('Sort');
    }
});

test.each(each(FILTERS))(
  '%s filtered by %s: page and number of rows without reading the table',
  async (list, filter) => {
    expect(await planner.scanned(`{ ${list}(filterBy: { ${filter} }) { nodes { id } totalCount } }`)).toEqual(
      [],
    );
  },
);

test.each(LISTS)('the number of all %s is read from an index alone', async (list) => {
  const plans = await planner.plans(`{ ${list} { totalCount } }`);
  expect(plans.at(-1)?.nodes).toEqual(['Aggregate', 'Index Only Scan']);
});

test.each(LISTS)('%s of a caller who is a party of them', async (list) => {
  const scanned = await planner.scanned(`{ ${list} { nodes { id } totalCount } }`, person([], 'owner'));
  expect(scanned).toEqual([]);
});

test('everything below a hundred deposits and objects', async () => {
  expect(
    await planner.scanned(`{ deposits(first: 100) { nodes { repository { number } verification { state }
      history { nodes { action } } contents { section } } } }`),
  ).toEqual([]);
  const objects = Array.from({ length: 100 }, (_, index) => {
    const id = toGlobalId('informatizationObject', organizationId(`object-${index}`));
    return `{ __typename: "InformatizationObject", id: "${id}", code: "${index}" }`;
  });
  expect(
    await planner.scanned(`{ _entities(representations: [${objects.join()}]) { ... on InformatizationObject {
      latestDeposit { number } deposits { nodes { number } totalCount } escrowRepository { number }
      depositObligation { id } } } }`),
  ).toEqual([]);
});
