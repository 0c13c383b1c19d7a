import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import { insertRows } from '../../support/builders/insert-rows';
import { objectId, objectOf, organizationOf, stakeholderOf } from '../../support/builders/objects';
import {
  environmentOf,
  placementRequestOf,
  platformRowId,
  priorityOf,
} from '../../support/builders/platform';
import { mutate } from '../../support/mutate';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const OWNER = person(['STATE_BODY'], 'owner');
const OPERATOR = person(['OPERATOR'], 'operator');
const ON_PLATFORM = 'KZ-П-20-0000001';
const OUTSIDE = 'KZ-П-20-0000002';
const TERMINATED = 'KZ-П-20-0000003';

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(OWNER, {
    organization: ['owner', 'holder', 'supplier', 'operator'].map((key) => organizationOf(key)),
    informatization_object: [
      objectOf(ON_PLATFORM),
      objectOf(OUTSIDE, { hosting: 'EGOV_INFRASTRUCTURE' }),
      objectOf(TERMINATED, { stage: 'TERMINATED', terminated_on: '2026-01-01' }),
    ],
    stakeholder: [
      ...[ON_PLATFORM, OUTSIDE, TERMINATED].map((code) => stakeholderOf(code, 'owner', 'OWNER')),
      stakeholderOf(ON_PLATFORM, 'supplier', 'SUPPLIER'),
    ],
  });
});
afterEach(() => fixture.close());

const idOf = (code: string) => toGlobalId('informatizationObject', objectId(code));

const ENVIRONMENT = `environments {
  id kind state agreementNumber receivedOn providedOn closesOn closesAtLatestOn charge { amount currency }
  provisionDeadline { startedOn dueOn status basis { clause } }
  closingDeadline { startedOn dueOn status basis { clause } }
}`;

const call = (mutation: string, input: object, actor: typeof OWNER) =>
  mutate(fixture.subgraph, {
    mutation,
    field: 'object',
    selection: `version ${ENVIRONMENT}`,
    input: { objectId: idOf(ON_PLATFORM), expectedVersion: 1, ...input },
    actor,
  });

const request = (input: object = {}, actor = OWNER) =>
  call(
    'environmentRequest',
    { kind: 'TRIAL', agreementNumber: '15', agreementOn: '2026-11-02', ...input },
    actor,
  );
const provide = (input: object = {}, actor = OPERATOR) =>
  call(
    'environmentProvide',
    { environmentId: toGlobalId('environment', platformRowId('asked')), providedOn: '2026-11-20', ...input },
    actor,
  );
const extend = (input: object = {}, actor = OPERATOR) =>
  call(
    'environmentExtend',
    { environmentId: toGlobalId('environment', platformRowId('given')), closesOn: '2027-02-02', ...input },
    actor,
  );

describe('applying for an environment', () => {
  test('L059 C-12: received on the day of the call, the operator has 10 working days', async () => {
    const { thing, codes } = await request();
    expect(codes).toEqual([]);
    expect(thing).toEqual({
      version: 1,
      environments: [
        {
          id: expect.stringMatching(/^env_/),
          kind: 'TRIAL',
          state: 'REQUESTED',
          agreementNumber: '15',
          receivedOn: '2026-11-20',
          providedOn: null,
          closesOn: null,
          closesAtLatestOn: '2027-02-02',
          charge: { amount: '0.00', currency: 'KZT' },
          provisionDeadline: {
            startedOn: '2026-11-20',
            dueOn: '2026-12-04',
            status: 'RUNNING',
            basis: { clause: '12.1' },
          },
          closingDeadline: {
            startedOn: '2026-11-02',
            dueOn: '2027-02-02',
            status: 'RUNNING',
            basis: { clause: '12.2' },
          },
        },
      ],
    });
  });

  test.each([
    [
      'without number and day',
      { agreementNumber: null, agreementOn: null },
      ['agreementNumber', 'agreementOn'],
    ],
    ['with an empty number', { agreementNumber: ' ' }, ['agreementNumber']],
    ['of tomorrow', { agreementOn: '2026-11-21' }, ['agreementOn']],
  ])('L059 C-12: an agreement %s is none', async (_how, input, fields) => {
    const { userErrors, thing } = await request(input);
    expect(thing).toBeNull();
    expect(userErrors.map(({ code, path }) => [code, path[1]])).toEqual(
      fields.map((field) => ['AGREEMENT_MISSING', field]),
    );
    expect((await request({ agreementOn: '2026-11-20' })).codes).toEqual([]);
  });

  test('L059 C-12: an object that is not for the platform gets no environment, until it is declared or asked to stand there', async () => {
    const outside = { objectId: idOf(OUTSIDE) };
    const { userErrors } = await request({ ...outside, agreementNumber: '' });
    // Both problems at once.
    expect(userErrors.map(({ code }) => code)).toEqual(['AGREEMENT_MISSING', 'PLATFORM_ONLY']);
    await insertRows(fixture.database, {
      placement_request: [placementRequestOf(OUTSIDE, 'infrastructure', { service: 'EGOV_INFRASTRUCTURE' })],
    });
    expect((await request(outside)).codes).toEqual(['PLATFORM_ONLY']);
    await insertRows(fixture.database, { platform_priority: [priorityOf(OUTSIDE, 'declared')] });
    expect((await request(outside)).codes).toEqual([]);
  });

  test('L061 C-12: an agreement whose 3 months have passed gives no environment any more', async () => {
    expect((await request({ agreementOn: '2026-08-19' })).codes).toEqual(['ENV_TERM_EXCEEDED']);
    expect((await request({ agreementOn: '2026-08-20' })).codes).toEqual([]);
  });

  test('C-19: nothing is given for an object whose operation has ended', async () => {
    expect((await request({ objectId: idOf(TERMINATED) })).codes).toEqual(['PLATFORM_OBJECT_TERMINATED']);
  });

  test.each([
    ['the authorized body', person(['AUTHORIZED_BODY'], 'authorized-body'), []],
    ['a supplier of the object', person([], 'supplier'), []],
    ['another state body', person(['STATE_BODY'], 'stranger'), ['NOT_OWNER_OR_HOLDER']],
    ['the administrator', person(['ADMINISTRATOR'], 'owner'), ['OBJECT_UNKNOWN']],
    ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
  ])('L059 C-12: %s who applies is answered', async (_who, actor, expected) => {
    expect((await request({}, actor)).codes).toEqual(expected);
  });
});

describe('giving an environment', () => {
  beforeEach(() =>
    insertRows(fixture.database, {
      environment: [
        environmentOf(ON_PLATFORM, 'asked'),
        environmentOf(ON_PLATFORM, 'given', { provided_on: '2026-11-06', closes_on: '2026-12-31' }),
        environmentOf(ON_PLATFORM, 'closed', {
          agreement_on: '2026-06-01',
          received_on: '2026-06-01',
          provided_on: '2026-06-16',
          closes_on: '2026-09-01',
        }),
      ],
    }),
  );

  const environment = (answer: Awaited<ReturnType<typeof provide>>, name: string) =>
    ((answer.thing?.['environments'] ?? []) as { id: string }[]).find(
      ({ id }) => id === toGlobalId('environment', platformRowId(name)),
    );

  test('L122 C-30: in time within 10 working days, late after them, both told with the clause and the day', async () => {
    const answer = await provide({ providedOn: '2026-11-19' });
    expect(environment(answer, 'asked')).toMatchObject({
      state: 'PROVIDED',
      closesOn: '2027-02-02',
      provisionDeadline: { startedOn: '2026-11-05', dueOn: '2026-11-19', status: 'MET' },
    });
    expect(environment(answer, 'closed')).toMatchObject({
      state: 'CLOSED',
      provisionDeadline: { dueOn: '2026-06-15', status: 'MET_LATE', basis: { clause: '12.1' } },
      closingDeadline: { dueOn: '2026-09-01', status: 'MET', basis: { clause: '12.2' } },
    });
  });

  test('L060 C-12: a charge is refused, zero in any writing is not', async () => {
    const { userErrors } = await provide({ charge: '0.01' });
    expect(userErrors).toMatchObject([
      { code: 'ENVIRONMENT_MUST_BE_FREE', path: ['input', 'charge'], legalReference: { clause: '12.2' } },
    ]);
    const answer = await provide({ charge: '0.00' });
    expect(answer.codes).toEqual([]);
    expect(environment(answer, 'asked')).toMatchObject({ charge: { amount: '0.00' } });
  });

  test('L061 C-12: closes at most 3 months from the agreement, also when it is kept open for longer', async () => {
    expect((await provide({ closesOn: '2027-02-03' })).codes).toEqual(['ENV_TERM_EXCEEDED']);
    expect((await provide({ closesOn: '2027-02-02' })).codes).toEqual([]);
    expect((await extend({ closesOn: '2027-02-03' })).userErrors).toMatchObject([
      { code: 'ENV_TERM_EXCEEDED', path: ['input', 'closesOn'], legalReference: { clause: '12.2' } },
    ]);
    const answer = await extend({ closesOn: '2027-02-02' });
    expect(answer.codes).toEqual([]);
    expect(environment(answer, 'given')).toMatchObject({ closesOn: '2027-02-02', state: 'PROVIDED' });
  });

  test('C-12: is not shortened by an extension, nor given before it was asked for or in the future', async () => {
    expect((await extend({ closesOn: '2026-12-30' })).codes).toEqual(['PLATFORM_DATE_TOO_EARLY']);
    expect((await provide({ providedOn: '2026-11-04' })).codes).toEqual(['PLATFORM_DATE_TOO_EARLY']);
    expect((await provide({ providedOn: '2026-11-21' })).codes).toEqual(['PLATFORM_DATE_IN_FUTURE']);
    expect((await provide({ providedOn: '2026-11-21', charge: '5' })).codes).toEqual([
      'PLATFORM_DATE_IN_FUTURE',
      'ENVIRONMENT_MUST_BE_FREE',
    ]);
    expect((await provide({ providedOn: '2026-11-05' })).codes).toEqual([]);
  });

  test.each([
    ['asked', { provide: [], extend: ['ENVIRONMENT_STATE_REFUSES'] }],
    ['given', { provide: ['ENVIRONMENT_STATE_REFUSES'], extend: [] }],
    ['closed', { provide: ['ENVIRONMENT_STATE_REFUSES'], extend: ['ENVIRONMENT_STATE_REFUSES'] }],
  ])('G06: an environment that is %s allows only its own next step', async (name, expected) => {
    const environmentId = toGlobalId('environment', platformRowId(name));
    // The extension first: it must not pass on what the provision has just given.
    expect((await extend({ environmentId })).codes).toEqual(expected.extend);
    expect((await provide({ environmentId })).codes).toEqual(expected.provide);
  });

  test('C-12: an environment of another object, or an id of another kind, is unknown', async () => {
    expect((await provide({ objectId: idOf(OUTSIDE) })).codes).toEqual(['ENVIRONMENT_UNKNOWN']);
    expect((await provide({ environmentId: idOf(ON_PLATFORM) })).codes).toEqual(['ENVIRONMENT_UNKNOWN']);
  });

  test('L122 C-30: only the operator gives', async () => {
    for (const actor of [
      OWNER,
      person(['AUTHORIZED_BODY'], 'operator'),
      person(['OPERATOR', 'ADMINISTRATOR']),
    ])
      expect((await provide({}, actor)).userErrors).toMatchObject([
        { code: 'ROLE', __typename: 'NotAllowedError', allowedRelations: ['OPERATOR'] },
      ]);
    expect((await provide({}, ANONYMOUS)).codes).toEqual(['SIGN_IN_FIRST']);
    expect((await provide()).codes).toEqual([]);
  });
});
