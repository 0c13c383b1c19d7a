import { signInAs } from '../../scripts/token-flow';
import { openGraph, type TestGraph } from '../support/graph';

let graph: TestGraph;
let owner: Record<string, string>;
beforeAll(async () => {
  graph = await openGraph();
  owner = { authorization: `Bearer ${await signInAs('owner', graph.url)}`, 'accept-language': 'en' };
});
afterAll(() => graph.close());

const get = (headers: Record<string, string>, query = '') =>
  fetch(`${graph.url}/duties.ics${query}`, { headers });
const organizationOf = async (login: string) => {
  const query = '{ viewer { organization { id } } }';
  const { data } = await graph.ask<{ viewer: { organization: { id: string } } }>(login, query);
  return data.viewer.organization.id;
};

test('N22: the open duties have an address of their own, which tells what the graph tells', async () => {
  const response = await get(owner);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  const lines = (await response.text()).split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines).toContain('X-WR-CALNAME:Duties over informatization objects');
  const { data } = await graph.ask<{ duties: { totalCount: number } }>(
    'owner',
    '{ duties(first: 1) { totalCount } }',
  );
  expect(data.duties.totalCount).toBeGreaterThan(0);
  expect(lines.filter((line) => line.startsWith('UID:'))).toHaveLength(data.duties.totalCount);
});

test('the calendar of another organization is for who sees every object', async () => {
  const query = `?organizationId=${await organizationOf('owner')}`;
  const analyst = { authorization: `Bearer ${await signInAs('analyst', graph.url)}` };
  expect((await get(analyst, query)).status).toBe(200);
  const supplier = { authorization: `Bearer ${await signInAs('supplier', graph.url)}` };
  expect((await get(supplier, query)).status).toBe(403);
});

test.each([
  ['nobody', {}, '', [401, 403]],
  ['a token that is none', { authorization: 'Bearer x' }, '', [401]],
  ['an organization named twice', null, '?organizationId=a&organizationId=b', [400]],
  ['an id that is none', null, '?organizationId=x', [400]],
] as const)('%s is given no calendar', async (_who, headers, query, allowed) => {
  const response = await get(headers ?? owner, query);
  expect(allowed).toContain(response.status);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(((await response.json()) as { errors: object[] }).errors).toHaveLength(1);
});
