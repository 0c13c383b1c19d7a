import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { partner, person } from '../../support/actors';
import { sha256Of } from '../../support/builders/documentation';
import { documentOf, objectId } from '../../support/builders/objects';
import { CODE, codeOf, DocumentFixture, OWNER, TEXT } from './document-fixture';

const AUDITOR = person(['AUDITOR'], 'auditor-office');
const OLD = objectId('document without bytes');
const BARE = objectId('document without a copy');

let fixture: DocumentFixture;
beforeEach(async () => {
  fixture = await DocumentFixture.open({
    technical_document: [
      documentOf(CODE, 'COMMISSIONING_ACT', { id: OLD }),
      documentOf(CODE, 'SYSTEM_DESCRIPTION', { id: BARE, sha256: null, size_bytes: null }),
    ],
  });
});
afterEach(() => fixture.close());

const codes = async (documentId: string, actor: Actor = OWNER) =>
  (await fixture.startDownload(documentId, actor)).userErrors.map(({ code }) => code);

describe('an electronic copy', () => {
  test('C-4: comes back byte for byte with its name, size and SHA-256, to whoever sees the object', async () => {
    const id = await fixture.place();
    const { status, headers, text } = await fixture.get(await fixture.downloadTicket(id, AUDITOR), {
      actor: AUDITOR,
    });
    expect([status, text]).toEqual([200, TEXT]);
    expect(headers).toEqual({
      'content-type': 'application/octet-stream',
      'content-length': String(Buffer.byteLength(TEXT)),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('Руководство.pdf')}`,
      'repr-digest': `sha-256=:${Buffer.from(sha256Of(TEXT), 'hex').toString('base64')}:`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  test('C-4: each download stands in the journal with who took what', async () => {
    const id = await fixture.place();
    await fixture.get(await fixture.downloadTicket(id, AUDITOR), { actor: AUDITOR });
    await fixture.get(await fixture.downloadTicket(id));
    const entries = await fixture.rows(
      `SELECT organization_id, subject_id, facts FROM journal_entry WHERE command = 'documentDownload' ORDER BY id`,
    );
    const facts = { sha256: sha256Of(TEXT), version: 1 };
    const document = id.slice('doc_'.length);
    expect(entries).toEqual([
      { organization_id: AUDITOR.kind === 'PERSON' && AUDITOR.organizationId, subject_id: document, facts },
      { organization_id: OWNER.kind === 'PERSON' && OWNER.organizationId, subject_id: document, facts },
    ]);
  });

  test('C-4: is given to more people at once than the database has sessions', async () => {
    const id = await fixture.place();
    const tickets = await Promise.all(Array.from({ length: 24 }, () => fixture.downloadTicket(id)));
    const answers = await Promise.all(tickets.map((ticket) => fixture.get(ticket)));
    expect(answers.map(({ status }) => status)).toEqual(tickets.map(() => 200));
  });

  test('a name with signs of a header stays a name', async () => {
    const id = await fixture.place({ fileName: `a';b(1)!.pdf` });
    const { headers } = await fixture.get(await fixture.downloadTicket(id));
    expect(headers['content-disposition']).toBe(`attachment; filename*=UTF-8''a%27%3Bb%281%29!.pdf`);
  });
});

describe('a ticket to download', () => {
  test('is good once and for its person alone', async () => {
    const ticket = await fixture.downloadTicket(await fixture.place());
    for (const actor of [AUDITOR, ANONYMOUS, { ...OWNER, subject: 'other' } as Actor])
      expect(codeOf(await fixture.get(ticket, { actor }))).toBe('FILE_TICKET_UNKNOWN');
    expect((await fixture.get(ticket)).status).toBe(200);
    expect(codeOf(await fixture.get(ticket))).toBe('FILE_TICKET_UNKNOWN');
  });

  test('gives nothing, and notes nothing, once its bearer no longer sees the object', async () => {
    const holder = person([], 'holder');
    const ticket = await fixture.downloadTicket(await fixture.place(), holder);
    await fixture.rows(`UPDATE stakeholder SET ended_on = '2026-11-19'`);
    expect(codeOf(await fixture.get(ticket, { actor: holder }))).toBe('FILE_TICKET_UNKNOWN');
    const downloads = `SELECT 1 FROM journal_entry WHERE command = 'documentDownload'`;
    expect(await fixture.rows(downloads)).toEqual([]);
  });
});

describe('who may ask for a download', () => {
  test.each<[string, Actor, string[]]>([
    ['a supplier of the object', person([], 'supplier'), []],
    ['a partner with the scope', partner('objects:read'), []],
    ['a partner without the scope', partner('register:read'), ['DOCUMENT_UNKNOWN']],
    ['a person without any relation', person([], 'stranger'), ['DOCUMENT_UNKNOWN']],
    ['the administrator of the platform', person(['ADMINISTRATOR'], 'owner'), ['DOCUMENT_UNKNOWN']],
    ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
  ])('C-4: %s is answered so', async (_who, actor, expected) => {
    expect(await codes(await fixture.place(), actor)).toEqual(expected);
  });

  test('C-4: a copy for official use is given to people who see the object and to no partner', async () => {
    const id = await fixture.place({ classification: 'OFFICIAL_USE' });
    const { userErrors } = await fixture.startDownload(id, partner('objects:read'));
    expect(userErrors).toMatchObject([
      { __typename: 'NotAllowedError', code: 'DOCUMENT_FOR_OFFICIAL_USE', legalReference: { clause: '4' } },
    ]);
    for (const actor of [AUDITOR, person([], 'supplier')]) expect(await codes(id, actor)).toEqual([]);
  });

  test('C-4: a ticket for a copy that came to be for official use gives nothing to a partner', async () => {
    const id = await fixture.place();
    const ticket = await fixture.downloadTicket(id, partner('objects:read'));
    await fixture.rows(`UPDATE technical_document SET classification = 'OFFICIAL_USE'`);
    expect(codeOf(await fixture.get(ticket, { actor: partner('objects:read') }))).toBe('FILE_TICKET_UNKNOWN');
  });

  test('A04: an unknown id and an id of another kind are refused like a foreign one', async () => {
    const id = await fixture.place();
    const foreign = await fixture.startDownload(id, person([], 'stranger'));
    for (const other of [
      toGlobalId('technicalDocument', objectId('nothing')),
      id.replace('doc_', 'obj_'),
      '',
    ])
      expect(await fixture.startDownload(other, person([], 'stranger'))).toEqual(foreign);
  });

  test('C-4: a record without a copy, and one whose bytes the store lacks, give no ticket', async () => {
    for (const id of [BARE, OLD])
      expect(await codes(toGlobalId('technicalDocument', id))).toEqual(['DOCUMENT_COPY_ABSENT']);
    expect(await codes(await fixture.place())).toEqual([]);
  });
});
