import { REGISTER } from '../../../subgraphs/register/module';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../../support/actors';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { type Planner, plannerOf } from '../../support/explain';
import { fill } from '../../support/fill';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

/** The lists of what was done in the register, all but the models each over a table of this many rows. */
const ROWS = 30_000;
const OWN = organizationId('supplier-one');
const SUPPLIER = person([], 'supplier-one');

const id = (kind: string, number = 'i') => `md5('${kind}' || ${number})::uuid`;
const organization = `CASE WHEN i % 150 = 0 THEN '${OWN}'::uuid ELSE ${id('org', 'i % 150')} END`;
const series = `FROM generate_series(1, ${ROWS}) AS i`;
const day = `DATE '2024-01-01' + i % 900`;
const instant = `TIMESTAMPTZ '2024-01-01' + (i * 7919 % ${ROWS}) * INTERVAL '1 hour'`;
const digest = `repeat('0', 64)`;
const state = `(ARRAY['DRAFT', 'COMPLETENESS_CHECK', 'COMMISSION_REVIEW', 'RECOMMENDED'])[1 + i % 4]`;

const STATEMENTS = [
  `INSERT INTO analogue_search (id, query, functions, purpose, as_of, searched_at, searcher_id, position,
     entries_in_force, thesaurus_edition, plan, result_count, result_sha256)
   SELECT ${id('ans')}, 'учёт', '{}', NULL, ${day}, ${instant}, ${organization}, i, 1, '2026-01-01',
     '{"facets": []}', CASE WHEN i % 20 = 0 THEN 0 ELSE 3 END, ${digest} ${series}`,
  `INSERT INTO analogue_result (search_id, rank, entry_id, score)
   SELECT ${id('ans')}, 1, ${id('ren')}, 0.5 ${series}`,
  `INSERT INTO tender (id, object_id, object_version, customer_id, search_id, terms_of_reference_id, terms_agreed_on,
     state, opened_on, closed_on, winner_id, updated_at)
   SELECT ${id('tnd')}, ${id('obj')}, 1, ${organization}, ${id('ans')}, ${id('tor')}, ${day}, 'CONTRACTED', ${day},
     ${day}, ${id('org', '(i + 7) % 150')}, ${instant} ${series}`,
  `INSERT INTO service_contract (id, tender_id, service_type, number, signed_on, recorded_at)
   SELECT ${id('ctr')}, ${id('tnd')}, 'SOFTWARE', i::text, ${day}, ${instant} ${series}`,
  `INSERT INTO register_application (id, version, kind, inclusion_mode, state, applicant_id, content, drafted_at,
     updated_at, submitted_on, due_on, initiative, tender_id, terms_of_reference_id)
   SELECT ${id('rap')}, 1, 'INCLUSION', 'GENERAL', ${state}, ${organization}, '{}', ${instant}, ${instant}, ${day},
     CASE WHEN i % 4 IN (1, 2) THEN ${day} END, 'POTENTIAL_SUPPLIER', ${id('tnd')}, ${id('tor')} ${series}`,
  `INSERT INTO register_application_act (id, application_id, ordinal, action, state, occurred_at)
   SELECT ${id('act')}, ${id('rap')}, 1, 'DRAFT', 'DRAFT', ${instant} ${series}`,
  // Models are approved by acts of the authorized body: there are never many.
  `INSERT INTO target_model (id, name_kk, name_ru, name_en, act_number, approved_on, published_at)
   SELECT ${id('tgm')}, 'М', 'М', 'M', i::text, ${day}, ${instant} FROM generate_series(0, 299) AS i`,
  `INSERT INTO inclusion_intent (id, target_model_id, supplier_id, software_name, declared_at)
   SELECT ${id('iin')}, ${id('tgm', 'i % 300')}, ${organization}, 'Архив', ${instant} ${series}`,
];

let database: TestDatabase;
let subgraph: TestSubgraph;
let planner: Planner;
beforeAll(async () => {
  database = await cloneDatabase('register');
  await fill(database, STATEMENTS);
  const now = new Date('2026-11-20T07:00:00Z');
  subgraph = await openSubgraph(REGISTER, database, { actor: person(['REGISTER_KEEPER', 'AUDITOR']), now });
  planner = plannerOf(subgraph, database);
});
afterAll(async () => {
  await subgraph.close();
  await database.drop();
});

const APPLICANT = toGlobalId('organization', OWN);
const TENDER = 'state contract { number } inclusionDuty { openedOn appliedOn fulfilledOn }';

const LISTS = [
  ['applications', 'registerApplications', 'state tender { state } history(first: 3) { nodes { action } }'],
  ['searches for analogues', 'analogueSearches', 'query resultCount results(first: 3) { nodes { score } }'],
  ['tenders', 'tenders', TENDER],
  ['target models', 'targetModels', 'actNumber'],
  ['intents', 'inclusionIntents', 'softwareName targetModel { actNumber }'],
] as const;

test.each(LISTS)(
  'a page of %s reads no table from end to end, from either end of the list',
  async (_what, list, node) => {
    for (const actor of [undefined, SUPPLIER])
      for (const page of ['first', 'last'])
        expect(await planner.scanned(`{ ${list}(${page}: 20) { nodes { ${node} } } }`, actor)).toEqual([]);
  },
);

test.each(LISTS)('the number of all %s is read from an index', async (_what, list) => {
  for (const actor of [undefined, SUPPLIER])
    expect(await planner.scanned(`{ ${list} { totalCount } }`, actor)).toEqual([]);
});

test.each([
  'states: [COMPLETENESS_CHECK]',
  `applicantId: "${APPLICANT}"`,
  'dueOn: { from: "2024-03-01", to: "2024-03-05" }',
])('applications with %s: a page in both orders without reading the table', async (filter) => {
  for (const order of ['UPDATED_AT', 'DUE_ON'])
    expect(
      await planner.scanned(`{ registerApplications(first: 20, filterBy: { ${filter} },
        orderBy: { field: ${order}, direction: ASC }) { nodes { state } } }`),
    ).toEqual([]);
});

test('searches that found nothing are paged without reading the table', async () => {
  expect(
    await planner.scanned('{ analogueSearches(first: 20, filterBy: { isEmpty: true }) { nodes { query } } }'),
  ).toEqual([]);
});

test.each(LISTS)(
  'F03: a page of %s costs the same statements, whether of 10 or of 100',
  async (_what, list, node) => {
    const statements = async (first: number) => {
      const { errors } = await subgraph.execute({
        query: `{ ${list}(first: ${first}) { nodes { ${node} } } }`,
      });
      expect(errors).toEqual([]);
      return subgraph.statements().length;
    };
    const ten = await statements(10);
    expect(ten).toBeLessThanOrEqual(3);
    expect(await statements(100)).toBe(ten);
  },
);
