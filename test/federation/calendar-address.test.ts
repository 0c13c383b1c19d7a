import { signInAs } from '../../scripts/token-flow';
import { withClient } from '../../subgraphs/shared/database/connection';
import { openGraph, type TestGraph } from '../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const get = (path: string, init: RequestInit = {}) => fetch(`${graph.url}${path}`, init);

interface Created {
  readonly calendarAddressCreate: { readonly address: { readonly id: string }; readonly path: string };
}
const create = async () => {
  const query = 'mutation { calendarAddressCreate(input: {}) { address { id } path } }';
  return (await graph.ask<Created>('owner', query, {}, { 'accept-language': 'en' })).data
    .calendarAddressCreate;
};
const revoke = (id: string) =>
  graph.ask(
    'owner',
    'mutation ($input: CalendarAddressRevokeInput!) { calendarAddressRevoke(input: $input) { userErrors { code } } }',
    { input: { addressId: id } },
  );

/** All that a client can tell two answers apart by, but the id of the request and the clock. */
async function told(response: Response) {
  const headers = Object.fromEntries(response.headers);
  for (const own of ['date', 'x-request-id', 'etag']) delete headers[own];
  const body = (await response.text()).replace(/"correlationId":"[^"]+"/, '');
  return { status: response.status, headers, body };
}

test('N22: a calendar program reads the duties by a secret address, without a token', async () => {
  const { path } = await create();
  const token = await signInAs('owner', graph.url);
  const headers = { authorization: `Bearer ${token}`, 'accept-language': 'en' };
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(await response.text()).toBe(await (await get('/duties.ics', { headers })).text());
});

test('a token that comes along changes nothing, not even one that is none', async () => {
  const { path } = await create();
  const headers = { authorization: 'Bearer x' };
  expect((await get(path, { headers })).status).toBe(200);
});

test('unknown, malformed, revoked and expired addresses are answered alike', async () => {
  const [revoked, expired] = [await create(), await create()];
  expect((await get(revoked.path)).status).toBe(200);
  await revoke(revoked.address.id);
  await withClient(graph.databases.objects.owner, (client) =>
    client.query(`UPDATE calendar_address SET valid_until = '2026-11-20' WHERE id = $1`, [
      expired.address.id.replace('cal_', ''),
    ]),
  );
  const unknown = await told(await get(`/duties/${'A'.repeat(43)}.ics`));
  expect(unknown).toMatchObject({ status: 404, headers: { 'cache-control': 'private, no-store' } });
  for (const path of [revoked.path, expired.path, '/duties/x.ics', `/duties/${'A'.repeat(44)}.ics`])
    expect(await told(await get(path))).toEqual(unknown);
});

test('the secret stands in no answer, and only reading is offered', async () => {
  const { path } = await create();
  const secret = path.slice('/duties/'.length, -'.ics'.length);
  expect(await (await get(path)).text()).not.toContain(secret);
  expect((await get(path, { method: 'POST' })).status).toBe(404);
});
