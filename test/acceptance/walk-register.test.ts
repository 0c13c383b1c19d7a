import { REGISTER_WALK } from '../../scripts/walk/register/register-walk';
import { openGraph, type TestGraph } from '../support/graph';
import { refusalsIn, takeWalk } from '../support/walk';

let graph: TestGraph;
let lines: readonly string[];
beforeAll(async () => {
  graph = await openGraph();
  lines = await take();
});
afterAll(() => graph.close());

const take = () => takeWalk(graph, REGISTER_WALK);

/** Codes of the refusals that the walk shows, in order. */
const refusals = () => refusalsIn(lines);
const telling = (text: string) => lines.filter((line) => line.includes(text));

test('C-20 to C-38: a product goes from its application to inclusion, purchase and exclusion through the public graph', () => {
  expect(refusals()).toEqual([
    ...['TARGET_MODEL_ROLE', 'TARGET_MODEL_MISSING', 'APPLICATION_INCOMPLETE', 'TRANSITION_NOT_APPLICABLE'],
    ...['APPLICATION_REMARKS_MISSING', 'NOT_REGISTER_KEEPER', 'NOT_FROM_REGISTER', 'NOT_FROM_REGISTER'],
    ...['RIGHTS_NOT_TRANSFERABLE', 'SERVICE_EXISTS_IN_REGISTER', 'TOR_MISSING'],
    ...['TENDER_SEARCH_TELLS_NOTHING', 'TOR_MISSING', 'TERMS_SECTION_MISSING', 'TOR_MISSING'],
    ...['NOT_TENDER_WINNER', 'FORM_NOT_ALLOWED', 'NOT_FROM_REGISTER', 'ENTRY_NOT_INCLUDED'],
  ]);
});

test('Order 53/НҚ, E-14: each step of the walk begins the term of its rule', () => {
  expect(telling('· term: ')).toEqual([
    '· term: to be checked for completeness by 2026-11-27 (5 working days)',
    '· term: to be considered by the commission by 2026-12-10 (14 working days)',
    '· term: to be decided (no term stated)',
    '· term: to be transferred by 2026-11-27 (5 working days)',
    '· term: to be considered (no term stated)',
  ]);
});

test('L189 E-14: the inclusion opens the duty in the escrow by its event', () => {
  expect(telling('in the escrow')).toContain('· duty by E14 in the escrow');
});

test('C-32: the award opens the duty of the winner, the application meets it, the inclusion closes it', () => {
  expect(telling('· duty of inclusion')).toEqual([
    '· duty of inclusion: opened 2026-11-21, applied —, fulfilled —',
    '· duty of inclusion: opened 2026-11-21, applied 2026-11-21, fulfilled —',
    '· duty of inclusion: opened 2026-11-21, applied 2026-11-21, fulfilled 2026-11-21',
  ]);
});

test('C-20: the standing of an entry changes on the day of its inclusion and on that of its exclusion', () => {
  const [inclusion] = telling('before and after the inclusion');
  expect(inclusion).toMatch(/NOT_YET_INCLUDED, [-\d]+ INCLUDED, [-\d]+ INCLUDED$/);
  expect(telling('before and after the exclusion')).toEqual([
    '· before and after the exclusion: 2026-11-20 INCLUDED, 2026-11-21 EXCLUDED, 2026-11-22 EXCLUDED',
  ]);
});

test('a second walk takes what the first one left', async () => {
  await expect(take()).resolves.toHaveLength(lines.length);
});
