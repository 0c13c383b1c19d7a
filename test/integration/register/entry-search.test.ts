import { REGISTER } from '../../../subgraphs/register/module';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../../support/actors';
import { type EntrySeed, holderId, insertRegister } from '../../support/builders/register';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

const ENTRIES: readonly EntrySeed[] = [
  {
    number: 'R-1',
    name: { kk: 'Құжат айналымы', ru: 'Документооборот', en: 'Paperless office' },
    purpose: { kk: 'Хаттарды тіркеу', ru: 'Регистрация писем', en: 'Registration of letters' },
    includedOn: '2023-01-10',
    inclusionMode: 'TRANSITIONAL_PRE_2023',
    holder: 'supplier-two',
    hasProof: false,
  },
  {
    number: 'R-2',
    name: { kk: 'Шабуылды анықтау', ru: 'Обнаружение вторжений', en: 'Intrusion detection' },
    includedOn: '2024-05-20',
    excludedOn: '2025-02-01',
  },
  {
    number: 'R-3',
    name: { kk: 'Деректер қоймасы', ru: 'Хранилище данных', en: 'Warehouse' },
    includedOn: '2024-05-21',
    inclusionMode: 'TRANSITIONAL_IN_DEVELOPMENT',
  },
  {
    number: 'R-4',
    name: { kk: 'Бейнебайланыс', ru: 'Видеосвязь', en: 'Conferencing' },
    includedOn: '2025-09-01',
    holder: 'supplier-two',
  },
];

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

async function found(filterBy: Record<string, unknown>): Promise<string[]> {
  const { data, errors } = await register.execute<{
    registerEntries: { nodes: { number: string }[]; totalCount: number };
  }>({
    query: `query ($filterBy: RegisterEntryFilters) {
      registerEntries(filterBy: $filterBy) { nodes { number } totalCount }
    }`,
    variables: { filterBy },
  });
  expect(errors).toEqual([]);
  const numbers = data.registerEntries.nodes.map(({ number }) => number);
  expect(data.registerEntries.totalCount).toBe(numbers.length);
  return numbers;
}

test.each([
  ['a Kazakh name', 'қоймасы', ['R-3']],
  ['a Russian name', 'вторжений', ['R-2']],
  ['another form of a Russian word', 'вторжение', ['R-2']],
  ['an English name', 'intrusion', ['R-2']],
  ['another form of an English word', 'warehouses', ['R-3']],
  ['a number', 'R-4', ['R-4']],
  ['a Kazakh purpose', 'тіркеу', ['R-1']],
  ['a Russian purpose', 'регистрация', ['R-1']],
  ['an English purpose', 'letters', ['R-1']],
  ['a misspelt Kazakh name', 'Бейнебайланс', ['R-4']],
  ['a misspelt Russian name', 'докуминтооборот', ['R-1']],
  ['a misspelt English name', 'intrushion', ['R-2']],
  ['letters of another case', 'ВИДЕОСВЯЗЬ', ['R-4']],
  ['a word that no product has', 'картография', []],
])('the search finds %s: «%s»', async (_, text, numbers) => {
  const hits = await found({ text });
  expect(hits).toEqual(expect.arrayContaining(numbers));
  if (!text.startsWith('R-')) expect(hits).toEqual(numbers);
});

test('a search of blanks filters nothing', async () => {
  expect(await found({ text: '   ' })).toHaveLength(ENTRIES.length);
});

test.each([
  ['standing', { statuses: ['EXCLUDED'] }, ['R-2']],
  ['several standings', { statuses: ['INCLUDED', 'EXCLUDED'] }, ['R-1', 'R-2', 'R-3', 'R-4']],
  ['no standing at all', { statuses: [] }, []],
  ['C-37: way of inclusion', { inclusionModes: ['TRANSITIONAL_PRE_2023'] }, ['R-1']],
  ['C-38: way of inclusion', { inclusionModes: ['TRANSITIONAL_IN_DEVELOPMENT'] }, ['R-3']],
  ['holder', { holderId: holderId('supplier-two') }, ['R-1', 'R-4']],
  [
    'first and last day of inclusion',
    { includedOn: { from: '2024-05-20', to: '2024-05-21' } },
    ['R-2', 'R-3'],
  ],
  ['first day of inclusion', { includedOn: { from: '2024-05-21' } }, ['R-3', 'R-4']],
  ['last day of inclusion', { includedOn: { to: '2024-05-20' } }, ['R-1', 'R-2']],
  ['two conditions at once', { statuses: ['INCLUDED'], includedOn: { from: '2024-05-20' } }, ['R-3', 'R-4']],
])('the list is filtered by %s', async (_, filterBy, numbers) => {
  expect(await found(filterBy)).toEqual(numbers);
});

test.each([
  ['of another kind', toGlobalId('informatizationObject', organizationId('supplier-two'))],
  ['without its kind', organizationId('supplier-two')],
  ['that is malformed', 'org_1'],
  ['that holds an instruction', "org_' OR true --"],
])('A04: a holder %s matches nothing', async (_, id) => {
  expect(await found({ holderId: id })).toEqual([]);
});
