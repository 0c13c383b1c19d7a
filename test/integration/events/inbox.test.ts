import { randomUUID } from 'node:crypto';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { cloudEventText, readCloudEvent } from '../../../subgraphs/shared/events/cloud-event';
import type { EventConsumer, PublishedEvent } from '../../../subgraphs/shared/events/event';
import { createPeerSigner, PEER_PROOF_HEADER } from '../../../subgraphs/shared/peers/peer-proof';
import {
  EVENT_SIGNATURE_HEADER,
  isTextSigned,
  signText,
} from '../../../subgraphs/shared/peers/text-signature';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { openReceiver, REGISTRY_KEYS, type Receiver } from '../../support/registries';

let database: TestDatabase;
let escrow: Receiver;
let acted: string[];

/** Leaves a trace in the transaction and fails when it is told to. */
const consumer: EventConsumer = {
  type: 'register.entry.included',
  consume: async (transaction, { id, data }) => {
    acted.push(id);
    await transaction.query(
      `INSERT INTO journal_entry (occurred_at, actor, command, subject_id, facts) VALUES (now(), 'x', 'x', $1, '{}')`,
      [id],
    );
    if (data['fails']) throw new Error('fails');
  },
};

beforeAll(async () => {
  database = await cloneDatabase('escrow');
  escrow = await openReceiver('escrow', database.application, [], [consumer]);
});
afterAll(async () => {
  await escrow.close();
  await database.drop();
});
beforeEach(() => {
  acted = [];
});

const eventOf = (changes: Partial<PublishedEvent> = {}): PublishedEvent => ({
  id: randomUUID(),
  source: 'register',
  type: 'register.entry.included',
  subject: 'ren_1',
  time: new Date('2026-11-20T07:00:00Z'),
  data: {},
  ...changes,
});

const sign = createPeerSigner(REGISTRY_KEYS.register.privateKey, 'register');

/** Sends a body with the register's proof and whatever signature. */
async function send(body: string, signature = signText(body, REGISTRY_KEYS.register.privateKey)) {
  const headers = {
    [PEER_PROOF_HEADER]: sign({ to: 'escrow', path: '/events', body }),
    [EVENT_SIGNATURE_HEADER]: signature,
  };
  return (await escrow.handler({ path: '/events', body, headers })).status;
}

const rowsOf = (table: string, id: string) =>
  withClient(database.owner, async (client) => {
    const column = table === 'inbox_event' ? 'id' : 'subject_id';
    return (await client.query(`SELECT * FROM ${table} WHERE ${column} = $1`, [id])).rows;
  });

test('an event is acted on and kept with its signature, which can be verified later', async () => {
  const event = eventOf();
  const body = cloudEventText(event);
  expect(await send(body)).toBe(200);
  expect(acted).toEqual([event.id]);
  const [kept] = await rowsOf('inbox_event', event.id);
  expect(kept).toMatchObject({ source: 'register', type: 'register.entry.included', body });
  expect(isTextSigned(kept.body, REGISTRY_KEYS.register.publicKey, kept.signature)).toBe(true);
  expect(isTextSigned(kept.body, REGISTRY_KEYS.objects.publicKey, kept.signature)).toBe(false);
});

test('it is a CloudEvent 1.0', () => {
  const event = eventOf();
  expect(JSON.parse(cloudEventText(event))).toEqual({
    specversion: '1.0',
    id: event.id,
    source: 'urn:archportal:register',
    type: 'kz.archportal.register.entry.included',
    subject: 'ren_1',
    time: '2026-11-20T07:00:00.000Z',
    datacontenttype: 'application/json',
    data: {},
  });
  expect(readCloudEvent(cloudEventText(event), 'register')).toEqual(event);
});

test('an event that comes many times at once is acted on once', async () => {
  const event = eventOf();
  const body = cloudEventText(event);
  const statuses = await Promise.all(Array.from({ length: 6 }, () => send(body)));
  expect(statuses).toEqual(Array(6).fill(200));
  expect(await rowsOf('journal_entry', event.id)).toHaveLength(1);
});

test('when a consumer fails nothing of the event stays, so that it can come again', async () => {
  const event = eventOf({ data: { fails: true } });
  expect(await send(cloudEventText(event))).toBe(500);
  expect(await rowsOf('inbox_event', event.id)).toEqual([]);
  expect(await rowsOf('journal_entry', event.id)).toEqual([]);
  expect(await send(cloudEventText({ ...event, data: {} }))).toBe(200);
});

test('an event that nobody consumes here is taken and not kept', async () => {
  const event = eventOf({ type: 'register.entry.excluded' });
  expect(await send(cloudEventText(event))).toBe(200);
  expect(await rowsOf('inbox_event', event.id)).toEqual([]);
});

const good = cloudEventText(eventOf());
const without = (name: string) => JSON.stringify({ ...JSON.parse(good), [name]: undefined });
test.each([
  ['is no JSON', 'x'],
  ['is no object', '[]'],
  ['has another version', JSON.stringify({ ...JSON.parse(good), specversion: '0.3' })],
  ['says that another registry told it', cloudEventText(eventOf({ source: 'objects' }))],
  ['has an id that is no uuid', cloudEventText(eventOf({ id: '1' }))],
  ['is of a foreign type', JSON.stringify({ ...JSON.parse(good), type: 'com.example.included' })],
  ['has no subject', without('subject')],
  ['has no time', without('time')],
  ['has no data', without('data')],
])('A02: what %s is no event', async (_what, body) => {
  expect(await send(body)).toBe(400);
  expect(acted).toEqual([]);
});

test('A02: an event is not believed without the signature of its registry', async () => {
  const body = cloudEventText(eventOf());
  const foreign = signText(body, REGISTRY_KEYS.objects.privateKey);
  const ofAnother = signText(cloudEventText(eventOf()), REGISTRY_KEYS.register.privateKey);
  for (const signature of ['', 'x', foreign, ofAnother]) expect(await send(body, signature)).toBe(400);
  expect(acted).toEqual([]);
});

test('A02: an event without the proof of a registry is not read', async () => {
  const body = cloudEventText(eventOf());
  const headers = { [EVENT_SIGNATURE_HEADER]: signText(body, REGISTRY_KEYS.register.privateKey) };
  expect((await escrow.handler({ path: '/events', body, headers })).status).toBe(401);
  expect(acted).toEqual([]);
});
