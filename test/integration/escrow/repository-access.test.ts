import { ESCROW } from '../../../subgraphs/escrow/module';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import { NO_PEERS } from '../../../subgraphs/shared/peers/peers';
import { person } from '../../support/actors';
import { openSubgraph } from '../../support/subgraph';
import { askBytes, EXPERT, notes, orgId, STAFF, transferred, ZIP } from './access-fixture';
import {
  ADMINISTRATOR,
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  another,
  HOLDER,
  type Intake,
  NOW,
  OPERATOR,
  OWNER,
  openIntake,
  STRANGER,
} from './intake-fixture';
import { accepted, ask, asked, at, decline, fetched, grant, granted } from './repository-access-fixture';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.close());

const COLLEAGUE = another(OWNER, 'colleague of the owner');
const UNKNOWN = 'dep_00000000-0000-8000-8000-000000000000';
const NOBODY = 'rar_00000000-0000-8000-8000-000000000000';

/** What another instant of the same escrow answers. */
async function later<Answer>(minutes: number, of: (side: Pick<Intake, 'subgraph'>) => Promise<Answer>) {
  const subgraph = await openSubgraph(ESCROW, intake.database, {
    ...{ actor: OWNER, now: at(minutes), peers: NO_PEERS, blobs: intake.subgraph.side.blobs },
  });
  const answer = await of({ subgraph });
  await subgraph.close();
  return answer;
}

const bytesOfGrant = async (depositId: string, actor: Actor = OWNER) => {
  const { codes, ticket } = await askBytes(intake, depositId, actor);
  expect(codes).toEqual([]);
  return (await fetched(intake, ticket, actor)).bytes;
};

const requestsOf = async (depositId: string, actor: Actor) => {
  const { data, errors } = await intake.subgraph.execute<{ deposit: { accessRequests: object[] } | null }>({
    query: `query ($id: ID!) { deposit(id: $id) { accessRequests { purpose reason person state } } }`,
    variables: { id: depositId },
    actor,
  });
  expect(errors).toEqual([]);
  return data.deposit?.accessRequests;
};

interface ToldNotice {
  readonly legalBasis: { readonly clause: string };
}

async function noticesOfAccess(): Promise<ToldNotice[]> {
  const { data } = await intake.subgraph.execute<{ notices: { nodes: ToldNotice[] } }>({
    query: `{ notices(first: 20) { nodes {
      to sentAt receivedAt legalBasis { clause } deadline { startedOn dueOn status } deposit { number } } } }`,
    actor: AUTHORIZED_BODY,
  });
  return data.notices.nodes.filter(({ legalBasis }) => legalBasis.clause === '10');
}

describe('the owner or holder', () => {
  test('L161 L180 E-10: that lost its software asks, is given access, and downloads each byte of it', async () => {
    const depositId = await accepted(intake);
    expect((await askBytes(intake, depositId, OWNER)).codes).toEqual(['ACCESS_NOT_REGISTERED']);
    const { thing } = await grant(intake, await asked(intake, depositId));
    expect(thing).toEqual({
      accessRequests: [
        {
          ...{ id: expect.stringMatching(/^rar_/), purpose: 'LOSS', reason: 'Диски утрачены при пожаре' },
          ...{ mediumNumbers: null, person: 'test-user', organization: { id: orgId('owner') } },
          ...{ state: 'GRANTED', declineReason: null, decidedAt: NOW.toISOString() },
          ...{ from: NOW.toISOString(), to: at(60).toISOString() },
        },
      ],
    });
    const { ticket } = await askBytes(intake, depositId, OWNER);
    for (const actor of [COLLEAGUE, HOLDER, STRANGER, OPERATOR])
      expect((await fetched(intake, ticket, actor)).status).toBe(404);
    expect((await fetched(intake, ticket)).bytes.equals(ZIP)).toBe(true);
    expect((await fetched(intake, ticket)).status).toBe(404);
    // To another person of the same organization, and to the other party, it gives nothing.
    for (const actor of [COLLEAGUE, HOLDER])
      expect((await askBytes(intake, depositId, actor)).codes).toEqual(['ACCESS_NOT_REGISTERED']);
    await granted(intake, depositId, {}, HOLDER);
    expect((await bytesOfGrant(depositId, HOLDER)).equals(ZIP)).toBe(true);
    const given = (await notes(intake)).filter(
      ({ outcome, person }) => outcome === 'GIVEN' && person === 'test-user',
    );
    expect(given.slice(-2)).toEqual(
      [1, 2].map(() => ({
        person: 'test-user',
        thing: 'BYTES',
        purpose: 'LOSS',
        outcome: 'GIVEN',
        reason: null,
      })),
    );
    const other = { depositId, purpose: 'CURIOSITY', reason: 'так' };
    const { errors } = await intake.subgraph.execute({
      query: `mutation ($input: RepositoryAccessRequestInput!) {
        repositoryAccessRequest(input: $input) { userErrors { code } } }`,
      variables: { input: other },
      actor: OWNER,
    });
    expect(errors[0]?.message).toContain('RepositoryAccessPurpose');
  });

  test('E-10: has access within its term alone, for its purpose, to the media it asked for', async () => {
    const depositId = await accepted(intake);
    const requestId = await asked(intake, depositId, { numbers: [1, 1] });
    const backwards = { from: at(30).toISOString(), to: at(30).toISOString() };
    expect((await grant(intake, requestId, backwards)).codes).toEqual(['ACCESS_PERIOD_REVERSED']);
    const over = { from: at(-30).toISOString(), to: at(0).toISOString() };
    expect((await grant(intake, requestId, over)).codes).toEqual(['ACCESS_PERIOD_REVERSED']);
    const term = { from: at(5).toISOString(), to: at(12).toISOString() };
    expect((await grant(intake, requestId, term)).thing).toMatchObject({
      accessRequests: [{ mediumNumbers: [1], ...term }],
    });
    const codesAt = (minutes: number, input: object = {}) =>
      later(minutes, async (side) => (await askBytes(side, depositId, OWNER, input)).codes);
    expect(await codesAt(4)).toEqual(['ACCESS_NOT_REGISTERED']);
    expect(await codesAt(5)).toEqual([]);
    expect(await codesAt(5, { number: 2 })).toEqual(['ACCESS_NOT_REGISTERED']);
    expect(await codesAt(5, { purpose: 'LOSS' })).toEqual([]);
    expect(await codesAt(5, { purpose: 'MULTIPLE_USE' })).toEqual(['PURPOSE_NOT_ALLOWED']);
    expect(await codesAt(12)).toEqual(['ACCESS_NOT_REGISTERED']);
    const { ticket } = await later(11, (side) => askBytes(side, depositId, OWNER));
    expect((await later(12, (side) => fetched(side, ticket))).status).toBe(403);
  });

  test('E-10: has no access when the operator declines, with reasons, and may ask again', async () => {
    const depositId = await accepted(intake);
    const requestId = await asked(intake, depositId, { purpose: 'MULTIPLE_USE' });
    expect((await decline(intake, requestId, ' ')).userErrors).toMatchObject([
      { code: 'ACCESS_FIELD_MISSING', path: ['input', 'reason'], legalReference: { clause: '10' } },
    ]);
    expect((await decline(intake, requestId, 'Лицо не подтверждено')).thing).toMatchObject({
      accessRequests: [{ state: 'DECLINED', declineReason: 'Лицо не подтверждено', from: null, to: null }],
    });
    expect((await askBytes(intake, depositId, OWNER)).codes).toEqual(['ACCESS_NOT_REGISTERED']);
    for (const again of [await grant(intake, requestId), await decline(intake, requestId, 'ещё раз')])
      expect(again.codes).toEqual(['REPOSITORY_ACCESS_REQUEST_DECIDED']);
    expect(await noticesOfAccess()).toEqual([]);
    await granted(intake, depositId);
    expect(await requestsOf(depositId, HOLDER)).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ state: 'GRANTED' }),
        expect.objectContaining({ state: 'DECLINED' }),
      ]),
    );
  });

  test('E-10: says why, and asks for media that were received', async () => {
    const depositId = await accepted(intake);
    const { userErrors } = await ask(intake, depositId, { reason: '', numbers: [1, 7] });
    expect(userErrors).toMatchObject([
      { code: 'ACCESS_FIELD_MISSING', path: ['input', 'reason'], legalReference: { clause: '10' } },
      { code: 'MEDIUM_ABSENT', path: ['input', 'numbers', '1'] },
    ]);
    expect((await ask(intake, depositId, { numbers: [] })).codes).toEqual(['ACCESS_FIELD_MISSING']);
    expect((await ask(intake, depositId, { numbers: [1] })).codes).toEqual([]);
  });
});

describe('access is refused', () => {
  test('L180 E-10: to whoever is no owner or holder, to whoever only oversees, and of what is not in storage', async () => {
    const depositId = await transferred(intake);
    expect((await ask(intake, depositId)).codes).toEqual(['REPOSITORY_ACCESS_NOT_ACCEPTED']);
    await intake.rows(`UPDATE deposit SET state = 'ACCEPTED', accepted_on = '2026-11-20'`);
    for (const actor of [OPERATOR, STAFF])
      expect((await ask(intake, depositId, {}, actor)).codes).toEqual(['NOT_OWNER_OR_HOLDER_OF_SOFTWARE']);
    const ownAuditor = person(['AUDITOR'], 'owner');
    for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR, ADMINISTRATOR, ownAuditor])
      for (const id of [depositId, UNKNOWN])
        expect((await ask(intake, id, {}, actor)).codes).toEqual(['NO_RIGHT_TO_CONTENT']);
    expect((await notes(intake)).slice(-1)).toMatchObject([
      { outcome: 'DENIED', reason: 'NO_RIGHT_TO_CONTENT' },
    ]);
    const requestId = await asked(intake, depositId);
    await intake.rows(`UPDATE escrow_repository SET state = 'FROZEN'`);
    expect((await ask(intake, depositId)).codes).toEqual(['REPOSITORY_FROZEN']);
    expect((await grant(intake, requestId)).codes).toEqual(['REPOSITORY_FROZEN']);
    await intake.rows(`UPDATE escrow_repository SET state = 'ACTIVE'`);
    expect((await grant(intake, requestId)).codes).toEqual([]);
    await intake.rows(`UPDATE escrow_repository SET state = 'FROZEN'`);
    expect((await askBytes(intake, depositId, OWNER)).codes).toEqual(['REPOSITORY_FROZEN']);
    await intake.rows(`UPDATE escrow_repository SET state = 'HANDED_OVER', handed_over_on = '2026-11-20'`);
    expect((await ask(intake, depositId)).codes).toEqual(['REPOSITORY_ACCESS_HANDED_OVER']);
  });

  test('E-11: of what was transferred back, also on a right that is still to run', async () => {
    const depositId = await accepted(intake);
    await granted(intake, depositId);
    const { ticket } = await askBytes(intake, depositId, OWNER);
    await intake.rows(`UPDATE deposit SET state = 'TERMINATION_NOTIFIED'`);
    expect((await askBytes(intake, depositId, OWNER)).codes).toEqual([]);
    await intake.rows(`UPDATE deposit SET state = 'HANDED_OVER'`);
    expect((await ask(intake, depositId)).codes).toEqual(['REPOSITORY_ACCESS_HANDED_OVER']);
    expect((await askBytes(intake, depositId, OWNER)).codes).toEqual(['PURPOSE_NOT_ALLOWED']);
    expect((await fetched(intake, ticket)).status).toBe(403);
  });

  test('E-4 E-10: when anybody but the operator decides, on a request that is there as on one that is not', async () => {
    const depositId = await accepted(intake);
    const requestId = await asked(intake, depositId);
    for (const actor of [OWNER, HOLDER, STRANGER, STAFF, AUTHORIZED_BODY, AUDITOR, ADMINISTRATOR])
      for (const id of [requestId, NOBODY]) {
        expect((await grant(intake, id, {}, actor)).codes).toEqual(['ESCROW_ROLE']);
        expect((await decline(intake, id, 'нет', actor)).codes).toEqual(['ESCROW_ROLE']);
      }
    for (const id of [NOBODY, 'nonsense', depositId])
      expect((await grant(intake, id)).codes).toEqual(['REPOSITORY_ACCESS_REQUEST_UNKNOWN']);
    expect((await grant(intake, requestId)).codes).toEqual([]);
  });

  test('A4.1.1(5): when the operator registers such a right without a request', async () => {
    const depositId = await accepted(intake);
    const right = { depositId, person: 'test-user', organizationId: orgId('owner'), purpose: 'LOSS' };
    expect((await intake.act('accessRightRegister', OPERATOR, right)).codes).toEqual(['PURPOSE_NOT_ALLOWED']);
    expect((await askBytes(intake, depositId, OWNER)).codes).toEqual(['ACCESS_NOT_REGISTERED']);
  });
});

test('L181 E-10: only the own material: a foreign id answers as an unknown one does, whichever way it is asked for', async () => {
  const depositId = await accepted(intake);
  const requestId = await asked(intake, depositId);
  await grant(intake, requestId);
  const own = await transferred(intake);
  await intake.rows(`UPDATE deposit SET state = 'ACCEPTED', accepted_on = '2026-11-20'`);
  // Of the owner's own, and yet not what was granted.
  expect((await askBytes(intake, own, OWNER)).codes).toEqual(['ACCESS_NOT_REGISTERED']);
  for (const actor of [STRANGER, EXPERT]) {
    const told = async (id: string) => [
      (await ask(intake, id, {}, actor)).userErrors,
      (await askBytes(intake, id, actor)).userErrors,
      (await askBytes(intake, id, actor, { number: 9 })).userErrors,
      await requestsOf(id, actor),
    ];
    expect(await told(depositId)).toEqual(await told(UNKNOWN));
    expect(await told('nonsense')).toEqual(await told(UNKNOWN));
    const entity = async (id: string) => {
      const { data, errors } = await intake.subgraph.execute<{ _entities: unknown[] }>({
        query: `query ($id: ID!) { _entities(representations: [{ __typename: "Deposit", id: $id }]) {
          ... on Deposit { id media { fileName sha256 } accessRequests { id } personsWithAccess { id } } } }`,
        variables: { id },
        actor,
      });
      return { data, errors };
    };
    expect((await entity(depositId)).data).toEqual({ _entities: [null] });
    expect(await entity(depositId)).toEqual(await entity(UNKNOWN));
  }
  expect((await bytesOfGrant(depositId)).equals(ZIP)).toBe(true);
  // A party that is one no more has nothing left of what it was granted.
  await intake.rows(`UPDATE deposit SET owner_id = gen_random_uuid()`);
  expect((await askBytes(intake, depositId, OWNER)).codes).toEqual(['CONSENT_MISSING']);
});

describe('the authorized body', () => {
  test('L182 E-10: is notified by the grant, without a term, and no grant is there without the notice', async () => {
    const depositId = await accepted(intake);
    const first = await asked(intake, depositId);
    expect(await noticesOfAccess()).toEqual([]);
    await grant(intake, first);
    const notice = {
      ...{ to: 'AUTHORIZED_BODY', sentAt: NOW.toISOString(), receivedAt: null, legalBasis: { clause: '10' } },
      deadline: { startedOn: '2026-11-20', dueOn: null, status: expect.not.stringMatching('OVERDUE') },
      deposit: { number: 'ДО-2026-0000001' },
    };
    expect(await noticesOfAccess()).toEqual([notice]);
    // Each grant has a notice of its own, also on one day.
    await granted(intake, depositId, { purpose: 'MULTIPLE_USE' }, HOLDER);
    expect(await noticesOfAccess()).toEqual([notice, notice]);
    const withoutNotice = `UPDATE access_right SET notice_id = NULL WHERE purpose = 'LOSS'`;
    await expect(intake.rows(withoutNotice)).rejects.toThrow('access_right_is_notified');
    const last = await asked(intake, depositId, {}, COLLEAGUE);
    await intake.rows('REVOKE INSERT ON notice FROM escrow_app');
    await expect(grant(intake, last)).rejects.toThrow(/INSERT INTO .{0,3}notice/);
    expect((await askBytes(intake, depositId, COLLEAGUE)).codes).toEqual(['ACCESS_NOT_REGISTERED']);
    expect(
      await intake.rows(`SELECT count(*)::int AS count FROM access_right WHERE purpose = 'LOSS'`),
    ).toEqual([{ count: 1 }]);
    await intake.rows('GRANT INSERT ON notice TO escrow_app');
    expect((await grant(intake, last)).codes).toEqual([]);
  });

  test('E-10: is notified once by two who grant at once, and by a grant that is sent again with its key', async () => {
    const depositId = await accepted(intake);
    const first = await asked(intake, depositId);
    const both = await Promise.all(
      [OPERATOR, another(OPERATOR, 'second')].map((actor) => grant(intake, first, {}, actor)),
    );
    expect(both.flatMap(({ codes }) => codes)).toEqual(['REPOSITORY_ACCESS_REQUEST_DECIDED']);
    expect(await noticesOfAccess()).toHaveLength(1);
    const second = await asked(intake, depositId);
    for (const _ of [1, 2])
      expect((await grant(intake, second, { idempotencyKey: 'grant-once' })).codes).toEqual([]);
    expect(await noticesOfAccess()).toHaveLength(2);
  });

  test('E-10: learns of no request and of no reason; the parties and the operator do', async () => {
    const depositId = await accepted(intake);
    await asked(intake, depositId);
    const told = [
      { purpose: 'LOSS', reason: 'Диски утрачены при пожаре', person: 'test-user', state: 'REQUESTED' },
    ];
    for (const actor of [OWNER, HOLDER, OPERATOR]) expect(await requestsOf(depositId, actor)).toEqual(told);
    for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR, STAFF])
      expect(await requestsOf(depositId, actor)).toBeNull();
  });
});

describe('software that may be used again', () => {
  const found = async (search: object, actor: Actor = OWNER) => {
    const { data, errors } = await intake.subgraph.execute<{
      depositsForReuse: { totalCount: number; nodes: { id: string }[] };
    }>({
      query: `query ($search: ReuseSearch!) { depositsForReuse(search: $search, first: 5) { totalCount nodes { id } } }`,
      variables: { search },
      actor,
    });
    expect(errors).toEqual([]);
    const { totalCount, nodes } = data.depositsForReuse;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id);
  };

  test('L162 E-3: is found by its application and given to the owner or holder; to others only on their consent', async () => {
    const depositId = await transferred(intake);
    expect(await found({ text: 'систем' })).toEqual([]);
    await intake.rows(`UPDATE deposit SET state = 'ACCEPTED', accepted_on = '2026-11-20'`);
    for (const search of [
      { text: 'систем' },
      { text: 'есеп' },
      { programmingLanguage: 'typescript' },
      { text: 'accounting', programmingLanguage: 'TypeScript' },
      {},
    ])
      for (const actor of [OWNER, HOLDER, OPERATOR]) expect(await found(search, actor)).toEqual([depositId]);
    for (const search of [{ text: 'никогда' }, { programmingLanguage: 'Type' }, { text: '%' }])
      expect(await found(search)).toEqual([]);
    for (const actor of [STRANGER, EXPERT, ANALYST, AUTHORIZED_BODY])
      expect(await found({ text: 'систем' }, actor)).toEqual([]);
    for (const actor of [STRANGER, EXPERT])
      expect((await askBytes(intake, depositId, actor, { purpose: 'MULTIPLE_USE' })).codes).toEqual([
        'CONSENT_MISSING',
      ]);
    await granted(intake, depositId, { purpose: 'MULTIPLE_USE', reason: 'Второй экземпляр системы' });
    expect((await bytesOfGrant(depositId)).equals(ZIP)).toBe(true);
    expect((await notes(intake)).slice(-1)).toEqual([
      { person: 'test-user', thing: 'BYTES', purpose: 'MULTIPLE_USE', outcome: 'GIVEN', reason: null },
    ]);
  });
});
