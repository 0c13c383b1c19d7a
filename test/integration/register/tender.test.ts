import { REGISTER } from '../../../subgraphs/register/module';
import type { TenderAction, TenderState } from '../../../subgraphs/register/service/tender.model';
import { TENDER_TABLE } from '../../../subgraphs/register/service/tender.rules';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import { NO_PEERS, type Peers } from '../../../subgraphs/shared/peers/peers';
import { organizationId, person } from '../../support/actors';
import { holderId, insertRegister, objectId } from '../../support/builders/register';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { mutate } from '../../support/mutate';
import { objectFacts, peersAnswering } from '../../support/peers';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

const OWNER = person([], 'owner');
const WINNER = person([], 'supplier-one');
const AGREED = seededUuid('terms:agreed');
const SUBMITTED = seededUuid('terms:submitted');
const FUTURE = seededUuid('terms:future');
const AGREED_ON: Readonly<Record<string, string | null>> = {
  [AGREED]: '2026-11-20',
  [SUBMITTED]: null,
  [FUTURE]: '2026-11-21',
};

const PEERS = peersAnswering({
  'objects object-facts': ({ objectId: id }) =>
    objectFacts(String(id), { owner: 'OWNER', supplier: 'SUPPLIER' }),
  'objects terms-facts': ({ termsOfReferenceId }) => {
    const agreedOn = AGREED_ON[String(termsOfReferenceId)];
    return agreedOn === undefined ? null : { termsOfReferenceId, agreedOn };
  },
  'objects organization-facts': ({ organizationId: id }) =>
    id === organizationId('nobody') ? null : { organizationId: id, kind: 'SUPPLIER', roles: [] },
});

/** One word of it is known to the register, and nothing answers it. */
const NEW_SERVICE = 'очередь верблюды кумыс';

let database: TestDatabase;
let register: TestSubgraph;
beforeEach(async () => {
  database = await cloneDatabase('register');
  const name = { kk: 'Электрондық кезек', ru: 'Электронная очередь', en: 'Queue management' };
  await insertRegister(database, { entries: [{ number: 'Q-1', name, includedOn: '2024-03-01' }] });
  await open(PEERS);
});
afterEach(async () => {
  await register.close();
  await database.drop();
});

async function open(peers: Peers): Promise<void> {
  const now = new Date('2026-11-20T06:00:00Z');
  register = await openSubgraph(REGISTER, database, { actor: OWNER, now, peers });
}

const SELECTION = `id state availableActions closedOn winner { id } contract { serviceType number }
  inclusionDuty { openedOn fulfilledOn legalBasis { clause } }`;

const act = (mutation: string, input: object, actor: Actor = OWNER) =>
  mutate(register, { mutation, field: 'tender', selection: SELECTION, input, actor });

async function search(query: string, on = '2026-11-20', actor: Actor = OWNER): Promise<string> {
  const { thing } = await mutate(register, {
    mutation: 'analogueSearchRun',
    field: 'search',
    selection: 'id',
    input: { query, on },
    actor,
  });
  return String(thing?.['id']);
}

async function openTender(input: object = {}, actor: Actor = OWNER) {
  const analogueSearchId = await search(NEW_SERVICE);
  const valid = { objectId: objectId('portal'), analogueSearchId, termsOfReferenceId: AGREED };
  return act('tenderOpen', { ...valid, ...input }, actor);
}

const INPUTS: Readonly<Record<TenderAction, readonly [mutation: string, input: object]>> = {
  AWARD: ['tenderAward', { winnerId: holderId('supplier-one'), awardedOn: '2026-11-20' }],
  CANCEL: ['tenderCancel', {}],
  CONTRACT: ['serviceContractRecord', { form: 'ICT_SERVICE', number: '9', signedOn: '2026-11-20' }],
};

const doIt = (tenderId: string, action: TenderAction, input: object = {}, actor: Actor = OWNER) =>
  act(INPUTS[action][0], { tenderId, ...INPUTS[action][1], ...input }, actor);

const WAY: Readonly<Record<TenderState, readonly TenderAction[]>> = {
  OPEN: [],
  AWARDED: ['AWARD'],
  CONTRACTED: ['AWARD', 'CONTRACT'],
  CANCELLED: ['CANCEL'],
};

async function tenderIn(state: TenderState): Promise<string> {
  const { thing } = await openTender();
  const id = String(thing?.['id']);
  for (const action of WAY[state]) expect((await doIt(id, action)).codes).toEqual([]);
  return id;
}

test('L118 C-28: a tender is for what the register lacks; a search with a result refuses it', async () => {
  expect((await openTender()).thing).toMatchObject({ state: 'OPEN', availableActions: ['AWARD', 'CANCEL'] });
  const { thing, userErrors } = await openTender({ analogueSearchId: await search('очередь') });
  expect(thing).toBeNull();
  expect(userErrors).toMatchObject([
    {
      __typename: 'LegalRefusalError',
      code: 'SERVICE_EXISTS_IN_REGISTER',
      path: ['input', 'analogueSearchId'],
      legalReference: { clause: '28' },
    },
  ]);
});

test('C-28: a search of unknown words alone proves nothing; one known word among them is enough', async () => {
  const { thing, userErrors } = await openTender({ analogueSearchId: await search('верблюды кумыс') });
  expect(thing).toBeNull();
  expect(userErrors).toMatchObject([
    {
      code: 'TENDER_SEARCH_TELLS_NOTHING',
      path: ['input', 'analogueSearchId'],
      legalReference: { clause: '28' },
    },
  ]);
  expect((await openTender({ analogueSearchId: await search(NEW_SERVICE) })).codes).toEqual([]);
});

test('C-28: the search is the organization’s own and of today', async () => {
  const stranger = await search(NEW_SERVICE, '2026-11-20', person([], 'stranger'));
  for (const analogueSearchId of [stranger, await search(NEW_SERVICE, '2026-11-19'), 'ans_x'])
    expect((await openTender({ analogueSearchId })).codes).toEqual(['TENDER_SEARCH_MISSING']);
});

test('L119 C-28: the documents of a tender include agreed terms of reference', async () => {
  expect((await openTender({ termsOfReferenceId: `tor_${AGREED}` })).codes).toEqual([]);
  for (const termsOfReferenceId of [null, 'x', SUBMITTED, FUTURE, seededUuid('terms:nothing')])
    expect((await openTender({ termsOfReferenceId })).userErrors).toMatchObject([
      { code: 'TOR_MISSING', path: ['input', 'termsOfReferenceId'], legalReference: { clause: '28' } },
    ]);
});

test('L126 L110 C-31: the winner provides software as a service by contract, and not as goods', async () => {
  const tenderId = await tenderIn('AWARDED');
  expect((await doIt(tenderId, 'CONTRACT', { form: 'GOODS' })).userErrors).toMatchObject([
    { code: 'FORM_NOT_ALLOWED', path: ['input', 'form'], legalReference: { clause: '31' } },
  ]);
  expect((await doIt(tenderId, 'CONTRACT')).thing).toMatchObject({
    state: 'CONTRACTED',
    contract: { serviceType: 'SOFTWARE', number: '9' },
  });
});

const STATES = Object.keys(TENDER_TABLE) as TenderState[];
const ACTIONS = Object.keys(INPUTS) as TenderAction[];
test.each(STATES.flatMap((state) => ACTIONS.map((action) => [state, action] as const)))(
  'G06: a tender in the state %s answers %s by its table',
  async (state, action) => {
    const tenderId = await tenderIn(state);
    const step = TENDER_TABLE[state].find((row) => row.action === action);
    const { thing, userErrors } = await doIt(tenderId, action);
    if (step) expect(thing).toMatchObject({ state: step.to });
    else
      expect(userErrors).toMatchObject([
        {
          __typename: 'IllegalTransitionError',
          code: 'TENDER_STATE',
          allowedActions: TENDER_TABLE[state].map((row) => row.action),
        },
      ]);
  },
);

test('C-28: an organization that the registry of objects does not know wins nothing', async () => {
  const tenderId = await tenderIn('OPEN');
  const award = (key: string) => doIt(tenderId, 'AWARD', { winnerId: holderId(key) });
  expect((await award('nobody')).userErrors).toMatchObject([
    { code: 'TENDER_WINNER_UNKNOWN', path: ['input', 'winnerId'], legalReference: { clause: '28' } },
  ]);
  expect((await award('supplier-one')).codes).toEqual([]);
});

test('C-28: nothing is awarded while the registry of objects gives no answer', async () => {
  const tenderId = await tenderIn('OPEN');
  await register.close();
  await open(NO_PEERS);
  expect((await doIt(tenderId, 'AWARD')).codes).toEqual(['PEER_UNAVAILABLE']);
});

test.each([
  ['AWARD', { awardedOn: '2026-11-19' }, 'awardedOn'],
  ['AWARD', { awardedOn: '2026-11-21' }, 'awardedOn'],
  ['AWARD', { winnerId: 'x' }, 'winnerId'],
  ['CONTRACT', { signedOn: '2026-11-19' }, 'signedOn'],
  ['CONTRACT', { signedOn: '2026-11-21' }, 'signedOn'],
  ['CONTRACT', { number: ' ' }, 'number'],
] as const)('%s with %j is refused with its field', async (action, input, field) => {
  const { userErrors } = await doIt(await tenderIn(action === 'AWARD' ? 'OPEN' : 'AWARDED'), action, input);
  expect(userErrors).toMatchObject([{ code: 'TENDER_INPUT_INVALID', path: ['input', field] }]);
});

test.each([
  ['the owner', OWNER, [], []],
  ['a supplier of the object', person([], 'supplier'), ['ACQUIRING_OBJECT_UNKNOWN'], ['TENDER_UNKNOWN']],
  ['a stranger', person(['STATE_BODY'], 'stranger'), ['ACQUIRING_OBJECT_UNKNOWN'], ['TENDER_UNKNOWN']],
  ['nobody', ANONYMOUS, ['SIGN_IN_FIRST'], ['SIGN_IN_FIRST']],
])('C-28: %s who opens and awards is answered %#', async (_who, actor, opening, awarding) => {
  const tenderId = await tenderIn('OPEN');
  const codes = (await openTender({}, actor)).codes;
  expect(opening.length > 0 ? codes.slice(0, 1) : codes).toEqual(opening);
  expect((await doIt(tenderId, 'AWARD', {}, actor)).codes).toEqual(awarding);
});

test.each([
  ['the customer', OWNER, true],
  ['the winner', WINNER, true],
  ['another organization', person(['STATE_BODY'], 'stranger'), false],
  ['the auditor', person(['AUDITOR']), true],
])('C-28: a tender, alone and in the list, is seen by %s: %#', async (_who, actor, isSeen) => {
  const id = await tenderIn('AWARDED');
  const { data } = await register.execute({
    query: 'query ($id: ID!) { tender(id: $id) { id } tenders(first: 5) { totalCount nodes { id } } }',
    variables: { id },
    actor,
  });
  expect(data).toEqual({
    tender: isSeen ? { id } : null,
    tenders: { totalCount: isSeen ? 1 : 0, nodes: isSeen ? [{ id }] : [] },
  });
});

test('a tender is refused and nothing is kept when the registry of objects gives no answer', async () => {
  await register.close();
  await open(NO_PEERS);
  expect((await openTender()).codes).toEqual(['PEER_UNAVAILABLE']);
  const { rows } = await withClient(database.owner, (client) => client.query('SELECT FROM tender'));
  expect(rows).toEqual([]);
});
