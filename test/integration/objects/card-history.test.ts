import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import { objectId, objectOf, organizationOf, stakeholderOf } from '../../support/builders/objects';
import { commandOf, organizationGlobalId, readAs, textOf } from '../../support/builders/record';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const CODE = 'KZ-П-20-0000001';
const OWNER = person(['STATE_BODY'], 'owner');
const UPDATED = '2026-01-10';
const TODAY = '2026-11-20';

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(OWNER, {
    organization: [organizationOf('owner'), organizationOf('holder'), organizationOf('ministry')],
    informatization_object: [objectOf(CODE)],
    object_characteristics: [{ object_id: objectId(CODE), capacity: 'SMALL', client_kind: 'THIN' }],
    stakeholder: [stakeholderOf(CODE, 'owner', 'OWNER'), stakeholderOf(CODE, 'holder', 'HOLDER')],
  });
});
afterEach(() => fixture.close());

const of = { objectId: toGlobalId('informatizationObject', objectId(CODE)) };
const correct = commandOf<object>(() => fixture, 'informatizationObjectCorrect', 'version');
const assign = commandOf<object>(() => fixture, 'stakeholderAssign', 'version');

const CARD = `version name { ru } abbreviation purpose { en } publicFunction { en } stage stageSince objectClass isWorking
  networkAccess owner { id } holder { id } characteristics { capacity clientKind }`;
const asOf = (on: string, code = CODE, actor = OWNER) =>
  readAs<{ informatizationObjectAsOf: object | null }>(
    fixture,
    actor,
    `query ($code: String!, $on: Date!) { informatizationObjectAsOf(code: $code, on: $on) { ${CARD} } }`,
    { code, on },
  ).then((data) => data.informatizationObjectAsOf);
const changes = (from: string, to: string) =>
  readAs<{ informatizationObjectChanges: { changes: { field: string }[] } | null }>(
    fixture,
    OWNER,
    `query ($code: String!, $from: Date!, $to: Date!) {
      informatizationObjectChanges(code: $code, from: $from, to: $to) {
        from { version } to { version } changes { field before after } } }`,
    { code: CODE, from, to },
  ).then((data) => data.informatizationObjectChanges);

/** The card as the fixture recorded it. */
const before = {
  version: 1,
  name: { ru: `Информационная система ${CODE}` },
  abbreviation: null,
  purpose: { en: 'Purpose' },
  publicFunction: null,
  stage: 'INDUSTRIAL_OPERATION',
  stageSince: '2020-06-15',
  objectClass: 'SECOND',
  isWorking: true,
  networkAccess: ['INTERNET'],
  owner: { id: organizationGlobalId('owner') },
  holder: { id: organizationGlobalId('holder') },
  characteristics: { capacity: 'SMALL', clientKind: 'THIN' },
};

async function changeToday() {
  const characteristics = { capacity: 'LARGE', clientKind: null };
  await correct(
    { ...of, expectedVersion: 1, abbreviation: 'НОВ', name: textOf('New'), characteristics },
    OWNER,
  );
  const organizationId = organizationGlobalId('ministry');
  const holder = { organizationId, role: 'HOLDER', startedOn: TODAY, isReplacement: true };
  await assign({ ...of, expectedVersion: 2, ...holder }, OWNER);
}

test('C-4: the card reads as of a day before and after it changed, with its characteristics', async () => {
  await changeToday();
  expect(await asOf('2026-11-19')).toEqual(before);
  expect(await asOf(TODAY)).toEqual({
    ...before,
    version: 3,
    name: { ru: 'New рус' },
    abbreviation: 'НОВ',
    holder: { id: organizationGlobalId('ministry') },
    characteristics: { capacity: 'LARGE', clientKind: null },
  });
});

test('C-4: a card that no command changed reads as of each day since its last change', async () => {
  expect(await asOf(UPDATED)).toEqual(before);
  expect(await asOf('2026-01-09')).toBeNull();
});

test('C-4: a change just before midnight in Almaty counts to its day there', async () => {
  await changeToday();
  await withClient(fixture.database.owner, (client) =>
    client.query(`UPDATE object_version SET valid_from = '2026-11-19T18:59:59Z' WHERE version > 1`),
  );
  expect(await asOf('2026-11-19')).toMatchObject({ version: 3 });
  expect(await asOf('2026-11-18')).toMatchObject({ version: 1 });
});

test('C-4: nothing is told of a day ahead, of an unknown object, or to one who may not see it', async () => {
  expect(await asOf('2026-11-21')).toBeNull();
  expect(await asOf('9999-12-31')).toBeNull();
  expect(await asOf('1000-01-01')).toBeNull();
  expect(await asOf(TODAY, 'KZ-П-20-0000009')).toBeNull();
  expect(await asOf(TODAY, CODE, person([], 'ministry'))).toBeNull();
  expect(await asOf(TODAY, CODE, person([], 'holder'))).toEqual(before);
  const { errors } = await fixture.subgraph.execute({
    query: `{ informatizationObjectAsOf(code: "${CODE}", on: "${TODAY}") { version } }`,
    actor: ANONYMOUS,
  });
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('C-4: of the versions of a card only those of the days are read', async () => {
  await changeToday();
  const readVersions = () =>
    fixture.subgraph.sent().find(({ sql }) => sql.includes('card FROM object_version'))?.parameters[1];
  await asOf('2026-11-19');
  expect(readVersions()).toEqual([1]);
  await changes('2026-11-19', TODAY);
  expect(readVersions()).toEqual([1, 3]);
});

test('C-4: two days are compared field by field', async () => {
  await changeToday();
  expect(await changes('2026-11-19', TODAY)).toEqual({
    from: { version: 1 },
    to: { version: 3 },
    changes: [
      { field: 'abbreviation', before: null, after: 'НОВ' },
      { field: 'characteristics.capacity', before: 'SMALL', after: 'LARGE' },
      { field: 'characteristics.clientKind', before: 'THIN', after: null },
      { field: 'holder', before: organizationGlobalId('holder'), after: organizationGlobalId('ministry') },
      { field: 'name.en', before: `Information system ${CODE}`, after: 'New eng' },
      { field: 'name.kk', before: `${CODE} ақпараттық жүйесі`, after: 'New қаз' },
      { field: 'name.ru', before: `Информационная система ${CODE}`, after: 'New рус' },
    ],
  });
  expect((await changes(TODAY, TODAY))?.changes).toEqual([]);
  expect(await changes('2025-01-01', TODAY)).toBeNull();
});
