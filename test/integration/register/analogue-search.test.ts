import { REGISTER } from '../../../subgraphs/register/module';
import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { createDataSource } from '../../../subgraphs/shared/database/data-source';
import { fromGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, partner, person } from '../../support/actors';
import { insertRegister } from '../../support/builders/register';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { type Mutated, mutate } from '../../support/mutate';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

const BODY = person(['STATE_BODY'], 'ministry');
const NOW = new Date('2026-11-20T06:00:00Z');

const queueing = { kk: 'Электрондық кезек', ru: 'Электронная очередь', en: 'Queue management' };
const diary = { kk: 'Мектеп күнделігі', ru: 'Школьный дневник', en: 'School diary' };

let database: TestDatabase;
let register: TestSubgraph;
beforeEach(async () => {
  database = await cloneDatabase('register');
  await insertRegister(database, {
    entries: [
      { number: 'Q-1', name: queueing, includedOn: '2024-03-01' },
      { number: 'Q-2', name: queueing, includedOn: '2024-03-01', excludedOn: '2026-05-05' },
      { number: 'Q-3', name: queueing, includedOn: '2026-11-20' },
      { number: 'D-1', name: diary, includedOn: '2024-03-01' },
    ],
  });
  register = await openSubgraph(REGISTER, database, { actor: BODY, now: NOW });
});
afterEach(async () => {
  await register.close();
  await database.drop();
});

const asOwner = (sql: string) => withClient(database.owner, (client) => client.query(sql));

const SELECTION = `id asOf searchedAt resultCount entriesInForce resultSha256 unknownWords registerPosition
  searcher { id } results { totalCount nodes { rank score entry { number } } }`;

interface Search {
  readonly id: string;
  readonly resultCount: number;
  readonly resultSha256: string;
  readonly results: { readonly totalCount: number; readonly nodes: { entry: { number: string } }[] };
}

function run(input: object = {}, actor = BODY): Promise<Mutated> {
  return mutate(register, {
    mutation: 'analogueSearchRun',
    field: 'search',
    selection: SELECTION,
    input: { query: 'очередь', on: '2026-11-20', ...input },
    actor,
  });
}

async function searched(input: object = {}): Promise<Search> {
  const { thing, codes } = await run(input);
  expect(codes).toEqual([]);
  return thing as unknown as Search;
}

const numbersOf = ({ results }: Search) => results.nodes.map(({ entry }) => entry.number).sort();

async function repeat(id: string) {
  const { data, errors } = await register.execute<{ analogueSearchRepeat: object | null }>({
    query: 'query ($id: ID!) { analogueSearchRepeat(id: $id) { isSame resultCount resultSha256 } }',
    variables: { id },
  });
  expect(errors).toEqual([]);
  return data.analogueSearchRepeat;
}

test('C-14(3): a search is kept with its day, its results and the state of the register', async () => {
  const { thing } = await run();
  expect(thing).toMatchObject({
    asOf: '2026-11-20',
    searchedAt: '2026-11-20T06:00:00.000Z',
    resultCount: 2,
    entriesInForce: 3,
    unknownWords: [],
    results: { totalCount: 2, nodes: [{ rank: 1 }, { rank: 2 }] },
  });
});

test.each([
  ['2024-02-29', []],
  ['2024-03-01', ['Q-1', 'Q-2']],
  ['2026-05-04', ['Q-1', 'Q-2']],
  ['2026-05-05', ['Q-1']],
  ['2026-11-20', ['Q-1', 'Q-3']],
])('C-20: a search as of %s finds what is in force on that day', async (on, numbers) => {
  expect(numbersOf(await searched({ on }))).toEqual(numbers);
});

test('an entry is found that answers one of the functions or the purpose, and not by its name alone', async () => {
  const query = 'нечто небывалое';
  expect(numbersOf(await searched({ query }))).toEqual([]);
  expect(numbersOf(await searched({ query, functions: ['дневник учеников', 'очередь'] }))).toEqual([
    'D-1',
    'Q-1',
    'Q-3',
  ]);
  expect(numbersOf(await searched({ query, purpose: 'мектеп' }))).toEqual(['D-1']);
});

test('words that the register has in no form are told, so that nobody takes gibberish for evidence', async () => {
  const { thing } = await run({ query: 'ыкщфя очередь' });
  expect(thing).toMatchObject({ unknownWords: ['ыкщфя'] });
});

describe('a search carried out again', () => {
  test.each([
    [
      'an entry was excluded, on a day before',
      `UPDATE register_entry SET status = 'EXCLUDED', excluded_on = '2026-11-01' WHERE number = 'Q-1'`,
    ],
    [
      'a product was described anew',
      `UPDATE software_product SET name_kk = 'х', name_ru = 'х', name_en = 'х', purpose_kk = 'х', purpose_ru = 'х', purpose_en = 'х'`,
    ],
    [
      'an entry changed its product',
      `UPDATE register_entry SET product_id = (SELECT product_id FROM register_entry WHERE number = 'D-1') WHERE number = 'Q-1'`,
    ],
  ])('gives the same results though %s', async (_what, change) => {
    const before = await searched();
    await asOwner(change);
    const now = await searched();
    expect(now.resultSha256).not.toBe(before.resultSha256);
    const { resultCount, resultSha256 } = before;
    expect(await repeat(before.id)).toEqual({ isSame: true, resultCount, resultSha256 });
  });

  test('gives the same results though an entry was included for a day before', async () => {
    const before = await searched();
    await insertRegister(database, {
      entries: [{ number: 'Q-4', name: queueing, includedOn: '2024-01-01' }],
    });
    expect((await searched()).resultCount).toBe(3);
    expect(await repeat(before.id)).toMatchObject({ isSame: true, resultCount: 2 });
  });

  test('tells when the evidence was tampered with', async () => {
    const { id } = await searched();
    await asOwner(`UPDATE analogue_document SET words = ''`);
    expect(await repeat(id)).toMatchObject({ isSame: false, resultCount: 0 });
  });
});

test('the service can rewrite neither a stored search nor the words of the register', async () => {
  await searched();
  const asService = await createDataSource({
    name: 'test',
    connection: database.application,
    entities: [],
  }).initialize();
  for (const sql of [
    `UPDATE analogue_search SET result_count = 0`,
    `DELETE FROM analogue_result`,
    `INSERT INTO analogue_word (word) VALUES ('x')`,
    `UPDATE analogue_document SET words = ''`,
    `SELECT analogue_keep(NULL)`,
  ])
    await expect(asService.query(sql)).rejects.toThrow(/permission denied/);
  await asService.destroy();
});

test.each([
  ['no word at all', { query: ' — ' }, 'ANALOGUE_QUERY_EMPTY', ['input', 'query']],
  ['words that only join', { query: 'и для' }, 'ANALOGUE_QUERY_EMPTY', ['input', 'query']],
  ['an empty function', { functions: ['очередь', ''] }, 'ANALOGUE_QUERY_EMPTY', ['input', 'functions', '1']],
  ['a text that is too long', { purpose: 'о'.repeat(201) }, 'ANALOGUE_TEXT_TOO_LONG', ['input', 'purpose']],
  [
    'too many functions',
    { functions: Array(11).fill('очередь') },
    'ANALOGUE_TEXT_TOO_LONG',
    ['input', 'functions'],
  ],
  ['a day that has not come', { on: '2026-11-21' }, 'ANALOGUE_DAY_IN_FUTURE', ['input', 'on']],
])('C-14(3): a search with %s is refused', async (_what, input, code, path) => {
  const { thing, userErrors } = await run(input);
  expect(thing).toBeNull();
  expect(userErrors).toMatchObject([{ __typename: 'InvalidInputError', code, path }]);
});

test('a text of 200 characters, ten functions and the present day are accepted', async () => {
  await searched({ purpose: 'о'.repeat(200), functions: Array(10).fill('очередь'), on: '2026-11-20' });
});

test.each([
  ['a person of a supplier', person([], 'supplier-one'), []],
  ['a person without organization', person(['ANALYST']), ['ANALOGUE_SEARCHER_MISSING']],
  ['the administrator of the platform', person(['ADMINISTRATOR'], 'ministry'), ['ANALOGUE_SEARCHER_MISSING']],
  ['a partner', partner('register:read'), ['ANALOGUE_SEARCHER_MISSING']],
  ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
])('C-14(3): %s who searches for evidence is answered %#', async (_who, actor, codes) => {
  expect((await run({}, actor)).codes).toEqual(codes);
});

test.each([
  ['the organization that searched', person([], 'ministry'), true],
  ['another organization', person(['STATE_BODY'], 'akimat'), false],
  ['the authorized body', person(['AUTHORIZED_BODY'], 'akimat'), true],
  ['the operator', person(['OPERATOR'], 'operator'), true],
  ['the keeper', person(['REGISTER_KEEPER']), true],
  ['the auditor', person(['AUDITOR']), true],
  ['the analyst', person(['ANALYST']), true],
])('C-14(3): the evidence, alone and in the list, is seen by %s: %#', async (_who, actor, isSeen) => {
  const { id } = await searched();
  const { data } = await register.execute<{
    analogueSearch: object | null;
    analogueSearches: { totalCount: number };
  }>({
    query:
      'query ($id: ID!) { analogueSearch(id: $id) { id } analogueSearches(first: 5) { totalCount nodes { id } } }',
    variables: { id },
    actor,
  });
  expect(data).toEqual({
    analogueSearch: isSeen ? { id } : null,
    analogueSearches: { totalCount: isSeen ? 1 : 0, nodes: isSeen ? [{ id }] : [] },
  });
});

test('the list is filtered by whether something was found, newest first', async () => {
  const found = await searched();
  const empty = await searched({ query: 'верблюды' });
  const list = async (isEmpty: boolean | null) => {
    const { data } = await register.execute<{ analogueSearches: { nodes: { id: string }[] } }>({
      query:
        'query ($isEmpty: Boolean) { analogueSearches(first: 5, filterBy: { isEmpty: $isEmpty }) { nodes { id } } }',
      variables: { isEmpty },
    });
    return data.analogueSearches.nodes.map(({ id }) => id);
  };
  expect(await list(true)).toEqual([empty.id]);
  expect(await list(false)).toEqual([found.id]);
  expect((await list(null)).sort()).toEqual([found.id, empty.id].sort());
});

test('F09: the same key with the same input keeps one search', async () => {
  const ids = [];
  for (let call = 0; call < 3; call++) ids.push((await searched({ idempotencyKey: 'search-2026-11' })).id);
  expect(new Set(ids).size).toBe(1);
});

test('C-23: other registries are told of the evidence as it was kept', async () => {
  const search = await searched();
  const answer = REGISTER.answers?.find(({ question }) => question === 'analogue-search-facts');
  const dataSource = await createDataSource({
    name: 'test',
    connection: database.application,
    entities: REGISTER.entities,
  }).initialize();
  const ask = (searchId: unknown) =>
    answer?.answer({ dataSource, now: NOW, today: '2026-11-20' }, { searchId });
  const searchId = fromGlobalId('analogueSearch', search.id);
  expect(await ask(searchId)).toMatchObject({
    searchId,
    asOf: '2026-11-20',
    searchedAt: NOW,
    query: 'очередь',
    resultCount: 2,
    searcherId: organizationId('ministry'),
    entryIds: [expect.any(String), expect.any(String)],
  });
  expect(await ask(organizationId('nothing'))).toBeNull();
  expect(await ask('no uuid')).toBeNull();
  await dataSource.destroy();
});
