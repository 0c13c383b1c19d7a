import { DEPOSIT } from '../../../subgraphs/escrow/deposit/deposit.feature';
import { OBJECTS } from '../../../subgraphs/objects/module';
import { REGISTER } from '../../../subgraphs/register/module';
import type { SubgraphName } from '../../../subgraphs/shared/access/gateway-proof';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { fromGlobalId, seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import { type PeerAnswer, PeerUnavailable } from '../../../subgraphs/shared/peers/peers';
import { organizationId } from '../../support/actors';
import { idOf, insertEscrow } from '../../support/builders/escrow';
import {
  costOf,
  insertRows,
  objectId,
  objectOf,
  organizationOf,
  stakeholderOf,
} from '../../support/builders/objects';
import { entryId, insertRegister } from '../../support/builders/register';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { clientOf, openReceiver, type Receiver } from '../../support/registries';

const CODE = 'KZ-П-20-0000001';
const DAY = '2026-11-20';
const NOTHING = seededUuid('nothing');

/** Opens a registry for questions of another one. */
async function opened(
  name: SubgraphName,
  answers: readonly PeerAnswer[] = [],
  entities: Parameters<typeof openReceiver>[2] = [],
) {
  const database: TestDatabase = await cloneDatabase(name);
  const receiver: Receiver = await openReceiver(name, database.application, entities, [], answers);
  const asker = name === 'objects' ? 'escrow' : 'objects';
  const client = clientOf(asker, { [name]: receiver.handler });
  return {
    database,
    ask: (question: string, input: Record<string, unknown>) => client.ask(name, question, input),
    close: async () => {
      await receiver.close();
      await database.drop();
    },
  };
}

type Opened = Awaited<ReturnType<typeof opened>>;

describe('what the objects tell', () => {
  let objects: Opened;
  beforeAll(async () => {
    objects = await opened('objects', OBJECTS.answers, OBJECTS.entities);
    const { database } = objects;
    await insertRows(database.owner, {
      organization: ['owner', 'holder', 'former'].map((key) => organizationOf(key)),
      organization_role: [
        {
          id: seededUuid('role'),
          organization_id: organizationId('owner'),
          role: 'OPERATOR',
          valid_from: '2020-01-01',
          valid_to: '2026-11-20',
          basis: 'ПП 1',
        },
      ],
      informatization_object: [objectOf(CODE)],
      stakeholder: [
        stakeholderOf(CODE, 'owner', 'OWNER'),
        stakeholderOf(CODE, 'holder', 'HOLDER', { started_on: '2026-11-20' }),
        stakeholderOf(CODE, 'former', 'SUPPLIER', { ended_on: '2026-11-19' }),
      ],
      cost_item: [
        costOf(CODE, 2025, 'PLANNED', '10', { budget_programme: null }),
        costOf(CODE, 2026, 'ACTUAL', '12', { funding_channel: 'STATE_INVESTMENT_PROJECT' }),
      ],
    });
    await withClient(database.owner, (client) =>
      client.query(
        `INSERT INTO terms_of_reference
           (id, object_id, ordinal, subject_kind, version, number, state, submitted_on, considered_on, reviewer_role,
            remarks)
         VALUES
           ($1, $4, 1, 'OBJECT', 1, 'ТЗ-1', 'RETURNED', '2026-10-01', '2026-10-05', 'INTEGRATOR', '{нет}'),
           ($2, $4, 2, 'OBJECT', 2, 'ТЗ-1', 'AGREED', '2026-10-06', '2026-10-09', 'INTEGRATOR', '{}'),
           ($3, $4, 3, 'OBJECT', 3, 'ТЗ-1', 'SUBMITTED', '2026-11-01', NULL, NULL, '{}')`,
        [seededUuid('returned'), seededUuid('agreed'), seededUuid('submitted'), objectId(CODE)],
      ),
    );
  });
  afterAll(() => objects.close());

  test('A1.17: who paid for an object, without an amount; nothing of an object without cost rows', async () => {
    const told = await objects.ask('financing-facts', { objectIds: [objectId(CODE), NOTHING] });
    expect(told).toEqual({
      objects: [
        {
          objectId: objectId(CODE),
          channels: ['CURRENT_COSTS', 'STATE_INVESTMENT_PROJECT'],
          hasBudgetProgramme: true,
        },
      ],
    });
    await expect(objects.ask('financing-facts', {})).rejects.toThrow(PeerUnavailable);
  });

  test('an object is told by its code or id, with its relations of the day', async () => {
    const told = await objects.ask('object-facts', { code: CODE, day: DAY });
    expect(told).toMatchObject({
      objectId: objectId(CODE),
      code: CODE,
      name: { kk: expect.any(String), ru: expect.any(String), en: expect.any(String) },
      stage: 'INDUSTRIAL_OPERATION',
      onPlatform: null,
      terminatedOn: null,
      relations: [
        { organizationId: organizationId('holder'), role: 'HOLDER' },
        { organizationId: organizationId('owner'), role: 'OWNER' },
      ],
      version: 1,
    });
    expect(await objects.ask('object-facts', { objectId: objectId(CODE), day: DAY })).toEqual(told);
    expect(await objects.ask('object-facts', { code: CODE, day: '2026-11-19' })).toMatchObject({
      relations: [
        { organizationId: organizationId('owner'), role: 'OWNER' },
        { organizationId: organizationId('former'), role: 'SUPPLIER' },
      ],
    });
  });

  test.each([
    ['no object is named', { day: DAY }],
    ['two objects are named', { objectId: NOTHING, code: CODE, day: DAY }],
    ['the day is no day', { code: CODE, day: '2026-02-30' }],
    ['the id is no id', { objectId: "'; --", day: DAY }],
  ])('there is no answer when %s', async (_what, input) => {
    await expect(objects.ask('object-facts', input)).rejects.toThrow(PeerUnavailable);
  });

  test('the declaration of the owner tells whether an object is on the platform; the latest counts', async () => {
    const declare = (isOnPlatform: boolean, at: string) =>
      withClient(objects.database.owner, (client) =>
        client.query(
          `INSERT INTO platform_priority (id, object_id, declared_on, is_on_platform, exception, earlier_object_id,
             recorded_at)
           VALUES (gen_random_uuid(), $1, $3::text::date, $2, $4, $5, $3::text::timestamptz)`,
          [
            objectId(CODE),
            isOnPlatform,
            at,
            isOnPlatform ? null : 'CREATED_OUTSIDE_EARLIER',
            isOnPlatform ? null : objectId(CODE),
          ],
        ),
      );
    await declare(true, '2026-01-01');
    expect(await objects.ask('object-facts', { code: CODE, day: DAY })).toMatchObject({ onPlatform: true });
    await declare(false, '2026-02-01');
    expect(await objects.ask('object-facts', { code: CODE, day: DAY })).toMatchObject({ onPlatform: false });
  });

  test('terms of reference are told with their verdict, which those under consideration lack', async () => {
    const ask = (name: string) => objects.ask('terms-facts', { termsOfReferenceId: seededUuid(name) });
    expect(await ask('agreed')).toEqual({
      termsOfReferenceId: seededUuid('agreed'),
      objectId: objectId(CODE),
      verdict: 'AGREED',
      agreedOn: '2026-10-09',
    });
    expect(await ask('returned')).toMatchObject({ verdict: 'RETURNED', agreedOn: null });
    expect(await ask('submitted')).toMatchObject({ verdict: null, agreedOn: null });
    expect(await ask('nothing')).toBeNull();
  });

  test('an organization is told with its appointments of the day', async () => {
    const ask = (key: string, day: string) =>
      objects.ask('organization-facts', { organizationId: organizationId(key), day });
    expect(await ask('owner', '2026-11-19')).toEqual({
      organizationId: organizationId('owner'),
      name: { kk: 'owner ұйымы', ru: 'Организация owner', en: 'Organization owner' },
      kind: 'STATE_BODY',
      bin: null,
      roles: ['OPERATOR'],
    });
    // The end of an appointment is the first day after it.
    expect(await ask('owner', '2026-11-20')).toMatchObject({ roles: [] });
    expect(await ask('nobody', DAY)).toBeNull();
  });

  test('what does not exist is told as nothing', async () => {
    expect(await objects.ask('object-facts', { objectId: NOTHING, day: DAY })).toBeNull();
  });
});

test('the register tells the standing of an entry on the day of inclusion, of exclusion and around them', async () => {
  const register = await opened('register', REGISTER.answers);
  await insertRegister(register.database, {
    entries: [{ number: '1', includedOn: '2026-03-02', excludedOn: '2026-09-01' }],
  });
  const ask = (day: string) => register.ask('entry-facts', { number: '1', day });
  const days = ['2026-03-01', '2026-03-02', '2026-08-31', '2026-09-01'];
  const told = (await Promise.all(days.map(ask))) as { status: string }[];
  expect(told.map(({ status }) => status)).toEqual(['NOT_YET_INCLUDED', 'INCLUDED', 'INCLUDED', 'EXCLUDED']);
  const uuid = fromGlobalId('registerEntry', entryId('1'));
  expect(await register.ask('entry-facts', { entryId: uuid, day: DAY })).toEqual({
    entryId: uuid,
    number: '1',
    holderId: organizationId('supplier-one'),
    productName: 'Доверенный продукт',
    includedOn: '2026-03-02',
    status: 'EXCLUDED',
    version: '2025-01-01T00:00:00.000Z',
  });
  expect(await register.ask('entry-facts', { number: '2', day: DAY })).toBeNull();
  await register.close();
});

test('the escrow tells that deposits of an object exist and how they stand', async () => {
  const escrow = await opened('escrow', DEPOSIT.answers);
  await insertEscrow(escrow.database, {
    deposits: [{ number: 'one', object: 'a' }],
  });
  const ids = {
    depositId: fromGlobalId('deposit', idOf('deposit', 'one')),
    objectId: seededUuid('object:a'),
  };
  expect(await escrow.ask('deposit-facts', { objectId: seededUuid('object:a') })).toEqual({
    deposits: [{ ...ids, state: 'ACCEPTED', acceptedOn: expect.stringMatching(/^20/), contentSha256: [] }],
  });
  expect(await escrow.ask('deposit-facts', { entryId: NOTHING })).toEqual({ deposits: [] });
  await expect(escrow.ask('deposit-facts', {})).rejects.toThrow(PeerUnavailable);
  await escrow.close();
});
