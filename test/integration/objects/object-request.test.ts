import { ObjectRequestAction, ObjectRequestState } from '../../../subgraphs/objects/request/request.model';
import { OBJECT_REQUEST } from '../../../subgraphs/objects/request/request.rules';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import {
  allowedActions,
  ambiguousActions,
  next,
  type TransitionTable,
  unreachableStates,
} from '../../../subgraphs/shared/kernel/transition-table';
import { partner, person } from '../../support/actors';
import { insertRows } from '../../support/builders/insert-rows';
import { requestedRecord, requestId, requestOf } from '../../support/builders/object-request';
import { objectOf, organizationOf } from '../../support/builders/objects';
import { mutate } from '../../support/mutate';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const OWNER = person(['STATE_BODY'], 'owner');
const INTEGRATOR = person(['INTEGRATOR'], 'integrator');
const AUTHORIZED = person(['AUTHORIZED_BODY'], 'authorized-body');
const STRANGER = person(['STATE_BODY'], 'other');
const CODE = 'KZ-П-20-0000001';
const STATES = Object.keys(ObjectRequestState) as ObjectRequestState[];
const TABLE: TransitionTable<ObjectRequestState, ObjectRequestAction> = OBJECT_REQUEST;

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(OWNER, {
    organization: [
      ...['owner', 'holder', 'other', 'integrator', 'authorized-body'].map((key) => organizationOf(key)),
      organizationOf('firm', { kind: 'OTHER_PERSON', government_level: null }),
    ],
    informatization_object: [objectOf(CODE)],
  });
});
afterEach(() => fixture.close());

const ACTS = {
  CORRECT: { mutation: 'objectRequestCorrect', actor: OWNER, input: requestedRecord('новая') },
  SUBMIT: { mutation: 'objectRequestSubmit', actor: OWNER, input: {} },
  START_REVIEW: { mutation: 'objectRequestReviewStart', actor: INTEGRATOR, input: {} },
  APPROVE: { mutation: 'objectRequestApprove', actor: INTEGRATOR, input: {} },
  REJECT: { mutation: 'objectRequestReject', actor: AUTHORIZED, input: { reason: 'Двойник' } },
} as const satisfies Record<ObjectRequestAction, object>;
const ACTIONS = Object.keys(ACTS) as ObjectRequestAction[];
const SELECTION =
  'id state version comment reason card { name { ru } } object { code owner { id } } availableActions';

const draft = (input: object = {}, actor: Actor = OWNER) =>
  mutate(fixture.subgraph, {
    mutation: 'objectRequestDraft',
    field: 'objectRequest',
    selection: SELECTION,
    input: { ...requestedRecord('налогов'), ...input },
    actor,
  });

const act = (
  action: ObjectRequestAction,
  id: string,
  input: object = {},
  actor: Actor = ACTS[action].actor,
) =>
  mutate(fixture.subgraph, {
    mutation: ACTS[action].mutation,
    field: 'objectRequest',
    selection: SELECTION,
    input: { ...ACTS[action].input, requestId: id, expectedVersion: 1, ...input },
    actor,
  });

const insert = (...rows: ReturnType<typeof requestOf>[]) =>
  insertRows(fixture.database, { object_request: rows });

const list = async (actor: Actor, args = '') => {
  const query = `{ objectRequests(first: 20${args}) { totalCount nodes { card { name { ru } } } } }`;
  const { data, errors } = await fixture.subgraph.execute<{
    objectRequests: { totalCount: number; nodes: { card: { name: { ru: string } } }[] };
  }>({ query, actor });
  expect(errors).toEqual([]);
  expect(data.objectRequests.totalCount).toBe(data.objectRequests.nodes.length);
  return data.objectRequests.nodes.map(({ card }) => card.name.ru.replace('Система ', ''));
};

test('C-4: a request is drafted, sent, taken up and approved, which records the object for its organization', async () => {
  const drafted = await draft({ comment: ' Срочно ' });
  expect(drafted).toMatchObject({
    codes: [],
    thing: {
      state: 'DRAFT',
      version: 1,
      comment: 'Срочно',
      availableActions: ['CORRECT', 'SUBMIT'],
      object: null,
    },
  });
  const id = String(drafted.thing?.['id']);
  expect((await act('SUBMIT', id)).thing).toMatchObject({
    state: 'SUBMITTED',
    version: 2,
    availableActions: [],
  });
  expect((await act('START_REVIEW', id, { expectedVersion: 2 })).thing).toMatchObject({
    state: 'UNDER_REVIEW',
    availableActions: ['APPROVE', 'REJECT'],
  });
  const { thing, codes } = await act('APPROVE', id, { expectedVersion: 3 });
  expect(codes).toEqual([]);
  expect(thing).toMatchObject({
    state: 'APPROVED',
    object: { code: 'KZ-П-26-0000002', owner: { id: expect.stringMatching(/^org_/) } },
  });
  const query =
    '{ informatizationObject(code: "KZ-П-26-0000002") { stage name { ru } history(first: 5) { nodes { action } } } }';
  const { data } = await fixture.subgraph.execute({ query });
  expect(data['informatizationObject']).toEqual({
    stage: 'PLANNED',
    name: { ru: 'Система налогов' },
    history: { nodes: [{ action: 'PLAN' }] },
  });
});

test('C-4: the table of requests has no state out of reach and no act twice', () => {
  expect(unreachableStates(TABLE, 'DRAFT')).toEqual([]);
  expect(ambiguousActions(TABLE)).toEqual([]);
});

describe.each(STATES)('G06 C-4: on a request in the state %s', (state) => {
  test.each(ACTIONS)('the act %s is done exactly when the table allows it', async (action) => {
    await insert(requestOf('дела', state));
    // Drafts are seen by their organization alone: what it may not do there is refused to it by the policy.
    const actor = state === 'DRAFT' ? OWNER : ACTS[action].actor;
    const step = next(TABLE, state, action);
    const { thing, userErrors } = await act(action, requestId('дела'), {}, actor);
    if (step.ok) expect(thing).toMatchObject({ state: step.value.to, version: 2 });
    else if (actor !== ACTS[action].actor)
      expect(userErrors).toMatchObject([{ code: 'NOT_OWNER_OR_HOLDER' }]);
    else
      expect(userErrors).toMatchObject([
        {
          __typename: 'IllegalTransitionError',
          code: 'OBJECT_REQUEST_ACT_ILLEGAL',
          allowedActions: allowedActions(TABLE, state),
          legalReference: { clause: '4.1' },
        },
      ]);
  });
});

test('C-4: an act that the draft does not allow is refused to an integrator who asks for himself', async () => {
  const actor = person(['INTEGRATOR'], 'owner');
  await insert(requestOf('своя', 'DRAFT'));
  expect((await act('APPROVE', requestId('своя'), {}, actor)).codes).toEqual(['OBJECT_REQUEST_ACT_ILLEGAL']);
});

test.each(ACTIONS)('C-4: the act %s is refused to whom it does not belong', async (action) => {
  const state = STATES.find((one) => next(TABLE, one, action).ok) ?? 'DRAFT';
  await insert(requestOf('чужая', state));
  const others = [OWNER, INTEGRATOR, AUTHORIZED].filter((actor) => {
    const isOwners = ACTS[action].actor === OWNER;
    return isOwners ? actor !== OWNER : actor === OWNER;
  });
  for (const actor of others) {
    const isUnseen = state === 'DRAFT' && actor !== OWNER;
    const code = isUnseen ? 'OBJECT_REQUEST_UNKNOWN' : 'NOT_OWNER_OR_HOLDER';
    expect((await act(action, requestId('чужая'), {}, actor)).codes).toEqual([code]);
  }
  expect((await act(action, requestId('чужая'), {}, STRANGER)).codes).toEqual(['OBJECT_REQUEST_UNKNOWN']);
  expect((await act(action, requestId('чужая'), {}, ANONYMOUS)).codes).toEqual(['SIGN_IN_FIRST']);
});

test('A04: an id of another kind, or of nothing, is answered as not found', async () => {
  await insert(requestOf('дела', 'DRAFT'));
  for (const id of [requestId('дела').replace('orq_', 'obj_'), requestId('нет')])
    expect((await act('SUBMIT', id)).userErrors).toMatchObject([
      { code: 'OBJECT_REQUEST_UNKNOWN', path: ['input', 'requestId'] },
    ]);
});

test('F08: an act on another version than the present one is a conflict', async () => {
  await insert(requestOf('дела', 'DRAFT', { version: 3 }));
  expect((await act('SUBMIT', requestId('дела'))).userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
  expect((await act('SUBMIT', requestId('дела'), { expectedVersion: 3 })).codes).toEqual([]);
});

test('F09: a repeated key drafts one request', async () => {
  const input = { idempotencyKey: 'request-2026-11' };
  const [first, second] = [await draft(input), await draft(input)];
  expect(second.thing?.['id']).toBe(first.thing?.['id']);
  expect(await list(OWNER)).toEqual(['налогов']);
});

test('C-4: all problems of a draft are told together, each with its path', async () => {
  const blank = { kk: ' ', ru: 'Имя', en: 'x'.repeat(256) };
  const input = { procedure: 'OTHER', name: blank, tasks: [''], comment: ' ', beneficiaryId: 'org_nobody' };
  const { userErrors } = await draft(input);
  expect(userErrors.map(({ code, path }) => [code, path.slice(1).join('.')])).toEqual([
    ['OUT_OF_SCOPE', 'procedure'],
    ['ORGANIZATION_UNKNOWN', 'beneficiaryId'],
    ['TEXT_BLANK', 'name.kk'],
    ['TEXT_TOO_LONG', 'name.en'],
    ['TEXT_BLANK', 'tasks.0'],
    ['TEXT_BLANK', 'comment'],
  ]);
  expect(await list(OWNER)).toEqual([]);
});

test.each([
  ['a firm that serves no state body', person([], 'firm'), ['NO_STATE_FUNCTION_BASIS']],
  ['a person without organization', person(['STATE_BODY']), ['NOT_OWNER_OR_HOLDER']],
  ['a partner', partner('objects:read'), ['NOT_OWNER_OR_HOLDER']],
  ['the administrator', person(['ADMINISTRATOR'], 'owner'), ['NOT_OWNER_OR_HOLDER']],
  ['a state body', OWNER, []],
])('C-2: %s who drafts a request is answered so', async (_who, actor, codes) => {
  const answer = await fixture.subgraph.execute<{ objectRequestDraft: { userErrors: { code: string }[] } }>({
    query:
      'mutation ($input: ObjectRequestDraftInput!) { objectRequestDraft(input: $input) { userErrors { code } } }',
    variables: { input: requestedRecord('налогов') },
    actor,
  });
  expect(answer.data.objectRequestDraft.userErrors.map(({ code }) => code)).toEqual(codes);
});

test('C-4: a name that another object took meanwhile refuses the approval, and nothing is recorded', async () => {
  const name = { kk: `${CODE} ақпараттық жүйесі`, ru: 'Другая', en: 'Another' };
  await insert(requestOf('двойник', 'UNDER_REVIEW', { record: { ...requestedRecord('двойник'), name } }));
  expect((await act('APPROVE', requestId('двойник'))).userErrors).toMatchObject([
    { code: 'NAME_TAKEN', path: [] },
  ]);
  expect(await list(INTEGRATOR, ', filterBy: { states: [UNDER_REVIEW] }')).toEqual(['Другая']);
});

test('C-4: a request is rejected with a reason and not without', async () => {
  await insert(requestOf('дела', 'UNDER_REVIEW'));
  expect((await act('REJECT', requestId('дела'), { reason: ' ' })).userErrors).toMatchObject([
    { code: 'TEXT_BLANK', path: ['input', 'reason'] },
  ]);
  expect((await act('REJECT', requestId('дела'))).thing).toMatchObject({
    state: 'REJECTED',
    reason: 'Двойник',
  });
});

describe('C-4: requests are listed', () => {
  beforeEach(() =>
    insert(
      requestOf('первая', 'SUBMITTED', { updated_at: '2026-11-01T05:00:00Z' }),
      requestOf('вторая', 'DRAFT', { updated_at: '2026-11-02T05:00:00Z' }),
      requestOf('третья', 'REJECTED', {
        updated_at: '2026-11-03T05:00:00Z',
        organization_id: organizationOf('other').id,
        record: { ...requestedRecord('третья'), kind: 'INTERNET_RESOURCE', governmentLevel: 'LOCAL' },
      }),
    ),
  );

  test('A12: to their own organization, and to who considers them without the drafts of others', async () => {
    expect(await list(OWNER)).toEqual(['вторая', 'первая']);
    expect(await list(STRANGER)).toEqual(['третья']);
    expect(await list(INTEGRATOR)).toEqual(['третья', 'первая']);
    expect(await list(person(['INTEGRATOR'], 'owner'))).toEqual(['третья', 'вторая', 'первая']);
  });

  test.each([
    ['states: [SUBMITTED]', ['первая']],
    ['kinds: [INTERNET_RESOURCE]', ['третья']],
    ['governmentLevel: CENTRAL', ['первая']],
    ['organizationId: "org_nobody"', []],
  ])('by %s', async (filter, names) => {
    expect(await list(INTEGRATOR, `, filterBy: { ${filter} }`)).toEqual(names);
  });

  test('A04: a single request is shown exactly when the list shows it', async () => {
    const read = async (name: string, actor: Actor) => {
      const query = `{ objectRequest(id: "${requestId(name)}") { state } }`;
      return (await fixture.subgraph.execute({ query, actor })).data['objectRequest'];
    };
    expect(await read('вторая', OWNER)).toEqual({ state: 'DRAFT' });
    expect(await read('вторая', INTEGRATOR)).toBeNull();
    expect(await read('первая', STRANGER)).toBeNull();
  });

  test('A01: to nobody who may not see them', async () => {
    for (const actor of [ANONYMOUS, partner('objects:read'), person(['ADMINISTRATOR'], 'owner')]) {
      const query = '{ objectRequests(first: 1) { totalCount } }';
      const { errors } = await fixture.subgraph.execute({ query, actor });
      expect(errors).toHaveLength(1);
    }
  });

  test('with a constant number of statements', async () => {
    const query =
      '{ objectRequests(first: 20) { nodes { organization { id } object { code } availableActions } } }';
    await fixture.subgraph.execute({ query, actor: INTEGRATOR });
    expect(fixture.subgraph.statements()).toHaveLength(2);
  });
});
