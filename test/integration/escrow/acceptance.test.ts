import { randomUUID } from 'node:crypto';
import { OBJECT_PATH } from '../../../subgraphs/escrow/deposit/deposit.rules';
import { DEPOSIT_FACTS } from '../../../subgraphs/escrow/deposit/deposit-facts.answer';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { PeerInputError } from '../../../subgraphs/shared/peers/peers';
import {
  ACCEPTOR,
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  accept,
  another,
  check,
  createRepository,
  describeBuild,
  draft,
  HOLDER,
  type Intake,
  MATERIALS,
  material,
  NOW,
  OPERATOR,
  OWNER,
  openIntake,
  ready,
  register,
  STRANGER,
  submit,
  transfer,
  verified,
  within,
} from './intake-fixture';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.close());

const read = async (depositId: string, selection: string, actor = OWNER) => {
  const { data, errors } = await intake.subgraph.execute<{ deposit: Record<string, unknown> | null }>({
    query: `query ($id: ID!) { deposit(id: $id) { ${selection} } }`,
    variables: { id: depositId },
    actor,
  });
  expect(errors).toEqual([]);
  return data.deposit;
};

const declare = (depositId: string, section: string, reason = 'нет', actor = OWNER) =>
  intake.act('depositContentDeclare', actor, { depositId, section, reason });

const refusalsOf = ({ userErrors }: Awaited<ReturnType<typeof accept>>) =>
  userErrors.map(({ code, legalReference }) => `${code} ${legalReference?.clause}`);

describe('what is handed in', () => {
  test('E-2(3) L154: lies in a section of the repository, or is not taken', async () => {
    const depositId = await ready(intake);
    const refused = await transfer(intake, depositId, [...MATERIALS, material(null, 'stray.bin')]);
    expect(refused.ok ? [] : refused.error.map(({ error }) => [error.code, error.facts])).toEqual([
      ['SECTION_REQUIRED', { ordinal: 6 }],
    ]);
    const nothing = await transfer(intake, depositId, []);
    expect(nothing.ok ? [] : nothing.error.map(({ error }) => error.code)).toEqual(['MATERIAL_MISSING']);
    expect(await read(depositId, 'state')).toEqual({ state: 'REPOSITORY_READY' });
    expect((await transfer(intake, depositId)).ok).toBe(true);
    expect(await read(depositId, 'state')).toEqual({ state: 'TRANSFERRED' });
    expect((await transfer(intake, depositId)).ok).toBe(false);
  });

  test('E-5 L164 L165 L167 L168 L169 L170 L171 L172: is there or declared absent, each kind by its clause; the rest blocks acceptance', async () => {
    const depositId = await ready(intake);
    await transfer(intake, depositId, [material('EXTRA_SOFTWARE')]);
    await check(intake, depositId);
    expect(refusalsOf(await accept(intake, depositId))).toEqual([
      'CONTENT_INCOMPLETE 5(1).1',
      'CONTENT_INCOMPLETE 5(1).2',
      'CONTENT_INCOMPLETE 5(1).3',
      'CONTENT_INCOMPLETE 5(2)',
      'CONTENT_INCOMPLETE 5(4)',
      'CONTENT_INCOMPLETE 5(5)',
    ]);
    for (const section of ['SOURCE', 'BUILD_FILES', 'INSTALLER', 'DB_STRUCTURE', 'SETTINGS'])
      expect((await declare(depositId, section)).codes).toEqual([]);
    expect(refusalsOf(await accept(intake, depositId))).toEqual(['CONTENT_INCOMPLETE 5(1).3']);
    expect((await describeBuild(intake, depositId)).codes).toEqual([]);
    expect((await accept(intake, depositId)).codes).toEqual([]);
    const CONTENTS =
      'contents { section state reason } buildDescription { environment version specialSettings }';
    expect(await read(depositId, CONTENTS)).toMatchObject({
      contents: expect.arrayContaining([
        { section: 'SOURCE', state: 'DECLARED_ABSENT', reason: 'нет' },
        { section: 'EXTRA_SOFTWARE', state: 'PRESENT', reason: null },
      ]),
      buildDescription: { environment: 'Node.js', version: '24', specialSettings: null },
    });
    for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR])
      expect(await read(depositId, CONTENTS, actor)).toMatchObject({
        contents: expect.arrayContaining([{ section: 'SOURCE', state: 'DECLARED_ABSENT', reason: null }]),
        buildDescription: null,
      });
  });

  test('E-5: material that lies there is not declared absent, and a declaration tells its reason', async () => {
    const depositId = await ready(intake);
    await transfer(intake, depositId);
    expect((await declare(depositId, 'SOURCE')).codes).toEqual(['CONTENT_PRESENT']);
    const blank = await declare(depositId, 'EXTRA_SOFTWARE', ' ');
    expect(blank.userErrors).toMatchObject([
      { code: 'FORM_FIELD_MISSING', path: ['input', 'reason'], legalReference: { clause: '5(3)' } },
    ]);
    expect((await declare(depositId, 'EXTRA_SOFTWARE')).codes).toEqual([]);
    const described = await describeBuild(intake, depositId, { environment: '', version: ' ' });
    expect(described.userErrors.map(({ path }) => path[1])).toEqual(['environment', 'version']);
  });

  test('E-18: is told by the owner or holder alone, and no longer after the acceptance', async () => {
    const depositId = await verified(intake);
    expect((await declare(depositId, 'EXTRA_SOFTWARE', 'нет', OPERATOR)).codes).toEqual([
      'NOT_OWNER_OR_HOLDER_OF_SOFTWARE',
    ]);
    expect((await describeBuild(intake, depositId, {}, STRANGER)).codes).toEqual(['DEPOSIT_UNKNOWN']);
    expect((await declare(depositId, 'EXTRA_SOFTWARE', 'нет', HOLDER)).codes).toEqual([]);
    await accept(intake, depositId);
    expect((await declare(depositId, 'EXTRA_SOFTWARE')).codes).toEqual(['CONTENT_CLOSED']);
    expect((await describeBuild(intake, depositId)).codes).toEqual(['CONTENT_CLOSED']);
  });

  test('A06: is named to nobody: no field of the schema tells a path of the material', async () => {
    const depositId = await verified(intake);
    const { data } = await intake.subgraph.execute<{ __type: unknown; deposit: unknown }>({
      query:
        'query ($id: ID!) { deposit(id: $id) { contents { section state } history { nodes { action } } } }',
      variables: { id: depositId },
      actor: AUTHORIZED_BODY,
    });
    expect(JSON.stringify(data)).not.toContain('/file');
    expect(JSON.stringify(await intake.rows('SELECT data FROM outbox_event'))).not.toContain('/file');
    expect(JSON.stringify(await intake.rows('SELECT facts FROM journal_entry'))).not.toContain('/file');
  });
});

describe('acceptance', () => {
  test('E-9: of verified material by another person of the operator', async () => {
    const depositId = await verified(intake);
    const { thing, codes } = await accept(intake, depositId);
    expect(codes).toEqual([]);
    expect(thing).toMatchObject({
      state: 'ACCEPTED',
      acceptedOn: '2026-11-20',
      repository: { state: 'ACTIVE' },
    });
    const events = await intake.rows('SELECT type FROM outbox_event ORDER BY position');
    expect(events.map(({ type }) => type)).toEqual([
      'escrow.application.registered',
      'escrow.repository.created',
      'escrow.material.received',
      'escrow.accepted',
    ]);
  });

  test('A09: not by the person who handed the material in, whatever role that person holds too', async () => {
    const depositId = await verified(intake);
    const both = another(OPERATOR, 'test-user');
    expect((await accept(intake, depositId, both)).userErrors).toMatchObject([
      { code: 'FOUR_EYES', legalReference: { clause: '9' } },
    ]);
    expect((await accept(intake, depositId)).codes).toEqual([]);
  });

  test.each([
    ['UNREADABLE', 0],
    ['ABORTED', 0],
    ['FINDINGS', 3],
  ] as const)('E-9: not after a later check that ended as %s', async (state, mismatches) => {
    const depositId = await verified(intake);
    await check(intake, depositId, state, mismatches);
    expect((await accept(intake, depositId)).codes).toEqual(['VERIFICATION_NOT_PASSED']);
    await check(intake, depositId, 'FINDINGS', 0);
    expect((await accept(intake, depositId)).codes).toEqual([]);
  });

  test.each(['FINDINGS', 'UNREADABLE', 'ABORTED'] as const)(
    'E-5: a first check that ended as %s leaves the deposit transferred',
    async (state) => {
      const depositId = await ready(intake);
      await transfer(intake, depositId);
      await check(intake, depositId, state, state === 'FINDINGS' ? 1 : 0);
      expect(await read(depositId, 'state')).toEqual({ state: 'TRANSFERRED' });
      expect((await accept(intake, depositId)).codes).toEqual(['DEPOSIT_STATE_REFUSES']);
    },
  );

  test('L163 E-4: the authorized body does no act of the operator, the operator none of the authorized body', async () => {
    const depositId = await verified(intake);
    for (const actor of [AUTHORIZED_BODY, OWNER, AUDITOR])
      expect((await accept(intake, depositId, actor)).codes).toEqual(['ESCROW_ROLE']);
    await accept(intake, depositId);
    const [notice] = await notices();
    const receive = async (actor = AUTHORIZED_BODY) => {
      const { data } = await intake.subgraph.execute<{ noticeReceive: { userErrors: { code: string }[] } }>({
        query: `mutation ($id: ID!) { noticeReceive(input: { noticeId: $id }) { notice { id } userErrors { code } } }`,
        variables: { id: notice?.id },
        actor,
      });
      return data.noticeReceive.userErrors.map(({ code }) => code);
    };
    expect(await receive(OPERATOR)).toEqual(['ESCROW_ROLE']);
    expect(await receive(OWNER)).toEqual(['NOTICE_UNKNOWN']);
    expect(await receive()).toEqual([]);
    expect(await receive()).toEqual(['NOTICE_RECEIVED']);
    expect(await notices()).toMatchObject([{ receivedAt: '2026-11-20T07:00:00.000Z' }]);
  });

  test('F08: two who accept at once make one acceptance and one notice', async () => {
    const depositId = await verified(intake);
    const both = await Promise.all(
      [ACCEPTOR, another(OPERATOR, 'third')].map((actor) => accept(intake, depositId, actor)),
    );
    expect(both.flatMap(({ codes }) => codes)).toEqual(['DEPOSIT_STATE_REFUSES']);
    expect(await notices()).toHaveLength(1);
  });

  test('F09: a repeated idempotency key accepts once', async () => {
    const depositId = await verified(intake);
    const input = { depositId, idempotencyKey: 'accept-once' };
    const answers = await Promise.all([1, 2, 3].map(() => intake.act('depositAccept', ACCEPTOR, input)));
    expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
    expect(await intake.rows(`SELECT 1 FROM outbox_event WHERE type = 'escrow.accepted'`)).toHaveLength(1);
  });
});

interface NoticeRow {
  readonly id: string;
  readonly receivedAt: string | null;
}

async function notices(actor = AUTHORIZED_BODY, args = ''): Promise<NoticeRow[]> {
  const { data, errors } = await intake.subgraph.execute<{ notices: { nodes: NoticeRow[] } }>({
    query: `{ notices(first: 10 ${args}) { nodes {
      id to sentAt receivedAt legalBasis { clause } deadline { startedOn dueOn status } deposit { number }
    } } }`,
    actor,
  });
  expect(errors).toEqual([]);
  return data.notices.nodes;
}

describe('the notice of an acceptance', () => {
  test('E-9 L179: the authorized body is notified with the acceptance, and acknowledges it', async () => {
    const depositId = await verified(intake);
    expect(await notices()).toEqual([]);
    await accept(intake, depositId);
    expect(await notices()).toEqual([
      {
        id: expect.stringMatching(/^ntc_/),
        to: 'AUTHORIZED_BODY',
        sentAt: '2026-11-20T07:00:00.000Z',
        receivedAt: null,
        legalBasis: { clause: '9' },
        deadline: { startedOn: '2026-11-20', dueOn: '2026-11-27', status: 'MET' },
        deposit: { number: 'ДО-2026-0000001' },
      },
    ]);
    expect(await notices(AUTHORIZED_BODY, ', isReceived: true')).toEqual([]);
    expect(await notices(AUTHORIZED_BODY, ', isReceived: false')).toHaveLength(1);
    expect(await notices(STRANGER)).toEqual([]);
    expect(await read(depositId, 'notices { receivedAt }')).toEqual({ notices: [{ receivedAt: null }] });
    // It delivers no letter, and asking for one is no attempt on what is confidential.
    const letters = await read(depositId, 'notices { letters { id } }', another(OPERATOR, 'colleague'));
    expect(letters).toEqual({ notices: [{ letters: [] }] });
    expect(await intake.rows(`SELECT 1 FROM confidential_read WHERE person = 'colleague'`)).toEqual([]);
  });

  test('E-9: an acceptance whose notice cannot be written is none', async () => {
    const depositId = await verified(intake);
    await withClient(intake.database.owner, (client) => client.query('DROP TABLE notice CASCADE'));
    await expect(accept(intake, depositId)).rejects.toThrow('fault');
    expect(await read(depositId, 'state acceptedOn')).toEqual({ state: 'VERIFIED', acceptedOn: null });
  });
});

test('E-3: another registry is told the deposits of an object with their hashes, and of no draft', async () => {
  const depositId = await verified(intake);
  await draft(intake);
  const ask = (input: object) =>
    within(intake, ({ connection }) =>
      DEPOSIT_FACTS.answer({ transaction: connection.manager, now: NOW, today: '2026-11-20' }, { ...input }),
    );
  const [{ object_id: objectId }] = (await intake.rows('SELECT object_id FROM deposit')) as [
    { object_id: string },
  ];
  const facts = {
    deposits: [
      {
        depositId: depositId.slice('dep_'.length),
        objectId,
        state: 'VERIFIED',
        acceptedOn: null,
        contentSha256: MATERIALS.map(({ sha256 }) => sha256),
      },
    ],
  };
  expect(await ask({ objectId })).toEqual(facts);
  expect(await ask({ objectIds: [randomUUID(), objectId] })).toEqual(facts);
  expect(await ask({ entryId: objectId })).toEqual({ deposits: [] });
  for (const input of [{}, { objectId, entryId: objectId }, { objectIds: objectId }, { objectIds: ['x'] }])
    await expect(ask(input)).rejects.toThrow(PeerInputError);
});

test('G06: every act of the object path is lawful in its own state and refused in every other', async () => {
  const depositId = await ready(intake);
  const set = (state: string) =>
    intake.rows(`UPDATE deposit SET state = '${state}' WHERE id = '${depositId.slice(4)}'`);
  const acts = {
    SUBMIT: () => submit(intake, depositId),
    REGISTER: () => register(intake, depositId),
    CREATE_REPOSITORY: () => createRepository(intake, depositId),
    ACCEPT: () => accept(intake, depositId),
  };
  await intake.rows('TRUNCATE application_journal CASCADE');
  await intake.rows('UPDATE deposit SET repository_id = NULL');
  for (const [state, steps] of Object.entries(OBJECT_PATH)) {
    if (state === 'UNRECORDED') continue;
    await set(state);
    const lawful = steps.map(({ action }) => action as string);
    for (const [action, act] of Object.entries(acts)) {
      if (lawful.includes(action)) continue;
      const { codes } = await act();
      expect([state, action, codes]).toEqual([
        state,
        action,
        [expect.stringMatching(/^(DEPOSIT_STATE_REFUSES|APPLICATION_NOT_REGISTERED)$/)],
      ]);
    }
    expect(await read(depositId, 'state')).toEqual({ state });
  }
});
