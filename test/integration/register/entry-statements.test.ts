import { REGISTER } from '../../../subgraphs/register/module';
import { person } from '../../support/actors';
import {
  type EntrySeed,
  type EventSeed,
  entryId,
  insertRegister,
  objectId,
  type UseSeed,
} from '../../support/builders/register';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

const NUMBERS = Array.from({ length: 100 }, (_, index) => `R-${String(index).padStart(3, '0')}`);
const ENTRIES: readonly EntrySeed[] = NUMBERS.map((number) => ({ number }));
const EVENTS: readonly EventSeed[] = NUMBERS.map((number) => ({
  number,
  ordinal: 1,
  kind: 'INCLUDED',
  occurredOn: '2024-03-01',
}));
const USES: readonly UseSeed[] = NUMBERS.map((number) => ({
  number,
  object: number,
  startedOn: '2024-04-01',
}));

let database: TestDatabase;
let register: TestSubgraph;

beforeAll(async () => {
  database = await cloneDatabase('register');
  await insertRegister(database, { entries: ENTRIES, events: EVENTS, uses: USES });
  register = await openSubgraph(REGISTER, database, {
    actor: person(['ANALYST']),
    now: new Date('2026-07-01T06:00:00Z'),
  });
});
afterAll(async () => {
  await register.close();
  await database.drop();
});

async function statementsOf(query: string, variables: Record<string, unknown>): Promise<readonly string[]> {
  const { data, errors } = await register.execute({ query, variables });
  expect(errors).toEqual([]);
  expect(JSON.stringify(data)).not.toContain('null');
  return register.statements();
}

const entryRepresentations = (count: number) =>
  NUMBERS.slice(0, count).map((number) => ({ __typename: 'RegisterEntry', id: entryId(number) }));
const objectRepresentations = (count: number) =>
  NUMBERS.slice(0, count).map((name) => ({
    __typename: 'InformatizationObject',
    id: objectId(name),
    code: name,
  }));

test.each([
  ['a page with products', 1, '{ nodes { number product { name { ru } } } }'],
  ['a page with its count', 2, '{ totalCount nodes { number } }'],
  [
    'a page with histories and uses',
    6,
    `{ nodes {
        number product { name { ru } }
        history(first: 5) { totalCount nodes { ordinal } }
        uses(first: 5) { totalCount nodes { form entry { number product { version } } object { id } } }
    } }`,
  ],
])('F03: %s costs %i statements, whether of 10 entries or of 100', async (_, count, fields) => {
  const query = `query ($first: Int!) { registerEntries(first: $first) ${fields} }`;
  expect(await statementsOf(query, { first: 10 })).toHaveLength(count);
  expect(await statementsOf(query, { first: 100 })).toHaveLength(count);
});

test('F03: what the register tells of objects costs four statements, whether of 10 or of 100', async () => {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on InformatizationObject {
        registerEntryCount
        registerUses(first: 10, filterBy: { isCurrent: true }) {
          totalCount nodes { startedOn entry { number product { name { kk } } } }
        }
      }
    }
  }`;
  for (const count of [10, 100])
    expect(await statementsOf(query, { representations: objectRepresentations(count) })).toHaveLength(4);
});

test('F03: references to entries are one statement, whether 10 or 100', async () => {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on RegisterEntry { number status(on: "2025-01-01") product { version } }
    }
  }`;
  for (const count of [10, 100])
    expect(await statementsOf(query, { representations: entryRepresentations(count) })).toHaveLength(1);
});

test('the product is read only when something of it is asked', async () => {
  const sql = async (fields: string) =>
    (await statementsOf(`{ registerEntries(first: 5) { edges { node { ${fields} } } } }`, {})).join();
  expect(await sql('number')).not.toContain('software_product');
  expect(await sql('number product { id __typename }')).not.toContain('software_product');
  expect(await sql('number product { version }')).toContain('software_product');
});

test('no column is read that was not asked for', async () => {
  const [sql = ''] = await statementsOf(
    `query ($isWanted: Boolean!) {
      registerEntries(first: 5) { nodes { ...Asked status @include(if: $isWanted) } }
    }
    fragment Asked on RegisterEntry { product { name { kk } } includedOn }`,
    { isWanted: false },
  );
  const selected = sql.slice(0, sql.indexOf(' FROM '));
  const aliases = [...selected.matchAll(/AS "(\w+)"/g)].map(([, alias]) => alias);
  expect(aliases.sort()).toEqual([
    'cursorKey',
    'id',
    'includedOn',
    'productId',
    'product_nameEn',
    'product_nameKk',
    'product_nameRu',
  ]);
});

test('a page without nodes reads ids alone', async () => {
  const [sql = ''] = await statementsOf('{ registerEntries(first: 5) { pageInfo { hasNextPage } } }', {});
  expect([...sql.matchAll(/AS "(\w+)"/g)].map(([, alias]) => alias).sort()).toEqual(['cursorKey', 'id']);
});
