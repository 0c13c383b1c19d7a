import { OPEN_ENTRY_DUTY } from '../../../subgraphs/escrow/obligation/obligation.consumer';
import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { organizationId } from '../../support/actors';
import { idOf } from '../../support/builders/escrow';
import type { SigningFixture } from '../../support/signing';
import {
  attach,
  attachCertificate,
  ENTRY,
  entryUuid,
  type Filing,
  file,
  filed,
  handIn,
  openFiling,
  prepared,
  propose,
  readDeposit,
  received,
  signingFixture,
} from './filing-fixture';
import {
  ADMINISTRATOR,
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  check,
  HOLDER,
  material,
  OPERATOR,
  OWNER,
  STRANGER,
  within,
} from './intake-fixture';

let signing: SigningFixture;
let filing: Filing;
beforeAll(async () => {
  signing = await signingFixture();
});
beforeEach(async () => {
  filing = await openFiling(signing);
});
afterEach(() => filing.close());

const DUTY = `{ depositObligations(first: 5) { nodes { clause state fulfilledOn deadline { dueOn status } } } }`;
const duties = async () => {
  const { data } = await filing.subgraph.execute<{ depositObligations: { nodes: unknown[] } }>({
    query: DUTY,
  });
  return data.depositObligations.nodes;
};

describe('the application for register software', () => {
  test('L190 E-14: is written in any form: entry, version, text and whom to ask, no field of Annex 1', async () => {
    const { thing, codes } = await file(filing);
    expect(codes).toEqual([]);
    expect(thing).toMatchObject({ number: 'ДР-2026-0000001', state: 'DRAFT' });
    expect(
      await readDeposit(
        filing,
        String(thing?.['id']),
        'versionLabel application { version } filing { text }',
      ),
    ).toEqual({ versionLabel: '2.1', application: null, filing: { text: 'Просим принять на хранение' } });
  });

  test('E-14: is filed by the owner or the holder, and by nobody else', async () => {
    expect((await file(filing, {}, HOLDER)).codes).toEqual([]);
    for (const actor of [STRANGER, OPERATOR, AUTHORIZED_BODY, ADMINISTRATOR])
      expect((await file(filing, {}, actor)).userErrors).toMatchObject([
        { code: 'NOT_OWNER_OR_HOLDER_OF_SOFTWARE', legalReference: { clause: '14' } },
      ]);
    expect((await file(filing, {}, ANONYMOUS)).codes).toEqual(['SIGN_IN_FIRST']);
  });

  test('E-14: all that it lacks is told at once', async () => {
    const input = { text: ' ', contact: { name: '' }, versionLabel: '', previousDepositId: 'dep_x' };
    const { userErrors } = await file(filing, input);
    expect(userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'FORM_FIELD_MISSING input.text',
      'FORM_FIELD_MISSING input.contact.name',
      'FORM_FIELD_MISSING input.versionLabel',
      'PREVIOUS_DEPOSIT_NOT_REFUSED input.previousDepositId',
    ]);
  });

  test('E-14: names an entry that the register knows; without an answer nothing is filed', async () => {
    filing.entry = null;
    expect((await file(filing)).codes).toEqual(['REGISTER_ENTRY_UNKNOWN']);
    expect((await file(filing, { registerEntryId: 'obj_1' })).codes).toEqual(['REGISTER_ENTRY_UNKNOWN']);
    filing.entry = undefined;
    expect((await file(filing)).codes).toEqual(['PEER_UNAVAILABLE']);
    expect(await filing.rows('SELECT 1 FROM deposit')).toEqual([]);
  });

  test('L159 E-3: is linked to the entry of the register; without one that holds it is refused by E-16(1)', async () => {
    const PATH = 'path state registerEntry { id } object { id }';
    const depositId = await received(filing);
    expect(await readDeposit(filing, depositId, PATH)).toEqual({
      path: 'REGISTER_SOFTWARE',
      state: 'RECEIVED',
      registerEntry: { id: ENTRY },
      object: null,
    });
    const { data } = await filing.subgraph.execute<{ deposits: { nodes: object[] } }>({
      query: `query ($entry: ID!) { deposits(first: 5, filterBy: { registerEntryId: $entry, paths: [REGISTER_SOFTWARE] }) {
        nodes { id } } }`,
      variables: { entry: ENTRY },
    });
    expect(data.deposits.nodes).toEqual([{ id: depositId }]);
    await expect(filing.rows('UPDATE deposit SET register_entry_id = NULL')).rejects.toThrow(
      'check constraint',
    );
    filing.entry = { status: 'EXCLUDED', includedOn: '2026-03-02' };
    const refused = await filing.act(
      'depositRefuse',
      OPERATOR,
      { depositId, ground: 'NOT_IN_REGISTER', evidence: [] },
      'state refusal { ground legalBasis { clause } }',
    );
    expect(refused.thing).toEqual({
      state: 'REFUSED',
      refusal: { ground: 'NOT_IN_REGISTER', legalBasis: { clause: '16(1)' } },
    });
  });

  test('E-16(1): software that left the register is filed, since the operator decides on it', async () => {
    filing.entry = { status: 'EXCLUDED', includedOn: '2026-03-02' };
    const depositId = await received(filing);
    expect(await readDeposit(filing, depositId, 'state filing { isInRegister deadline { dueOn } }')).toEqual({
      state: 'RECEIVED',
      filing: { isInRegister: false, deadline: null },
    });
    expect(await duties()).toMatchObject([{ state: 'OPEN' }]);
  });

  test('F09: a repeated idempotency key files once', async () => {
    const input = { idempotencyKey: 'file-once' };
    const answers = await Promise.all([1, 2, 3].map(() => file(filing, input)));
    expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
    expect(new Set(answers.map(({ thing }) => thing?.['id'])).size).toBe(1);
  });
});

describe('handing in', () => {
  test('L189 E-14: does the duty that the inclusion opened, within 5 working days', async () => {
    await filing.rows('TRUNCATE deposit_obligation');
    const event = {
      id: entryUuid,
      type: 'register.entry.included' as const,
      source: 'register' as const,
      subject: 'ren_alpha',
      time: new Date('2026-11-16T05:00:00Z'),
      data: { entryId: entryUuid, holderId: organizationId('owner'), includedOn: '2026-11-16' },
    };
    await within(filing, (transaction) => OPEN_ENTRY_DUTY.consume(transaction, event));
    const deadline = { dueOn: '2026-11-23', status: 'RUNNING' };
    expect(await duties()).toEqual([{ clause: 'E14', state: 'OPEN', fulfilledOn: null, deadline }]);
    await received(filing);
    expect(await duties()).toEqual([
      {
        clause: 'E14',
        state: 'FULFILLED',
        fulfilledOn: '2026-11-20',
        deadline: { dueOn: '2026-11-23', status: 'MET' },
      },
    ]);
  });

  test('E-14: after the term is marked with its explanation and never refused', async () => {
    filing.entry = { status: 'INCLUDED', includedOn: '2026-11-02' };
    const depositId = await prepared(filing);
    expect((await handIn(filing, depositId, { latenessExplanation: 'отпуск' })).codes).toEqual([]);
    expect(
      await readDeposit(
        filing,
        depositId,
        'submittedOn filing { latenessExplanation deadline { dueOn status } }',
      ),
    ).toEqual({
      submittedOn: '2026-11-20',
      filing: { latenessExplanation: 'отпуск', deadline: { dueOn: '2026-11-09', status: 'MET_LATE' } },
    });
  });

  test('E-19: of software included before 2023 is due on no day', async () => {
    filing.entry = { status: 'INCLUDED', includedOn: '2022-05-04' };
    const depositId = await received(filing);
    expect(await readDeposit(filing, depositId, 'filing { deadline { dueOn status } }')).toEqual({
      filing: { deadline: { dueOn: null, status: 'MET' } },
    });
  });

  test('E-14: without the three attachments everything that lacks is told with its clause', async () => {
    const depositId = await filed(filing);
    const input = { certificateCopies: 1, agreementCopies: 3, isDeclaredComplete: false };
    const { userErrors } = await handIn(filing, depositId, input);
    expect(userErrors.map(({ code, legalReference }) => `${code} ${legalReference?.clause}`)).toEqual([
      'DECLARATION_MISSING 18',
      'DOCUMENTS_INCOMPLETE 14(1)',
      'TWO_COPIES_REQUIRED 14(1)',
      'DOCUMENTS_INCOMPLETE 14(2)',
      'TWO_COPIES_REQUIRED 14(2)',
      'MEDIUM_MISSING 14(3)',
    ]);
    await attachCertificate(filing, depositId);
    await propose(filing, depositId);
    expect((await handIn(filing, depositId)).codes).toEqual(['MEDIUM_MISSING']);
    const stray = await attach(filing, depositId, [material(null, 'stray.bin')]);
    expect(stray.ok ? [] : stray.error.map(({ error }) => error.code)).toEqual(['SECTION_REQUIRED']);
    await attach(filing, depositId);
    expect((await handIn(filing, depositId)).codes).toEqual([]);
    expect((await attach(filing, depositId, [material('SOURCE', 'late.ts')])).ok).toBe(false);
    expect(await readDeposit(filing, depositId, 'state terms { duty deadline { dueOn } }')).toEqual({
      state: 'RECEIVED',
      terms: [{ duty: 'VERIFY_MEDIUM', deadline: { dueOn: '2026-11-27' } }],
    });
  });

  test('E-18: is for the owner or holder, once, and needs an answer of the register', async () => {
    const depositId = await prepared(filing);
    expect((await handIn(filing, depositId, {}, OPERATOR)).codes).toEqual([
      'NOT_OWNER_OR_HOLDER_OF_SOFTWARE',
    ]);
    expect((await handIn(filing, depositId, {}, STRANGER)).codes).toEqual(['DEPOSIT_UNKNOWN']);
    filing.entry = undefined;
    expect((await handIn(filing, depositId)).codes).toEqual(['PEER_UNAVAILABLE']);
    expect((await handIn(filing, depositId, {}, STRANGER)).codes).toEqual(['DEPOSIT_UNKNOWN']);
    filing.entry = { status: 'INCLUDED', includedOn: '2026-11-16' };
    expect((await handIn(filing, depositId, {}, HOLDER)).codes).toEqual([]);
    expect((await handIn(filing, depositId)).codes).toEqual(['DEPOSIT_STATE_REFUSES']);
  });

  test('F08: twice at once hands in once', async () => {
    const depositId = await prepared(filing);
    const both = await Promise.all([OWNER, HOLDER].map((actor) => handIn(filing, depositId, {}, actor)));
    expect(both.flatMap(({ codes }) => codes)).toEqual(['DEPOSIT_STATE_REFUSES']);
  });

  test('A06: the text is read by the parties, by the operator once it was handed in, and by nobody else', async () => {
    const depositId = await prepared(filing);
    const TEXTS = 'filing { text contact { name } }';
    const shown = { filing: { text: 'Просим принять на хранение', contact: { name: 'Ким Анна' } } };
    const hidden = { filing: { text: null, contact: null } };
    expect(await readDeposit(filing, depositId, TEXTS)).toEqual(shown);
    expect(await readDeposit(filing, depositId, TEXTS, OPERATOR)).toEqual(hidden);
    await handIn(filing, depositId);
    expect(await readDeposit(filing, depositId, TEXTS, OPERATOR)).toEqual(shown);
    for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR])
      expect(await readDeposit(filing, depositId, TEXTS, actor)).toEqual(hidden);
    for (const actor of [STRANGER, ADMINISTRATOR])
      expect(await readDeposit(filing, depositId, TEXTS, actor).catch(() => null)).toBeNull();
  });
});

describe('a refused filing', () => {
  const refuse = (depositId: string, ground: string, evidence: object[]) =>
    filing.act(
      'depositRefuse',
      OPERATOR,
      { depositId, ground, evidence },
      'id state refusal { evidence { finding } }',
    );

  test('E-16(1): keeps the answer of the register as evidence', async () => {
    const depositId = await received(filing);
    expect((await refuse(depositId, 'NOT_IN_REGISTER', [])).codes).toEqual(['GROUND_NOT_PROVEN']);
    filing.entry = { status: 'EXCLUDED', includedOn: '2026-03-02' };
    const { thing } = await refuse(depositId, 'NOT_IN_REGISTER', []);
    expect(thing).toMatchObject({
      state: 'REFUSED',
      refusal: { evidence: [{ finding: 'РДПО-1: EXCLUDED, 2026-11-20' }] },
    });
    const rows = await filing.rows('SELECT register_answer FROM deposit_refusal');
    expect(rows).toMatchObject([
      { register_answer: { entryId: entryUuid, status: 'EXCLUDED', version: '3' } },
    ]);
  });

  test('E-16: is told to its owner or holder with the act, who alone acknowledges it', async () => {
    filing.entry = { status: 'EXCLUDED', includedOn: '2026-03-02' };
    const depositId = await received(filing);
    await refuse(depositId, 'NOT_IN_REGISTER', []);
    type Told = { id: string; receivedAt: string | null };
    const notices = async (actor = OWNER, to = 'OWNER_OR_HOLDER') => {
      const query = `{ notices(first: 5, to: ${to}) { nodes {
        id receivedAt to legalBasis { clause } deadline { dueOn status }
      } } }`;
      const { data } = await filing.subgraph.execute<{ notices: { nodes: Told[] } }>({ query, actor });
      return data.notices.nodes;
    };
    const told = {
      to: 'OWNER_OR_HOLDER',
      legalBasis: { clause: '16' },
      deadline: { dueOn: null, status: 'MET' },
    };
    expect(await notices()).toMatchObject([{ ...told, receivedAt: null }]);
    expect(await notices(STRANGER)).toEqual([]);
    expect(await notices(AUTHORIZED_BODY, 'AUTHORIZED_BODY')).toEqual([]);
    const [notice] = await notices();
    const acknowledge = async (actor = OWNER) => {
      const { data } = await filing.subgraph.execute<{ noticeReceive: { userErrors: { code: string }[] } }>({
        query: `mutation ($id: ID!) { noticeReceive(input: { noticeId: $id }) { userErrors { code } } }`,
        variables: { id: notice?.id },
        actor,
      });
      return data.noticeReceive.userErrors.map(({ code }) => code);
    };
    expect(await acknowledge(STRANGER)).toEqual(['NOTICE_UNKNOWN']);
    for (const actor of [OPERATOR, AUTHORIZED_BODY])
      expect(await acknowledge(actor)).toEqual(['NOT_OWNER_OR_HOLDER_OF_SOFTWARE']);
    expect(await acknowledge()).toEqual([]);
    expect(await acknowledge(HOLDER)).toEqual(['NOTICE_RECEIVED']);
    expect(await notices()).toMatchObject([{ receivedAt: '2026-11-20T07:00:00.000Z' }]);
  });

  test.each([
    ['CERTIFICATE_MISMATCH', 'FINDINGS', 2],
    ['MEDIUM_MALFUNCTION', 'UNREADABLE', 0],
  ] as const)('E-16: by %s is followed by a new one that names it', async (ground, state, mismatches) => {
    const depositId = await received(filing);
    expect((await refuse(depositId, ground, [{ finding: 'нет' }])).codes).toEqual(['GROUND_NOT_PROVEN']);
    await check(filing, depositId, state, mismatches);
    expect((await file(filing, { previousDepositId: depositId })).codes).toEqual([
      'PREVIOUS_DEPOSIT_NOT_REFUSED',
    ]);
    expect((await refuse(depositId, ground, [{ finding: 'нет' }])).codes).toEqual([]);
    const again = await received(filing, { previousDepositId: depositId });
    expect(await readDeposit(filing, again, 'state filing { previous { id state } }')).toEqual({
      state: 'RECEIVED',
      filing: { previous: { id: depositId, state: 'REFUSED' } },
    });
    const foreign = { previousDepositId: depositId, registerEntryId: idOf('registerEntry', 'beta') };
    expect((await file(filing, foreign, HOLDER)).codes).toEqual(['PREVIOUS_DEPOSIT_NOT_REFUSED']);
  });

  test('E-16(1): of software that came back to the register under another entry is followed by its filing, of one holder alone', async () => {
    const refused = async () => {
      filing.entry = { status: 'EXCLUDED', includedOn: '2026-03-02' };
      const depositId = await received(filing);
      expect((await refuse(depositId, 'NOT_IN_REGISTER', [])).codes).toEqual([]);
      filing.entry = { status: 'INCLUDED', includedOn: '2026-11-20' };
      return depositId;
    };
    const again = (previousDepositId: string) =>
      file(filing, { previousDepositId, registerEntryId: idOf('registerEntry', 'beta') }, HOLDER);
    const [own, foreign] = [await refused(), await refused()];
    const stranger = organizationId('stranger');
    await filing.rows(`UPDATE deposit SET holder_id = '${stranger}' WHERE id = '${foreign.slice(4)}'`);
    expect((await again(foreign)).codes).toEqual(['PREVIOUS_DEPOSIT_NOT_REFUSED']);
    const { codes, thing } = await again(own);
    expect(codes).toEqual([]);
    expect(
      await readDeposit(filing, String(thing?.['id']), 'filing { isInRegister previous { id } }', HOLDER),
    ).toEqual({ filing: { isInRegister: true, previous: { id: own } } });
  });
});
