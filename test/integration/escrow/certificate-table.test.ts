import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ESCROW } from '../../../subgraphs/escrow/module';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import {
  ADMINISTRATOR,
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  another,
  FORM,
  HOLDER,
  type Intake,
  OPERATOR,
  OWNER,
  openIntake,
  ready,
  STRANGER,
  verified,
} from './intake-fixture';
import { once } from './upload-fixture';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.close());

const HEAD = {
  place: 'Астана',
  acceptingOrganization: 'Оператор',
  transferringOrganization: 'Министерство финансов',
  softwareName: FORM.title.ru,
  annotation: 'Учёт',
};
const HEADINGS =
  'row,mediumLabel,directory,fileName,sizeMb,language,languageVersion,framework,frameworkVersion,modifiedOn';
const LINES = ['1,DISC 1,src,a.ts,"0,001",TypeScript,7.0,,,2026-11-01', '2,DISC 1,,=b.ts,2.5,,,,,2026-11-02'];
const TABLE = [HEADINGS, ...LINES].join('\n');

interface Started {
  readonly ticket: { readonly path: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

async function start(mutation: string, input: object, actor: Actor): Promise<Started> {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { data, errors } = await intake.subgraph.execute<Record<string, Started>>({
    query: `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ticket { path } userErrors { code path } } }`,
    variables: { input },
    actor,
  });
  expect(errors).toEqual([]);
  return data[mutation] as Started;
}

const startUpload = (depositId: string, input: object = {}, actor = OWNER) =>
  start(
    'acceptanceCertificateTableUploadStart',
    { depositId, head: HEAD, hasNoLibraries: true, ...input },
    actor,
  );

const codesOf = ({ userErrors }: Started) => userErrors.map(({ code }) => code);
const ticketOf = ({ ticket }: Started) => ticket?.path.split('/').at(-1) ?? '';

interface Report {
  readonly isRecorded: boolean;
  readonly sources: number;
  readonly libraries: number;
  readonly problemCount: number;
  readonly errors: readonly { readonly message: string; readonly extensions: object }[];
}

/** Sends a file to a ticket. */
async function send(ticket: string, table: string | Uint8Array, actor = OWNER) {
  const content = once(typeof table === 'string' ? Buffer.from(table) : table);
  const { status, body } = await intake.subgraph.sendFile({ method: 'PUT', ticket, content }, actor);
  return { status, report: JSON.parse(String(body)) as Report };
}

async function handIn(depositId: string, table: string | Uint8Array, input: object = {}, actor = OWNER) {
  const started = await startUpload(depositId, input, actor);
  expect(codesOf(started)).toEqual([]);
  return send(ticketOf(started), table, actor);
}

const download = (actor: Actor, input: object) =>
  start('acceptanceCertificateTableDownloadStart', input, actor);

async function fetched(started: Started, actor: Actor): Promise<Buffer | null> {
  const request = { method: 'GET', ticket: ticketOf(started), content: null } as const;
  const { status, body } = await intake.subgraph.sendFile(request, actor);
  return status === 200 ? buffer(body as Readable) : null;
}

const rows = () =>
  intake.rows(`SELECT version, is_generated, table_number AS "table", line FROM certificate_row
    JOIN acceptance_certificate c ON c.id = certificate_id ORDER BY version, table_number, row`);
const nothingIsKept = async () =>
  expect(await intake.rows('SELECT 1 FROM acceptance_certificate')).toEqual([]);

describe('a certificate from a file', () => {
  test('E-14: is the certificate that the same lines make when they are typed', async () => {
    const depositId = await ready(intake);
    const { status, report } = await handIn(depositId, TABLE);
    expect([status, report]).toEqual([
      201,
      { isRecorded: true, sources: 2, libraries: 0, problemCount: 0, errors: [] },
    ]);
    const line = { mediumLabel: 'DISC 1', directory: 'src', fileName: 'a.ts', modifiedOn: '2026-11-01' };
    const sources = [
      { ...line, sizeMb: '0,001', language: 'TypeScript', languageVersion: '7.0' },
      { ...line, directory: '', fileName: '=b.ts', sizeMb: '2.5', modifiedOn: '2026-11-02' },
    ];
    const certificate = { head: HEAD, sources, libraries: [], hasNoLibraries: true };
    expect(
      (await intake.act('acceptanceCertificateRecord', OWNER, { depositId, certificate })).codes,
    ).toEqual([]);
    const kept = await rows();
    const ofVersion = (version: number) =>
      kept.filter((row) => row['version'] === version).map((row) => [row['is_generated'], row['line']]);
    expect(ofVersion(1)).toHaveLength(2);
    expect(ofVersion(1)).toEqual(ofVersion(2));
    const heads = await intake.rows('SELECT head FROM acceptance_certificate ORDER BY version');
    expect(heads[0]).toEqual(heads[1]);
  });

  test('A3: tells all problems with line, column, clause and remedy, and records nothing of it', async () => {
    const depositId = await ready(intake);
    const table = [HEADINGS, LINES[0], '3,DISC 1,src,,many,,,,,2026-02-30'].join('\n');
    const { status, report } = await handIn(depositId, table, { hasNoLibraries: false });
    expect(status).toBe(422);
    expect(report).toMatchObject({ isRecorded: false, sources: 2, problemCount: 5 });
    const clause = (number: string) => ({ actId: 'KZ-146-2019', clause: number });
    expect(report.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'CERTIFICATE_FIELD_MISSING', clause: clause('14'), remedy: null, line: null, column: null },
      ...[
        ['CERTIFICATE_TABLE_NUMBER_WRONG', 'A3.t1.1', 'row'],
        ['CERTIFICATE_TABLE_CELL_MISSING', 'A3.t1.4', 'fileName'],
        ['CERTIFICATE_TABLE_SIZE_MALFORMED', 'A3.t1.5', 'sizeMb'],
        ['CERTIFICATE_TABLE_DATE_MALFORMED', 'A3.t1.10', 'modifiedOn'],
      ].map(([code, number = '', column]) => ({
        code,
        clause: clause(number),
        remedy: expect.any(String),
        line: 3,
        column,
      })),
    ]);
    expect(report.errors[3]?.message).toBe('Line 3, column «sizeMb»: «many» is no size.');
    await nothingIsKept();
  });

  test('N8: a dry run answers what the recording would answer, and records nothing', async () => {
    const depositId = await ready(intake);
    const wrong = TABLE.replace('2.5', '?');
    const [tried, refused] = [
      await handIn(depositId, wrong, { isDryRun: true }),
      await handIn(depositId, wrong),
    ];
    expect(tried.status).toBe(422);
    expect(tried).toEqual(refused);
    const { status, report } = await handIn(depositId, TABLE, { isDryRun: true });
    expect([status, report.isRecorded, report.problemCount]).toEqual([200, false, 0]);
    await nothingIsKept();
    expect((await handIn(depositId, TABLE)).status).toBe(201);
  });

  test('A04: a ticket of nothing takes no file, and a spent one none twice', async () => {
    const started = await startUpload(await ready(intake));
    const known = ticketOf(started);
    expect((await send(known, TABLE)).status).toBe(201);
    for (const ticket of ['nothing', known])
      expect(await send(ticket, TABLE)).toMatchObject({
        status: 404,
        report: { errors: [{ extensions: { code: 'ESCROW_TICKET_UNKNOWN' } }] },
      });
  });

  test('E-18: comes from the owner or holder while it may change, like typed lines', async () => {
    const depositId = await ready(intake);
    expect((await handIn(depositId, TABLE, {}, HOLDER)).status).toBe(201);
    expect(codesOf(await startUpload(depositId, {}, OPERATOR))).toEqual(['NOT_OWNER_OR_HOLDER_OF_SOFTWARE']);
    expect(codesOf(await startUpload(depositId, {}, STRANGER))).toEqual(['DEPOSIT_UNKNOWN']);
    expect(codesOf(await startUpload(depositId, {}, ANONYMOUS))).toEqual(['SIGN_IN_FIRST']);
    const wrong = await startUpload(depositId, { head: { ...HEAD, annotation: ' ' } });
    expect(wrong.userErrors).toEqual([
      { code: 'CERTIFICATE_FIELD_MISSING', path: ['input', 'head', 'annotation'] },
    ]);
  });

  test('E-14: is judged when the file comes: what was closed in between takes none, not even on trial', async () => {
    const depositId = await ready(intake);
    const tickets = [await startUpload(depositId), await startUpload(depositId, { isDryRun: true })];
    await intake.rows(`UPDATE deposit SET state = 'VERIFIED' WHERE id = '${depositId.slice(4)}'`);
    expect(codesOf(await startUpload(depositId))).toEqual(['CERTIFICATE_CLOSED']);
    for (const started of tickets)
      expect(await send(ticketOf(started), TABLE)).toMatchObject({
        status: 403,
        report: { errors: [{ extensions: { code: 'CERTIFICATE_CLOSED' } }] },
      });
    await nothingIsKept();
  });

  test('A04: its ticket is good once, for whoever asked for it', async () => {
    const started = await startUpload(await ready(intake));
    expect((await send(ticketOf(started), TABLE, another(OWNER, 'colleague'))).status).toBe(404);
    expect((await send(ticketOf(started), TABLE)).status).toBe(201);
    expect((await send(ticketOf(started), TABLE)).status).toBe(404);
  });

  test('an upload that breaks off records nothing', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(TABLE);
      throw new Error('gone');
    }
    const ticket = ticketOf(await startUpload(await ready(intake)));
    const answer = await intake.subgraph.sendFile({ method: 'PUT', ticket, content: broken() }, OWNER);
    expect(answer.status).toBe(400);
    await nothingIsKept();
  });
});

test('50 000 lines are kept in as many statements as batches, and come out as they went in', async () => {
  const depositId = await ready(intake);
  const line = (row: number) =>
    `${row},DISC 1,src/module-${row % 500},file-${row}.ts,"0,${row}",TypeScript,7.0,,,2026-11-01`;
  const bytes = Buffer.from(
    [HEADINGS, ...Array.from({ length: 50_000 }, (_, at) => line(at + 1))].join('\n'),
  );
  const started = await startUpload(depositId);
  const before = intake.subgraph.statements().length;
  const { status, report } = await send(ticketOf(started), bytes);
  expect([status, report.sources]).toEqual([201, 50_000]);
  expect(intake.subgraph.statements().length - before).toBeLessThan(25);
  const out = await fetched(await download(OWNER, { depositId, language: 'EN' }), OWNER);
  expect(out?.toString('utf8').split('\r\n')).toHaveLength(50_000 + 3);
  const again = await handIn(depositId, out ?? '');
  expect(again.status).toBe(201);
  const [{ same } = { same: null }] = await intake.rows(`
    SELECT (SELECT json_agg(line ORDER BY row)::text FROM certificate_row JOIN acceptance_certificate c
      ON c.id = certificate_id WHERE version = 1) = (SELECT json_agg(line ORDER BY row)::text FROM certificate_row
      JOIN acceptance_certificate c ON c.id = certificate_id WHERE version = 2) AS same`);
  expect(same).toBe(true);
});

describe('the tables as a file', () => {
  test('A3: the template has the columns of the form in the language asked for, for anybody signed in', async () => {
    for (const actor of [OWNER, STRANGER, ANALYST]) {
      const text = String(await fetched(await download(actor, { separator: 'SEMICOLON' }), actor));
      const [first = '', second = ''] = text.replace('\uFEFF', '').split('\r\n');
      expect(first.split(';')).toHaveLength(10);
      expect(second.split(';')).toHaveLength(7);
      expect(first).toContain('"Имя файла"');
    }
    expect(codesOf(await download(ANONYMOUS, {}))).toEqual(['SIGN_IN_FIRST']);
    const { data } = await intake.subgraph.execute<{ acceptanceCertificateTableColumns: object[] }>({
      query: `{ acceptanceCertificateTableColumns { table number key heading { kk } legalBasis { clause } } }`,
      actor: ANONYMOUS,
    });
    expect(data.acceptanceCertificateTableColumns).toHaveLength(17);
    expect(data.acceptanceCertificateTableColumns).toContainEqual({
      table: 2,
      number: 4,
      key: 'componentName',
      heading: { kk: 'Кітапхананың, платформаның, файлдың атауы' },
      legalBasis: { clause: 'A3.t2.4' },
    });
  });

  test('A06: those of a deposit are for its parties and the operator, also when the file is fetched', async () => {
    const depositId = await ready(intake);
    expect(codesOf(await download(OWNER, { depositId }))).toEqual(['CERTIFICATE_ABSENT']);
    await handIn(depositId, TABLE);
    const colleague = another(OPERATOR, 'colleague');
    expect(codesOf(await download(colleague, { depositId }))).toEqual(['ACCESS_NOT_REGISTERED']);
    for (const actor of [OWNER, HOLDER, OPERATOR])
      expect(String(await fetched(await download(actor, { depositId }), actor))).toContain('"a.ts"');
    for (const actor of [STRANGER, AUTHORIZED_BODY, ANALYST, AUDITOR, ADMINISTRATOR])
      expect(codesOf(await download(actor, { depositId }))).toEqual(['CERTIFICATE_ABSENT']);
    expect(codesOf(await download(OWNER, { depositId: 'dep_none' }))).toEqual(['CERTIFICATE_ABSENT']);
    const started = await download(HOLDER, { depositId });
    await intake.rows('UPDATE deposit SET holder_id = NULL');
    expect(await fetched(started, HOLDER)).toBeNull();
    expect(
      await intake.rows(
        `SELECT actor FROM journal_entry WHERE command = 'acceptanceCertificateTableDownload'`,
      ),
    ).toHaveLength(3);
  });

  test('a value that a spreadsheet would compute stands behind an apostrophe', async () => {
    const depositId = await ready(intake);
    await handIn(depositId, TABLE);
    expect(String(await fetched(await download(OWNER, { depositId }), OWNER))).toContain(`"'=b.ts"`);
  });

  test('printed forms are still downloaded by their own tickets', async () => {
    const depositId = await verified(intake);
    const printed = await start(
      'depositFormPrint',
      { depositId, form: 'APPLICATION', language: 'RU' },
      OWNER,
    );
    expect(String((await fetched(printed, OWNER))?.subarray(0, 5))).toBe('%PDF-');
  });
});

test('tickets of files that ended are swept', async () => {
  const depositId = await ready(intake);
  await startUpload(depositId);
  await download(OWNER, {});
  const { dataSource } = intake.subgraph.side;
  expect(await ESCROW.files?.sweepTickets?.({ dataSource }, new Date('2026-11-20T08:00:00Z'))).toBe(2);
});
