import { LifeCycleStageKind } from '../../../subgraphs/objects/life-cycle/life-cycle.type';
import { ObjectKind, RecordState } from '../../../subgraphs/objects/object/object.model';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../../support/actors';
import { objectOf, organizationOf } from '../../support/builders/objects';
import { type ObjectsFixture, openObjects, walkObjects } from './objects-fixture';

const COUNT = 57;
const OWNERS = ['ministry-justice', 'ministry-finance', 'ministry-health'] as const;
const HOLDERS = ['state-corporation', 'notary-chamber', null] as const;
const KINDS = Object.keys(ObjectKind) as ObjectKind[];
const STAGES = Object.keys(LifeCycleStageKind) as LifeCycleStageKind[];
const RECORD_STATES = Object.keys(RecordState) as RecordState[];
const CLASSES = ['FIRST', 'SECOND', 'THIRD', null] as const;
const HOSTINGS = ['EGOV_PLATFORM', 'EGOV_INFRASTRUCTURE', 'OTHER_PROVIDER', null] as const;
/** Letters whose place the Kazakh alphabet fixes otherwise than their code points do. */
const NAMES = ['Ясли', 'Өнеркәсіп', 'Единый учёт', 'Ұлттық тізілім', 'Әділет'] as const;

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const code = (index: number) => `KZ-П-14-${String(index).padStart(7, '0')}`;

/** 57 objects; names, days and instants repeat, so that pages end inside runs of equal keys. */
const OBJECTS = Array.from({ length: COUNT }, (_, index) => {
  const stage = at(STAGES, index);
  const holder = at(HOLDERS, index);
  return objectOf(code(index), {
    name_ru: at(NAMES, index * 3),
    kind: at(KINDS, index),
    government_level: index % 3 === 0 ? 'LOCAL' : 'CENTRAL',
    record_state: at(RECORD_STATES, index),
    object_class: at(CLASSES, index),
    hosting: at(HOSTINGS, index + (index >> 2)),
    stage,
    stage_since: `2024-0${1 + (index % 4)}-15`,
    commissioned_on: STAGES.indexOf(stage) >= 5 ? `${2015 + (index % 10)}-06-${10 + (index % 9)}` : null,
    updated_at: new Date(Date.UTC(2026, 0, 1 + (index % 3), 5, 0, 0, index % 2)),
    owner_id: organizationId(at(OWNERS, index)),
    holder_id: holder === null ? null : organizationId(holder),
  });
});
type Row = (typeof OBJECTS)[number];

let fixture: ObjectsFixture;
beforeAll(async () => {
  fixture = await openObjects(person(['ANALYST']), {
    organization: [...OWNERS, 'state-corporation', 'notary-chamber'].map((key) => organizationOf(key)),
    informatization_object: OBJECTS,
  });
});
afterAll(() => fixture.close());

interface CodesAndCount {
  readonly informatizationObjects: {
    readonly nodes: readonly { readonly code: string }[];
    readonly totalCount: number;
  };
}

async function filtered(filterBy: Record<string, unknown>): Promise<{ codes: string[]; totalCount: number }> {
  const { data, errors } = await fixture.subgraph.execute<CodesAndCount>({
    query: `query ($filterBy: InformatizationObjectFilters) {
      informatizationObjects(first: 100, filterBy: $filterBy) { nodes { code } totalCount }
    }`,
    variables: { filterBy },
  });
  expect(errors).toEqual([]);
  const { nodes, totalCount } = data.informatizationObjects;
  return { codes: nodes.map((node) => node.code), totalCount };
}

const codesWhere = (condition: (row: Row) => boolean) =>
  OBJECTS.filter(condition).map((row) => String(row.code));

const ORDERINGS = [
  ['CODE', 'code'],
  ['NAME', 'name_ru COLLATE "kk-x-icu"'],
  ['STAGE_SINCE', 'stage_since'],
  ['UPDATED_AT', 'updated_at'],
] as const;
const WALKS = ORDERINGS.flatMap(([field, key]) =>
  (['ASC', 'DESC'] as const).flatMap((direction) =>
    ([false, true] as const).map((isBackward) => ({ field, key, direction, isBackward })),
  ),
);

describe('order and pages of the list of objects', () => {
  test.each(WALKS)(
    'by $field $direction, backward $isBackward: every one of 57 rows once, equal keys included',
    async ({ field, key, direction, isBackward }) => {
      const ordered = await withClient(fixture.database.owner, (client) =>
        client.query(`SELECT code FROM informatization_object ORDER BY ${key} ${direction}, id ${direction}`),
      );
      const args = `orderBy: { field: ${field}, direction: ${direction} }`;
      const pages = await walkObjects(fixture.subgraph, { args, size: 10, isBackward });
      expect(pages.map(({ nodes }) => nodes.length)).toEqual([10, 10, 10, 10, 10, 7]);
      if (isBackward) pages.reverse();
      const walked = pages.flatMap(({ nodes }) => nodes.map((node) => node.code));
      expect(walked).toEqual(ordered.rows.map((row) => row.code));
    },
  );

  test('names follow the Kazakh alphabet', async () => {
    const pages = await walkObjects(fixture.subgraph, {
      args: 'orderBy: { field: NAME, direction: ASC }',
      size: 100,
      isBackward: false,
    });
    const names = pages[0]?.nodes.map((node) => OBJECTS.find((row) => row.code === node.code)?.name_ru);
    expect([...new Set(names)]).toEqual(['Әділет', 'Единый учёт', 'Өнеркәсіп', 'Ұлттық тізілім', 'Ясли']);
  });

  test('without an ordering the list goes by code', async () => {
    const [page] = await walkObjects(fixture.subgraph, { args: '', size: 100, isBackward: false });
    expect(page?.nodes.map((node) => node.code)).toEqual(codesWhere(() => true));
  });

  test('each page tells what lies around it, and edges and nodes are the same', async () => {
    const pages = await walkObjects(fixture.subgraph, { args: '', size: 30, isBackward: false });
    expect(pages.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
      [false, true],
      [true, false],
    ]);
    for (const { edges, nodes, pageInfo } of pages) {
      expect(edges).toHaveLength(nodes.length);
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
    }
  });

  test('a page that ends with the last row knows that nothing follows', async () => {
    const pages = await walkObjects(fixture.subgraph, { args: '', size: 19, isBackward: false });
    expect(pages.map(({ nodes }) => nodes.length)).toEqual([19, 19, 19]);
  });

  test('without a size there are twenty rows', async () => {
    const { data } = await fixture.subgraph.execute<CodesAndCount>({
      query: '{ informatizationObjects { nodes { code } totalCount } }',
    });
    expect(data.informatizationObjects.nodes).toHaveLength(20);
    expect(data.informatizationObjects.totalCount).toBe(COUNT);
  });
});

const organization = (key: string) => toGlobalId('organization', organizationId(key));

describe('filters of the list of objects', () => {
  const cases: readonly (readonly [string, Record<string, unknown>, (row: Row) => boolean])[] = [
    ...STAGES.map(
      (stage) => [`stage ${stage}`, { stages: [stage] }, (row: Row) => row.stage === stage] as const,
    ),
    [
      'two stages',
      { stages: ['BUILD', 'DEVELOPMENT'] },
      ({ stage }) => /^(BUILD|DEVELOPMENT)$/.test(`${stage}`),
    ],
    ...KINDS.map((kind) => [`kind ${kind}`, { kinds: [kind] }, (row: Row) => row.kind === kind] as const),
    ...CLASSES.filter((name) => name !== null).map(
      (name) => [`class ${name}`, { classes: [name] }, (row: Row) => row.object_class === name] as const,
    ),
    ...HOSTINGS.filter((name) => name !== null).map(
      (name) => [`hosting ${name}`, { hostings: [name] }, (row: Row) => row.hosting === name] as const,
    ),
    ...RECORD_STATES.map(
      (state) =>
        [`record ${state}`, { recordStates: [state] }, (row: Row) => row.record_state === state] as const,
    ),
    ...(['CENTRAL', 'LOCAL'] as const).map(
      (level) =>
        [`level ${level}`, { governmentLevel: level }, (row: Row) => row.government_level === level] as const,
    ),
    ...OWNERS.map(
      (key) =>
        [
          `owner ${key}`,
          { ownerId: organization(key) },
          (row: Row) => row.owner_id === organizationId(key),
        ] as const,
    ),
    [
      'holder',
      { holderId: organization('notary-chamber') },
      (row) => row.holder_id === organizationId('notary-chamber'),
    ],
    [
      'commissioned from a day',
      { commissionedOn: { from: '2020-06-15' } },
      (row) => `${row.commissioned_on ?? ''}` >= '2020-06-15',
    ],
    [
      'commissioned to a day',
      { commissionedOn: { to: '2020-06-15' } },
      (row) => row.commissioned_on !== null && row.commissioned_on <= '2020-06-15',
    ],
    ['no condition', {}, () => true],
    [
      'conditions that say nothing',
      { stages: null, ownerId: null, text: '  ', commissionedOn: {} },
      () => true,
    ],
    ['no stage at all', { stages: [] }, () => false],
    [
      'several joined by «and»',
      {
        kinds: ['INTERNET_RESOURCE', 'STATE_BODY_SOFTWARE'],
        governmentLevel: 'CENTRAL',
        classes: ['FIRST', 'SECOND'],
      },
      ({ kind, government_level: level, object_class: name }) =>
        /^(INTERNET_RESOURCE|STATE_BODY_SOFTWARE)$/.test(`${kind}`) &&
        level === 'CENTRAL' &&
        /^(FIRST|SECOND)$/.test(`${name}`),
    ],
  ];

  test.each(cases)('%s: exactly the rows that fit, and their number', async (_name, filterBy, fits) => {
    const codes = codesWhere(fits);
    expect(await filtered(filterBy)).toEqual({ codes, totalCount: codes.length });
  });

  test('every filter tells rows apart: none of the single ones finds all or nothing', () => {
    for (const [name, , fits] of cases.slice(0, -4)) {
      const found = codesWhere(fits).length;
      expect([name, found > 0 && found < COUNT]).toEqual([name, true]);
    }
  });

  test('both bounds of the days are included', async () => {
    const day = OBJECTS.find((row) => row.commissioned_on !== null)?.commissioned_on;
    const { codes } = await filtered({ commissionedOn: { from: day, to: day } });
    expect(codes).toEqual(codesWhere((row) => row.commissioned_on === day));
    expect(codes.length).toBeGreaterThan(0);
  });

  test('the filter holds across pages', async () => {
    const pages = await walkObjects(fixture.subgraph, {
      args: 'filterBy: { governmentLevel: LOCAL } orderBy: { field: NAME, direction: DESC }',
      size: 4,
      isBackward: true,
    });
    expect(pages.flatMap(({ nodes }) => nodes.map((node) => node.code)).sort()).toEqual(
      codesWhere((row) => row.government_level === 'LOCAL'),
    );
  });

  test.each(['ownerId', 'holderId'])(
    'A04: %s of another kind, unknown or malformed finds nothing',
    async (name) => {
      const [owner] = OWNERS;
      for (const id of [
        toGlobalId('informatizationObject', organizationId(owner)),
        toGlobalId('deposit', organizationId(owner)),
        organizationId(owner),
        organization('nobody'),
        'org_',
        "org_' OR true --",
        '',
      ])
        expect([id, await filtered({ [name]: id })]).toEqual([id, { codes: [], totalCount: 0 }]);
    },
  );
});

describe('refused arguments of the list of objects', () => {
  const refusalOf = async (args: string, language: 'kk' | 'ru' | 'en' = 'en') => {
    const { errors } = await fixture.subgraph.execute({
      query: `{ informatizationObjects(${args}) { nodes { code } } }`,
      language,
    });
    return errors[0];
  };
  const cursorOf = async (args: string, list = 'informatizationObjects') => {
    const { data } = await fixture.subgraph.execute<Record<string, { edges: { cursor: string }[] }>>({
      query: `{ ${list}(${args}) { edges { cursor } } }`,
    });
    return String(data[list]?.edges[0]?.cursor);
  };
  const forged = (key: unknown, id = objectOf('x').id) =>
    Buffer.from(JSON.stringify({ o: 'object.UPDATED_AT', k: key, i: id })).toString('base64url');

  test.each([
    ['first: 0', 'first'],
    ['first: -5', 'first'],
    ['first: 101', 'first'],
    ['last: 101', 'last'],
    ['first: 5, last: 5', 'last'],
    ['last: 5, after: "x"', 'after'],
    ['first: 5, before: "x"', 'before'],
    ['after: "x"', 'after'],
    ['after: ""', 'after'],
  ])('S08: %s is refused and names the argument', async (args, argument) => {
    expect(await refusalOf(args)).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
    expect((await refusalOf(args))?.extensions).not.toHaveProperty('texts');
  });

  test('S08: no statement is sent for a refused page', async () => {
    await refusalOf('first: 101');
    expect(fixture.subgraph.statements()).toEqual([]);
  });

  test('the refusal is told in the language of the request', async () => {
    expect((await refusalOf('first: 0', 'kk'))?.message).toMatch(/болуы керек/);
    expect((await refusalOf('first: 0', 'ru'))?.message).toMatch(/должен быть от 1 до 100/);
  });

  test('a cursor of another ordering is refused, of the same ordering the other way round it is taken', async () => {
    const byCode = await cursorOf('first: 1');
    const other = `after: "${byCode}", orderBy: { field: NAME, direction: ASC }`;
    expect(await refusalOf(other)).toMatchObject({ extensions: { argument: 'after' } });
    expect(await refusalOf(`after: "${byCode}", orderBy: { field: CODE, direction: DESC }`)).toBeUndefined();
  });

  test('a cursor of another list is refused, even with an ordering of the same name', async () => {
    const cursor = await cursorOf('first: 1', 'organizations');
    const refused = await refusalOf(`after: "${cursor}", orderBy: { field: NAME, direction: ASC }`);
    expect(refused).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } });
  });

  test.each([
    forged('yesterday'),
    forged('2026-13-01 00:00:00+00'),
    forged('2026-02-30 00:00:00+00'),
    forged('2026-01-01 24:00:01+00'),
    forged("2026-01-01' OR true --"),
    forged(5),
    forged('2026-01-01 00:00:00+00', 'not a uuid'),
  ])('a forged cursor %s is refused and reaches no statement', async (cursor) => {
    const refused = await refusalOf(`after: "${cursor}", orderBy: { field: UPDATED_AT, direction: ASC }`);
    expect(refused).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } });
    expect(fixture.subgraph.statements()).toEqual([]);
  });

  test('a text with U+0000 is bad input and no fault', async () => {
    expect(await refusalOf('filterBy: { text: "a\\u0000b" }', 'ru')).toMatchObject({
      message: expect.stringContaining('U+0000'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
