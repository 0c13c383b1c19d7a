import { REGISTER } from '../../../subgraphs/register/module';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../../support/actors';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { type Planner, plannerOf } from '../../support/explain';
import { fill } from '../../support/fill';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

const ENTRIES = 30_000;
const HOLDER = organizationId('supplier-one');

const id = (kind: string, number = 'i') => `md5('${kind}' || ${number})::uuid`;
const holder = `CASE WHEN i % 150 = 0 THEN '${HOLDER}'::uuid ELSE ${id('org', 'i % 150')} END`;
const name = `(string_to_array('реестр,портал,учёт,архив,нотариат,налоги', ','))[1 + i % 6] || ' ' || i`;
const series = `FROM generate_series(1, ${ENTRIES}) AS i`;

const STATEMENTS = [
  `INSERT INTO software_product (id, kind, name_kk, name_ru, name_en, version, purpose_kk, purpose_ru, purpose_en,
     holder_id, right_basis, is_synthetic)
   SELECT ${id('prd')}, 'SOFTWARE', ${name}, ${name}, ${name}, '1', '', '', '', ${holder}, 'EXCLUSIVE_RIGHT', true ${series}`,
  // The words of an entry are copied by a trigger.
  'SET session_replication_role = DEFAULT',
  `INSERT INTO register_entry (id, number, product_id, inclusion_mode, status, included_on, excluded_on,
     decision_number, holder_id, updated_at, is_synthetic)
   SELECT ${id('ren')}, 'R-' || lpad(i::text, 6, '0'), ${id('prd')},
     CASE i % 50 WHEN 0 THEN 'TRANSITIONAL_PRE_2023' WHEN 1 THEN 'TRANSITIONAL_IN_DEVELOPMENT' ELSE 'GENERAL' END,
     CASE WHEN i % 40 = 0 THEN 'EXCLUDED' ELSE 'INCLUDED' END, DATE '2018-01-01' + i % 2900,
     CASE WHEN i % 40 = 0 THEN DATE '2026-01-01' + i % 300 END, '1', ${holder},
     TIMESTAMPTZ '2020-01-01' + (i * 7919 % ${ENTRIES}) * INTERVAL '1 hour', true ${series}`,
  'SET session_replication_role = replica',
  `INSERT INTO register_entry_event (id, entry_id, ordinal, kind, occurred_on, decision_number)
   SELECT gen_random_uuid(), ${id('ren')}, 1, 'INCLUDED', DATE '2018-01-01', '1' ${series}`,
  `INSERT INTO register_entry_use (id, entry_id, object_id, form, started_on, ended_on)
   SELECT gen_random_uuid(), ${id('ren')}, ${id('obj', 'i / 2')}, CASE WHEN i % 9 = 0 THEN 'ICT_SERVICE' ELSE 'GOODS' END,
     DATE '2020-01-01', CASE WHEN i % 10 = 0 THEN DATE '2025-01-01' END ${series}`,
];

let database: TestDatabase;
let subgraph: TestSubgraph;
let planner: Planner;
beforeAll(async () => {
  database = await cloneDatabase('register');
  await fill(database, STATEMENTS);
  const now = new Date('2026-11-20T07:00:00Z');
  subgraph = await openSubgraph(REGISTER, database, { actor: person(['REGISTER_KEEPER']), now });
  planner = plannerOf(subgraph, database);
});
afterAll(async () => {
  await subgraph.close();
  await database.drop();
});

const ORDERS = ['NUMBER', 'NAME', 'INCLUDED_ON', 'UPDATED_AT'].flatMap((field) => [
  `${field}, direction: ASC`,
  `${field}, direction: DESC`,
]);

test.each(ORDERS)('entries by %s: the index gives the order', async (order) => {
  for (const page of ['first', 'last']) {
    const [plan] = await planner.plans(
      `{ registerEntries(${page}: 20, orderBy: { field: ${order} }) { nodes { number product { name { ru } } } } }`,
    );
    expect(plan?.scanned).toEqual([]);
    expect(plan?.nodes).not.toContain('Sort');
  }
});

test.each([
  'statuses: [EXCLUDED]',
  'statuses: [INCLUDED]',
  'statuses: [NOT_YET_INCLUDED]',
  'inclusionModes: [TRANSITIONAL_PRE_2023]',
  'inclusionModes: [GENERAL]',
  `holderId: "${toGlobalId('organization', HOLDER)}"`,
  'includedOn: { from: "2020-01-01", to: "2020-01-31" }',
  'includedOn: { from: "2018-01-01" }',
  'text: "нотариат 777"',
  'text: "нотариатт"',
  'text: "R-000777"',
])('filter %s: page in two orders and number of rows without reading the table', async (filter) => {
  expect(
    await planner.scanned(`{
      byNumber: registerEntries(filterBy: { ${filter} }) { nodes { number } totalCount }
      byName: registerEntries(filterBy: { ${filter} }, orderBy: { field: NAME, direction: DESC }) { nodes { number } } }`),
  ).toEqual([]);
});

test('the number of all entries is read from an index alone', async () => {
  const plans = await planner.plans('{ registerEntries { totalCount } }');
  expect(plans.at(-1)?.nodes).toEqual(['Aggregate', 'Index Only Scan']);
});

test('everything below a hundred entries, objects and holders', async () => {
  expect(
    await planner.scanned(`{ registerEntries(first: 100) { nodes {
      product { name { ru } } history { nodes { kind } totalCount } uses { nodes { form } totalCount } } } }`),
  ).toEqual([]);
  const objects = Array.from({ length: 100 }, (_, index) => {
    const object = toGlobalId('informatizationObject', organizationId(`object-${index}`));
    return `{ __typename: "InformatizationObject", id: "${object}", code: "${index}" }`;
  });
  expect(
    await planner.scanned(`{ _entities(representations: [${objects.join()}]) { ... on InformatizationObject {
      registerEntryCount registerUses(filterBy: { isCurrent: true }) { nodes { entry { number } } totalCount } } } }`),
  ).toEqual([]);
  const organization = toGlobalId('organization', HOLDER);
  expect(
    await planner.scanned(`{ _entities(representations: [{ __typename: "Organization", id: "${organization}" }]) {
      ... on Organization { registerEntries { nodes { number } totalCount } } } }`),
  ).toEqual([]);
});
