import { withClient } from '../../../subgraphs/shared/database/connection';
import { organizationId, person } from '../../support/actors';
import { organizationOf } from '../../support/builders/objects';
import { organizationGlobalId } from '../../support/builders/record';
import { mutate } from '../../support/mutate';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const ADMINISTRATOR = person(['ADMINISTRATOR']);

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(ADMINISTRATOR, {
    organization: ['first', 'second', 'third'].map((key) => organizationOf(key)),
  });
});
afterEach(() => fixture.close());

const call = (mutation: string, key: string, input: object, actor = ADMINISTRATOR) =>
  mutate(fixture.subgraph, {
    mutation,
    field: 'organization',
    selection: 'roles { role validFrom validTo basis }',
    input: { organizationId: organizationGlobalId(key), ...input },
    actor,
  });
const appoint = (key: string, input: object = {}, actor = ADMINISTRATOR) =>
  call(
    'organizationRoleAppoint',
    key,
    { role: 'OPERATOR', validFrom: '2026-01-01', basis: 'Постановление № 7', ...input },
    actor,
  );
const end = (key: string, input: object = {}, actor = ADMINISTRATOR) =>
  call(
    'organizationRoleEnd',
    key,
    { role: 'OPERATOR', validTo: '2026-07-01', basis: 'Постановление № 9', ...input },
    actor,
  );

test.each([
  ['L024, L151 C-3(10), E-2(1): the authorized body', 'AUTHORIZED_BODY', '3(10)'],
  ['L026 C-3(12): the operator', 'OPERATOR', '3(12)'],
  ['L030 C-3(15): the service integrator', 'INTEGRATOR', '3(15)'],
])(
  '%s is appointed by an act with its days, and a second one on the same day is refused',
  async (_title, role, clause) => {
    expect((await appoint('first', { role, basis: ' Постановление № 7 ' })).thing).toEqual({
      roles: [{ role, validFrom: '2026-01-01', validTo: null, basis: 'Постановление № 7' }],
    });
    expect((await appoint('second', { role, validFrom: '2030-01-01' })).userErrors).toMatchObject([
      { code: 'ROLE_OVERLAP', path: ['input', 'validFrom'], legalReference: { clause } },
    ]);
    // The end is the first day after the appointment, on which the next one may begin.
    expect((await end('first', { role })).thing).toMatchObject({ roles: [{ validTo: '2026-07-01' }] });
    expect((await appoint('second', { role, validFrom: '2026-06-30' })).codes).toEqual(['ROLE_OVERLAP']);
    expect((await appoint('second', { role, validFrom: '2026-07-01' })).codes).toEqual([]);
    expect((await appoint('third', { role, validFrom: '2025-01-01', validTo: '2026-01-02' })).codes).toEqual([
      'ROLE_OVERLAP',
    ]);
    expect((await appoint('third', { role, validFrom: '2025-01-01', validTo: '2026-01-01' })).codes).toEqual(
      [],
    );
  },
);

test('C-3(12): of two operators appointed at once one is refused', async () => {
  const answers = await Promise.all([appoint('first'), appoint('second'), appoint('third')]);
  expect(answers.filter(({ thing }) => thing !== null)).toHaveLength(1);
  expect(answers.flatMap(({ codes }) => codes)).toEqual(['ROLE_OVERLAP', 'ROLE_OVERLAP']);
});

test('C-3(12): the database itself keeps two operators apart', async () => {
  expect((await appoint('first')).codes).toEqual([]);
  const second = withClient(fixture.database.owner, (client) =>
    client.query(
      `INSERT INTO organization_role (id, organization_id, role, valid_from, basis)
       VALUES (gen_random_uuid(), $1, 'OPERATOR', '2026-05-01', 'x')`,
      [organizationId('second')],
    ),
  );
  await expect(second).rejects.toThrow('one_operator');
});

test('C-3: several organizations test, but none is appointed twice', async () => {
  expect((await appoint('first', { role: 'TESTER' })).codes).toEqual([]);
  expect((await appoint('second', { role: 'TESTER' })).codes).toEqual([]);
  expect((await appoint('second', { role: 'TESTER', validFrom: '2026-03-01' })).userErrors).toMatchObject([
    { code: 'ROLE_OVERLAP', legalReference: null },
  ]);
});

test('C-3: an appointment has an act and days in their order; all problems are told together', async () => {
  expect((await appoint('first', { basis: ' ', validTo: '2026-01-01' })).userErrors).toMatchObject([
    { code: 'ROLE_BASIS_MISSING', path: ['input', 'basis'] },
    { code: 'ROLE_PERIOD_WRONG', path: ['input', 'validTo'] },
  ]);
  expect((await appoint('first', { validTo: '2026-01-02' })).codes).toEqual([]);
  expect((await appoint('nobody')).codes).toEqual(['ORGANIZATION_UNKNOWN']);
});

test('C-3: only an appointment that is held is ended, and after it began', async () => {
  expect((await end('first')).codes).toEqual(['ROLE_NOT_HELD']);
  expect((await appoint('first')).codes).toEqual([]);
  expect((await end('first', { validTo: '2026-01-01' })).codes).toEqual(['ROLE_PERIOD_WRONG']);
  expect((await end('second')).codes).toEqual(['ROLE_NOT_HELD']);
  expect((await end('first')).codes).toEqual([]);
  expect((await end('first')).codes).toEqual(['ROLE_NOT_HELD']);
});

test.each([
  ['the operator', person(['OPERATOR'], 'first')],
  ['the authorized body', person(['AUTHORIZED_BODY'], 'second')],
])('C-3: %s appoints and dismisses nobody', async (_who, actor) => {
  expect((await appoint('first', {}, actor)).userErrors).toMatchObject([
    { code: 'ROLE', allowedRelations: ['ADMINISTRATOR'] },
  ]);
  expect((await appoint('first')).codes).toEqual([]);
  expect((await end('first', {}, actor)).codes).toEqual(['ROLE']);
});
