import { REGISTER } from '../../../subgraphs/register/module';
import { subgraphSdl } from '../../../subgraphs/shared/graphql/subgraph-schema';
import { person } from '../../support/actors';
import { holderId, insertRegister, objectId } from '../../support/builders/register';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

/** 19:30 UTC is the next day in Almaty. */
const NOW = new Date('2026-06-30T19:30:00Z');
const TODAY = '2026-07-01';
const YESTERDAY = '2026-06-30';
const TOMORROW = '2026-07-02';

let database: TestDatabase;
let register: TestSubgraph;

beforeAll(async () => {
  database = await cloneDatabase('register');
  await insertRegister(database, {
    entries: [
      { number: 'R-1' },
      { number: 'R-2', holder: 'supplier-two' },
      { number: 'R-3' },
      { number: 'R-4' },
    ],
    uses: [
      { number: 'R-1', object: 'mail', startedOn: TODAY },
      { number: 'R-2', object: 'mail', startedOn: '2024-01-01', endedOn: TODAY, form: 'ICT_SERVICE' },
      { number: 'R-3', object: 'mail', startedOn: '2024-02-01', endedOn: YESTERDAY },
      { number: 'R-4', object: 'mail', startedOn: TOMORROW },
      { number: 'R-2', object: 'mail', startedOn: '2025-01-01' },
      { number: 'R-1', object: 'archive', startedOn: '2023-01-01' },
    ],
  });
  register = await openSubgraph(REGISTER, database, { actor: person(['ANALYST']), now: NOW });
});
afterAll(async () => {
  await register.close();
  await database.drop();
});

const FIELDS = `
  fragment Uses on InformatizationObject {
    registerEntryCount
    registerUses(filterBy: $filterBy) {
      totalCount
      nodes { form startedOn endedOn legalBasis { clause } entry { number product { id } } object { id } }
    }
  }`;

interface ObjectAnswer {
  readonly registerEntryCount: number;
  readonly registerUses: { readonly totalCount: number; readonly nodes: readonly UseAnswer[] };
}

interface UseAnswer {
  readonly form: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly legalBasis: { readonly clause: string };
  readonly entry: { readonly number: string };
  readonly object: { readonly id: string };
}

async function objects(names: readonly string[], filterBy: unknown = null): Promise<ObjectAnswer[]> {
  const { data, errors } = await register.execute<{ _entities: ObjectAnswer[] }>({
    query: `query ($representations: [_Any!]!, $filterBy: RegisterEntryUseFilters) {
      _entities(representations: $representations) { ...Uses }
    } ${FIELDS}`,
    variables: { filterBy, representations: names.map(representation) },
  });
  expect(errors).toEqual([]);
  return data._entities;
}

const representation = (name: string) => ({
  __typename: 'InformatizationObject',
  id: objectId(name),
  code: `KZ-${name}`,
});

test('the entries in use are counted by the day in Almaty, first and last day included, each entry once', async () => {
  const counts = (await objects(['mail', 'archive', 'unknown'])).map((object) => object.registerEntryCount);
  expect(counts).toEqual([2, 1, 0]);
});

test('C-20, C-26: the uses of an object come latest first, each with the clause of its form', async () => {
  const [mail] = await objects(['mail']);
  const told = mail?.registerUses.nodes.map(({ form, startedOn, endedOn, legalBasis, entry }) => [
    entry.number,
    form,
    legalBasis.clause,
    startedOn,
    endedOn,
  ]);
  expect(told).toEqual([
    ['R-4', 'GOODS', '20', TOMORROW, null],
    ['R-1', 'GOODS', '20', TODAY, null],
    ['R-2', 'GOODS', '20', '2025-01-01', null],
    ['R-3', 'GOODS', '20', '2024-02-01', YESTERDAY],
    ['R-2', 'ICT_SERVICE', '26', '2024-01-01', TODAY],
  ]);
  expect(mail?.registerUses.totalCount).toBe(5);
  expect(mail?.registerUses.nodes[0]?.object.id).toBe(objectId('mail'));
});

test.each([
  ['that last today', { isCurrent: true }, ['R-1', 'R-2', 'R-2']],
  ['that do not last today', { isCurrent: false }, ['R-4', 'R-3']],
  ['as a service', { forms: ['ICT_SERVICE'] }, ['R-2']],
  ['as goods that last today', { forms: ['GOODS'], isCurrent: true }, ['R-1', 'R-2']],
  ['in no form', { forms: [] }, []],
])('the uses are filtered to those %s', async (_, filterBy, numbers) => {
  const [mail] = await objects(['mail'], filterBy);
  expect(mail?.registerUses.nodes.map(({ entry }) => entry.number)).toEqual(numbers);
  expect(mail?.registerUses.totalCount).toBe(numbers.length);
});

test('the uses of an entry name the objects', async () => {
  const { data } = await register.execute<{
    registerEntry: { uses: { totalCount: number; nodes: { startedOn: string; object: { id: string } }[] } };
  }>({ query: '{ registerEntry(number: "R-1") { uses { totalCount nodes { startedOn object { id } } } } }' });
  expect(data.registerEntry.uses).toEqual({
    totalCount: 2,
    nodes: [
      { startedOn: TODAY, object: { id: objectId('mail') } },
      { startedOn: '2023-01-01', object: { id: objectId('archive') } },
    ],
  });
});

test('the entries of a holder come by number', async () => {
  const { data } = await register.execute<{
    _entities: { registerEntries: { totalCount: number; nodes: { number: string }[] } }[];
  }>({
    query: `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on Organization { registerEntries(first: 2) { totalCount nodes { number } } }
      }
    }`,
    variables: {
      representations: ['supplier-one', 'supplier-two', 'operator'].map((key) => ({
        __typename: 'Organization',
        id: holderId(key),
      })),
    },
  });
  expect(data._entities.map(({ registerEntries }) => registerEntries)).toEqual([
    { totalCount: 3, nodes: [{ number: 'R-1' }, { number: 'R-3' }] },
    { totalCount: 1, nodes: [{ number: 'R-2' }] },
    { totalCount: 0, nodes: [] },
  ]);
});

test('A03: the gateway asks the owner of an object before it asks the register about it', async () => {
  const sdl = await subgraphSdl(REGISTER.schema);
  const added = /^type InformatizationObject .*?^}/ms.exec(sdl)?.[0] ?? '';
  expect(added).toMatch(/\): RegisterEntryUseConnection @requires\(fields: "code"\)/);
  expect(added).toMatch(/registerEntryCount: Int @requires\(fields: "code"\)/);
});
