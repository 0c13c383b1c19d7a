import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import { objectId, objectOf, organizationOf, stakeholderOf } from '../../support/builders/objects';
import { commandOf, organizationGlobalId, refusalsOf } from '../../support/builders/record';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const CODE = 'KZ-П-20-0000001';
const OWNER = person([], 'owner');
const INTEGRATOR = person(['INTEGRATOR'], 'integrator');
const AUTHORIZED_BODY = person(['AUTHORIZED_BODY'], 'ministry');

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(OWNER, {
    organization: ['owner', 'holder', 'integrator', 'ministry'].map((key) => organizationOf(key)),
    informatization_object: [objectOf(CODE, { object_class: null, is_class_verified: false })],
    stakeholder: [stakeholderOf(CODE, 'owner', 'OWNER'), stakeholderOf(CODE, 'holder', 'HOLDER')],
  });
});
afterEach(() => fixture.close());

const FIELDS = `version objectClass isClassVerified
  classActs { act objectClass grounds actedAt organization { id } }`;
const of = {
  objectId: toGlobalId('informatizationObject', objectId(CODE)),
  grounds: 'Акт классификации № 7',
};
const setting = commandOf<object>(() => fixture, 'objectClassSet', FIELDS);
const verifying = commandOf<object>(() => fixture, 'objectClassVerify', FIELDS);
const set = (expectedVersion: number, input: object = {}, actor = OWNER) =>
  setting({ ...of, objectClass: 'SECOND', expectedVersion, ...input }, actor);
const verify = (expectedVersion: number, actor = INTEGRATOR, input: object = {}) =>
  verifying({ ...of, expectedVersion, ...input }, actor);

const act = (kind: string, objectClass: string, organization: string) => ({
  act: kind,
  objectClass,
  grounds: of.grounds,
  actedAt: '2026-11-20T07:00:00.000Z',
  organization: { id: organizationGlobalId(organization) },
});

test('C-13.2: the owner sets the class, the integrator verifies it, and both acts stay on record', async () => {
  expect((await set(1)).object).toEqual({
    version: 2,
    objectClass: 'SECOND',
    isClassVerified: false,
    classActs: [act('SET', 'SECOND', 'owner')],
  });
  expect((await verify(2)).object).toEqual({
    version: 3,
    objectClass: 'SECOND',
    isClassVerified: true,
    classActs: [act('SET', 'SECOND', 'owner'), act('VERIFY', 'SECOND', 'integrator')],
  });
});

test('C-13.2: a new class takes the verification away, and the authorized body verifies it anew', async () => {
  await set(1);
  await verify(2);
  expect((await set(3, { objectClass: 'FIRST' })).object).toMatchObject({
    objectClass: 'FIRST',
    isClassVerified: false,
  });
  expect((await verify(4, AUTHORIZED_BODY)).object).toMatchObject({ isClassVerified: true });
});

test('C-13.2: what is not set, or verified already, is not verified', async () => {
  expect(refusalsOf(await verify(1))).toEqual(['CLASS_NOT_SET 13.2']);
  await set(1);
  expect(refusalsOf(await verify(2))).toEqual([]);
  expect(refusalsOf(await verify(3))).toEqual(['CLASS_ALREADY_VERIFIED 13.2']);
});

test('C-13.2: a class that changed since it was read is not verified', async () => {
  await set(1);
  await set(2, { objectClass: 'THIRD' });
  expect(refusalsOf(await verify(2))).toEqual(['VERSION_CONFLICT input.expectedVersion']);
});

test('C-13.2: each act tells its grounds', async () => {
  expect(refusalsOf(await set(1, { grounds: ' ' }))).toEqual(['TEXT_BLANK input.grounds']);
  expect(refusalsOf(await verify(1, INTEGRATOR, { grounds: 'x'.repeat(1001) }))).toEqual([
    'CLASS_NOT_SET 13.2',
    'TEXT_TOO_LONG input.grounds',
  ]);
});

test('C-13.2: the owner does not verify, and nobody else sets', async () => {
  const refused = ['NOT_OWNER_OR_HOLDER 4'];
  expect(refusalsOf(await set(1, {}, person([], 'holder')))).toEqual(refused);
  expect(refusalsOf(await set(1, {}, INTEGRATOR))).toEqual(refused);
  await set(1);
  expect(refusalsOf(await verify(2, person(['STATE_BODY'], 'owner')))).toEqual(refused);
});
