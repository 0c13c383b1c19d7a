import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId } from '../../support/actors';
import { type ObjectsFixture, walkObjects } from '../../support/objects';
import {
  CLASSES,
  COUNT,
  type CodesAndCount,
  codesWhere,
  HOSTINGS,
  KINDS,
  OBJECTS,
  OWNERS,
  openList,
  RECORD_STATES,
  type Row,
  STAGES,
} from './list-fixture';

let fixture: ObjectsFixture;
beforeAll(async () => {
  fixture = await openList();
});
afterAll(() => fixture.close());

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
