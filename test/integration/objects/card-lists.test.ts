import { MAX_ENTRIES, MAX_PARTS } from '../../../subgraphs/objects/card/card-list.model';
import { CARD_LISTS } from '../../../subgraphs/objects/card/card-lists';
import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import { CARD_LIST_SAMPLES as SAMPLES } from '../../support/builders/card-lists';
import { objectId, objectOf, organizationOf, stakeholderOf } from '../../support/builders/objects';
import { mutate } from '../../support/mutate';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const OWNER = person([], 'owner');
const CODE = 'KZ-П-20-0000001';
const OTHER = 'KZ-П-20-0000002';
const TODAY = '2026-11-20';
const idOf = (code: string) => toGlobalId('informatizationObject', objectId(code));

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(OWNER, {
    organization: ['owner', 'holder', 'supplier'].map((key) => organizationOf(key)),
    informatization_object: [objectOf(CODE), objectOf(OTHER)],
    stakeholder: [
      stakeholderOf(CODE, 'owner', 'OWNER'),
      stakeholderOf(OTHER, 'owner', 'OWNER'),
      stakeholderOf(CODE, 'supplier', 'SUPPLIER'),
    ],
  });
});
afterEach(() => fixture.close());

const call = (mutation: string, input: object, selection = 'version', actor = OWNER) =>
  mutate(fixture.subgraph, {
    mutation,
    field: 'object',
    selection,
    input: { objectId: idOf(CODE), expectedVersion: 1, ...input },
    actor,
  });

const add = (noun: string, entry: object, selection?: string, actor = OWNER) =>
  call(`${noun}Add`, { startedOn: '2026-11-01', ...entry }, selection, actor);

type Listed = Record<string, { nodes: (Record<string, unknown> & { id: string })[]; totalCount: number }>;

const firstId = (thing: Readonly<Record<string, unknown>> | null, name: string): string =>
  (thing as Listed | null)?.[name]?.nodes[0]?.id ?? '';

const ask = async <Data>(query: string): Promise<Data> => {
  const { data, errors } = await fixture.subgraph.execute<Record<string, unknown>>({ query });
  expect(errors).toEqual([]);
  return data as Data;
};

const asOf = async (day: string, name: string, selection: string) => {
  const query = `{ informatizationObjectAsOf(code: "${CODE}", on: "${day}") {
    ${name}(first: 5) { nodes { id startedOn endedOn ${selection} } totalCount } } }`;
  return (await ask<{ informatizationObjectAsOf: Listed }>(query)).informatizationObjectAsOf[name];
};

const changes = async () => {
  const query = `{ informatizationObjectChanges(code: "${CODE}", from: "2026-11-19", to: "${TODAY}") {
    changes { field before after } } }`;
  type Change = { field: string; before: string | null; after: string | null };
  return (await ask<{ informatizationObjectChanges: { changes: Change[] } }>(query))
    .informatizationObjectChanges.changes;
};

const missing = async (): Promise<string[]> => {
  const query = `{ informatizationObject(code: "${CODE}") { completeness { sections { missing } } } }`;
  type Answer = { informatizationObject: { completeness: { sections: { missing: string[] }[] } } };
  const { informatizationObject } = await ask<Answer>(query);
  return informatizationObject.completeness.sections.flatMap((section) => section.missing);
};

test('C-4: every dated list of the card has an example here', () => {
  expect(Object.keys(SAMPLES)).toEqual(CARD_LISTS.map(({ name }) => name));
});

describe.each(CARD_LISTS.map((list) => [list.name, list] as const))('%s', (name, { noun, title }) => {
  const [entry, change, selection] = SAMPLES[name] ?? [{}, {}, 'id'];
  const list = `version ${name}(first: 5) { nodes { id startedOn endedOn ${selection} } totalCount }`;
  const told = { startedOn: '2026-11-01', endedOn: null, ...entry };

  test('C-4: an entry is added, changed and ended, each as a new version of the card', async () => {
    const added = await add(noun, entry, list);
    expect(added).toMatchObject({
      codes: [],
      thing: { version: 2, [name]: { nodes: [told], totalCount: 1 } },
    });
    const id = { [`${noun}Id`]: firstId(added.thing, name) };
    const changed = await call(`${noun}Change`, { ...id, ...change, expectedVersion: 2 }, list);
    expect(changed).toMatchObject({
      codes: [],
      thing: { version: 3, [name]: { nodes: [{ ...told, ...change }] } },
    });
    const ended = await call(`${noun}End`, { ...id, endedOn: TODAY, expectedVersion: 3 }, list);
    expect(ended).toMatchObject({
      codes: [],
      thing: { version: 4, [name]: { nodes: [{ ...told, ...change, endedOn: TODAY }] } },
    });
    const again = await call(`${noun}End`, { ...id, endedOn: TODAY, expectedVersion: 4 });
    expect(again.codes).toEqual(['CARD_PART_UNKNOWN']);
  });

  test('C-4: it reads as of a day, and two days are compared by it', async () => {
    const { thing } = await add(noun, entry, list);
    expect(await asOf('2026-11-19', name, selection)).toEqual({ nodes: [], totalCount: 0 });
    expect(await asOf(TODAY, name, selection)).toMatchObject({ nodes: [told], totalCount: 1 });
    const told2 = await changes();
    const path = `${name}.${firstId(thing, name)}`;
    expect(told2.every(({ field, before }) => field.startsWith(path) && before === null)).toBe(true);
    expect(told2).toContainEqual({ field: `${path}.startedOn`, before: null, after: '2026-11-01' });
    expect(told2.map(({ field }) => field)).toContain(`${path}.${title}`);
  });

  test.each([
    ['a supplier', person([], 'supplier'), ['NOT_OWNER_OR_HOLDER']],
    ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
  ])('C-4: %s changes nothing of it', async (_who, actor, codes) => {
    expect((await add(noun, entry, 'version', actor)).codes).toEqual(codes);
    const id = firstId((await add(noun, entry, list)).thing, name);
    const input = { [`${noun}Id`]: id, expectedVersion: 2 };
    expect((await call(`${noun}Change`, { ...input, ...change }, 'version', actor)).codes).toEqual(codes);
    expect((await call(`${noun}End`, { ...input, endedOn: TODAY }, 'version', actor)).codes).toEqual(codes);
  });

  test('A04: an entry of another card, of another list, or none is unknown', async () => {
    const otherObject = { objectId: idOf(OTHER) };
    const id = firstId((await add(noun, { ...entry, ...otherObject }, list)).thing, name);
    for (const wrong of [id, toGlobalId('cardEntry', objectId('nothing')), idOf(CODE)]) {
      const input = { [`${noun}Id`]: wrong };
      for (const answer of [
        await call(`${noun}Change`, { ...input, ...change }),
        await call(`${noun}End`, { ...input, endedOn: TODAY }),
      ])
        expect(answer.userErrors).toMatchObject([
          { code: 'CARD_PART_UNKNOWN', path: ['input', `${noun}Id`] },
        ]);
    }
  });

  test('C-4: the same entry is not told twice while it lasts', async () => {
    await add(noun, entry);
    expect((await add(noun, { ...entry, expectedVersion: 2 })).userErrors).toMatchObject([
      { code: 'CARD_PART_REPEATED', path: ['input', title] },
    ]);
  });
});

test.each([
  ['functionalComponents', 'functionalComponent'],
  ['nonFunctionalRequirements', 'nonFunctionalRequirement'],
  ['userRoles', 'userRole'],
  ['informationResources', 'informationResource'],
  ['dataEntities', 'dataEntity'],
  ['installations', 'installation'],
  ['ictProjects', 'ictProject'],
  ['contracts', 'cardContract'],
])('C-4: an entry of %s fills its section until it ended before today', async (name, noun) => {
  expect(await missing()).toContain(name);
  const { thing } = await add(noun, SAMPLES[name]?.[0] ?? {}, `${name}(first: 1) { nodes { id } }`);
  expect(await missing()).not.toContain(name);
  const end = { [`${noun}Id`]: firstId(thing, name), endedOn: '2026-11-19', expectedVersion: 2 };
  expect((await call(`${noun}End`, end)).codes).toEqual([]);
  expect(await missing()).toContain(name);
});

const INSTALLATION = { name: 'db-1', cpuMeanPercent: 20, cpuPeakPercent: 90 };
const installations = 'installations(first: 1) { nodes { id } }';

test('C-4: all problems of an entry are told together, each with its path', async () => {
  const { userErrors } = await add('installation', {
    name: ' ',
    role: 'р'.repeat(256),
    cpuCount: -1,
    memoryGb: '-0.5',
    storageGivenGb: '10',
    storageUsedGb: '10.01',
    cpuMeanPercent: 101,
    memoryMeanPercent: 80,
    memoryPeakPercent: 70,
    startedOn: '2026-11-21',
  });
  expect(userErrors.map(({ code, path }) => [code, path[1]])).toEqual([
    ['TEXT_BLANK', 'name'],
    ['TEXT_TOO_LONG', 'role'],
    ['CARD_FIGURE_OUT_OF_RANGE', 'cpuCount'],
    ['CARD_FIGURE_OUT_OF_RANGE', 'memoryGb'],
    ['CARD_FIGURE_OUT_OF_RANGE', 'cpuMeanPercent'],
    ['CARD_FIGURES_CONTRADICT', 'storageUsedGb'],
    ['CARD_FIGURES_CONTRADICT', 'memoryMeanPercent'],
    ['CARD_DAY_INVALID', 'startedOn'],
  ]);
  const whole = { storageGivenGb: '10', storageUsedGb: '10.00', cpuMeanPercent: 0, memoryMeanPercent: 100 };
  expect((await add('installation', { ...whole, name: 'db-1', startedOn: TODAY })).codes).toEqual([]);
});

test('C-4: a change is held against what the card already tells', async () => {
  const installationId = firstId(
    (await add('installation', INSTALLATION, installations)).thing,
    'installations',
  );
  const change = (input: object) =>
    call('installationChange', { installationId, expectedVersion: 2, ...input });
  expect((await change({ cpuMeanPercent: 91 })).codes).toEqual(['CARD_FIGURES_CONTRADICT']);
  expect((await change({ name: null })).userErrors).toMatchObject([
    { code: 'FIELD_REQUIRED', path: ['input', 'name'] },
  ]);
  expect((await change({ startedOn: null })).codes).toEqual(['FIELD_REQUIRED']);
  expect((await change({})).codes).toEqual(['NOTHING_TO_CORRECT']);
  expect((await change({ startedOn: '2026-11-21' })).codes).toEqual(['CARD_DAY_INVALID']);
  expect((await change({ cpuMeanPercent: 91, cpuPeakPercent: null })).codes).toEqual([]);
});

test('C-4: a field that is emptied tells nothing any more, and no other entry takes a name in force', async () => {
  const component = { name: 'Портал', purpose: 'Приём', functions: [{ name: 'Вход' }] };
  const list = 'functionalComponents(first: 5) { nodes { id name purpose functions { name } } }';
  const { thing } = await add('functionalComponent', component, list);
  await add('functionalComponent', { name: 'Архив', expectedVersion: 2 });
  const id = { functionalComponentId: firstId(thing, 'functionalComponents') };
  const taken = { ...id, name: ' Архив ', expectedVersion: 3 };
  expect((await call('functionalComponentChange', taken)).codes).toEqual(['CARD_PART_REPEATED']);
  const emptied = { ...id, purpose: null, functions: [], expectedVersion: 3 };
  expect((await call('functionalComponentChange', emptied, list)).thing).toMatchObject({
    functionalComponents: { nodes: [{ name: 'Архив' }, { name: 'Портал', purpose: null, functions: null }] },
  });
});

test('C-4: an entry refers to entries in force of the right list of its own card', async () => {
  const resource = { name: 'Регистр', resourceClass: 'SECOND' };
  const list = 'informationResources(first: 1) { nodes { id } }';
  const { thing } = await add('informationResource', resource, list);
  const elsewhere = await add('informationResource', { ...resource, objectId: idOf(OTHER) }, list);
  const role = await add(
    'userRole',
    { name: 'Гость', expectedVersion: 2 },
    'userRoles(first: 1) { nodes { id } }',
  );
  const informationResourceId = firstId(thing, 'informationResources');
  for (const wrong of [
    firstId(elsewhere.thing, 'informationResources'),
    firstId(role.thing, 'userRoles'),
    idOf(CODE),
  ])
    expect(
      (await add('dataEntity', { nameRu: 'Лица', informationResourceId: wrong, expectedVersion: 3 }))
        .userErrors,
    ).toMatchObject([{ code: 'CARD_PART_UNKNOWN', path: ['input', 'informationResourceId'] }]);
  const right = { nameRu: 'Лица', informationResourceId, expectedVersion: 3 };
  const entities = 'dataEntities(first: 1) { nodes { informationResourceId } }';
  expect((await add('dataEntity', right, entities)).thing).toMatchObject({
    dataEntities: { nodes: [{ informationResourceId }] },
  });
  expect((await changes()).map(({ after }) => after)).toContain(informationResourceId);
});

test('C-4: values are told with their names in three languages', async () => {
  const { thing } = await add(
    'lifeCycleStatus',
    { name: 'Учёт', kind: 'PUT_ON_BALANCE', startedOn: '2027-01-01' },
    'lifeCycleStatuses(first: 1) { nodes { kind kindTitle { kk ru en } } }',
  );
  expect(thing).toMatchObject({
    lifeCycleStatuses: {
      nodes: [{ kindTitle: { kk: 'Теңгерімге қою', ru: 'Постановка на баланс', en: 'Put on balance' } }],
    },
  });
});

test('C-4: a version from before the lists were kept tells none', async () => {
  await withClient(fixture.database.owner, (client) =>
    client.query(
      `INSERT INTO object_version (object_id, version, valid_from, card)
       SELECT id, version, updated_at, to_jsonb(o) FROM informatization_object o WHERE code = $1`,
      [CODE],
    ),
  );
  const query = `{ informatizationObjectAsOf(code: "${CODE}", on: "${TODAY}") { userRoles(first: 1) { totalCount } } }`;
  expect(await ask(query)).toEqual({ informatizationObjectAsOf: { userRoles: null } });
});

test('C-4: a list holds only so many entries in force', async () => {
  await withClient(fixture.database.owner, (client) =>
    client.query(
      `INSERT INTO card_entry (id, object_id, list, title, content, started_on, ended_on)
       SELECT gen_random_uuid(), $1, 'userRoles', i::text, '{}', '2026-01-01', CASE i WHEN 1 THEN DATE '2026-02-01' END
         FROM generate_series(1, $2) AS i`,
      [objectId(CODE), MAX_ENTRIES],
    ),
  );
  expect((await add('userRole', { name: 'Гость' })).codes).toEqual([]);
  expect((await add('userRole', { name: 'Аудитор', expectedVersion: 2 })).codes).toEqual(['CARD_LIST_FULL']);
  expect((await add('softwareLicence', { name: 'СУБД', expectedVersion: 2 })).codes).toEqual([]);
});

test('C-4: a field holds only so many texts', async () => {
  const operations = (count: number) => ({ nameRu: 'Лица', operations: Array(count).fill('чтение') });
  expect((await add('dataEntity', operations(MAX_PARTS + 1))).userErrors).toMatchObject([
    { code: 'CARD_LIST_FULL', path: ['input', 'operations'] },
  ]);
  expect((await add('dataEntity', operations(MAX_PARTS))).codes).toEqual([]);
});

test('C-4.2: the lists of many objects are as many statements as those of one', async () => {
  const lists = CARD_LISTS.map(({ name }) => `${name}(first: 2) { nodes { id } totalCount }`).join(' ');
  const query = (first: number) => `{ informatizationObjects(first: ${first}) { nodes { ${lists} } } }`;
  await ask(query(1));
  const one = fixture.subgraph.statements().length;
  await ask(query(2));
  expect(fixture.subgraph.statements()).toHaveLength(one);
});
