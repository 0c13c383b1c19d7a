import { randomBytes } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { findReferred } from '../../../subgraphs/escrow/material/medium.store';
import { openSealed } from '../../../subgraphs/escrow/material/open-sealed';
import { uploadFolder } from '../../../subgraphs/escrow/material/part-file';
import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { register as registerRight } from './access-fixture';
import {
  ADMINISTRATOR,
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
  STRANGER,
  verified,
} from './intake-fixture';
import { allSealed, once, patch, sha256Of, startUpload, tus, upload } from './upload-fixture';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.close());

const BYTES = randomBytes(300_000);

async function mediaOf(depositId: string, actor = OWNER) {
  const { data, errors } = await intake.subgraph.execute<{ deposit: { media: unknown } | null }>({
    query:
      'query ($id: ID!) { deposit(id: $id) { media { number label fileName source sha256 sizeBytes } } }',
    variables: { id: depositId },
    actor,
  });
  expect(errors).toEqual([]);
  return data.deposit?.media ?? null;
}

const codeOf = (body: string) => JSON.parse(body).errors[0].extensions.code;

async function* brokenAfter(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
  throw new Error('the line is gone');
}

describe('an upload', () => {
  test('M10: goes on after a break at any place, and the medium has the declared hash', async () => {
    const depositId = await draft(intake);
    const { ticket } = await startUpload(intake, depositId, BYTES);
    const begun = await tus(intake, 'POST', ticket, { 'upload-length': String(BYTES.length) });
    expect([begun.status, begun.headers['location']]).toEqual([201, `/files/tus/${ticket}`]);
    let offset = 0;
    for (const length of [1, 65_536, 65_537, 0, 99_999]) {
      const broken = await patch(
        intake,
        ticket,
        offset,
        brokenAfter(BYTES.subarray(offset, offset + length)),
      );
      expect(broken.headers['upload-offset']).toBe(String(offset + length));
      const head = await tus(intake, 'HEAD', ticket);
      expect([head.status, head.headers['upload-length']]).toEqual([200, String(BYTES.length)]);
      offset = Number(head.headers['upload-offset']);
    }
    expect(offset).toBe(231_073);
    expect(await mediaOf(depositId)).toEqual([]);
    const last = await patch(intake, ticket, offset, once(BYTES.subarray(offset)));
    expect([last.status, last.headers['upload-offset']]).toEqual([204, String(BYTES.length)]);
    expect(await mediaOf(depositId)).toEqual([
      {
        number: 1,
        label: 'DISC 1',
        fileName: 'disc.zip',
        source: 'UPLOAD',
        sha256: sha256Of(BYTES),
        sizeBytes: String(BYTES.length),
      },
    ]);
    expect((await tus(intake, 'HEAD', ticket)).headers['upload-offset']).toBe(String(BYTES.length));
  });

  test('M10: at a wrong offset is refused and changes nothing', async () => {
    const { ticket } = await startUpload(intake, await draft(intake), BYTES);
    expect((await patch(intake, ticket, 0, once(BYTES.subarray(0, 1_000)))).status).toBe(204);
    for (const offset of [0, 999, 1_001])
      expect((await patch(intake, ticket, offset, once(BYTES.subarray(offset)))).status).toBe(409);
    expect((await tus(intake, 'HEAD', ticket)).headers['upload-offset']).toBe('1000');
  });

  test('M10: of other bytes than declared is refused, and nothing of it stays', async () => {
    const depositId = await draft(intake);
    const { ticket } = await startUpload(intake, depositId, BYTES);
    const answer = await patch(intake, ticket, 0, once(randomBytes(BYTES.length)));
    expect([answer.status, codeOf(answer.body)]).toEqual([422, 'MEDIUM_HASH_MISMATCH']);
    expect(await mediaOf(depositId)).toEqual([]);
    const late = await tus(intake, 'PATCH', ticket);
    expect([late.status, codeOf(late.body)]).toEqual([404, 'MEDIUM_UPLOAD_UNKNOWN']);
    expect(await intake.rows('SELECT 1 FROM sealed_content')).toEqual([]);
  });

  test('is taken no longer than declared, and not with another length', async () => {
    const depositId = await draft(intake);
    const { ticket } = await startUpload(intake, depositId, BYTES);
    expect((await tus(intake, 'POST', ticket, { 'upload-length': '5' })).status).toBeGreaterThanOrEqual(400);
    const answer = await patch(intake, ticket, 0, once(BYTES, Buffer.from('more')));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await mediaOf(depositId)).toMatchObject([{ sha256: sha256Of(BYTES), sizeBytes: '300000' }]);
  });

  test('is known to nobody but whoever asked for it', async () => {
    const { ticket } = await startUpload(intake, await draft(intake), BYTES);
    for (const actor of [ANONYMOUS, HOLDER, STRANGER, OPERATOR, another(OWNER, 'colleague')]) {
      const answer = await patch(intake, ticket, 0, once(BYTES), actor);
      expect([answer.status, codeOf(answer.body)]).toEqual([404, 'MEDIUM_UPLOAD_UNKNOWN']);
    }
    expect((await tus(intake, 'HEAD', ticket)).status).toBe(200);
  });

  test('that the disk cannot take is told as a fault, whose text goes to the log alone', async () => {
    const depositId = await draft(intake);
    const { ticket } = await startUpload(intake, depositId, BYTES);
    const uploads = uploadFolder(intake.subgraph.side.vault?.folder ?? '');
    const [{ id } = { id: null }] = await intake.rows('SELECT id FROM medium_upload');
    const broken = join(uploads, String(id));
    await mkdir(broken, { recursive: true });
    const { size } = await stat(broken);
    for (const answer of [
      await patch(intake, ticket, size, once(BYTES.subarray(size))),
      await tus(intake, 'POST', ticket, { 'upload-length': String(BYTES.length) }),
    ])
      expect([answer.status, JSON.parse(answer.body).errors[0]]).toEqual([
        500,
        { message: 'Unexpected error.', extensions: { code: 'INTERNAL', correlationId: expect.any(String) } },
      ]);
    await rm(broken, { recursive: true });
    expect((await patch(intake, ticket, 0, once(BYTES))).status).toBe(204);
    expect(await mediaOf(depositId)).toHaveLength(1);
  });

  test('of a medium that is there takes its place; the same bytes are kept once', async () => {
    const depositId = await draft(intake);
    await upload(intake, depositId, BYTES);
    await upload(intake, depositId, BYTES, { number: 2, label: 'DISC 2' });
    const other = randomBytes(10);
    await upload(intake, depositId, other, { label: 'DISC 1b' });
    expect(await mediaOf(depositId)).toMatchObject([
      { number: 1, label: 'DISC 1b', sha256: sha256Of(other) },
      { number: 2, label: 'DISC 2', sha256: sha256Of(BYTES) },
    ]);
    expect(await intake.rows('SELECT 1 FROM sealed_content')).toHaveLength(2);
    expect(await intake.rows('SELECT 1 FROM medium')).toHaveLength(3);
  });

  test('of a content that the store has lost brings it back for every medium that has it', async () => {
    const depositId = await draft(intake);
    await upload(intake, depositId, BYTES);
    const { side } = intake.subgraph;
    if (!side.vault) throw new Error('No vault');
    const escrow = { ...side, vault: side.vault };
    const [{ owner_id: owner } = { owner_id: null }] = await intake.rows('SELECT owner_id FROM medium');
    const future = new Date(Date.now() + 60_000);
    expect(await side.blobs.sweep(future, async () => new Set())).toBe(1);
    await expect(openSealed(escrow, String(owner), sha256Of(BYTES))).rejects.toThrow('lost');
    await upload(intake, depositId, BYTES, { number: 2, label: 'DISC 2' });
    await side.blobs.sweep(future, (names) => findReferred(side.dataSource, names));
    const content = await buffer(await openSealed(escrow, String(owner), sha256Of(BYTES)));
    expect(content.equals(BYTES)).toBe(true);
  });

  test('is asked for with everything that is wrong told at once, and by a party alone', async () => {
    const depositId = await draft(intake);
    const wrong = { number: 0, label: ' ', fileName: '../disc', sha256: 'AB', sizeBytes: '-1' };
    const { userErrors } = await startUpload(intake, depositId, BYTES, wrong);
    expect(userErrors).toEqual(
      Object.keys(wrong).map((field) => ({ code: 'MEDIUM_FIELD_MALFORMED', path: ['input', field] })),
    );
    const large = await startUpload(intake, depositId, BYTES, { sizeBytes: String(65 * 1024 ** 3) });
    expect(large.userErrors).toEqual([{ code: 'MEDIUM_TOO_LARGE', path: ['input', 'sizeBytes'] }]);
    const codeFor = async (actor: typeof OWNER) =>
      (await startUpload(intake, depositId, BYTES, {}, actor)).userErrors.map(({ code }) => code);
    expect(await codeFor(OPERATOR)).toEqual(['NOT_OWNER_OR_HOLDER_OF_SOFTWARE']);
    expect(await codeFor(STRANGER)).toEqual(['DEPOSIT_UNKNOWN']);
    expect(await codeFor(ADMINISTRATOR)).toEqual(['DEPOSIT_UNKNOWN']);
    expect(await codeFor(HOLDER)).toEqual([]);
  });

  test('E-9: is not begun beside a hundred others of the deposit that are under way', async () => {
    const depositId = await draft(intake);
    const { ticket } = await startUpload(intake, depositId, BYTES);
    for (let open = 1; open < 100; open++)
      expect((await startUpload(intake, depositId, BYTES, { number: open })).userErrors).toEqual([]);
    const refused = { userErrors: [{ code: 'UPLOADS_OPEN', path: [] }] };
    expect(await startUpload(intake, depositId, BYTES)).toMatchObject(refused);
    expect((await startUpload(intake, await draft(intake), BYTES)).userErrors).toEqual([]);
    await patch(intake, ticket, 0, once(BYTES));
    await allSealed(intake);
    expect((await startUpload(intake, depositId, BYTES)).userErrors).toEqual([]);
  });

  test('E-9: comes no more once the material was verified', async () => {
    const depositId = await verified(intake);
    const { userErrors } = await startUpload(intake, depositId, BYTES);
    expect(userErrors.map(({ code }) => code)).toEqual(['MEDIUM_CLOSED']);
  });
});

test('A06: what was handed in is named to the parties and the operator alone', async () => {
  const depositId = await draft(intake);
  await upload(intake, depositId, BYTES);
  await registerRight(intake, depositId, { person: 'test-user' });
  for (const actor of [OWNER, HOLDER, OPERATOR]) expect(await mediaOf(depositId, actor)).toHaveLength(1);
  for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR, STRANGER, ADMINISTRATOR, ANONYMOUS])
    expect(await mediaOf(depositId, actor).catch(() => null)).toBeNull();
  expect(JSON.stringify(await intake.rows('SELECT facts FROM journal_entry'))).not.toContain('disc.zip');
});
