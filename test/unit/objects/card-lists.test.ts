import {
  type CardField,
  type CardFields,
  type CardList,
  MAX_ENTRIES,
} from '../../../subgraphs/objects/card/card-list.model';
import {
  type CardAround,
  changeRefusals,
  entryRefusals,
  givenContent,
  keptContent,
} from '../../../subgraphs/objects/card/card-list.rules';
import { CARD_LISTS } from '../../../subgraphs/objects/card/card-lists';
import { toldEntry } from '../../../subgraphs/objects/card/told-entry';
import { toldPage } from '../../../subgraphs/shared/graphql/connection';
import { seededUuid, toGlobalId } from '../../../subgraphs/shared/kernel/global-id';

const TODAY = '2026-11-20';
const NOTHING: CardAround = { isKnown: false, count: 0, entries: new Set(), today: TODAY };
const listOf = (name: string): CardList => {
  const list = CARD_LISTS.find((each) => each.name === name);
  if (!list) throw new Error(`no list ${name}`);
  return list;
};

function refusalsOf(
  name: string,
  given: object,
  { startedOn = TODAY, ...around }: Partial<CardAround> & { startedOn?: string } = {},
) {
  const list = listOf(name);
  const kept = keptContent(list.fields, { ...given });
  return entryRefusals(list, { given: { ...given }, kept, startedOn }, { ...NOTHING, ...around }).map(
    ({ error, path }) => `${error.code} ${path.slice(1).join('.')}`.trim(),
  );
}

const within = (fields: CardFields): [string, CardField][] =>
  Object.entries(fields).flatMap(([name, field]): [string, CardField][] =>
    field.kind === 'PARTS' ? [[name, field], ...within(field.fields)] : [[name, field]],
  );

describe('the lists of the card', () => {
  test('have names, nouns and types of their own', () => {
    for (const key of ['name', 'noun', 'type'] as const)
      expect(new Set(CARD_LISTS.map((list) => list[key])).size).toBe(CARD_LISTS.length);
  });

  test.each(CARD_LISTS.map((list) => [list.name, list] as const))(
    '%s is named by a required text, refers to lists and compares fields that there are',
    (_name, { title, fields, atMost = [] }) => {
      expect(fields[title]).toMatchObject({ kind: 'TEXT', isRequired: true });
      for (const name of atMost.flat()) expect(fields[name]?.kind).toMatch(/^(WHOLE|DECIMAL)$/);
      const lists = within(fields).flatMap(([, field]) => (field.kind === 'ENTRY' ? [field.list] : []));
      expect(CARD_LISTS.map(({ name }) => name)).toEqual(expect.arrayContaining(lists));
      // The comparison of two days knows the references of an entry by their names.
      for (const [name, { kind }] of within(fields)) expect(name.endsWith('Id')).toBe(kind === 'ENTRY');
      for (const own of ['id', 'objectId', 'startedOn', 'endedOn', 'expectedVersion', 'idempotencyKey'])
        expect(fields).not.toHaveProperty(own);
    },
  );
});

test('C-4: what is given of an entry is trimmed and kept, what is empty is left out', () => {
  const list = listOf('dataEntities');
  const id = seededUuid('resource');
  const input = {
    objectId: 'obj',
    startedOn: TODAY,
    nameRu: ' Лица ',
    nameEn: null,
    informationResourceId: toGlobalId('cardEntry', id),
    operations: [' чтение '],
    dataObjects: [],
    tableType: undefined,
  };
  const given = givenContent(list, input);
  expect(Object.keys(given)).toEqual([
    'nameRu',
    'nameEn',
    'informationResourceId',
    'operations',
    'dataObjects',
  ]);
  const content = keptContent(list.fields, given);
  expect(content).toEqual({ nameRu: 'Лица', informationResourceId: id, operations: ['чтение'] });
  const kept = { id, content, startedOn: TODAY, endedOn: null };
  expect(toldEntry(list, kept)).toEqual({
    ...content,
    informationResourceId: input.informationResourceId,
    id: toGlobalId('cardEntry', id),
    startedOn: TODAY,
    endedOn: null,
  });
});

test('C-4: parts are kept and told in the same way, with the names of their values', () => {
  const list = listOf('ictProjects');
  const content = keptContent(list.fields, {
    name: 'П',
    indicators: [{ name: ' Срок ', kind: 'DIRECT', unit: null }],
  });
  expect(content).toEqual({ name: 'П', indicators: [{ name: 'Срок', kind: 'DIRECT' }] });
  expect(toldEntry(list, { id: seededUuid('x'), content, startedOn: TODAY, endedOn: null })).toMatchObject({
    indicators: [{ kind: 'DIRECT', kindTitle: { en: 'Direct result' } }],
  });
});

test('C-4: an entry without problems is not refused, each problem is told with its path', () => {
  expect(refusalsOf('userRoles', { name: 'Оператор' })).toEqual([]);
  expect(refusalsOf('userRoles', { name: ' ', circuit: 'к'.repeat(256) })).toEqual([
    'TEXT_BLANK name',
    'TEXT_TOO_LONG circuit',
  ]);
  expect(refusalsOf('functionalComponents', { name: 'А', functions: [{ name: 'Б' }, { name: '' }] })).toEqual(
    ['TEXT_BLANK functions.1.name'],
  );
  expect(refusalsOf('userRoles', { name: 'Оператор' }, { isKnown: true })).toEqual([
    'CARD_PART_REPEATED name',
  ]);
  expect(refusalsOf('userRoles', { name: 'Оператор' }, { count: MAX_ENTRIES })).toEqual(['CARD_LIST_FULL']);
  expect(refusalsOf('userRoles', { name: 'Оператор' }, { count: null })).toEqual([]);
});

test('C-4: an entry begins today at the latest, a plan also later', () => {
  expect(refusalsOf('userRoles', { name: 'О' }, { startedOn: '2026-11-21' })).toEqual([
    'CARD_DAY_INVALID startedOn',
  ]);
  expect(refusalsOf('ictProjects', { name: 'П' }, { startedOn: '2030-01-01' })).toEqual([]);
});

test.each([
  [{ wearPercent: 0 }, []],
  [{ wearPercent: 100 }, []],
  [{ wearPercent: 101 }, ['CARD_FIGURE_OUT_OF_RANGE wearPercent']],
  [{ warrantyYears: -1 }, ['CARD_FIGURE_OUT_OF_RANGE warrantyYears']],
  [{ memoryGb: '0.0' }, []],
  [{ memoryGb: '-0.1' }, ['CARD_FIGURE_OUT_OF_RANGE memoryGb']],
  [{ storageGb: '1000000000000000' }, ['CARD_FIGURE_OUT_OF_RANGE storageGb']],
])('C-4: figures of equipment %j', (figures, refusals) => {
  expect(refusalsOf('equipment', { inventoryNumber: '1', name: 'Сервер', ...figures })).toEqual(refusals);
});

test('C-4: a reference is to an entry in force of its own list', () => {
  const id = seededUuid('component');
  const given = { name: 'Пилот', kind: 'PILOT', componentId: toGlobalId('cardEntry', id) };
  const entries = (list: string) => ({ entries: new Set([`${list} ${id}`]) });
  expect(refusalsOf('lifeCycleStatuses', given, entries('functionalComponents'))).toEqual([]);
  expect(refusalsOf('lifeCycleStatuses', given, entries('userRoles'))).toEqual([
    'CARD_PART_UNKNOWN componentId',
  ]);
  expect(
    refusalsOf('lifeCycleStatuses', { ...given, componentId: 'x' }, entries('functionalComponents')),
  ).toEqual(['CARD_PART_UNKNOWN componentId']);
});

test('C-4: a change names something, and empties nothing that must be told', () => {
  const codes = (given: object, startedOn?: string | null) =>
    changeRefusals(listOf('contracts'), { ...given }, startedOn).map(
      ({ error, path }) => `${error.code} ${path[1] ?? ''}`,
    );
  expect(codes({})).toEqual(['NOTHING_TO_CORRECT ']);
  expect(codes({}, TODAY)).toEqual([]);
  expect(codes({ supplier: null })).toEqual([]);
  expect(codes({ number: null, subject: null }, null)).toEqual([
    'FIELD_REQUIRED number',
    'FIELD_REQUIRED subject',
    'FIELD_REQUIRED startedOn',
  ]);
});

test('a page told otherwise counts its list only when asked', () => {
  let counted = 0;
  const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  const page = {
    edges: [{ cursor: 'a', node: 1 }],
    nodes: [1],
    pageInfo,
    get totalCount() {
      counted += 1;
      return 7;
    },
  };
  const told = toldPage(page, (one) => one * 2);
  expect([told.nodes, told.edges, counted]).toEqual([[2], [{ cursor: 'a', node: 2 }], 0]);
  expect([told.totalCount, counted]).toEqual([7, 1]);
});
