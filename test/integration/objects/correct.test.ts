import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import { objectId, objectOf, organizationOf, stakeholderOf } from '../../support/builders/objects';
import { commandOf, organizationGlobalId, refusalsOf, textOf } from '../../support/builders/record';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const CODE = 'KZ-П-20-0000001';
const OTHER = 'KZ-П-20-0000002';
const OWNER = person([], 'owner');

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(OWNER, {
    organization: [organizationOf('owner'), organizationOf('holder'), organizationOf('supplier')],
    informatization_object: [objectOf(CODE), objectOf(OTHER)],
    object_characteristics: [{ object_id: objectId(CODE), capacity: 'SMALL', architecture: 'MONOLITHIC' }],
    stakeholder: [stakeholderOf(CODE, 'owner', 'OWNER'), stakeholderOf(CODE, 'supplier', 'SUPPLIER')],
  });
});
afterEach(() => fixture.close());

const FIELDS = `version name { ru } abbreviation softwareCategory tasks isWorking networkAccess publicFunction { en }
  characteristics { capacity architecture clientKind }`;
const send = commandOf<object>(() => fixture, 'informatizationObjectCorrect', FIELDS);
const correct = (input: object, actor = OWNER, expectedVersion = 1) =>
  send({ objectId: toGlobalId('informatizationObject', objectId(CODE)), expectedVersion, ...input }, actor);

test('L032 C-4.1: the named fields change and the others stay, as a new version', async () => {
  const name = textOf('New');
  const { object } = await correct({
    name,
    abbreviation: 'НОВ',
    softwareCategory: ' СЭД ',
    isWorking: false,
    tasks: ['А', 'Б'],
  });
  expect(object).toEqual({
    version: 2,
    name: { ru: name.ru },
    abbreviation: 'НОВ',
    softwareCategory: 'СЭД',
    tasks: ['А', 'Б'],
    isWorking: false,
    networkAccess: ['INTERNET'],
    publicFunction: null,
    characteristics: { capacity: 'SMALL', architecture: 'MONOLITHIC', clientKind: null },
  });
  expect((await correct({ abbreviation: null }, OWNER, 2)).object).toMatchObject({ abbreviation: null });
});

test('C-4.1: levels of the characteristics are set, emptied and left one by one', async () => {
  const { object } = await correct({ characteristics: { clientKind: 'THIN', capacity: null } });
  expect(object).toMatchObject({
    version: 2,
    characteristics: { capacity: null, architecture: 'MONOLITHIC', clientKind: 'THIN' },
  });
});

test('C-4.1: all problems are told together and nothing is changed', async () => {
  const name = { kk: '', ru: `Информационная система ${OTHER}`, en: 'x'.repeat(256) };
  const answer = await correct({
    name,
    kind: 'OTHER_PERSON_OBJECT',
    beneficiaryId: organizationGlobalId('none'),
  });
  expect(refusalsOf(answer)).toEqual([
    'ORGANIZATION_UNKNOWN input.beneficiaryId',
    'NO_STATE_FUNCTION_BASIS input.publicFunction 3(13)',
    'TEXT_BLANK input.name.kk',
    'TEXT_TOO_LONG input.name.en',
    'NAME_TAKEN input.name.ru 4.1',
  ]);
  expect((await correct({ isWorking: true })).object).toMatchObject({ version: 2 });
});

test('C-3(13): an object becomes one of another person with the function that it serves', async () => {
  const { object } = await correct({ kind: 'OTHER_PERSON_OBJECT', publicFunction: textOf('Function') });
  expect(object).toMatchObject({ publicFunction: { en: 'Function eng' } });
  const emptied = await correct({ publicFunction: null }, OWNER, 2);
  expect(refusalsOf(emptied)).toEqual(['NO_STATE_FUNCTION_BASIS input.publicFunction 3(13)']);
});

test('C-4.1: a correction of nothing and an emptied required field are refused', async () => {
  expect(refusalsOf(await correct({}))).toEqual(['NOTHING_TO_CORRECT input']);
  expect(refusalsOf(await correct({ characteristics: {} }))).toEqual(['NOTHING_TO_CORRECT input']);
  expect(refusalsOf(await correct({ name: null, tasks: null }))).toEqual([
    'FIELD_REQUIRED input.name',
    'FIELD_REQUIRED input.tasks',
  ]);
  expect(refusalsOf(await correct({ name: textOf('New') }))).toEqual([]);
});

test('C-4.1: its own name is no obstacle to an object', async () => {
  const name = { kk: 'Жаңа', ru: `Информационная система ${CODE}`, en: 'New' };
  expect(refusalsOf(await correct({ name }))).toEqual([]);
});

test('L032 C-4.1: whoever is no owner, holder or organization of the object corrects nothing', async () => {
  const refused = ['NOT_OWNER_OR_HOLDER 4'];
  expect(refusalsOf(await correct({ isWorking: false }, person([], 'supplier')))).toEqual(refused);
  expect(refusalsOf(await correct({ isWorking: false }, person(['STATE_BODY'], 'holder')))).toEqual(refused);
  expect(refusalsOf(await correct({ isWorking: false }))).toEqual([]);
});
