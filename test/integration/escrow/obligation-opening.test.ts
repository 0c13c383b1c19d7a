import { randomUUID } from 'node:crypto';
import { ESCROW } from '../../../subgraphs/escrow/module';
import type { SubgraphName } from '../../../subgraphs/shared/access/gateway-proof';
import { cloudEventText } from '../../../subgraphs/shared/events/cloud-event';
import type { EventType } from '../../../subgraphs/shared/events/event';
import { PeerUnavailable } from '../../../subgraphs/shared/peers/peers';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { clientOf, openReceiver, type Receiver } from '../../support/registries';

let database: TestDatabase;
let escrow: Receiver;
beforeAll(async () => {
  database = await cloneDatabase('escrow');
  escrow = await openReceiver('escrow', database.application, ESCROW.entities, ESCROW.consumers ?? []);
});
afterAll(async () => {
  await escrow.close();
  await database.drop();
});

/** Tells the escrow an event, as the delivery of its registry does. */
function tell(source: SubgraphName, type: EventType, data: object, id: string = randomUUID()) {
  const text = cloudEventText({ id, source, type, subject: 'test', time: new Date(), data: { ...data } });
  return clientOf(source, { escrow: escrow.handler }).tell('escrow', text);
}

const [owner, holder] = [randomUUID(), randomUUID()];
const changed = (objectId: string, changes: object = {}) => ({
  objectId,
  code: 'KZ-П-26-0000001',
  from: 'IMPLEMENTATION',
  to: 'INDUSTRIAL_OPERATION',
  on: '2022-02-24',
  ownerOrganizationId: owner,
  holderOrganizationId: holder,
  ...changes,
});
const included = (entryId: string, changes: object = {}) => ({
  entryId,
  number: '7',
  includedOn: '2026-11-20',
  holderId: holder,
  productName: 'Есеп',
  ...changes,
});

const dutiesOf = (id: string) =>
  escrow.dataSource.query(
    `SELECT clause, owner_id AS owner, holder_id AS holder, started_on AS "startedOn", due_on AS "dueOn",
       fulfilled_on AS "fulfilledOn", is_synthetic AS "isSynthetic"
     FROM deposit_obligation WHERE object_id = $1 OR register_entry_id = $1 ORDER BY started_on`,
    [id],
  );

test('E-7: commissioning opens the duty to apply within ten working days, over moved days off', async () => {
  const objectId = randomUUID();
  await tell('objects', 'object.stage.changed', changed(objectId));
  expect(await dutiesOf(objectId)).toEqual([
    {
      clause: '7',
      owner,
      holder,
      startedOn: '2022-02-24',
      dueOn: '2022-03-11',
      fulfilledOn: null,
      isSynthetic: false,
    },
  ]);
});

test('E-7: an object that its owner holds has a duty without a holder', async () => {
  const objectId = randomUUID();
  await tell('objects', 'object.stage.changed', changed(objectId, { holderOrganizationId: null }));
  expect(await dutiesOf(objectId)).toMatchObject([{ owner, holder: null }]);
});

test('E-7: a second commissioning opens a second duty, another change of stage none', async () => {
  const objectId = randomUUID();
  await tell('objects', 'object.stage.changed', changed(objectId));
  for (const to of ['PLANNED', 'BUILD', 'TRIAL_OPERATION', 'IMPLEMENTATION', 'DEVELOPMENT'])
    await tell('objects', 'object.stage.changed', changed(objectId, { to, on: '2024-05-06' }));
  await tell('objects', 'object.stage.changed', changed(objectId, { on: '2025-06-02' }));
  const started = (await dutiesOf(objectId)).map(({ startedOn }: { startedOn: string }) => startedOn);
  expect(started).toEqual(['2022-02-24', '2025-06-02']);
});

test('E-11: the end of operation opens the duty to tell the operator, also on the day of the commissioning', async () => {
  const objectId = randomUUID();
  await tell('objects', 'object.stage.changed', changed(objectId, { on: '2026-11-20' }));
  const ended = changed(objectId, { from: 'INDUSTRIAL_OPERATION', to: 'TERMINATED', on: '2026-11-20' });
  await tell('objects', 'object.stage.changed', ended);
  await tell('objects', 'object.stage.changed', ended);
  const duties: { clause: string }[] = await dutiesOf(objectId);
  expect(duties.sort((one, other) => Number(one.clause) - Number(other.clause))).toMatchObject([
    { clause: '7', dueOn: '2026-12-04' },
    { clause: '11', owner, holder, startedOn: '2026-11-20', dueOn: '2026-12-04', fulfilledOn: null },
  ]);
});

test('E-14: who holds the rights owes the transfer; told twice, by whatever events, the duty is there once', async () => {
  const [entryId, eventId] = [randomUUID(), randomUUID()];
  await tell('register', 'register.entry.included', included(entryId), eventId);
  await tell('register', 'register.entry.included', included(entryId), eventId);
  await tell('register', 'register.entry.included', included(entryId));
  expect(await dutiesOf(entryId)).toMatchObject([
    { clause: '14', owner: holder, holder, startedOn: '2026-11-20', dueOn: '2026-11-27' },
  ]);
});

test.each([
  ['2022-12-31', '19', null],
  ['2023-01-01', '14', '2023-01-10'],
])('E-14, E-19: inclusion on %s opens the duty of clause %s, due %s', async (includedOn, clause, dueOn) => {
  const entryId = randomUUID();
  await tell('register', 'register.entry.included', included(entryId, { includedOn }));
  expect(await dutiesOf(entryId)).toMatchObject([{ clause, startedOn: includedOn, dueOn }]);
});

test.each([
  ['a fact is missing', { holderId: undefined }],
  ['a day is no day', { includedOn: '20.11.2026' }],
  ['the calendar of the year is not loaded', { includedOn: '2150-01-05' }],
])('when %s the event is not taken, so that it is not lost', async (_what, changes) => {
  const entryId = randomUUID();
  const sent = tell('register', 'register.entry.included', included(entryId, changes));
  await expect(sent).rejects.toThrow(PeerUnavailable);
  expect(await dutiesOf(entryId)).toEqual([]);
});
