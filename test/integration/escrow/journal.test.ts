import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { partyId } from '../../support/builders/escrow';
import {
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  another,
  draft,
  HOLDER,
  type Intake,
  OPERATOR,
  OWNER,
  openIntake,
  publishJournal,
  RECEIVER,
  register,
  registered,
  SIGNATORY,
  STRANGER,
  submitted,
} from './intake-fixture';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.close());

interface Row {
  readonly id: string;
  readonly itemNumber: number;
  readonly applicationNumber: string;
  readonly signatory: object | null;
  readonly receivedBy: object | null;
}

const COLUMNS = `id itemNumber applicationNumber receivedAt receivedOn stateBody { id }
  signatory { person { surname name patronymic } position } receivedBy { surname name patronymic }
  correctsId correctionReason deposit { id }`;

async function journal(actor = OPERATOR, period: object = {}) {
  const { data, errors } = await intake.subgraph.execute<{
    applicationJournal: { nodes: Row[]; totalCount: number };
  }>({
    query: `query ($period: DateRange!) {
      applicationJournal(period: $period, first: 100) { nodes { ${COLUMNS} } totalCount }
    }`,
    variables: { period },
    actor,
  });
  return { page: data?.applicationJournal ?? null, errors };
}

const rowsOf = async (...args: Parameters<typeof journal>) => (await journal(...args)).page?.nodes ?? [];

test('L176 L250 L251 L252 L253 L254 L255 E-8: the operator registers a submitted application with the printed columns', async () => {
  const depositId = await submitted(intake);
  const { thing, codes } = await register(intake, depositId);
  expect([codes, thing?.['state']]).toEqual([[], 'REGISTERED']);
  expect(await rowsOf()).toEqual([
    {
      id: expect.stringMatching(/^ajr_/),
      itemNumber: 1,
      applicationNumber: '1/2026',
      receivedAt: '2026-11-20T07:00:00.000Z',
      receivedOn: '2026-11-20',
      stateBody: { id: partyId('owner') },
      signatory: { ...SIGNATORY, person: { ...SIGNATORY.person, patronymic: null } },
      receivedBy: RECEIVER,
      correctsId: null,
      correctionReason: null,
      deposit: { id: depositId },
    },
  ]);
  const twice = await register(intake, depositId);
  expect(twice.userErrors).toMatchObject([{ code: 'ALREADY_REGISTERED', legalReference: { clause: '8' } }]);
  expect(await intake.rows('SELECT type FROM outbox_event')).toEqual([
    { type: 'escrow.application.registered' },
  ]);
});

test('E-8: a draft is not registered, and persons are named in full', async () => {
  const { userErrors } = await register(intake, await draft(intake));
  expect(userErrors).toMatchObject([{ code: 'DEPOSIT_STATE_REFUSES', legalReference: { clause: '8' } }]);
  const input = { signatory: { person: { surname: 'Ахметов' }, position: ' ' }, receivedBy: {} };
  const told = await register(intake, await submitted(intake), input);
  expect(told.userErrors.map(({ path, legalReference }) => [path.join('.'), legalReference?.clause])).toEqual(
    [
      ['input.signatory.person.name', 'A2.5'],
      ['input.signatory.position', 'A2.5'],
      ['input.receivedBy.surname', 'A2.6'],
      ['input.receivedBy.name', 'A2.6'],
    ],
  );
});

test.each([
  ['its owner', OWNER, 'ESCROW_ROLE'],
  ['the authorized body', AUTHORIZED_BODY, 'ESCROW_ROLE'],
  ['an analyst', ANALYST, 'ESCROW_ROLE'],
  ['a stranger', STRANGER, 'DEPOSIT_UNKNOWN'],
  ['nobody', ANONYMOUS, 'SIGN_IN_FIRST'],
])('E-4: %s does not register an application', async (_who, actor, code) => {
  const depositId = await submitted(intake);
  expect((await register(intake, depositId, {}, actor)).codes).toEqual([code]);
  expect((await register(intake, depositId)).codes).toEqual([]);
});

describe('numbers of a year', () => {
  test('G08, E-8: have no gap and no double under fifty registrations at once, some of them refused', async () => {
    const deposits: string[] = [];
    for (let count = 0; count < 50; count++) deposits.push(await submitted(intake));
    const refused = { receivedBy: { surname: 'Без имени' } };
    const calls = deposits.flatMap((id, index) => [
      register(intake, id, index % 3 === 0 ? refused : {}),
      register(intake, id, {}, another(OPERATOR, 'second')),
    ]);
    const answers = await Promise.all(calls);
    expect(answers.filter(({ codes }) => codes.length === 0)).toHaveLength(50);
    const numbers = (await rowsOf()).map(({ itemNumber, applicationNumber }) => [
      itemNumber,
      applicationNumber,
    ]);
    expect(numbers).toEqual(deposits.map((_, index) => [index + 1, `${index + 1}/2026`]));
  });

  test('G08, E-8: are not used up by a transaction that was broken off', async () => {
    await registered(intake);
    await withClient(intake.database.application, async (client) => {
      await client.query('BEGIN');
      await client.query('UPDATE application_counter SET items = items + 1, applications = applications + 1');
      await client.query('ROLLBACK');
    });
    await registered(intake);
    expect((await rowsOf()).map(({ applicationNumber }) => applicationNumber)).toEqual(['1/2026', '2/2026']);
  });

  test('E-8: begin anew with the year', async () => {
    await registered(intake);
    await intake.rows('INSERT INTO application_counter VALUES (2025, 7, 6)');
    await registered(intake);
    expect((await rowsOf()).map(({ itemNumber }) => itemNumber)).toEqual([1, 2]);
  });
});

describe('the journal', () => {
  test('A2: is corrected by a new row with a link, and nothing of it is edited or deleted', async () => {
    const depositId = await registered(intake);
    const [first] = await rowsOf();
    const correction = {
      depositId,
      rowId: first?.id,
      signatory: { ...SIGNATORY, position: 'Министр' },
      receivedBy: RECEIVER,
      reason: 'ошибка в должности',
    };
    const correct = (input: object = {}) =>
      intake.act(
        'applicationJournalCorrect',
        OPERATOR,
        { ...correction, ...input },
        'registration { itemNumber }',
      );
    expect((await correct({ reason: ' ' })).codes).toEqual(['FORM_FIELD_MISSING']);
    expect((await correct()).thing).toEqual({ registration: { itemNumber: 2 } });
    expect((await correct()).codes).toEqual(['JOURNAL_ROW_CORRECTED']);
    const unknown = { depositId: await submitted(intake) };
    expect((await correct(unknown)).codes).toEqual(['JOURNAL_ROW_UNKNOWN']);
    expect(await rowsOf()).toMatchObject([
      { itemNumber: 1, applicationNumber: '1/2026', signatory: { position: 'Вице-министр' } },
      {
        itemNumber: 2,
        applicationNumber: '1/2026',
        signatory: { position: 'Министр' },
        correctsId: first?.id,
        correctionReason: 'ошибка в должности',
      },
    ]);
    for (const sql of [
      "UPDATE application_journal SET signatory_position = 'x'",
      'DELETE FROM application_journal',
    ])
      await expect(withClient(intake.database.application, (client) => client.query(sql))).rejects.toThrow(
        'permission denied',
      );
    await publishJournal(intake);
    for (const actor of [OPERATOR, AUTHORIZED_BODY, AUDITOR]) {
      const rows = await rowsOf(actor);
      expect(rows.map(({ receivedBy }) => receivedBy)).toEqual([RECEIVER, RECEIVER]);
    }
    const seen = await rowsOf(ANALYST);
    expect(seen.map(({ signatory, receivedBy }) => [signatory, receivedBy])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('A2: tells a period of receipt', async () => {
    await registered(intake);
    expect(await rowsOf(OPERATOR, { from: '2026-11-20', to: '2026-11-20' })).toHaveLength(1);
    expect(await rowsOf(OPERATOR, { to: '2026-11-19' })).toHaveLength(0);
    expect(await rowsOf(OPERATOR, { from: '2026-11-21' })).toHaveLength(0);
  });

  test.each([
    ['an owner', OWNER, 'FORBIDDEN'],
    ['nobody', ANONYMOUS, 'UNAUTHENTICATED'],
  ])('A2: is not told to %s', async (_who, actor, code) => {
    const { errors } = await journal(actor);
    expect(errors[0]?.extensions).toMatchObject({ code, policy: 'deposit.journal.read' });
  });

  test('A2: a party reads the row of its own application', async () => {
    const depositId = await registered(intake);
    await publishJournal(intake);
    const query = `query ($id: ID!) { deposit(id: $id) { registration { applicationNumber signatory { position } } } }`;
    const ask = async (actor = HOLDER) =>
      (await intake.subgraph.execute({ query, variables: { id: depositId }, actor })).data['deposit'];
    const registration = { applicationNumber: '1/2026', signatory: { position: 'Вице-министр' } };
    expect(await ask()).toEqual({ registration });
    expect(await ask(ANALYST)).toEqual({ registration: { ...registration, signatory: null } });
  });

  test('F02: is read with three statements whatever its length: its rows, their number, their deposits', async () => {
    for (let count = 0; count < 3; count++) await registered(intake);
    await journal();
    expect(intake.subgraph.statements()).toHaveLength(3);
  });
});
