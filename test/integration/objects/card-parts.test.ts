import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import {
  integrationOf,
  objectId,
  objectOf,
  organizationOf,
  stakeholderOf,
  technologyOf,
} from '../../support/builders/objects';
import { mutate } from '../../support/mutate';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const OWNER = person([], 'owner');
const CODE = 'KZ-П-20-0000001';
const OTHER = 'KZ-П-20-0000002';
const UNSEEN = 'KZ-П-20-0000003';
const idOf = (code: string) => toGlobalId('informatizationObject', objectId(code));
const NOTHING = objectId('nothing');

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(OWNER, {
    organization: ['owner', 'holder', 'supplier'].map((key) => organizationOf(key)),
    informatization_object: [CODE, OTHER, UNSEEN].map((code) => objectOf(code)),
    stakeholder: [
      stakeholderOf(CODE, 'owner', 'OWNER'),
      stakeholderOf(CODE, 'supplier', 'SUPPLIER'),
      stakeholderOf(OTHER, 'owner', 'DEVELOPER'),
    ],
    integration: [integrationOf(CODE, OTHER, 'Сверка'), integrationOf(OTHER, UNSEEN, 'Чужая')],
    technology: [technologyOf(CODE, 'PostgreSQL 18'), technologyOf(OTHER, 'Java 25')],
  });
});
afterEach(() => fixture.close());

const SELECTION = `version
  technologies { id name startedOn endedOn }
  outgoingIntegrations(first: 5) { nodes { id purpose status via exchangeVersion startedOn endedOn target { code } } }
  incomingIntegrations(first: 5) { nodes { purpose source { code } } }`;

const call = (mutation: string, input: object, actor = OWNER) =>
  mutate(fixture.subgraph, {
    mutation,
    field: 'object',
    selection: SELECTION,
    input: { objectId: idOf(CODE), expectedVersion: 1, ...input },
    actor,
  });

const EXCHANGE = {
  direction: 'OUTGOING',
  otherObjectId: idOf(OTHER),
  purpose: ' Передача заявлений ',
  status: 'CURRENT',
  via: 'ШЭП',
  startedOn: '2026-11-01',
};
const addIntegration = (input: object = {}, actor = OWNER) =>
  call('integrationAdd', { ...EXCHANGE, ...input }, actor);
const addTechnology = (input: object = {}, actor = OWNER) =>
  call('technologyAdd', { name: 'Node 24', startedOn: '2026-11-01', ...input }, actor);

const read = async <Thing>(fields: string, code = CODE): Promise<Thing> => {
  const query = `{ informatizationObject(code: "${code}") { ${fields} } }`;
  const { data } = await fixture.subgraph.execute<{ informatizationObject: Thing }>({
    query,
    actor: person(['STATE_BODY']),
  });
  return data.informatizationObject;
};
const integrationId = async (code = CODE): Promise<string> => {
  const card = await read<{ outgoingIntegrations: { nodes: { id: string }[] } }>(SELECTION, code);
  return card.outgoingIntegrations.nodes[0]?.id ?? '';
};
const technologyId = async (code = CODE): Promise<string> => {
  const card = await read<{ technologies: { id: string }[] }>(SELECTION, code);
  return card.technologies[0]?.id ?? '';
};

test('C-4: an exchange is added to the card in either direction, each as a new version', async () => {
  expect((await addIntegration()).thing).toMatchObject({
    version: 2,
    outgoingIntegrations: {
      nodes: [
        {
          purpose: 'Передача заявлений',
          status: 'CURRENT',
          via: 'ШЭП',
          startedOn: '2026-11-01',
          endedOn: null,
          target: { code: OTHER },
        },
        { purpose: 'Сверка', startedOn: null },
      ],
    },
  });
  const { thing } = await addIntegration({ direction: 'INCOMING', expectedVersion: 2 });
  expect(thing).toMatchObject({
    version: 3,
    incomingIntegrations: { nodes: [{ purpose: 'Передача заявлений', source: { code: OTHER } }] },
  });
});

test('C-4: a technology is added to the card and goes out of use', async () => {
  const { thing } = await addTechnology();
  expect(thing).toMatchObject({ version: 2, technologies: [{ name: 'Node 24', endedOn: null }, {}] });
  const ended = await call('technologyEnd', {
    technologyId: await technologyId(),
    endedOn: '2026-11-20',
    expectedVersion: 2,
  });
  expect(ended.thing).toMatchObject({
    version: 3,
    technologies: [{ name: 'Node 24', endedOn: '2026-11-20' }, {}],
  });
});

test('C-4: an exchange ends once, from its own card', async () => {
  const id = await integrationId();
  const end = (version: number) =>
    call('integrationEnd', { integrationId: id, endedOn: '2026-11-19', expectedVersion: version });
  expect((await end(1)).thing).toMatchObject({
    version: 2,
    outgoingIntegrations: { nodes: [{ endedOn: '2026-11-19' }] },
  });
  expect((await end(2)).userErrors).toMatchObject([
    { code: 'CARD_PART_UNKNOWN', path: ['input', 'integrationId'] },
  ]);
});

test('C-4: the versions of the card tell what it listed', async () => {
  await addTechnology();
  await addIntegration({ expectedVersion: 2 });
  const query = `{ informatizationObjectChanges(code: "${CODE}", from: "2026-01-10", to: "2026-11-20") {
    from { version } to { version } changes { field before after } } }`;
  expect((await fixture.subgraph.execute({ query })).data['informatizationObjectChanges']).toEqual({
    from: { version: 1 },
    to: { version: 3 },
    changes: [
      { field: 'integrations', before: '→ Сверка', after: '→ Передача заявлений (ШЭП); → Сверка' },
      { field: 'technologies', before: 'PostgreSQL 18', after: 'Node 24; PostgreSQL 18' },
    ],
  });
});

test('C-4: the card as of a day tells its technologies and exchanges', async () => {
  await addTechnology();
  const query = (on: string) =>
    `{ informatizationObjectAsOf(code: "${CODE}", on: "${on}") { technologies integrations } }`;
  const asOf = async (on: string) =>
    (await fixture.subgraph.execute({ query: query(on) })).data['informatizationObjectAsOf'];
  expect(await asOf('2026-11-19')).toEqual({ technologies: ['PostgreSQL 18'], integrations: ['→ Сверка'] });
  expect(await asOf('2026-11-20')).toMatchObject({ technologies: ['Node 24', 'PostgreSQL 18'] });
});

test('C-4: an exchange is changed from either of its sides, and days are compared by it', async () => {
  const integration = { integrationId: await integrationId() };
  const change = {
    purpose: ' Сверка 2 ',
    status: 'NOT_WORKING',
    via: 'Smart Bridge',
    exchangeVersion: '2.1',
  };
  expect((await call('integrationChange', { ...integration, ...change })).thing).toMatchObject({
    version: 2,
    outgoingIntegrations: { nodes: [{ ...change, purpose: 'Сверка 2', startedOn: null }] },
  });
  const query = `{ informatizationObjectChanges(code: "${CODE}", from: "2026-01-10", to: "2026-11-20") {
    changes { field before after } } }`;
  expect((await fixture.subgraph.execute({ query })).data['informatizationObjectChanges']).toEqual({
    changes: [
      { field: 'integrations', before: '→ Сверка', after: '→ Сверка 2 (Smart Bridge), 2.1, NOT_WORKING' },
    ],
  });
  const direct = { ...integration, via: null, startedOn: '2026-11-01', expectedVersion: 2 };
  expect((await call('integrationChange', direct)).thing).toMatchObject({
    outgoingIntegrations: { nodes: [{ via: null, startedOn: '2026-11-01', exchangeVersion: '2.1' }] },
  });
});

test('C-4: a technology is changed while it is in use', async () => {
  const technology = { technologyId: await technologyId() };
  const change = { name: ' PostgreSQL 19 ', startedOn: '2026-11-02' };
  expect((await call('technologyChange', { ...technology, ...change })).thing).toMatchObject({
    version: 2,
    technologies: [{ name: 'PostgreSQL 19', startedOn: '2026-11-02', endedOn: null }],
  });
});

test('C-4: a change of an entry is held against the card, all problems together', async () => {
  await addIntegration({ purpose: 'Вторая' });
  await addTechnology({ expectedVersion: 2 });
  const integration = { integrationId: await integrationId(), expectedVersion: 3 };
  const technology = { technologyId: await technologyId(), expectedVersion: 3 };
  const codes = async (mutation: string, input: object) => (await call(mutation, input)).codes;
  expect(await codes('integrationChange', { ...integration, purpose: 'Сверка' })).toEqual([
    'CARD_PART_REPEATED',
  ]);
  expect(await codes('integrationChange', { ...integration, purpose: ' ', startedOn: '2026-11-21' })).toEqual(
    ['TEXT_BLANK', 'CARD_DAY_INVALID'],
  );
  expect(await codes('integrationChange', { ...integration, purpose: null, status: null })).toEqual([
    'FIELD_REQUIRED',
    'FIELD_REQUIRED',
  ]);
  expect(await codes('integrationChange', integration)).toEqual(['NOTHING_TO_CORRECT']);
  expect(await codes('technologyChange', { ...technology, name: 'PostgreSQL 18' })).toEqual([
    'CARD_PART_REPEATED',
  ]);
  expect(await codes('technologyChange', { ...technology, name: null })).toEqual(['FIELD_REQUIRED']);
  expect(await codes('technologyChange', technology)).toEqual(['NOTHING_TO_CORRECT']);
  expect(await codes('integrationChange', { ...integration, purpose: 'Вторая' })).toEqual([]);
});

test('C-4: all problems of an exchange are told together', async () => {
  const { userErrors } = await addIntegration({
    otherObjectId: idOf(CODE),
    purpose: ' ',
    via: '',
    startedOn: '2026-11-21',
  });
  expect(userErrors.map(({ code, path }) => [code, path[1]])).toEqual([
    ['INTEGRATED_WITH_ITSELF', 'otherObjectId'],
    ['TEXT_BLANK', 'purpose'],
    ['TEXT_BLANK', 'via'],
    ['CARD_DAY_INVALID', 'startedOn'],
  ]);
  expect((await addIntegration({ status: 'PLANNED', startedOn: '2027-01-01' })).codes).toEqual([]);
});

test('A04: an object that the caller may not see is no other side, like one that does not exist', async () => {
  for (const otherObjectId of [idOf(UNSEEN), toGlobalId('informatizationObject', NOTHING), 'org_x'])
    expect((await addIntegration({ otherObjectId })).userErrors).toMatchObject([
      { code: 'OBJECT_UNKNOWN', path: ['input', 'otherObjectId'] },
    ]);
});

test('C-4: what the card tells already is not added again while it lasts', async () => {
  expect((await addIntegration({ purpose: 'Сверка' })).codes).toEqual(['CARD_PART_REPEATED']);
  expect((await addTechnology({ name: ' PostgreSQL 18 ' })).codes).toEqual(['CARD_PART_REPEATED']);
  await call('technologyEnd', { technologyId: await technologyId(), endedOn: '2026-11-01' });
  expect((await addTechnology({ name: 'PostgreSQL 18', expectedVersion: 2 })).codes).toEqual([]);
});

test('C-4: all problems of a technology are told together', async () => {
  const { userErrors } = await addTechnology({ name: '', startedOn: '2026-11-21' });
  expect(userErrors.map(({ code }) => code)).toEqual(['TEXT_BLANK', 'CARD_DAY_INVALID']);
});

test.each([
  ['before it began', '2019-02-28', ['CARD_DAY_INVALID']],
  ['in the future', '2026-11-21', ['CARD_DAY_INVALID']],
  ['on its first day', '2019-03-01', []],
])('C-4: the use of a technology that ends %s is answered so', async (_when, endedOn, codes) => {
  expect((await call('technologyEnd', { technologyId: await technologyId(), endedOn })).codes).toEqual(codes);
});

test('A04: an entry of another card is ended from this one as little as one that does not exist', async () => {
  for (const id of [await integrationId(OTHER), toGlobalId('integration', NOTHING), idOf(CODE)])
    for (const [mutation, input] of [
      ['integrationEnd', { endedOn: '2026-11-01' }],
      ['integrationChange', { purpose: 'Иная' }],
    ] as const)
      expect((await call(mutation, { integrationId: id, ...input })).codes).toEqual(['CARD_PART_UNKNOWN']);
  for (const id of [await technologyId(OTHER), toGlobalId('technology', NOTHING), idOf(CODE)])
    for (const [mutation, input] of [
      ['technologyEnd', { endedOn: '2026-11-01' }],
      ['technologyChange', { name: 'Иная' }],
    ] as const)
      expect((await call(mutation, { technologyId: id, ...input })).codes).toEqual(['CARD_PART_UNKNOWN']);
});

test.each([
  ['a supplier', person([], 'supplier'), ['NOT_OWNER_OR_HOLDER']],
  ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
])('C-4: %s changes no lists of a card', async (_who, actor, codes) => {
  const day = { endedOn: '2026-11-01' };
  expect((await addIntegration({}, actor)).codes).toEqual(codes);
  expect((await addTechnology({}, actor)).codes).toEqual(codes);
  expect(
    (await call('integrationEnd', { integrationId: await integrationId(), ...day }, actor)).codes,
  ).toEqual(codes);
  expect((await call('technologyEnd', { technologyId: await technologyId(), ...day }, actor)).codes).toEqual(
    codes,
  );
  const other = { integrationId: await integrationId(), technologyId: await technologyId() };
  expect(
    (await call('integrationChange', { integrationId: other.integrationId, via: 'ШЭП' }, actor)).codes,
  ).toEqual(codes);
  expect(
    (await call('technologyChange', { technologyId: other.technologyId, name: 'Go' }, actor)).codes,
  ).toEqual(codes);
});
