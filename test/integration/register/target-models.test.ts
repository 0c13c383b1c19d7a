import { REGISTER } from '../../../subgraphs/register/module';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { organizationId, partner, person } from '../../support/actors';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { type Mutated, mutate } from '../../support/mutate';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

const BODY = person(['AUTHORIZED_BODY'], 'authorized-body');
const SUPPLIER = person([], 'supplier-one');

let database: TestDatabase;
let register: TestSubgraph;
beforeEach(async () => {
  database = await cloneDatabase('register');
  const now = new Date('2026-11-20T06:00:00Z');
  register = await openSubgraph(REGISTER, database, { actor: BODY, now });
});
afterEach(async () => {
  await register.close();
  await database.drop();
});

const MODEL = {
  name: { kk: 'Өтініштерді қарау', ru: 'Рассмотрение обращений', en: 'Handling of appeals' },
  actNumber: '41/НҚ',
  approvedOn: '2026-11-20',
};

const publish = (input: object = {}, actor: Actor = BODY): Promise<Mutated> =>
  mutate(register, {
    mutation: 'targetModelPublish',
    field: 'targetModel',
    selection: 'id name { en } actNumber approvedOn',
    input: { ...MODEL, ...input },
    actor,
  });

async function published(): Promise<string> {
  const { thing } = await publish();
  return String(thing?.['id']);
}

const declare = (input: object, actor: Actor = SUPPLIER): Promise<Mutated> =>
  mutate(register, {
    mutation: 'inclusionIntentDeclare',
    field: 'intent',
    selection: 'id softwareName targetModel { actNumber } supplier { id }',
    input: { softwareName: 'Үн', ...input },
    actor,
  });

test('L102 C-22: an intent rests on a published model, which everybody reads; without one it is refused', async () => {
  const targetModelId = await published();
  const { data } = await register.execute({
    query: '{ targetModels(first: 5) { totalCount nodes { id name { kk } } } }',
    actor: ANONYMOUS,
  });
  expect(data).toEqual({
    targetModels: { totalCount: 1, nodes: [{ id: targetModelId, name: { kk: 'Өтініштерді қарау' } }] },
  });
  expect((await declare({ targetModelId })).thing).toMatchObject({
    softwareName: 'Үн',
    targetModel: { actNumber: '41/НҚ' },
    supplier: { id: `org_${organizationId('supplier-one')}` },
  });
  for (const id of [`tgm_${organizationId('nothing')}`, targetModelId.replace('tgm_', 'obj_')]) {
    const { thing, userErrors } = await declare({ targetModelId: id });
    expect(thing).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'TARGET_MODEL_MISSING', path: ['input', 'targetModelId'], legalReference: { clause: '22' } },
    ]);
  }
});

test.each([
  [{ name: { kk: 'А', ru: ' ', en: 'A' } }, ['TARGET_MODEL_INVALID'], 'name'],
  [{ actNumber: '' }, ['TARGET_MODEL_INVALID'], 'actNumber'],
  [{ actNumber: '1'.repeat(101) }, ['TARGET_MODEL_INVALID'], 'actNumber'],
  [{ approvedOn: '2026-11-21' }, ['TARGET_MODEL_INVALID'], 'approvedOn'],
  [{ actNumber: '1'.repeat(100) }, [], null],
])('C-22: a model with %j is answered %j', async (input, codes, field) => {
  const answer = await publish(input);
  expect(answer.codes).toEqual(codes);
  for (const { path } of answer.userErrors) expect(path).toEqual(['input', field]);
});

test('C-22: one act publishes one model', async () => {
  await published();
  expect((await publish()).codes).toEqual(['TARGET_MODEL_ACT_TAKEN']);
  expect((await publish({ actNumber: '42/НҚ' })).codes).toEqual([]);
});

test.each([
  ['', ['SOFTWARE_NAME_INVALID']],
  ['ә'.repeat(201), ['SOFTWARE_NAME_INVALID']],
  ['ә'.repeat(200), []],
])('C-22: a name of software is 1 to 200 characters: %#', async (softwareName, codes) => {
  expect((await declare({ targetModelId: await published(), softwareName })).codes).toEqual(codes);
});

test.each([
  ['the authorized body', BODY, [], []],
  ['a supplier', SUPPLIER, ['TARGET_MODEL_ROLE'], []],
  [
    'the keeper without organization',
    person(['REGISTER_KEEPER']),
    ['TARGET_MODEL_ROLE'],
    ['TARGET_MODEL_ROLE'],
  ],
  [
    'the administrator',
    person(['ADMINISTRATOR', 'AUTHORIZED_BODY'], 'x'),
    ['TARGET_MODEL_ROLE'],
    ['TARGET_MODEL_ROLE'],
  ],
  ['a partner', partner('register:read'), ['TARGET_MODEL_ROLE'], ['TARGET_MODEL_ROLE']],
  ['nobody', ANONYMOUS, ['SIGN_IN_FIRST'], ['SIGN_IN_FIRST']],
])('C-22: %s who publishes and declares is answered %#', async (_who, actor, publishing, declaring) => {
  const targetModelId = await published();
  expect((await publish({ actNumber: '43/НҚ' }, actor)).codes).toEqual(publishing);
  expect((await declare({ targetModelId }, actor)).codes).toEqual(declaring);
});

test.each([
  ['the supplier', SUPPLIER, 1],
  ['another supplier', person([], 'supplier-two'), 0],
  ['the keeper', person(['REGISTER_KEEPER']), 1],
])('C-22: the intents that %s sees: %#', async (_who, actor, count) => {
  await declare({ targetModelId: await published() });
  const { data } = await register.execute({
    query: '{ inclusionIntents(first: 5) { totalCount nodes { targetModel { actNumber } } } }',
    actor,
  });
  expect(data).toMatchObject({ inclusionIntents: { totalCount: count } });
});
