import { REGISTER } from '../../../subgraphs/register/module';
import { person } from '../../support/actors';
import { type EntrySeed, insertRegister } from '../../support/builders/register';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

const COUNT = 57;
const KAZAKH_LETTERS = ['Ә', 'Б', 'Қ', 'К', 'Ң', 'Я', 'А'];

/** Numbers are told apart; days, instants and names repeat, so that every other order needs the id as its last key. */
const ENTRIES: readonly EntrySeed[] = Array.from({ length: COUNT }, (_, index) => {
  const letter = KAZAKH_LETTERS[index % KAZAKH_LETTERS.length];
  return {
    number: `R-${String((index * 31) % COUNT).padStart(4, '0')}`,
    name: { kk: `${letter}нім`, ru: `${letter}родукт`, en: `Product ${index % 5}` },
    includedOn: `2024-0${1 + (index % 9)}-15`,
    updatedAt: `2025-01-0${1 + (index % 4)}T00:00:00.00${index % 3}Z`,
  };
});

interface Node {
  readonly id: string;
  readonly number: string;
  readonly includedOn: string;
  readonly updatedAt: string;
}

interface Pages {
  readonly registerEntries: {
    readonly nodes: readonly Node[];
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}

const QUERY = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: RegisterEntryOrder) {
  registerEntries(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    nodes { id number includedOn updatedAt }
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

let database: TestDatabase;
let register: TestSubgraph;

beforeAll(async () => {
  database = await cloneDatabase('register');
  await insertRegister(database, { entries: ENTRIES });
  register = await openSubgraph(REGISTER, database, {
    actor: person(['ANALYST']),
    now: new Date('2026-07-01T06:00:00Z'),
  });
});
afterAll(async () => {
  await register.close();
  await database.drop();
});

async function page(variables: Record<string, unknown>): Promise<Pages['registerEntries']> {
  const { data, errors } = await register.execute<Pages>({ query: QUERY, variables });
  expect(errors).toEqual([]);
  return data.registerEntries;
}

async function forwards(orderBy: unknown, first: number): Promise<Node[]> {
  const seen: Node[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await page({ first, after, orderBy });
    expect(pageInfo.hasPreviousPage).toBe(seen.length > 0);
    seen.push(...nodes);
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
}

async function backwards(orderBy: unknown, last: number): Promise<Node[]> {
  const seen: Node[] = [];
  for (let before: string | null = null; ; ) {
    const { nodes, pageInfo } = await page({ last, before, orderBy });
    expect(pageInfo.hasNextPage).toBe(seen.length > 0);
    seen.unshift(...nodes);
    if (!pageInfo.hasPreviousPage) return seen;
    before = pageInfo.startCursor;
  }
}

const FIELDS = ['NUMBER', 'NAME', 'INCLUDED_ON', 'UPDATED_AT'] as const;
const ORDERS = FIELDS.flatMap((field) => [
  { field, direction: 'ASC' },
  { field, direction: 'DESC' },
]);

describe.each(ORDERS)('ordered by $field $direction', (orderBy) => {
  test.each([1, 8, 19, 56, 57])('pages of %i visit every entry once, both ways alike', async (size) => {
    const [ahead, back] = [await forwards(orderBy, size), await backwards(orderBy, size)];
    expect(new Set(ahead.map(({ id }) => id)).size).toBe(COUNT);
    expect(ahead).toHaveLength(COUNT);
    expect(back).toEqual(ahead);
  });
});

test.each([
  ['NUMBER', 'number'],
  ['INCLUDED_ON', 'includedOn'],
  ['UPDATED_AT', 'updatedAt'],
] as const)('%s sorts by the field and then by the id, either way', async (field, key) => {
  const bySortKey = (a: Node, b: Node) => (a[key] + a.id < b[key] + b.id ? -1 : 1);
  const ascending = await forwards({ field, direction: 'ASC' }, 100);
  expect(ascending).toEqual([...ascending].sort(bySortKey));
  expect(await forwards({ field, direction: 'DESC' }, 100)).toEqual([...ascending].reverse());
});

test('F13: names are sorted by the Kazakh alphabet', async () => {
  const { data } = await register.execute<{
    registerEntries: { nodes: { product: { name: { ru: string } } }[] };
  }>({
    query:
      '{ registerEntries(first: 57, orderBy: { field: NAME, direction: ASC }) { nodes { product { name { ru } } } } }',
  });
  const initials = data.registerEntries.nodes.map(({ product }) => product.name.ru.charAt(0));
  expect([...new Set(initials)]).toEqual(['А', 'Ә', 'Б', 'К', 'Қ', 'Ң', 'Я']);
});

test('without arguments the first twenty come by number, and the whole list is counted', async () => {
  const { nodes, totalCount, pageInfo } = await page({});
  expect(nodes.map(({ number }) => number)).toEqual(
    ENTRIES.map(({ number }) => number)
      .sort()
      .slice(0, 20),
  );
  expect(totalCount).toBe(COUNT);
  expect(pageInfo.hasNextPage).toBe(true);
});

test.each([
  ['a page of none', { first: 0 }, 'first'],
  ['S08: a page of more than a hundred', { first: 101 }, 'first'],
  ['S08: a negative page', { first: -1 }, 'first'],
  ['a page of none from the end', { last: 0 }, 'last'],
  ['a page of more than a hundred from the end', { last: 101 }, 'last'],
  ['both ends at once', { first: 5, last: 5 }, 'last'],
  ['a cursor that is none', { after: 'bm9uZQ' }, 'after'],
  ['a cursor that is none, from the end', { last: 5, before: '%%%' }, 'before'],
])('%s is refused with the name of the argument', async (_, variables, argument) => {
  const { data, errors } = await register.execute({ query: QUERY, variables });
  expect(data).toBeNull();
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

test('a cursor of another order is refused, not misread', async () => {
  const { pageInfo } = await page({ first: 5, orderBy: { field: 'NAME', direction: 'ASC' } });
  const { errors } = await register.execute({ query: QUERY, variables: { after: pageInfo.endCursor } });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
});
