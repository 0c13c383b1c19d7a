import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import { objectId, objectOf, organizationOf, stakeholderOf } from '../../support/builders/objects';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const CODE = 'KZ-П-20-0000001';
const ID = toGlobalId('informatizationObject', objectId(CODE));
const OWNER = person(['STATE_BODY'], 'owner');

interface Answer {
  informatizationObjectConfirm: {
    object: { version: number; confirmedOn: string } | null;
    userErrors: {
      __typename: string;
      code: string;
      message: string;
      path: string[];
      currentVersion?: number;
      allowedRelations?: string[];
      legalReference: { clause: string } | null;
    }[];
  };
}

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(OWNER, {
    organization: [organizationOf('owner'), organizationOf('holder'), organizationOf('supplier')],
    informatization_object: [objectOf(CODE)],
    stakeholder: [
      stakeholderOf(CODE, 'owner', 'OWNER'),
      stakeholderOf(CODE, 'holder', 'HOLDER'),
      stakeholderOf(CODE, 'supplier', 'SUPPLIER'),
    ],
  });
});
afterEach(() => fixture.close());

const MUTATION = `mutation Confirm($input: InformatizationObjectConfirmInput!) {
  informatizationObjectConfirm(input: $input) {
    object { version confirmedOn }
    userErrors {
      __typename code message path legalReference { clause }
      ... on ConflictError { currentVersion }
      ... on NotAllowedError { allowedRelations }
    }
  }
}`;

async function confirm(input: object = {}, actor = OWNER) {
  const { data, errors } = await fixture.subgraph.execute<Answer>({
    query: MUTATION,
    variables: { input: { objectId: ID, expectedVersion: 1, confirmedOn: '2026-11-20', ...input } },
    actor,
  });
  expect(errors).toEqual([]);
  return data.informatizationObjectConfirm;
}

const count = (table: string) =>
  withClient(
    fixture.database.owner,
    async (client) => (await client.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n,
  );

test('C-4: the record is confirmed as current, as a new version that the journal tells', async () => {
  expect(await confirm()).toEqual({ object: { version: 2, confirmedOn: '2026-11-20' }, userErrors: [] });
  expect(await count('journal_entry')).toBe(1);
  // The card as it was and as it is.
  expect(await count('object_version')).toBe(2);
});

test('C-4: a day in the future is refused with its field and clause, and nothing is changed', async () => {
  const { object, userErrors } = await confirm({ confirmedOn: '2026-11-21' });
  expect(object).toBeNull();
  expect(userErrors).toMatchObject([
    {
      __typename: 'InvalidInputError',
      code: 'CONFIRMED_IN_FUTURE',
      path: ['input', 'confirmedOn'],
      legalReference: { clause: '4' },
    },
  ]);
  expect(await count('journal_entry')).toBe(0);
  expect((await confirm({ confirmedOn: '2026-11-20' })).userErrors).toEqual([]);
});

test('C-4: a confirmation does not go back behind an earlier one', async () => {
  await confirm({ confirmedOn: '2026-11-19' });
  const { userErrors } = await confirm({ expectedVersion: 2, confirmedOn: '2026-11-18' });
  expect(userErrors).toMatchObject([{ code: 'CONFIRMED_EARLIER' }]);
  expect((await confirm({ expectedVersion: 2, confirmedOn: '2026-11-19' })).userErrors).toEqual([]);
});

test('F08: of two officials who read the same version one gets a conflict with the current version', async () => {
  const both = await Promise.all([
    confirm({ confirmedOn: '2026-11-19' }),
    confirm({ confirmedOn: '2026-11-20' }),
  ]);
  expect(both.filter(({ object }) => object !== null)).toHaveLength(1);
  const [conflict] = both.flatMap(({ userErrors }) => userErrors);
  expect(conflict).toMatchObject({
    __typename: 'ConflictError',
    code: 'VERSION_CONFLICT',
    currentVersion: 2,
  });
});

test('F09: an idempotency key makes five calls one effect, at once and one after the other', async () => {
  const input = { idempotencyKey: 'confirm-2026-11' };
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => confirm(input)));
  for (const { userErrors } of [...answers, await confirm(input)]) expect(userErrors).toEqual([]);
  expect(await count('journal_entry')).toBe(1);
});

test('F09: a key that comes again with another input is refused', async () => {
  await confirm({ idempotencyKey: 'confirm-2026-11' });
  const { userErrors } = await confirm({ idempotencyKey: 'confirm-2026-11', confirmedOn: '2026-11-19' });
  expect(userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }]);
});

test.each([
  ['the holder', person([], 'holder'), []],
  ['a supplier', person([], 'supplier'), ['NOT_OWNER_OR_HOLDER']],
  ['another state body', person(['STATE_BODY'], 'stranger'), ['NOT_OWNER_OR_HOLDER']],
  ['the administrator of the platform', person(['ADMINISTRATOR'], 'owner'), ['OBJECT_UNKNOWN']],
  ['a person without relation', person([], 'stranger'), ['OBJECT_UNKNOWN']],
  ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
])('C-4: %s who confirms is answered %#', async (_who, actor, codes) => {
  const { userErrors } = await confirm({}, actor);
  expect(userErrors.map(({ code }) => code)).toEqual(codes);
  for (const { __typename, code } of userErrors)
    expect(__typename).toBe(code === 'OBJECT_UNKNOWN' ? 'InvalidInputError' : 'NotAllowedError');
});

test('A04: an object that the caller may not see is answered exactly like an unknown one', async () => {
  const actor = person([], 'stranger');
  const unknown = toGlobalId('informatizationObject', objectId('nothing'));
  expect(await confirm({}, actor)).toEqual(await confirm({ objectId: unknown }, actor));
});

test.each([
  ['an unknown object', toGlobalId('informatizationObject', objectId('nothing'))],
  ['an id of another kind', ID.replace('obj_', 'org_')],
])('A04: %s is refused as unknown', async (_what, id) => {
  expect((await confirm({ objectId: id })).userErrors).toMatchObject([{ code: 'OBJECT_UNKNOWN' }]);
});
