import { createHash } from 'node:crypto';
import { MAX_ADDRESSES } from '../../../subgraphs/objects/operation/calendar-address.rules';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, partner, person } from '../../support/actors';
import { insertRows, organizationOf } from '../../support/builders/objects';
import {
  OWNER,
  openOperated,
  organizationGlobalId,
  STRANGER,
  SUPPLIER,
} from '../../support/builders/operation';
import { mutate } from '../../support/mutate';
import type { ObjectsFixture } from '../../support/objects';

const OPERATOR = person(['OPERATOR', 'ANALYST'], 'operator');
const OTHER_PERSON: Actor = { ...OWNER, subject: 'colleague' } as Actor;

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openOperated();
  await insertRows(fixture.database.owner, {
    organization: [organizationOf('operator')],
    organization_role: [
      {
        id: organizationId('appointment'),
        organization_id: organizationId('operator'),
        role: 'OPERATOR',
        valid_from: '2020-01-01',
        valid_to: null,
        basis: 'Постановление',
      },
    ],
  });
});
afterEach(() => fixture.close());

const sql = (text: string, parameters: unknown[] = []) =>
  withClient(fixture.database.owner, async (client) => (await client.query(text, parameters)).rows);

interface Created {
  readonly address: {
    readonly id: string;
    readonly label: string | null;
    readonly validUntil: string;
  } | null;
  readonly path: string | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
const create = async (input: object = {}, actor: Actor = OWNER, language: 'kk' | 'ru' | 'en' = 'en') => {
  const { data, errors } = await fixture.subgraph.execute<{ calendarAddressCreate: Created }>({
    query: `mutation ($input: CalendarAddressCreateInput!) { calendarAddressCreate(input: $input) {
      address { id label validUntil organization { id } revokedAt lastReadAt } path userErrors { code path } } }`,
    variables: { input },
    actor,
    language,
  });
  expect(errors).toEqual([]);
  return data.calendarAddressCreate;
};
const codesOf = ({ userErrors }: Created) => userErrors.map(({ code }) => code);
const secretOf = ({ path }: Created) => path?.slice('/duties/'.length, -'.ics'.length) ?? '';

const revoke = (addressId: string, actor: Actor = OWNER) =>
  mutate(fixture.subgraph, {
    mutation: 'calendarAddressRevoke',
    field: 'address',
    selection: 'id revokedAt',
    input: { addressId },
    actor,
  });

const read = async (secret: string, actor: Actor = ANONYMOUS) => {
  const { data, errors } = await fixture.subgraph.execute<{ dutyCalendarAt: string | null }>({
    query: 'query ($secret: String!) { dutyCalendarAt(secret: $secret) }',
    variables: { secret },
    actor,
    language: 'kk',
  });
  expect(errors).toEqual([]);
  return data.dutyCalendarAt;
};

const list = async (actor: Actor = OWNER) => {
  const query = `{ calendarAddresses(first: 50) { totalCount nodes { id label lastReadAt revokedAt } } }`;
  const { data, errors } = await fixture.subgraph.execute<{
    calendarAddresses: { totalCount: number; nodes: { id: string; lastReadAt: string | null }[] };
  }>({ query, actor });
  return { ...data?.calendarAddresses, codes: errors.map(({ extensions }) => extensions?.['code']) };
};

test('C-16: nobody signed in reads by the secret what its maker sees, in the language of the maker', async () => {
  const secret = secretOf(await create());
  expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
  const { data } = await fixture.subgraph.execute<{ dutyCalendar: string }>({ query: '{ dutyCalendar }' });
  expect(await read(secret)).toBe(data.dutyCalendar);
  expect(data.dutyCalendar).toContain('X-WR-CALNAME:Duties over informatization objects');
  expect(await read(secret, STRANGER)).toBe(data.dutyCalendar);
});

test('a secret is told once and kept as its digest alone', async () => {
  const input = { label: ' Телефон ', idempotencyKey: 'calendar-1' };
  const created = await create(input);
  expect(created.address).toMatchObject({ label: 'Телефон', validUntil: '2027-11-20', lastReadAt: null });
  expect(await create(input)).toEqual({ ...created, path: null });
  const [row] = await sql('SELECT to_jsonb(a) AS row FROM calendar_address a');
  const secret = secretOf(created);
  expect(row.row.digest).toBe(createHash('sha256').update(secret).digest('hex'));
  const everything = await sql(
    'SELECT to_jsonb(j) AS row FROM journal_entry j UNION ALL SELECT to_jsonb(k) FROM idempotency_key k',
  );
  expect(JSON.stringify([row, everything])).not.toContain(secret);
});

test('of two calls with one key at once no one tells a secret that does not open', async () => {
  const input = { idempotencyKey: 'calendar-1' };
  const both = await Promise.all([create(input), create(input)]);
  expect(both.flatMap(codesOf)).toEqual([]);
  const told = both.filter(({ path }) => path !== null);
  expect(told).toHaveLength(1);
  for (const created of told) expect(await read(secretOf(created))).not.toBeNull();
});

describe('a secret that does not hold tells nothing:', () => {
  const read1 = async (spoil: (created: Created) => Promise<unknown> | unknown) => {
    const created = await create();
    await spoil(created);
    return read(secretOf(created));
  };

  test('an unknown one', async () => {
    await create();
    for (const secret of ['', 'x', 'A'.repeat(43), 'ё'.repeat(43)]) expect(await read(secret)).toBeNull();
  });

  test('a revoked one', async () => {
    expect(await read1(({ address }) => revoke(address?.id ?? ''))).toBeNull();
  });

  test('one past its last day, and not on it', async () => {
    const until = (day: string) => () => sql('UPDATE calendar_address SET valid_until = $1', [day]);
    expect(await read1(until('2026-11-20'))).not.toBeNull();
    expect(await read1(until('2026-11-19'))).toBeNull();
  });

  test('the digest in its place', async () => {
    const secret = secretOf(await create());
    expect(await read(createHash('sha256').update(secret).digest('hex'))).toBeNull();
  });
});

describe('rights are asked at each reading:', () => {
  const ofOwner = { organizationId: organizationGlobalId('owner') };

  test('the operator shows another organization while it is appointed', async () => {
    const secret = secretOf(await create(ofOwner, OPERATOR));
    expect(await read(secret)).toContain('BEGIN:VTODO');
    await sql(`UPDATE organization_role SET valid_to = '2026-11-21'`);
    expect(await read(secret)).not.toBeNull();
    await sql(`UPDATE organization_role SET valid_to = '2026-11-20'`);
    expect(await read(secret)).toBeNull();
  });

  test('a role that the maker did not hold is not won by a later appointment', async () => {
    const secret = secretOf(await create({}, person([], 'operator')));
    await sql('UPDATE calendar_address SET organization_id = $1', [organizationId('owner')]);
    expect(await read(secret)).toBeNull();
  });

  test('duties that are gone are shown no longer', async () => {
    const secret = secretOf(await create());
    await sql(`UPDATE stakeholder SET ended_on = '2026-11-19' WHERE organization_id = $1`, [
      organizationId('owner'),
    ]);
    expect(await read(secret)).not.toContain('BEGIN:VTODO');
  });

  test.each([
    ['a role of the person alone', person(['ANALYST'], 'operator'), ofOwner],
    ['a stranger', STRANGER, ofOwner],
    ['an organization that there is none of', OPERATOR, { organizationId: organizationGlobalId('nobody') }],
    ['an id of another kind', OWNER, { organizationId: toGlobalId('duty', organizationId('owner')) }],
    ['a person of no organization', person(['ANALYST']), {}],
    ['a partner', partner('objects:read'), {}],
    ['the administrator', person(['ADMINISTRATOR', 'OPERATOR'], 'operator'), {}],
  ])('%s makes no address', async (_who, actor, input) => {
    expect(codesOf(await create(input, actor))).toEqual(['CALENDAR_NOT_SHOWN']);
    expect(await sql('SELECT FROM calendar_address')).toEqual([]);
  });

  test('nobody signed in makes and sees none', async () => {
    expect(codesOf(await create({}, ANONYMOUS))).toEqual(['SIGN_IN_FIRST']);
    expect((await list(ANONYMOUS)).codes).toEqual(['UNAUTHENTICATED']);
  });
});

test('an address is seen and revoked by its maker alone, and once', async () => {
  const id = (await create()).address?.id ?? '';
  expect((await list()).nodes?.map((node) => node.id)).toEqual([id]);
  expect(await list(OTHER_PERSON)).toMatchObject({ totalCount: 0, nodes: [], codes: [] });
  for (const actor of [OTHER_PERSON, SUPPLIER].map((other) => ({ ...other, subject: 'colleague' }) as Actor))
    expect((await revoke(id, actor)).codes).toEqual(['CALENDAR_ADDRESS_UNKNOWN']);
  expect((await revoke(toGlobalId('duty', organizationId('owner')))).codes).toEqual([
    'CALENDAR_ADDRESS_UNKNOWN',
  ]);
  expect((await revoke(id, ANONYMOUS)).codes).toEqual(['SIGN_IN_FIRST']);
  expect((await revoke(id)).thing).toEqual({ id, revokedAt: '2026-11-20T07:00:00.000Z' });
  expect((await revoke(id)).codes).toEqual(['CALENDAR_ADDRESS_UNKNOWN']);
});

test('a reading is noted in the journal under its maker, once an hour', async () => {
  const secret = secretOf(await create());
  const readings = () => sql(`SELECT actor FROM journal_entry WHERE command = 'calendarAddressRead'`);
  await read('A'.repeat(43));
  expect(await readings()).toEqual([]);
  await read(secret);
  await read(secret);
  expect(await readings()).toEqual([{ actor: 'test-user' }]);
  expect((await list()).nodes?.[0]?.lastReadAt).toBe('2026-11-20T07:00:00.000Z');
  await sql(`UPDATE calendar_address SET last_read_at = '2026-11-20T06:00:00Z'`);
  await read(secret);
  expect(await readings()).toHaveLength(2);
});

test('readings at once are answered all and noted once', async () => {
  const secret = secretOf(await create());
  const answers = await Promise.all(Array.from({ length: 4 }, () => read(secret)));
  expect(answers).not.toContain(null);
  expect(await sql(`SELECT FROM journal_entry WHERE command = 'calendarAddressRead'`)).toHaveLength(1);
});

test('all problems of a new address are told together', async () => {
  const of = organizationGlobalId('supplier');
  const { userErrors } = await create({ organizationId: of, label: ' ', validUntil: '2026-11-19' });
  expect(userErrors.map(({ code, path }) => [code, path[1]])).toEqual([
    ['CALENDAR_NOT_SHOWN', 'organizationId'],
    ['TEXT_BLANK', 'label'],
    ['CALENDAR_TERM_INVALID', 'validUntil'],
  ]);
  expect(codesOf(await create({ validUntil: '2027-11-21' }))).toEqual(['CALENDAR_TERM_INVALID']);
  for (const validUntil of ['2026-11-20', '2027-11-20'])
    expect(codesOf(await create({ validUntil }))).toEqual([]);
});

test('a person has only so many addresses that answer', async () => {
  const made: Created[] = [];
  for (let count = 0; count < MAX_ADDRESSES; count++) made.push(await create());
  expect(made.flatMap(codesOf)).toEqual([]);
  expect(codesOf(await create())).toEqual(['CALENDAR_ADDRESSES_FULL']);
  expect(codesOf(await create({}, OTHER_PERSON))).toEqual([]);
  await revoke(made[0]?.address?.id ?? '');
  expect(codesOf(await create())).toEqual([]);
});
