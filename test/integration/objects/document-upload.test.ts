import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OBJECTS } from '../../../subgraphs/objects/module';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { createDataSource } from '../../../subgraphs/shared/database/data-source';
import { sweepOrphans, sweepTickets } from '../../../subgraphs/shared/server/sweeping';
import { createFolderBlobStore } from '../../../subgraphs/shared/storage/folder-blob-store';
import { person } from '../../support/actors';
import { brokenOff, piecesOf, sha256Of } from '../../support/builders/documentation';
import { NOW } from '../../support/objects';
import { openSubgraph } from '../../support/subgraph';
import { codeOf, DocumentFixture, OWNER, TEXT } from './document-fixture';

let fixture: DocumentFixture;
beforeEach(async () => {
  fixture = await DocumentFixture.open();
});
afterEach(() => fixture.close());

const documents = () => fixture.rows<{ sha256: string }>('SELECT sha256 FROM technical_document');

describe('L033 C-4: electronic copies of technical documents are placed', () => {
  test('L033 C-4: bytes with the declared SHA-256 make the document, told with its file', async () => {
    const { ticket, userErrors } = await fixture.startUpload({ stage: 'INDUSTRIAL_OPERATION' });
    expect(userErrors).toEqual([]);
    expect(ticket).toEqual({
      method: 'PUT',
      path: expect.stringMatching(/^\/files\/upload\/objects\.[\w-]{43}$/),
      expiresAt: '2026-11-20T07:10:00.000Z',
      sizeBytes: Buffer.byteLength(TEXT),
    });
    expect(await documents()).toEqual([]);
    const id = await fixture.place({ stage: 'INDUSTRIAL_OPERATION', classification: 'OFFICIAL_USE' });
    const { documents: list } = await fixture.ask<{ documents: unknown }>(
      `documents { nodes { id kind stage title { en } number version language state approvedOn placedAt
         hasElectronicCopy sha256 sizeBytes classification fileName isArchived } }`,
    );
    expect(list).toEqual({
      nodes: [
        {
          id,
          kind: 'USER_GUIDE',
          stage: 'INDUSTRIAL_OPERATION',
          title: { en: 'User guide' },
          number: null,
          version: 1,
          language: 'RU',
          state: 'PROJECT',
          approvedOn: null,
          placedAt: '2026-11-20T07:00:00.000Z',
          hasElectronicCopy: true,
          sha256: sha256Of(TEXT),
          sizeBytes: String(Buffer.byteLength(TEXT)),
          classification: 'OFFICIAL_USE',
          fileName: 'Руководство.pdf',
          isArchived: false,
        },
      ],
    });
  });

  test('L033 C-4: the placing stands in the journal with what was placed', async () => {
    const documentId = await fixture.place();
    const entries = await fixture.rows<{ command: string; facts: unknown }>(
      'SELECT command, facts FROM journal_entry ORDER BY id',
    );
    expect(entries).toMatchObject([
      { command: 'documentUploadStart', facts: { sha256: sha256Of(TEXT), classification: 'OPEN' } },
      { command: 'documentPlace', facts: { documentId, sha256: sha256Of(TEXT), version: 1 } },
    ]);
  });

  test('L033 C-4: other bytes than the declared ones are refused by the clause and nothing is kept', async () => {
    const answer = await fixture.put(await fixture.uploadTicket(), piecesOf(`${TEXT.slice(0, -1)}!`));
    expect(answer.status).toBe(422);
    expect(answer.json.errors).toMatchObject([
      { extensions: { code: 'DOC_HASH_MISMATCH', clause: { actId: 'KZ-129-2016', clause: '4' } } },
    ]);
    expect(await documents()).toEqual([]);
    expect((await fixture.put(await fixture.uploadTicket(), piecesOf(TEXT))).status).toBe(201);
  });

  test('L033 C-4: a file of a secret class is refused before any byte, one for official use is not', async () => {
    const { ticket, userErrors } = await fixture.startUpload({ classification: 'SECRET' });
    expect(ticket).toBeNull();
    expect(userErrors).toEqual([
      {
        __typename: 'LegalRefusalError',
        code: 'CLASSIFICATION_TOO_HIGH',
        path: ['input', 'classification'],
        legalReference: { clause: '4' },
      },
    ]);
    expect((await fixture.startUpload({ classification: 'OFFICIAL_USE' })).userErrors).toEqual([]);
  });

  test.each<[string, Actor, string[]]>([
    ['the holder', person([], 'holder'), []],
    ['an organization of the object', person([], 'maker'), []],
    ['a supplier', person([], 'supplier'), ['NOT_OWNER_OR_HOLDER']],
    ['another state body', person(['STATE_BODY'], 'stranger'), ['NOT_OWNER_OR_HOLDER']],
    ['the administrator of the platform', person(['ADMINISTRATOR'], 'owner'), ['OBJECT_UNKNOWN']],
    ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
  ])('L033 C-4: %s who asks to place is answered so', async (_who, actor, codes) => {
    const { userErrors } = await fixture.startUpload({}, { actor });
    expect(userErrors.map(({ code }) => code)).toEqual(codes);
  });
});

test('C-4: all problems of an order are told together, each with its field', async () => {
  const { ticket, userErrors } = await fixture.startUpload({
    title: { kk: ' ', ru: 'я'.repeat(501), en: 'x'.repeat(500) },
    version: 2,
    classification: 'SECRET',
    fileName: '../../etc/passwd',
    sha256: 'A'.repeat(64),
    sizeBytes: 8 * 1024 * 1024 + 1,
  });
  expect(ticket).toBeNull();
  expect(userErrors.map(({ code, path }) => [code, path.slice(1).join('.')])).toEqual([
    ['DOCUMENT_TITLE_MALFORMED', 'title.kk'],
    ['DOCUMENT_TITLE_MALFORMED', 'title.ru'],
    ['DOCUMENT_VERSION_NOT_NEXT', 'version'],
    ['CLASSIFICATION_TOO_HIGH', 'classification'],
    ['FILE_NAME_UNSAFE', 'fileName'],
    ['SHA256_MALFORMED', 'sha256'],
    ['DOCUMENT_TOO_LARGE', 'sizeBytes'],
  ]);
  expect((await fixture.startUpload({ sizeBytes: 0 })).userErrors).toMatchObject([{ code: 'FILE_EMPTY' }]);
  expect((await fixture.startUpload({ sizeBytes: 8 * 1024 * 1024 })).userErrors).toEqual([]);
});

test('a stream longer than told is cut off at its bound and not read to its end', async () => {
  let read = 0;
  async function* endless() {
    for (;;) {
      read += 1000;
      yield Buffer.alloc(1000);
    }
  }
  const answer = await fixture.put(await fixture.uploadTicket({ sizeBytes: 5_000 }), endless());
  expect([answer.status, codeOf(answer)]).toEqual([413, 'DOCUMENT_TOO_LARGE']);
  expect(read).toBe(6_000);
  expect(await documents()).toEqual([]);
});

test('an upload that breaks off leaves no document, and its ticket is spent', async () => {
  const ticket = await fixture.uploadTicket();
  const answer = await fixture.put(ticket, brokenOff(TEXT));
  expect([answer.status, codeOf(answer)]).toEqual([400, 'UPLOAD_INCOMPLETE']);
  expect(await documents()).toEqual([]);
  expect(codeOf(await fixture.put(ticket, piecesOf(TEXT)))).toBe('FILE_TICKET_UNKNOWN');
  await fixture.place();
});

describe('a ticket to upload', () => {
  const refused = async (answer: Promise<Parameters<typeof codeOf>[0]>) => {
    const { status, ...rest } = await answer;
    expect([status, codeOf({ status, ...rest })]).toEqual([404, 'FILE_TICKET_UNKNOWN']);
  };

  test('is good once, also for two at the same time', async () => {
    const ticket = await fixture.uploadTicket();
    const both = await Promise.all([1, 2].map(() => fixture.put(ticket, piecesOf(TEXT))));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
    await refused(fixture.put(ticket, piecesOf(TEXT)));
    expect(await documents()).toHaveLength(1);
  });

  test.each<[string, Actor]>([
    ['another person of the organization', { ...OWNER, subject: 'other' } as Actor],
    ['the same person for another organization', person(['STATE_BODY'], 'holder')],
    ['nobody', ANONYMOUS],
  ])('is not good for %s, and stays good for whom it was issued to', async (_who, actor) => {
    const ticket = await fixture.uploadTicket();
    await refused(fixture.put(ticket, piecesOf(TEXT), { actor }));
    expect((await fixture.put(ticket, piecesOf(TEXT))).status).toBe(201);
  });

  test.each([
    ['good to its last millisecond', 10 * 60_000 - 1, 201],
    ['not good from its end on', 10 * 60_000, 404],
  ])('is %s', async (_what, laterMs, status) => {
    const ticket = await fixture.uploadTicket();
    const later = await openSubgraph(OBJECTS, fixture.objects.database, {
      actor: OWNER,
      now: new Date(NOW.getTime() + laterMs),
    });
    expect((await fixture.put(ticket, piecesOf(TEXT), { through: later })).status).toBe(status);
    await later.close();
  });

  test('is not good to download, nor is one that nobody issued', async () => {
    await refused(fixture.get(await fixture.uploadTicket()));
    await refused(fixture.put(`objects.${'a'.repeat(43)}`, piecesOf(TEXT)));
    await refused(fixture.put('objects.../../../etc/passwd', piecesOf(TEXT)));
  });

  test('is kept as its digest alone', async () => {
    const ticket = await fixture.uploadTicket();
    expect(await fixture.rows('SELECT * FROM file_ticket')).toEqual([
      expect.objectContaining({ digest: sha256Of(ticket), spent_at: null }),
    ]);
  });

  test('places nothing once its bearer has no relation to the object any more', async () => {
    const ticket = await fixture.uploadTicket();
    await fixture.rows(`UPDATE stakeholder SET ended_on = '2026-11-19'`);
    const answer = await fixture.put(ticket, piecesOf(TEXT));
    expect([answer.status, codeOf(answer)]).toEqual([403, 'NOT_OWNER_OR_HOLDER']);
    expect(await documents()).toEqual([]);
  });
});

describe('versions', () => {
  const versions = () =>
    fixture.rows(
      'SELECT language, version, state, is_archived FROM technical_document ORDER BY language, version',
    );

  test('C-4: a new draft archives the draft before it, in its own language alone', async () => {
    await fixture.place();
    await fixture.place({ language: 'KK' });
    await fixture.place({ version: 2 });
    expect(await versions()).toEqual([
      { language: 'KK', version: 1, state: 'PROJECT', is_archived: false },
      { language: 'RU', version: 1, state: 'PROJECT', is_archived: true },
      { language: 'RU', version: 2, state: 'PROJECT', is_archived: false },
    ]);
  });

  test('C-4: a draft does not take the place of the approved version, its approval does', async () => {
    await fixture.approve(await fixture.place());
    const second = await fixture.place({ version: 2 });
    expect(await versions()).toMatchObject([
      { version: 1, state: 'APPROVED', is_archived: false },
      { version: 2, state: 'PROJECT', is_archived: false },
    ]);
    await fixture.approve(second, { number: 'РП-2' });
    expect(await versions()).toMatchObject([
      { version: 1, state: 'APPROVED', is_archived: true },
      { version: 2, state: 'APPROVED', is_archived: false },
    ]);
  });

  test('F08: of two who place the same version one is told the number that is free now', async () => {
    const tickets = [await fixture.uploadTicket(), await fixture.uploadTicket({}, 'other')];
    const [first, second] = tickets;
    expect((await fixture.put(first ?? '', piecesOf(TEXT))).status).toBe(201);
    const answer = await fixture.put(second ?? '', piecesOf('other'));
    expect([answer.status, codeOf(answer)]).toEqual([409, 'DOCUMENT_VERSION_NOT_NEXT']);
    expect(answer.text).toContain('2');
    expect(await documents()).toEqual([{ sha256: sha256Of(TEXT) }]);
  });
});

describe('a store that outlives the process', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portal-store-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('a death between bytes and record leaves no record; its bytes are swept, those of records stay', async () => {
    const blobs = createFolderBlobStore(folder);
    const dying = {
      ...blobs,
      put: async (...args: Parameters<typeof blobs.put>) => {
        await blobs.put(...args);
        throw new Error('the process died here');
      },
    };
    const options = { actor: OWNER, now: NOW };
    const [first, second] = [
      await fixture.uploadTicket(),
      await fixture.uploadTicket({ language: 'KK' }, 'kept'),
    ];
    const died = await openSubgraph(OBJECTS, fixture.objects.database, { ...options, blobs: dying });
    expect((await fixture.put(first, piecesOf(TEXT), { through: died })).status).toBe(500);
    await died.close();
    expect(await documents()).toEqual([]);
    expect(await blobs.has(sha256Of(TEXT))).toBe(true);

    const living = await openSubgraph(OBJECTS, fixture.objects.database, { ...options, blobs });
    expect((await fixture.put(second, piecesOf('kept'), { through: living })).status).toBe(201);
    const dataSource = await createDataSource({
      name: 'test-sweep',
      connection: fixture.objects.database.application,
      entities: OBJECTS.entities,
    }).initialize();
    const days = (count: number) => () => new Date(Date.now() + count * 24 * 60 * 60 * 1000);
    const sweep = (now: () => Date) => sweepOrphans({ module: OBJECTS, blobs, now, dataSource });
    const tickets = (hours: number) =>
      sweepTickets({
        module: OBJECTS,
        dataSource,
        now: () => new Date(NOW.getTime() + hours * 60 * 60 * 1000),
      });
    // Two of the tickets above were spent; each was good for ten minutes.
    expect([await tickets(24), await tickets(24.5), await tickets(24.5)]).toEqual([0, 2, 0]);
    expect(await sweep(days(0.9))).toBe(0);
    expect(await sweep(days(2))).toBe(1);
    await Promise.all([living.close(), dataSource.destroy()]);
    expect(await blobs.has(sha256Of(TEXT))).toBe(false);
    expect(await blobs.has(sha256Of('kept'))).toBe(true);
  });
});

test('the service may not change what a document says of its bytes', async () => {
  await fixture.place();
  const allowed = await fixture.rows<{ column_name: string }>(
    `SELECT column_name FROM information_schema.column_privileges
     WHERE table_name = 'technical_document' AND grantee = 'objects_app' AND privilege_type = 'UPDATE' ORDER BY 1`,
  );
  expect(allowed.map(({ column_name }) => column_name)).toEqual([
    'approved_on',
    'is_archived',
    'number',
    'state',
  ]);
});
