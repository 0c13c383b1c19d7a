import { REGISTER } from '../../../subgraphs/register/module';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, partner, person } from '../../support/actors';
import { entryId, holderId, insertRegister, objectId } from '../../support/builders/register';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

let database: TestDatabase;
let register: TestSubgraph;

beforeAll(async () => {
  database = await cloneDatabase('register');
  await insertRegister(database, {
    entries: [{ number: 'R-1' }],
    uses: [{ number: 'R-1', object: 'mail', startedOn: '2024-01-01' }],
  });
  register = await openSubgraph(REGISTER, database, {
    actor: ANONYMOUS,
    now: new Date('2026-07-01T06:00:00Z'),
  });
});
afterAll(async () => {
  await register.close();
  await database.drop();
});

const OBJECT = { __typename: 'InformatizationObject', id: objectId('mail'), code: 'KZ-1' };
const HOLDER = { __typename: 'Organization', id: holderId('supplier-one') };
const ENTRY = { __typename: 'RegisterEntry', id: entryId('R-1') };

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on InformatizationObject { registerEntryCount registerUses { totalCount } }
    ... on Organization { registerEntries { totalCount } }
    ... on RegisterEntry { number }
  }
}`;

async function entities(actor: Actor, representations: readonly unknown[]): Promise<unknown[]> {
  const { data, errors } = await register.execute<{ _entities: unknown[] }>({
    query: ENTITIES,
    variables: { representations },
    actor,
  });
  expect(errors).toEqual([]);
  return data._entities;
}

const REFUSED: readonly [string, Actor, string][] = [
  ['nobody signed in', ANONYMOUS, 'UNAUTHENTICATED'],
  ['an administrator', person(['ADMINISTRATOR']), 'FORBIDDEN'],
  ['an administrator who is an analyst too', person(['ADMINISTRATOR', 'ANALYST']), 'FORBIDDEN'],
  ['a partner without scopes', partner(), 'FORBIDDEN'],
  ['a partner with another scope', partner('objects:read'), 'FORBIDDEN'],
];

describe.each(REFUSED)('C-14: %s does not read the register', (_, actor, code) => {
  test.each([
    ['an entry', '{ registerEntry(number: "R-1") { number } }'],
    ['an entry that is not there', '{ registerEntry(number: "R-9") { number } }'],
    ['the list', '{ registerEntries { totalCount } }'],
  ])('%s is refused with the clause', async (_what, query) => {
    const { data, errors } = await register.execute({ query, actor });
    expect(Object.values(data ?? {})).not.toContainEqual(expect.anything());
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toEqual({ code, policy: 'register.read', clause: 'C-14' });
    expect(register.statements()).toEqual([]);
  });

  test('A03: entities tell nothing, and no statement is made for them', async () => {
    expect(await entities(actor, [OBJECT, HOLDER, ENTRY])).toEqual([
      { registerEntryCount: null, registerUses: null },
      { registerEntries: null },
      null,
    ]);
    expect(register.statements()).toEqual([]);
  });
});

const ALLOWED: readonly [string, Actor, 'every use' | 'no uses'][] = [
  ['an analyst', person(['ANALYST']), 'every use'],
  ['the keeper of the register', person(['REGISTER_KEEPER']), 'every use'],
  ['a tester', person(['TESTER']), 'every use'],
  ['a partner with both scopes', partner('register:read', 'objects:read'), 'every use'],
  ['a partner with the scope of the register', partner('register:read'), 'no uses'],
  ['a person without a role', person(), 'no uses'],
  ['an owner of objects', person([], 'ministry-justice'), 'no uses'],
  ['the staff of the operator', person(['OPERATOR_STAFF'], 'operator'), 'no uses'],
];

describe.each(ALLOWED)('C-14: %s reads the register', (_, actor, uses) => {
  test('an entry, the list and the entities are answered', async () => {
    const query = '{ registerEntry(number: "R-1") { number } registerEntries { totalCount } }';
    const { data, errors } = await register.execute({ query, actor });
    expect(errors).toEqual([]);
    expect(data).toEqual({ registerEntry: { number: 'R-1' }, registerEntries: { totalCount: 1 } });
    expect(await entities(actor, [OBJECT, HOLDER, ENTRY])).toEqual([
      { registerEntryCount: 1, registerUses: { totalCount: 1 } },
      { registerEntries: { totalCount: 1 } },
      { number: 'R-1' },
    ]);
  });

  test(`C-4: of the objects of others an entry shows ${uses}`, async () => {
    const query = '{ registerEntry(number: "R-1") { number uses { totalCount nodes { object { id } } } } }';
    const { data, errors } = await register.execute<{ registerEntry: { uses: unknown } }>({ query, actor });
    expect(errors).toEqual([]);
    expect(data.registerEntry.uses).toEqual(
      uses === 'no uses' ? null : { totalCount: 1, nodes: [{ object: { id: objectId('mail') } }] },
    );
  });
});

test('A03: an object that its owner did not show, and so came without its code, tells nothing', async () => {
  const { id, __typename } = OBJECT;
  expect(await entities(person([], 'ministry-justice'), [{ __typename, id }])).toEqual([null]);
  expect(register.statements()).toEqual([]);
});

test.each([
  ['an object', 'InformatizationObject'],
  ['an organization', 'Organization'],
  ['an entry', 'RegisterEntry'],
])('A04: %s under an id of another kind, or malformed, is nothing', async (_, __typename) => {
  const uuid = organizationId('supplier-one');
  const ids = [toGlobalId('deposit', uuid), uuid, `org_${uuid}x`, 'ren_', ''];
  const representations = ids.map((id) => ({ __typename, id, code: 'KZ-1' }));
  expect(await entities(person(['ANALYST']), representations)).toEqual(ids.map(() => null));
  expect(register.statements()).toEqual([]);
});

test('A03: an entry that is not there is nothing', async () => {
  expect(await entities(person(['ANALYST']), [{ ...ENTRY, id: entryId('R-9') }])).toEqual([null]);
});

test.each([
  ['kk', 'Бұл деректерді көру үшін жүйеге кіріңіз.'],
  ['ru', 'Войдите в систему, чтобы увидеть эти данные.'],
  ['en', 'Sign in to see these data.'],
] as const)('the refusal is told in %s', async (language, message) => {
  const { errors } = await register.execute({ query: '{ registerEntries { totalCount } }', language });
  expect(errors[0]?.message).toBe(message);
});
