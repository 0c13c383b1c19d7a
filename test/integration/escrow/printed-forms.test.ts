import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { printedText } from '../../support/printed-text';
import {
  ADMINISTRATOR,
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  another,
  draft,
  FORM,
  HOLDER,
  type Intake,
  OPERATOR,
  ORGANIZATION_NAME,
  OWNER,
  openIntake,
  publishJournal,
  RECEIVER,
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

interface Started {
  readonly ticket: { readonly path: string; readonly expiresAt: string } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

async function start(mutation: string, input: object, actor: Actor): Promise<Started> {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { data } = await intake.subgraph.execute<Record<string, Started>>({
    query: `mutation ($input: ${name}Input!) { ${mutation}(input: $input) {
      ticket { path expiresAt } userErrors { code }
    } }`,
    variables: { input },
    actor,
  });
  return data[mutation] as Started;
}

const form = (depositId: string, actor: Actor, kind = 'APPLICATION', language = 'RU') =>
  start('depositFormPrint', { depositId, form: kind, language }, actor);
const journal = (actor: Actor, from = '2026-11-01', to = '2026-11-30', language = 'RU') =>
  start('applicationJournalPrint', { from, to, language }, actor);

const codesOf = ({ userErrors }: Started) => userErrors.map(({ code }) => code);

/** Text of the printed form, without blanks; null when nothing was given. */
async function fetched({ ticket }: Started, actor: Actor): Promise<string | null> {
  const path = ticket?.path.slice('/files/download/'.length) ?? '';
  const { status, body, headers } = await intake.subgraph.sendFile(
    { method: 'GET', ticket: path, content: null },
    actor,
  );
  if (status !== 200) return null;
  expect(headers['content-disposition']).toMatch(/\.pdf$/);
  const pages = await printedText(body as Readable);
  return pages.join(' ').replaceAll(' ', '');
}

/** What the address tells instead of the form. */
async function refusedTo({ ticket }: Started, actor: Actor): Promise<string> {
  const path = ticket?.path.slice('/files/download/'.length) ?? '';
  const { status, body } = await intake.subgraph.sendFile(
    { method: 'GET', ticket: path, content: null },
    actor,
  );
  expect(status).toBe(404);
  return typeof body === 'string' ? body : text(body as Readable);
}

test.each([
  ['KK', FORM.title.kk],
  ['RU', FORM.title.ru],
  ['EN', FORM.title.en],
] as const)(
  'A1: the application is printed in %s for its parties and the operator',
  async (language, title) => {
    const depositId = await submitted(intake);
    for (const actor of [OWNER, HOLDER, OPERATOR]) {
      const text = await fetched(await form(depositId, actor, 'APPLICATION', language), actor);
      expect(text).toContain(title);
      expect(text).toContain(FORM.owner.fullName.replaceAll(' ', ''));
      expect(text).toContain('CD-001');
    }
  },
);

test('A06: nobody else prints an application, and a draft is printed by its writer alone', async () => {
  const depositId = await submitted(intake);
  for (const actor of [STRANGER, AUTHORIZED_BODY, ANALYST, AUDITOR, ADMINISTRATOR])
    expect(codesOf(await form(depositId, actor))).toEqual(['FORM_ABSENT']);
  expect(codesOf(await form(depositId, ANONYMOUS))).toEqual(['SIGN_IN_FIRST']);
  const written = await draft(intake);
  expect(codesOf(await form(written, OPERATOR))).toEqual(['FORM_ABSENT']);
  expect(await fetched(await form(written, OWNER), OWNER)).toContain('CD-001');
});

test('A04: a ticket is good once, for whoever asked for it', async () => {
  const depositId = await submitted(intake);
  const started = await form(depositId, OWNER);
  expect(await fetched(started, another(OWNER, 'colleague'))).toBeNull();
  expect(await fetched(started, OWNER)).not.toBeNull();
  expect(await refusedTo(started, OWNER)).toContain('ESCROW_TICKET_UNKNOWN');
});

test('C-16(4): each download stands in the journal of the registry with who took what', async () => {
  const depositId = await submitted(intake);
  await fetched(await form(depositId, OWNER), OWNER);
  expect(await intake.rows(`SELECT facts FROM journal_entry WHERE command = 'printedFormDownload'`)).toEqual([
    { facts: { kind: 'APPLICATION', depositId: depositId.slice('dep_'.length), language: 'ru' } },
  ]);
});

test('L257 A2: the journal is printed with its columns; an analyst sees no person in it', async () => {
  await registered(intake);
  expect(await fetched(await journal(ANALYST), ANALYST)).not.toContain('1/2026');
  await publishJournal(intake);
  const text = await fetched(await journal(OPERATOR), OPERATOR);
  for (const shown of [
    '1/2026',
    '20.11.2026',
    ORGANIZATION_NAME.ru,
    SIGNATORY.person.surname,
    RECEIVER.surname,
    'СулейменоваАйгуль,20.11.2026',
  ])
    expect(text).toContain(shown);
  const seen = await fetched(await journal(ANALYST), ANALYST);
  expect(seen).toContain('1/2026');
  expect(seen).not.toContain(SIGNATORY.person.surname);
  expect(seen).not.toContain(RECEIVER.surname);
  expect(await fetched(await journal(OPERATOR, '2026-10-01', '2026-10-31'), OPERATOR)).not.toContain(
    '1/2026',
  );
});

test('A2: the journal is for whoever may read it, over a period that does not run backwards', async () => {
  for (const actor of [OWNER, STRANGER, ADMINISTRATOR])
    expect(codesOf(await journal(actor))).toEqual(['FORM_ABSENT']);
  expect(codesOf(await journal(OPERATOR, '2026-11-02', '2026-11-01'))).toEqual(['JOURNAL_PERIOD_REVERSED']);
  expect(codesOf(await journal(OPERATOR, '2026-11-01', '2026-11-01'))).toEqual([]);
});

test('E-16: the letter of refusal names ground, evidence and addressee; without a refusal there is none', async () => {
  const depositId = await submitted(intake);
  expect(codesOf(await form(depositId, OWNER, 'REFUSAL'))).toEqual(['FORM_ABSENT']);
  const evidence = JSON.stringify([{ path: 'src/main.ts', finding: 'нет на носителе' }]);
  await withClient(intake.database.owner, (client) =>
    client.query(
      `INSERT INTO deposit_refusal (deposit_id, ground, evidence, refused_at)
       VALUES ($1, 'NOT_IN_REGISTER', $2, '2026-11-20T07:00:00Z')`,
      [depositId.slice('dep_'.length), evidence],
    ),
  );
  intake.naming.isDown = true;
  expect(codesOf(await form(depositId, OWNER, 'REFUSAL'))).toEqual(['PEER_UNAVAILABLE']);
  intake.naming.isDown = false;
  const text = await fetched(await form(depositId, OWNER, 'REFUSAL'), OWNER);
  for (const shown of [
    'подпункт1)пункта16',
    'src/main.ts:нетнаносителе',
    ORGANIZATION_NAME.ru,
    FORM.title.ru,
  ])
    expect(text).toContain(shown);
  expect(await fetched(await form(depositId, OWNER, 'REFUSAL', 'KK'), OWNER)).toContain(FORM.title.kk);
  expect(codesOf(await form(depositId, AUTHORIZED_BODY, 'REFUSAL'))).toEqual(['FORM_ABSENT']);
});
