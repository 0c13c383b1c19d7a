import { randomBytes } from 'node:crypto';
import { readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealWaiting, sweepUploads } from '../../../subgraphs/escrow/material/upload.service';
import { ESCROW } from '../../../subgraphs/escrow/module';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { sessionLocksOf } from '../../../subgraphs/shared/database/session-locks';
import { until } from '../../support/until';
import { filed, handIn, openFiling, signingFixture } from './filing-fixture';
import {
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  draft,
  type Intake,
  NOW,
  OPERATOR,
  OWNER,
  openIntake,
  ready,
  STRANGER,
} from './intake-fixture';
import { SlowStore } from './slow-store';
import { once, patch, startUpload, tus, upload } from './upload-fixture';

const BYTES = randomBytes(300_000);
const never = new AbortController().signal;

let store: SlowStore;
let intake: Intake;
beforeEach(async () => {
  store = new SlowStore();
  intake = await openIntake({ blobs: store });
});
afterEach(async () => {
  store.openGate();
  await intake.close();
  await store.remove();
});

async function deposit(depositId: string, actor = OWNER) {
  const { data } = await intake.subgraph.execute<{ deposit: Record<string, unknown> | null }>({
    query: `query ($id: ID!) { deposit(id: $id) {
      media { number } mediumUploads { number label fileName sizeBytes state } } }`,
    variables: { id: depositId },
    actor,
  });
  return data.deposit;
}

const uploadFolder = () => join(intake.subgraph.side.vault?.folder ?? '', 'uploads');
const seal = (from = intake) => sealWaiting(from.subgraph.side, never);
const told = (state: string) => [
  { number: 1, label: 'DISC 1', fileName: 'disc.zip', sizeBytes: '300000', state },
];

/** An upload whose last byte came while the store is slow; answers its ticket. */
async function unsealed(depositId: string, bytes: Uint8Array = BYTES): Promise<string> {
  const { ticket } = await startUpload(intake, depositId, BYTES);
  expect(await deposit(depositId)).toEqual({ media: [], mediumUploads: told('COMING') });
  const answer = await patch(intake, ticket, 0, once(bytes));
  expect([answer.status, answer.headers['upload-offset']]).toEqual([204, '300000']);
  return ticket;
}

describe('a medium whose sealing takes longer than a request may', () => {
  test('M10: is answered before, told as being sealed, and received afterwards', async () => {
    const depositId = await ready(intake);
    const ticket = await unsealed(depositId);
    expect(await deposit(depositId)).toEqual({ media: [], mediumUploads: told('SEALING') });
    expect(await deposit(depositId, STRANGER)).toBeNull();
    for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR])
      expect(await deposit(depositId, actor)).toEqual({ media: null, mediumUploads: null });
    const early = await intake.act('depositTransfer', OWNER, { depositId });
    expect(early.codes).toEqual(['MEDIUM_BEING_SEALED']);
    store.openGate();
    expect((await tus(intake, 'HEAD', ticket)).headers['upload-offset']).toBe('300000');
    expect(await deposit(depositId)).toEqual({ media: [{ number: 1 }], mediumUploads: [] });
    expect((await intake.act('depositTransfer', OWNER, { depositId })).codes).toEqual(['SECTION_REQUIRED']);
    expect(await readdir(uploadFolder())).toEqual([]);
  });

  test('keeps its deposit from being read', async () => {
    const depositId = await ready(intake);
    await unsealed(depositId);
    const ask = async (actor = OWNER, mutation = 'depositDryRun') => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const { data } = await intake.subgraph.execute<Record<string, { userErrors: { code: string }[] }>>({
        query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
        variables: { input: { depositId } },
        actor,
      });
      return data[mutation]?.userErrors.map(({ code }) => code);
    };
    expect(await ask()).toEqual(['MEDIUM_BEING_SEALED', 'NOTHING_TO_READ']);
    expect(await ask(OPERATOR, 'depositVerificationStart')).toContain('MEDIUM_BEING_SEALED');
    store.openGate();
    await until(async () => (await intake.rows('SELECT FROM medium')).length > 0);
    expect(await ask()).toEqual([]);
  });

  test('of other bytes than declared is told as refused, and may be uploaded again', async () => {
    const depositId = await draft(intake);
    const ticket = await unsealed(depositId, randomBytes(BYTES.length));
    store.openGate();
    await until(async () => (await tus(intake, 'HEAD', ticket)).status === 404);
    expect(await deposit(depositId)).toEqual({ media: [], mediumUploads: told('REFUSED') });
    await upload(intake, depositId, BYTES);
    expect(await deposit(depositId)).toEqual({ media: [{ number: 1 }], mediumUploads: [] });
  });
});

test('E-14: a filing is not handed in while its medium is being sealed', async () => {
  const filing = await openFiling(await signingFixture());
  const depositId = await filed(filing);
  await upload(filing, depositId, BYTES);
  const { ticket } = await startUpload(filing, depositId, BYTES, { number: 2 });
  await filing.rows(`UPDATE medium_upload SET whole_at = now() WHERE number = 2`);
  expect((await handIn(filing, depositId)).codes).toContain('MEDIUM_BEING_SEALED');
  await filing.rows(`UPDATE medium_upload SET whole_at = NULL WHERE number = 2`);
  expect((await handIn(filing, depositId)).codes).not.toContain('MEDIUM_BEING_SEALED');
  expect(ticket).not.toBe('');
  await filing.close();
});

describe('an upload that a killed process left', () => {
  /** All bytes came and that was noted; the sealing never began. */
  async function left(depositId: string): Promise<string> {
    store.openGate();
    const { ticket } = await startUpload(intake, depositId, BYTES);
    await patch(intake, ticket, 0, once(BYTES.subarray(0, 299_999)));
    const [name = ''] = await readdir(uploadFolder());
    await writeFile(join(uploadFolder(), name), BYTES);
    await intake.rows(`UPDATE medium_upload SET whole_at = '${NOW.toISOString()}'`);
    return name;
  }

  test('G07: is sealed by the next one in the name of whoever sent it, though nobody asks for it again', async () => {
    const depositId = await draft(intake);
    await left(depositId);
    await seal();
    expect(await deposit(depositId)).toEqual({ media: [{ number: 1 }], mediumUploads: [] });
    expect(
      await intake.rows(`SELECT actor, organization_id = (SELECT owner_id FROM deposit) AS "isOwner"
        FROM journal_entry WHERE command = 'depositMediumReceive'`),
    ).toEqual([{ actor: 'test-user', isOwner: true }]);
    expect(await readdir(uploadFolder())).toEqual([]);
  });

  test('is left to the process that is just sealing it', async () => {
    const depositId = await draft(intake);
    const id = await left(depositId);
    const locks = sessionLocksOf(intake.subgraph.side.dataSource);
    expect(await locks.take(`sealing ${id}`, () => undefined)).toBe(true);
    await seal();
    expect(await deposit(depositId)).toEqual({ media: [], mediumUploads: told('SEALING') });
    await locks.release(`sealing ${id}`);
    await seal();
    expect(await deposit(depositId)).toMatchObject({ media: [{ number: 1 }] });
  });

  test('is given up only when its file was nowhere for an hour', async () => {
    const depositId = await draft(intake);
    await rm(join(uploadFolder(), await left(depositId)));
    await seal();
    expect(await deposit(depositId)).toMatchObject({ mediumUploads: told('SEALING') });
    await intake.rows(`UPDATE medium_upload SET whole_at = whole_at - interval '61 minutes'`);
    await seal();
    expect(await deposit(depositId)).toMatchObject({ mediumUploads: told('REFUSED') });
  });

  test('is sealed on its machine while another process reads media for hours', async () => {
    const depositId = await draft(intake);
    await left(depositId);
    await withClient(intake.database.application, async (reader) => {
      await reader.query(`SELECT pg_advisory_lock(hashtext('media-readings'))`);
      const stop = ESCROW.work?.({ ...intake.subgraph.side, pace: { startMs: 1, relayMs: 20 } });
      await until(async () => (await intake.rows('SELECT FROM medium')).length > 0);
      await stop?.();
    });
    expect(await deposit(depositId)).toEqual({ media: [{ number: 1 }], mediumUploads: [] });
  });

  test('is not lost for a process without its bytes while the one that has them waits for the store', async () => {
    const depositId = await draft(intake);
    await left(depositId);
    const { side } = intake.subgraph;
    if (!side.vault) throw new Error('No vault');
    const minutesLater = (minutes: number) => () => new Date(NOW.getTime() + minutes * 60_000);
    const put = () => Promise.reject(new Error('away'));
    const faults: unknown[] = [];
    const onFault = (fault: unknown) => faults.push(fault);
    await sealWaiting({ ...side, blobs: { ...side.blobs, put }, now: minutesLater(61), onFault }, never);
    expect(faults).toEqual([new Error('away')]);
    const elsewhere = { ...side.vault, folder: `${side.vault.folder}-of-another-machine` };
    await sealWaiting({ ...side, vault: elsewhere, now: minutesLater(62) }, never);
    expect(await deposit(depositId)).toEqual({ media: [], mediumUploads: told('SEALING') });
    await seal();
    expect(await deposit(depositId)).toEqual({ media: [{ number: 1 }], mediumUploads: [] });
  });

  test('that cannot be looked at holds back none of the others', async () => {
    const [first, second] = [await draft(intake), await draft(intake)];
    const folder = uploadFolder();
    const name = await left(first);
    const bytes = join(folder, name);
    const { ticket } = await startUpload(intake, second, BYTES);
    await patch(intake, ticket, 0, once(BYTES.subarray(0, 299_999)));
    const other = (await readdir(folder)).find((one) => one !== name) ?? '';
    await writeFile(join(folder, other), BYTES);
    await intake.rows(`UPDATE medium_upload SET whole_at = '${NOW.toISOString()}' WHERE id = '${other}'`);
    await rm(bytes);
    await symlink(bytes, bytes);
    const faults: unknown[] = [];
    const onFault = (fault: unknown) => faults.push(fault);
    await sealWaiting({ ...intake.subgraph.side, onFault }, never);
    expect(faults).toMatchObject([{ code: 'ELOOP' }]);
    expect(await deposit(second)).toMatchObject({ media: [{ number: 1 }] });
    expect(await deposit(first)).toMatchObject({ mediumUploads: told('SEALING') });
  });

  test('leaves no unsealed bytes: files of uploads that ended are swept, those under way stay', async () => {
    const depositId = await draft(intake);
    const ended = await left(depositId);
    await intake.rows(`UPDATE medium_upload SET outcome = 'KEPT'`);
    const { ticket } = await startUpload(intake, depositId, BYTES, { number: 2 });
    await patch(intake, ticket, 0, once(BYTES.subarray(0, 10)));
    expect(await readdir(uploadFolder())).toHaveLength(2);
    await sweepUploads(intake.subgraph.side, NOW);
    const kept = await readdir(uploadFolder());
    expect(kept).toHaveLength(1);
    expect(kept).not.toContain(ended);
    await sweepUploads(intake.subgraph.side, new Date(NOW.getTime() + 8 * 86_400_000));
    expect(await readdir(uploadFolder())).toEqual([]);
    expect(await deposit(depositId)).toMatchObject({ mediumUploads: [{ number: 2, state: 'EXPIRED' }] });
  });
});
