import {
  AcquisitionAction,
  AcquisitionState,
} from '../../../subgraphs/objects/gratuitous-acquisition/acquisition.model';
import { ACQUISITION } from '../../../subgraphs/objects/gratuitous-acquisition/acquisition.rules';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import {
  allowedActions,
  ambiguousActions,
  next,
  type TransitionTable,
  unreachableStates,
} from '../../../subgraphs/shared/kernel/transition-table';
import { partner, person } from '../../support/actors';
import { REGISTER, searchId } from '../../support/analogue-searches';
import {
  acquiredCard,
  acquisitionId,
  acquisitionOf,
  EVALUATION,
} from '../../support/builders/gratuitous-acquisition';
import { insertRows } from '../../support/builders/insert-rows';
import { objectOf, organizationOf } from '../../support/builders/objects';
import { mutate } from '../../support/mutate';
import { NOW, type ObjectsFixture, openObjects } from '../../support/objects';

const OWNER = person(['STATE_BODY'], 'owner');
const INTEGRATOR = person(['INTEGRATOR'], 'integrator');
const AUTHORIZED = person(['AUTHORIZED_BODY'], 'authorized-body');
const STRANGER = person(['STATE_BODY'], 'other');
const STATES = Object.keys(AcquisitionState) as AcquisitionState[];
const ACTIONS = Object.keys(AcquisitionAction) as AcquisitionAction[];
const TABLE: TransitionTable<AcquisitionState, AcquisitionAction> = ACQUISITION;

let fixture: ObjectsFixture;
beforeEach(async () => {
  const rows = {
    organization: [
      ...['owner', 'holder', 'other', 'integrator', 'authorized-body'].map((key) => organizationOf(key)),
      organizationOf('firm', { kind: 'OTHER_PERSON', government_level: null }),
    ],
    informatization_object: [objectOf('KZ-П-20-0000001')],
  };
  fixture = await openObjects(OWNER, rows, NOW, REGISTER);
});
afterEach(() => fixture.close());

const CONCLUSION = {
  verdict: 'POSITIVE',
  number: 'З-1',
  issuedOn: '2026-11-20',
  estimatedCosts: [
    { year: 2028, amount: '1100000.5' },
    { year: 2027, amount: '1000000' },
  ],
  purposeAndUse: 'Учёт заявлений',
  analogueSearchId: searchId('empty'),
};

const ACTS = {
  EVALUATE: { mutation: 'gratuitousAcquisitionEvaluate', actor: INTEGRATOR, input: EVALUATION },
  CONCLUDE: { mutation: 'gratuitousAcquisitionConclude', actor: AUTHORIZED, input: CONCLUSION },
  DECLINE: {
    mutation: 'gratuitousAcquisitionConclude',
    actor: AUTHORIZED,
    input: { ...CONCLUSION, verdict: 'NEGATIVE' },
  },
  ACCEPT: {
    mutation: 'gratuitousAcquisitionAccept',
    actor: OWNER,
    input: { acceptedOn: '2026-11-20', zone: 'Астана' },
  },
} as const satisfies Record<AcquisitionAction, object>;

const SELECTION = `id state version ground giver appliedOn acceptedOn availableActions
  card { name { ru } } legalBasis { clause }
  evaluation { isConformantLegally termsOfReferenceNumber evaluatedOn }
  conclusion { verdict estimatedCosts { year amount { amount currency } } purposeAndUse }
  analogueSearch { searchId asOf resultCount }
  object { code stage phase history(first: 5) { nodes { action legalBasis { clause } } } }`;

const apply = (input: object = {}, actor: Actor = OWNER) =>
  mutate(fixture.subgraph, {
    mutation: 'gratuitousAcquisitionApply',
    field: 'gratuitousAcquisition',
    selection: actor === OWNER ? SELECTION : '__typename',
    input: { ...acquiredCard('учёта'), ground: 'DONATION', giver: 'ТОО «Даритель»', ...input },
    actor,
  });

const act = (action: AcquisitionAction, id: string, input: object = {}, actor: Actor = ACTS[action].actor) =>
  mutate(fixture.subgraph, {
    mutation: ACTS[action].mutation,
    field: 'gratuitousAcquisition',
    selection: SELECTION,
    input: { ...ACTS[action].input, acquisitionId: id, expectedVersion: 1, ...input },
    actor,
  });

const insert = (...rows: ReturnType<typeof acquisitionOf>[]) =>
  insertRows(fixture.database, { gratuitous_acquisition: rows });

const ID = acquisitionId('дара');

test('L103 C-23.1: a state body applies for a donation, it is evaluated, concluded on and accepted into trial operation', async () => {
  const applied = await apply();
  expect(applied).toMatchObject({
    codes: [],
    thing: {
      state: 'APPLIED',
      ground: 'DONATION',
      appliedOn: '2026-11-20',
      evaluation: null,
      conclusion: null,
      availableActions: [],
      legalBasis: { clause: '23' },
    },
  });
  const id = String(applied.thing?.['id']);
  expect((await act('EVALUATE', id)).thing).toMatchObject({
    state: 'APPLIED',
    version: 2,
    evaluation: { isConformantLegally: true, termsOfReferenceNumber: 'ТЗ-7', evaluatedOn: '2026-11-20' },
  });
  expect((await act('CONCLUDE', id, { expectedVersion: 2 })).thing).toMatchObject({
    state: 'CONCLUDED',
    conclusion: {
      estimatedCosts: [
        { year: 2027, amount: { amount: '1000000.00', currency: 'KZT' } },
        { year: 2028, amount: { amount: '1100000.50', currency: 'KZT' } },
      ],
    },
    analogueSearch: { searchId: searchId('empty'), asOf: '2026-11-20', resultCount: 0 },
  });
  expect((await act('ACCEPT', id, { expectedVersion: 3 })).thing).toMatchObject({
    state: 'ACCEPTED',
    acceptedOn: '2026-11-20',
    object: {
      code: 'KZ-П-26-0000002',
      stage: 'TRIAL_OPERATION',
      phase: 'CREATION',
      history: { nodes: [{ action: 'START_TRIAL', legalBasis: { clause: '24' } }] },
    },
  });
});

test('L103 C-23.1: an inherited object is accepted as planned, without a zone of trial', async () => {
  await insert(acquisitionOf('дара', 'CONCLUDED', { ground: 'INHERITANCE' }));
  expect((await act('ACCEPT', ID, { zone: null })).thing).toMatchObject({
    object: { stage: 'PLANNED', history: { nodes: [{ action: 'PLAN' }] } },
  });
});

test.each([
  ['not concluded on', 'APPLIED'],
  ['concluded on negatively', 'DECLINED'],
])('L103 C-23.1: what is %s is not accepted', async (_what, state) => {
  await insert(acquisitionOf('дара', state), acquisitionOf('иная', 'CONCLUDED'));
  expect((await act('ACCEPT', ID)).userErrors).toMatchObject([
    { code: 'CONCLUSION_MISSING', __typename: 'IllegalTransitionError', legalReference: { clause: '23.1' } },
  ]);
  expect((await act('ACCEPT', acquisitionId('иная'))).codes).toEqual([]);
});

test.each([
  ['no costs', { estimatedCosts: [] }, ['estimatedCosts']],
  [
    'a year told twice',
    { estimatedCosts: [2027, 2027].map((year) => ({ year, amount: '1' })) },
    ['estimatedCosts.1.year'],
  ],
  ['a negative amount', { estimatedCosts: [{ year: 2027, amount: '-1' }] }, ['estimatedCosts.0.amount']],
  ['a year out of any plan', { estimatedCosts: [{ year: 1, amount: '1' }] }, ['estimatedCosts.0.year']],
])('L104 C-23.2.1: %s leaves the economic indicator incomplete', async (_what, input, paths) => {
  await insert(acquisitionOf('дара', 'APPLIED'));
  const { userErrors } = await act('CONCLUDE', ID, input);
  expect(userErrors.map(({ path }) => path.slice(1).join('.'))).toEqual(paths);
  expect(userErrors).toMatchObject([{ code: 'INDICATOR_MISSING', legalReference: { clause: '23.2.1' } }]);
  expect((await act('CONCLUDE', ID)).codes).toEqual([]);
});

test('L104 C-23.2: a conclusion without purpose and use is incomplete too', async () => {
  await insert(acquisitionOf('дара', 'APPLIED'));
  expect((await act('CONCLUDE', ID, { purposeAndUse: ' ' })).userErrors).toMatchObject([
    { code: 'INDICATOR_MISSING', path: ['input', 'purposeAndUse'], legalReference: { clause: '23.2.2' } },
  ]);
});

test('L105 C-23.2.2: without the evaluation of the service integrator there is no conclusion', async () => {
  await insert(acquisitionOf('дара', 'APPLIED', { evaluation: null }));
  expect((await act('CONCLUDE', ID)).userErrors).toMatchObject([
    { code: 'INTEGRATOR_EVALUATION_MISSING', legalReference: { clause: '23.2.2' } },
  ]);
  await act('EVALUATE', ID);
  expect((await act('CONCLUDE', ID, { expectedVersion: 2 })).codes).toEqual([]);
});

test('L105 C-23.2.2: the integrator evaluates by terms of reference; a later evaluation replaces the earlier', async () => {
  await insert(acquisitionOf('дара', 'APPLIED'));
  expect((await act('EVALUATE', ID, { termsOfReferenceNumber: ' ', remarks: '' })).userErrors).toMatchObject([
    { code: 'TEXT_BLANK', path: ['input', 'termsOfReferenceNumber'] },
    { code: 'TEXT_BLANK', path: ['input', 'remarks'] },
  ]);
  expect((await act('EVALUATE', ID, { isConformantLegally: false })).thing).toMatchObject({
    evaluation: { isConformantLegally: false, evaluatedOn: '2026-11-20' },
  });
});

test('L106 C-23.2.2: a similar product in the register bars a positive conclusion, not a negative one', async () => {
  await insert(acquisitionOf('дара', 'APPLIED'));
  const found = { analogueSearchId: searchId('found') };
  expect((await act('CONCLUDE', ID, found)).userErrors).toMatchObject([
    {
      code: 'SIMILAR_IN_REGISTER',
      path: ['input', 'analogueSearchId'],
      legalReference: { clause: '23.2.2' },
    },
  ]);
  expect((await act('DECLINE', ID, found)).thing).toMatchObject({
    state: 'DECLINED',
    analogueSearch: { resultCount: 2 },
  });
});

test.each([
  ['none', null],
  ['an unknown search', searchId('unknown')],
  ['an id of another kind', searchId('empty').replace('ans_', 'ren_')],
  ['a search older than the application', searchId('old')],
  ['an answer of another shape', searchId('malformed')],
])(
  'L106 C-23.2.2: %s is no evidence that the register holds nothing similar',
  async (_what, analogueSearchId) => {
    await insert(acquisitionOf('дара', 'APPLIED'));
    expect((await act('CONCLUDE', ID, { analogueSearchId })).userErrors).toMatchObject([
      { code: 'ACQUISITION_SEARCH_MISSING', path: ['input', 'analogueSearchId'] },
    ]);
  },
);

test('L106 C-23.2.2: while the register gives no answer nothing is concluded', async () => {
  await insert(acquisitionOf('дара', 'APPLIED'));
  expect((await act('CONCLUDE', ID, { analogueSearchId: searchId('down') })).codes).toEqual([
    'PEER_UNAVAILABLE',
  ]);
  expect((await act('CONCLUDE', ID)).codes).toEqual([]);
});

test('C-23: all that is wrong with a conclusion is told together', async () => {
  await insert(acquisitionOf('дара', 'APPLIED', { evaluation: null }));
  const input = { number: ' ', issuedOn: '2026-11-21', estimatedCosts: [], purposeAndUse: '' };
  expect((await act('CONCLUDE', ID, { ...input, analogueSearchId: searchId('found') })).codes).toEqual([
    'TEXT_BLANK',
    'ACQUISITION_DAY_INVALID',
    'INTEGRATOR_EVALUATION_MISSING',
    'INDICATOR_MISSING',
    'INDICATOR_MISSING',
    'SIMILAR_IN_REGISTER',
  ]);
});

test('C-24: a donation is accepted with its zone of trial, by today and not before the conclusion', async () => {
  await insert(acquisitionOf('дара', 'CONCLUDED'));
  const { userErrors } = await act('ACCEPT', ID, { zone: ' ', acceptedOn: '2026-11-14' });
  expect(userErrors).toMatchObject([
    { code: 'ACQUISITION_DAY_INVALID', path: ['input', 'acceptedOn'] },
    { code: 'TRIAL_ZONE_MISSING', path: ['input', 'zone'], legalReference: { clause: '24' } },
  ]);
  expect((await act('ACCEPT', ID, { acceptedOn: '2026-11-21' })).codes).toEqual(['ACQUISITION_DAY_INVALID']);
  expect((await act('ACCEPT', ID)).codes).toEqual([]);
});

test('C-23: the table of acquisitions has no state out of reach and no act twice', () => {
  expect(unreachableStates(TABLE, 'APPLIED')).toEqual([]);
  expect(ambiguousActions(TABLE)).toEqual([]);
});

describe.each(STATES)('G06 C-23: on an acquisition in the state %s', (state) => {
  test.each(ACTIONS)('the act %s is done exactly when the table allows it', async (action) => {
    await insert(acquisitionOf('дара', state));
    const step = next(TABLE, state, action);
    const { thing, userErrors } = await act(action, ID);
    if (step.ok) expect(thing).toMatchObject({ state: step.value.to, version: 2 });
    else
      expect(userErrors).toMatchObject([
        {
          __typename: 'IllegalTransitionError',
          code:
            action === 'ACCEPT' && state !== 'ACCEPTED'
              ? 'CONCLUSION_MISSING'
              : 'GRATUITOUS_ACQUISITION_ACT_ILLEGAL',
          allowedActions: allowedActions(TABLE, state),
        },
      ]);
  });
});

test.each(ACTIONS)('C-23: the act %s is refused to whom it does not belong', async (action) => {
  await insert(acquisitionOf('дара', action === 'ACCEPT' ? 'CONCLUDED' : 'APPLIED'));
  for (const actor of [OWNER, INTEGRATOR, AUTHORIZED].filter((one) => one !== ACTS[action].actor))
    expect((await act(action, ID, {}, actor)).codes).toEqual(['NOT_OWNER_OR_HOLDER']);
  expect((await act(action, ID, {}, STRANGER)).codes).toEqual(['GRATUITOUS_ACQUISITION_UNKNOWN']);
  expect((await act(action, ID, {}, ANONYMOUS)).codes).toEqual(['SIGN_IN_FIRST']);
});

test('A04: an id of another kind, or of nothing, is answered as not found', async () => {
  await insert(acquisitionOf('дара', 'APPLIED'));
  for (const id of [ID.replace('gra_', 'obj_'), acquisitionId('нет')])
    expect((await act('EVALUATE', id)).codes).toEqual(['GRATUITOUS_ACQUISITION_UNKNOWN']);
});

test('F08: an act on another version than the present one is a conflict', async () => {
  await insert(acquisitionOf('дара', 'APPLIED', { version: 2 }));
  expect((await act('EVALUATE', ID)).codes).toEqual(['VERSION_CONFLICT']);
  expect((await act('EVALUATE', ID, { expectedVersion: 2 })).codes).toEqual([]);
});

test.each([
  ['a firm', person([], 'firm'), ['STATE_LEGAL_ENTITY_ONLY', 'NO_STATE_FUNCTION_BASIS']],
  ['a person without organization', person(['STATE_BODY']), ['NOT_OWNER_OR_HOLDER']],
  ['a partner', partner('objects:read'), ['NOT_OWNER_OR_HOLDER']],
])('C-23: %s does not apply', async (_who, actor, codes) => {
  expect((await apply({}, actor)).codes).toEqual(codes);
});

test('C-23: all problems of an application are told together', async () => {
  const name = { kk: ' ', ru: 'Имя', en: 'Name' };
  const { userErrors } = await apply({ giver: '', name, tasks: [''] });
  expect(userErrors.map(({ path }) => path.slice(1).join('.'))).toEqual(['giver', 'name.kk', 'tasks.0']);
});

describe('C-23: acquisitions are listed', () => {
  const list = async (actor: Actor, args = '') => {
    const query = `{ gratuitousAcquisitions(first: 20${args}) { nodes { card { name { ru } } organization { id } } } }`;
    const { data, errors } = await fixture.subgraph.execute<{
      gratuitousAcquisitions: { nodes: { card: { name: { ru: string } } }[] };
    }>({ query, actor });
    expect(errors).toEqual([]);
    return data.gratuitousAcquisitions.nodes.map(({ card }) => card.name.ru.replace('Система ', ''));
  };
  beforeEach(() =>
    insert(
      acquisitionOf('первая', 'APPLIED', { updated_at: '2026-11-01T05:00:00Z' }),
      acquisitionOf('вторая', 'CONCLUDED', {
        updated_at: '2026-11-02T05:00:00Z',
        ground: 'INHERITANCE',
        organization_id: organizationOf('other').id,
      }),
    ),
  );

  test('A12: to their own organization and to who acts on them, in two statements', async () => {
    expect(await list(OWNER)).toEqual(['первая']);
    expect(await list(STRANGER)).toEqual(['вторая']);
    expect(await list(AUTHORIZED)).toEqual(['вторая', 'первая']);
    expect(fixture.subgraph.statements()).toHaveLength(2);
    expect(await list(INTEGRATOR, ', filterBy: { states: [APPLIED] }')).toEqual(['первая']);
    expect(await list(INTEGRATOR, ', filterBy: { grounds: [INHERITANCE] }')).toEqual(['вторая']);
  });

  test('A04: a single one is shown exactly when the list shows it', async () => {
    const query = `{ gratuitousAcquisition(id: "${acquisitionId('первая')}") { state } }`;
    const read = async (actor: Actor) =>
      (await fixture.subgraph.execute({ query, actor })).data['gratuitousAcquisition'];
    expect(await read(OWNER)).toEqual({ state: 'APPLIED' });
    expect(await read(STRANGER)).toBeNull();
  });
});
