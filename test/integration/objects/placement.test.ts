import { withClient } from '../../../subgraphs/shared/database/connection';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../../support/actors';
import { insertRows } from '../../support/builders/insert-rows';
import { objectId, objectOf, organizationOf, stakeholderOf } from '../../support/builders/objects';
import { impossibilityOf, placementRequestOf, platformRowId } from '../../support/builders/platform';
import { mutate } from '../../support/mutate';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const OWNER = person(['STATE_BODY'], 'owner');
const OPERATOR = person(['OPERATOR'], 'operator');
const FIRST = 'KZ-П-20-0000001';
const SECOND = 'KZ-П-20-0000002';
const THIRD = 'KZ-П-20-0000003';
const UNCLASSED = 'KZ-П-20-0000004';
const TERMINATED = 'KZ-П-20-0000005';
const CODES = [FIRST, SECOND, THIRD, UNCLASSED, TERMINATED];
const PROVIDER = toGlobalId('organization', organizationId('provider'));

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(OWNER, {
    organization: ['owner', 'holder', 'provider', 'authorized-body'].map((key) => organizationOf(key)),
    informatization_object: [
      objectOf(FIRST, { object_class: 'FIRST', hosting: null }),
      objectOf(SECOND, { object_class: 'SECOND', hosting: null }),
      objectOf(THIRD, { object_class: 'THIRD', hosting: null }),
      objectOf(UNCLASSED, { object_class: null, hosting: null }),
      objectOf(TERMINATED, { stage: 'TERMINATED', terminated_on: '2026-01-01' }),
    ],
    stakeholder: CODES.map((code) => stakeholderOf(code, 'owner', 'OWNER')),
  });
});
afterEach(() => fixture.close());

const idOf = (code: string) => toGlobalId('informatizationObject', objectId(code));
const call = (mutation: string, code: string, input: object, actor: typeof OWNER) =>
  mutate(fixture.subgraph, {
    mutation,
    field: 'object',
    selection: `version hosting
      placements { hosting placedOn provider { id } }
      placementImpossibilities { reason confirmedOn }
      placementRequests { id service receivedOn providedOn deadline { dueOn status basis { clause } } }`,
    input: { objectId: toGlobalId('informatizationObject', objectId(code)), expectedVersion: 1, ...input },
    actor,
  });

const record = (code: string, input: object = {}, actor = OWNER) =>
  call('placementRecord', code, { hosting: 'EGOV_PLATFORM', placedOn: '2026-11-20', ...input }, actor);
const OUTSIDE = { hosting: 'OTHER_PROVIDER', providerId: PROVIDER };
const confirm = (code: string, input: object = {}, actor = OPERATOR) =>
  call(
    'placementImpossibilityConfirm',
    code,
    { reason: 'Нет мощностей', confirmedOn: '2026-11-19', ...input },
    actor,
  );
const provide = (input: object = {}, actor = OPERATOR) => {
  const placementRequestId = toGlobalId('placementRequest', platformRowId('asked'));
  return call('placementProvide', SECOND, { placementRequestId, providedOn: '2026-11-19', ...input }, actor);
};

describe('the service of placement', () => {
  test('L067 C-13: an application received today is to be answered within 10 working days', async () => {
    const { thing, codes } = await call(
      'placementRequest',
      SECOND,
      { service: 'EGOV_INFRASTRUCTURE' },
      person(['AUTHORIZED_BODY'], 'authorized-body'),
    );
    expect(codes).toEqual([]);
    expect(thing).toMatchObject({
      version: 1,
      placementRequests: [
        {
          service: 'EGOV_INFRASTRUCTURE',
          receivedOn: '2026-11-20',
          providedOn: null,
          deadline: { dueOn: '2026-12-04', status: 'RUNNING', basis: { clause: '13.1' } },
        },
      ],
    });
  });

  test('L067 C-13: the operator answers once, on a day that has come and not before the application', async () => {
    await insertRows(fixture.database, { placement_request: [placementRequestOf(SECOND, 'asked')] });
    expect((await provide({ providedOn: '2026-11-21' })).codes).toEqual(['PLATFORM_DATE_IN_FUTURE']);
    expect((await provide({ providedOn: '2026-11-04' })).codes).toEqual(['PLATFORM_DATE_TOO_EARLY']);
    expect((await provide({}, OWNER)).codes).toEqual(['ROLE']);
    expect((await provide({ placementRequestId: PROVIDER })).codes).toEqual(['PLACEMENT_REQUEST_UNKNOWN']);
    expect((await provide()).thing).toMatchObject({
      placementRequests: [{ providedOn: '2026-11-19', deadline: { dueOn: '2026-11-19', status: 'MET' } }],
    });
    expect((await provide()).codes).toEqual(['PLACEMENT_ALREADY_PROVIDED']);
  });

  test('L067 C-13: not for strangers, and not for an object whose operation has ended', async () => {
    const ask = (code: string, actor: typeof OWNER) =>
      call('placementRequest', code, { service: 'EGOV_PLATFORM' }, actor);
    expect((await ask(SECOND, person(['STATE_BODY'], 'stranger'))).codes).toEqual(['NOT_OWNER_OR_HOLDER']);
    expect((await ask(TERMINATED, OWNER)).codes).toEqual(['PLATFORM_OBJECT_TERMINATED']);
    expect((await ask(SECOND, OWNER)).codes).toEqual([]);
  });
});

describe('the place of an object', () => {
  test('C-13: an object without class is not placed anywhere', async () => {
    expect((await record(UNCLASSED)).userErrors).toMatchObject([
      { code: 'CLASS_MISSING', legalReference: { clause: '13.2' } },
    ]);
    expect((await record(THIRD)).codes).toEqual([]);
  });

  test('L068 C-13.2: an object gets its class with its basis, is verified by the authorized body, and may then be placed', async () => {
    expect((await record(UNCLASSED)).codes).toEqual(['CLASS_MISSING']);
    const authority = person(['AUTHORIZED_BODY'], 'authorized-body');
    const classify = (mutation: string, version: number, input: object, actor: typeof OWNER) =>
      mutate(fixture.subgraph, {
        mutation,
        field: 'object',
        selection: 'objectClass isClassVerified classActs { act grounds }',
        input: { objectId: idOf(UNCLASSED), expectedVersion: version, grounds: 'Акт № 7', ...input },
        actor,
      });
    expect(
      (await classify('objectClassSet', 1, { objectClass: 'THIRD', grounds: ' ' }, OWNER)).codes,
    ).toEqual(['TEXT_BLANK']);
    expect((await classify('objectClassSet', 1, { objectClass: 'THIRD' }, OWNER)).codes).toEqual([]);
    expect((await classify('objectClassVerify', 2, {}, authority)).thing).toEqual({
      objectClass: 'THIRD',
      isClassVerified: true,
      classActs: [
        { act: 'SET', grounds: 'Акт № 7' },
        { act: 'VERIFY', grounds: 'Акт № 7' },
      ],
    });
    expect((await record(UNCLASSED, { expectedVersion: 3 })).codes).toEqual([]);
  });

  test('L069 C-13: the first class stands only on the platform or the infrastructure of e-government', async () => {
    await insertRows(fixture.database, { placement_impossibility: [impossibilityOf(FIRST, 'first')] });
    expect((await record(FIRST, OUTSIDE)).userErrors).toMatchObject([
      { code: 'CLASS1_PLACEMENT', path: ['input', 'hosting'], legalReference: { clause: '13.2.1' } },
    ]);
    expect((await record(FIRST)).thing).toMatchObject({ hosting: 'EGOV_PLATFORM', version: 2 });
    const moved = await record(FIRST, { hosting: 'EGOV_INFRASTRUCTURE', expectedVersion: 2 });
    expect(moved.thing).toMatchObject({ hosting: 'EGOV_INFRASTRUCTURE', version: 3 });
  });

  test.each([SECOND, THIRD])(
    'L070 C-13: %s stands outside only after the operator confirmed that it cannot stand inside',
    async (code) => {
      expect((await record(code, OUTSIDE)).userErrors).toMatchObject([
        { code: 'IMPOSSIBILITY_NOT_CONFIRMED', legalReference: { clause: '13.2.2' } },
      ]);
      expect((await confirm(code)).thing).toMatchObject({
        placementImpossibilities: [{ reason: 'Нет мощностей', confirmedOn: '2026-11-19' }],
      });
      // A confirmation does not reach back.
      expect((await record(code, { ...OUTSIDE, placedOn: '2026-11-18' })).codes).toEqual([
        'IMPOSSIBILITY_NOT_CONFIRMED',
      ]);
      expect((await record(code, { ...OUTSIDE, placedOn: '2026-11-19' })).thing).toMatchObject({
        hosting: 'OTHER_PROVIDER',
        version: 2,
        placements: [{ hosting: 'OTHER_PROVIDER', placedOn: '2026-11-19', provider: { id: PROVIDER } }],
      });
    },
  );

  test('L070 C-13: only the operator confirms, with a reason and a day that has come', async () => {
    expect((await confirm(SECOND, {}, OWNER)).codes).toEqual(['ROLE']);
    expect((await confirm(SECOND, { reason: ' ', confirmedOn: '2026-11-21' })).codes).toEqual([
      'PLATFORM_TEXT_MISSING',
      'PLATFORM_DATE_IN_FUTURE',
    ]);
    expect((await confirm(FIRST)).codes).toEqual(['CLASS1_PLACEMENT']);
    expect((await confirm(UNCLASSED)).codes).toEqual(['CLASS_MISSING']);
    expect((await confirm(TERMINATED)).codes).toEqual(['PLATFORM_OBJECT_TERMINATED']);
    expect((await confirm(SECOND)).codes).toEqual([]);
  });

  test.each([
    ['outside without a provider', { hosting: 'OTHER_PROVIDER' }],
    [
      'outside with an unknown one',
      { ...OUTSIDE, providerId: toGlobalId('organization', organizationId('x')) },
    ],
    ['inside with one', { providerId: PROVIDER }],
  ])('C-13: %s is refused', async (_how, input) => {
    await insertRows(fixture.database, { placement_impossibility: [impossibilityOf(SECOND, 'second')] });
    expect((await record(SECOND, input)).codes).toEqual(['PLACEMENT_PROVIDER_MISMATCH']);
    expect((await record(SECOND, OUTSIDE)).codes).toEqual([]);
  });

  test('C-13: days go on, all problems are told at once, and the former card stays readable', async () => {
    expect((await record(UNCLASSED, { ...OUTSIDE, providerId: null, placedOn: '2026-11-21' })).codes).toEqual(
      ['CLASS_MISSING', 'PLACEMENT_PROVIDER_MISMATCH', 'PLATFORM_DATE_IN_FUTURE'],
    );
    expect((await record(SECOND, { placedOn: '2026-11-10' })).codes).toEqual([]);
    const earlier = { hosting: 'EGOV_INFRASTRUCTURE', placedOn: '2026-11-09', expectedVersion: 2 };
    expect((await record(SECOND, earlier)).codes).toEqual(['PLATFORM_DATE_TOO_EARLY']);
    const rows = await withClient(fixture.database.owner, async (client) => {
      const sql = `SELECT version, card ->> 'hosting' AS hosting FROM object_version ORDER BY version`;
      return (await client.query(sql)).rows;
    });
    expect(rows).toEqual([
      { version: 1, hosting: null },
      { version: 2, hosting: 'EGOV_PLATFORM' },
    ]);
  });

  test('C-13: only owner and holder record, and not for an object whose operation has ended', async () => {
    expect((await record(SECOND, {}, OPERATOR)).codes).toEqual(['NOT_OWNER_OR_HOLDER']);
    expect((await record(TERMINATED)).codes).toEqual(['PLATFORM_OBJECT_TERMINATED']);
  });
});
