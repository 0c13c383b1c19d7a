import { REGISTER } from '../../../subgraphs/register/module';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import { NO_PEERS, type Peers } from '../../../subgraphs/shared/peers/peers';
import { person } from '../../support/actors';
import { entryId, insertRegister, objectId } from '../../support/builders/register';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { mutate } from '../../support/mutate';
import { objectFacts, peersAnswering } from '../../support/peers';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

const OWNER = person([], 'owner');
const NOW = new Date('2026-11-20T06:00:00Z');
const RELATIONS = { owner: 'OWNER', holder: 'HOLDER', developer: 'DEVELOPER', supplier: 'SUPPLIER' };
const PEERS = peersAnswering({
  'objects object-facts': ({ objectId: id }) =>
    id === seededUuid('object:portal') || id === seededUuid('object:other')
      ? objectFacts(id, RELATIONS)
      : null,
});

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
      { number: 'D-1', name: diary, includedOn: '2024-03-01', excludedOn: '2026-05-05' },
    ],
  });
  await open(PEERS);
});
afterEach(async () => {
  await register.close();
  await database.drop();
});

async function open(peers: Peers): Promise<void> {
  register = await openSubgraph(REGISTER, database, { actor: OWNER, now: NOW, peers });
}

const VALID = {
  objectId: objectId('portal'),
  entryId: entryId('Q-1'),
  productName: 'Электронная очередь',
  form: 'GOODS',
  acquiredOn: '2026-11-19',
  contractNumber: '17/26',
  transfersExclusiveRights: false,
};

const SELECTION = `form startedOn legalBasis { clause } exclusiveRights { isTransferable legalBasis { clause } }
  entry { number } acquisition { acquiredOn contractNumber isRepeated legalBasis { clause } acquirer { id } }`;

const record = (input: object = {}, actor: Actor = OWNER) =>
  mutate(register, {
    mutation: 'acquisitionRecord',
    field: 'use',
    selection: SELECTION,
    input: { ...VALID, ...input },
    actor,
  });

async function remedyOf(input: object): Promise<string | null> {
  const { data } = await register.execute<{ acquisitionRecord: { userErrors: { remedy: string | null }[] } }>(
    {
      query: `mutation ($input: AcquisitionRecordInput!) {
      acquisitionRecord(input: $input) { userErrors { remedy } } }`,
      variables: { input: { ...VALID, ...input } },
    },
  );
  return data.acquisitionRecord.userErrors[0]?.remedy ?? null;
}

const refused = (clause: string) => [
  {
    __typename: 'LegalRefusalError',
    code: 'NOT_FROM_REGISTER',
    path: ['input', 'entryId'],
    legalReference: { clause },
  },
];

test('L098 C-20: goods are bought from the register as of the day; whatever is not in it then is refused', async () => {
  expect((await record()).thing).toMatchObject({
    form: 'GOODS',
    startedOn: '2026-11-19',
    entry: { number: 'Q-1' },
    acquisition: {
      acquiredOn: '2026-11-19',
      contractNumber: '17/26',
      isRepeated: false,
      legalBasis: { clause: '20' },
    },
  });
  for (const input of [
    { entryId: null },
    { entryId: entryId('nothing') },
    { entryId: VALID.objectId },
    { entryId: entryId('Q-2') },
    { acquiredOn: '2024-02-29' },
  ]) {
    const { thing, userErrors } = await record({ objectId: objectId('other'), ...input });
    expect(thing).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'NOT_FROM_REGISTER', path: ['input', 'entryId'] }]);
  }
  expect((await record({ entryId: null })).userErrors).toMatchObject(refused('20'));
});

test.each([
  ['2024-02-29', ['NOT_FROM_REGISTER']],
  ['2024-03-01', []],
  ['2026-05-04', []],
  ['2026-05-05', ['NOT_FROM_REGISTER']],
])('C-20: of the days of an entry, %s is answered %j', async (acquiredOn, codes) => {
  expect((await record({ entryId: entryId('Q-2'), acquiredOn })).codes).toEqual(codes);
});

test('L112 C-26: a service is bought from the register too, and a tender is named where it holds nothing similar', async () => {
  const service = { form: 'ICT_SERVICE' };
  expect((await record(service)).thing).toMatchObject({
    form: 'ICT_SERVICE',
    legalBasis: { clause: '26' },
    acquisition: { legalBasis: { clause: '26' } },
  });
  expect((await record({ ...service, entryId: null })).userErrors).toMatchObject(refused('26'));
  expect(await remedyOf({ ...service, entryId: null })).toContain('Q-1');
  expect(await remedyOf({ ...service, entryId: null, productName: 'Школьный дневник' })).toMatch(
    /tender.*clause 28/,
  );
  expect(await remedyOf({ entryId: null, productName: 'Школьный дневник' })).toMatch(/clause 32/);
});

describe('what is bought again', () => {
  test.each([
    ['for the object, as goods', {}],
    ['for the object, as a service', { form: 'ICT_SERVICE' }],
    ['by the buyer for another object', { objectId: objectId('other') }],
  ])(
    'L129 C-32: a later purchase %s is from the register, and refused when the entry no longer holds',
    async (_how, again) => {
      const entry = { entryId: entryId('Q-2') };
      expect((await record({ ...entry, acquiredOn: '2025-01-10' })).codes).toEqual([]);
      expect((await record({ ...entry, ...again, acquiredOn: '2026-05-04' })).thing).toMatchObject({
        acquisition: { isRepeated: true, legalBasis: { clause: '32.2' } },
      });
      expect((await record({ ...entry, ...again, acquiredOn: '2026-05-05' })).userErrors).toMatchObject(
        refused('32.2'),
      );
    },
  );

  test('C-32: a first purchase rests on the clause of its form', async () => {
    const { userErrors } = await record({ entryId: entryId('Q-2') });
    expect(userErrors).toMatchObject(refused('20'));
  });
});

test('C-35: within a service exclusive rights are not transferred; with goods they may be', async () => {
  const transfersExclusiveRights = true;
  const { userErrors } = await record({ form: 'ICT_SERVICE', transfersExclusiveRights });
  expect(userErrors).toMatchObject([
    {
      code: 'RIGHTS_NOT_TRANSFERABLE',
      path: ['input', 'transfersExclusiveRights'],
      legalReference: { clause: '35' },
    },
  ]);
  expect((await record({ transfersExclusiveRights })).thing).toMatchObject({
    exclusiveRights: { isTransferable: true, legalBasis: null },
  });
  expect((await record({ form: 'ICT_SERVICE' })).thing).toMatchObject({
    exclusiveRights: { isTransferable: false, legalBasis: { clause: '35' } },
  });
});

test.each([
  ['29', '2026-11-19', ['CLAUSE_NOT_IN_FORCE']],
  ['20', '2026-11-19', []],
  ['999', '2026-11-19', ['BASIS_UNKNOWN']],
])('C-29: clause %s as basis of a purchase on %s is answered %j', async (basis, acquiredOn, codes) => {
  expect((await record({ basis, acquiredOn })).codes).toEqual(codes);
});

test('all problems of a purchase are told at once, each with its field', async () => {
  const { userErrors } = await record({
    entryId: null,
    acquiredOn: '2026-11-21',
    contractNumber: ' ',
    basis: '29',
    form: 'ICT_SERVICE',
    transfersExclusiveRights: true,
  });
  expect(userErrors.map(({ code, path }) => [code, path[1]])).toEqual([
    ['ACQUIRED_IN_FUTURE', 'acquiredOn'],
    ['CONTRACT_NUMBER_MISSING', 'contractNumber'],
    ['CLAUSE_NOT_IN_FORCE', 'basis'],
    ['NOT_FROM_REGISTER', 'entryId'],
    ['RIGHTS_NOT_TRANSFERABLE', 'transfersExclusiveRights'],
  ]);
});

test.each([
  ['the owner', person([], 'owner'), []],
  ['the holder', person([], 'holder'), []],
  ['an organization of the card', person([], 'developer'), []],
  ['a supplier', person([], 'supplier'), ['ACQUIRING_OBJECT_UNKNOWN']],
  ['another organization', person(['STATE_BODY'], 'stranger'), ['ACQUIRING_OBJECT_UNKNOWN']],
  ['a person without organization', person(['STATE_BODY']), ['ACQUIRING_OBJECT_UNKNOWN']],
  ['the administrator of the platform', person(['ADMINISTRATOR'], 'owner'), ['ACQUIRING_OBJECT_UNKNOWN']],
  ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
])('C-20: %s who buys is answered %#', async (_who, actor, codes) => {
  expect((await record({}, actor)).codes).toEqual(codes);
});

test('an object that does not exist is refused like one that is hidden', async () => {
  for (const id of [objectId('nothing'), entryId('Q-1')])
    expect((await record({ objectId: id })).codes).toEqual(['ACQUIRING_OBJECT_UNKNOWN']);
});

test.each([
  ['gives no answer', NO_PEERS],
  ['answers something else', peersAnswering({ 'objects object-facts': () => ({ objectId: 7 }) })],
])('a purchase is refused and nothing is kept when the registry of objects %s', async (_how, peers) => {
  await register.close();
  await open(peers);
  expect((await record()).codes).toEqual(['PEER_UNAVAILABLE']);
  const { rows } = await withClient(database.owner, (client) =>
    client.query('SELECT FROM register_entry_use'),
  );
  expect(rows).toEqual([]);
});

test('F09: the same key with the same input is one purchase', async () => {
  const input = { idempotencyKey: 'purchase-17-26' };
  for (let call = 0; call < 3; call++) expect((await record(input)).codes).toEqual([]);
  const { rows } = await withClient(database.owner, (client) => client.query('SELECT FROM acquisition'));
  expect(rows).toHaveLength(1);
});
