import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealWaiting } from '../../../subgraphs/escrow/material/upload.service';
import { sessionLocksOf } from '../../../subgraphs/shared/database/session-locks';
import { type EscrowProcess, openSurroundings, startEscrow } from '../../support/escrow-process';
import { until } from '../../support/until';
import {
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  type Intake,
  OPERATOR,
  OWNER,
  openIntake,
  ready,
  STRANGER,
} from './intake-fixture';
import { SlowStore } from './slow-store';

const never = new AbortController().signal;

let store: SlowStore;
let mounted: string;
let intake: Intake;
beforeEach(async () => {
  store = new SlowStore();
  mounted = await mkdtemp(join(tmpdir(), 'portal-mounted-'));
  await mkdir(join(mounted, 'disc'));
  await writeFile(join(mounted, 'disc', 'main.ts'), randomBytes(20_000));
  intake = await openIntake({ blobs: store, importFolder: mounted });
});
afterEach(async () => {
  store.openGate();
  await intake.close();
  await store.remove();
  await rm(mounted, { recursive: true });
});

async function deposit(depositId: string, actor = OPERATOR) {
  const { data } = await intake.subgraph.execute<{ deposit: Record<string, unknown> | null }>({
    query: `query ($id: ID!) { deposit(id: $id) { media { number source }
      mediumUploads { number label fileName source sha256 sizeBytes state refusal } } }`,
    variables: { id: depositId },
    actor,
  });
  return data.deposit;
}

const order = (depositId: string) => ({ depositId, number: 1, label: 'DISC 1', name: 'disc' });
const bring = async (depositId: string) =>
  (await intake.act('depositMediumImport', OPERATOR, order(depositId))).codes;
const told = (state: string, refusal: string | null = null) => ({
  media: [],
  mediumUploads: [
    {
      ...{ number: 1, label: 'DISC 1', fileName: 'disc', source: 'IMPORT' },
      ...{ sha256: null, sizeBytes: null, state, refusal },
    },
  ],
});
const RECEIVED = { media: [{ number: 1, source: 'IMPORT' }], mediumUploads: [] };

describe('a mounted medium whose sealing takes longer than a request may', () => {
  test('is answered before, told as being sealed, and received afterwards', async () => {
    const depositId = await ready(intake);
    expect(await bring(depositId)).toEqual([]);
    for (const actor of [OPERATOR, OWNER]) expect(await deposit(depositId, actor)).toEqual(told('SEALING'));
    expect(await deposit(depositId, STRANGER)).toBeNull();
    for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR])
      expect(await deposit(depositId, actor)).toEqual({ media: null, mediumUploads: null });
    store.openGate();
    await until(async () => (await intake.rows('SELECT FROM medium')).length > 0);
    expect(await deposit(depositId)).toEqual(RECEIVED);
    expect(await intake.rows(`SELECT DISTINCT state FROM deposit`)).toEqual([{ state: 'REPOSITORY_READY' }]);
  });

  test('keeps its deposit from being transferred and read, and is not asked for twice', async () => {
    const depositId = await ready(intake);
    await bring(depositId);
    const transfer = async () => (await intake.act('depositTransfer', OWNER, { depositId })).codes;
    const read = async () => {
      const { data } = await intake.subgraph.execute<{ depositDryRun: { userErrors: { code: string }[] } }>({
        query: `mutation ($input: DepositDryRunInput!) { depositDryRun(input: $input) { userErrors { code } } }`,
        variables: { input: { depositId } },
      });
      return data.depositDryRun.userErrors.map(({ code }) => code);
    };
    expect(await bring(depositId)).toEqual(['MEDIUM_BEING_SEALED']);
    expect(await transfer()).toEqual(['MEDIUM_BEING_SEALED']);
    expect(await read()).toEqual(['MEDIUM_BEING_SEALED', 'NOTHING_TO_READ']);
    store.openGate();
    await until(async () => (await intake.rows('SELECT FROM medium')).length > 0);
    expect(await transfer()).toEqual(['SECTION_REQUIRED']);
    expect(await read()).toEqual([]);
    expect(await bring(depositId)).toEqual([]);
  });

  test('that breaks off while it is read is refused with its reason, and may be taken in again', async () => {
    const depositId = await ready(intake);
    await bring(depositId);
    await rm(join(mounted, 'disc'), { recursive: true });
    store.openGate();
    const isRefused = `SELECT FROM medium_upload WHERE outcome = 'REFUSED'`;
    await until(async () => (await intake.rows(isRefused)).length > 0);
    expect(await deposit(depositId)).toEqual(told('REFUSED', 'IMPORT_UNREADABLE'));
    await writeFile(join(mounted, 'disc'), 'an archive');
    expect(await bring(depositId)).toEqual([]);
    await until(async () => (await intake.rows('SELECT FROM medium')).length > 0);
    expect(await deposit(depositId)).toEqual(RECEIVED);
  });
});

describe('a mounted medium that is not taken in', () => {
  const refused = async (input: object, at = intake) => {
    const told = { ...order(await ready(at)), ...input };
    const { userErrors } = await at.act('depositMediumImport', OPERATOR, told);
    return userErrors.map(({ code, path }) => `${code} ${path.slice(1)}`);
  };

  test('is told with every field that is wrong, by the names of the input', async () => {
    expect(await refused({ number: 101, label: ' ', name: '../disc' })).toEqual([
      'MEDIUM_FIELD_MALFORMED number',
      'MEDIUM_FIELD_MALFORMED label',
      'MEDIUM_FIELD_MALFORMED name',
    ]);
    expect(await refused({ number: 101, name: 'none' })).toEqual([
      'MEDIUM_FIELD_MALFORMED number',
      'IMPORT_UNKNOWN name',
    ]);
  });

  test('is told from one whose mount does not answer', async () => {
    const broken = await openIntake({ importFolder: join(mounted, 'disc', 'main.ts') });
    expect(await refused({}, broken)).toEqual(['IMPORT_UNREADABLE name']);
    await broken.close();
  });
});

describe('a mounted medium that a process left half sealed', () => {
  /** Answers the name of the lock of its sealing. */
  async function left(depositId: string): Promise<string> {
    expect(await bring(depositId)).toEqual([]);
    store.breakOff();
    const [row] = await intake.rows('SELECT id FROM medium_upload');
    const name = `sealing ${row?.['id']}`;
    await until(() => locks().take(name, () => undefined));
    await locks().release(name);
    return name;
  }
  const locks = () => sessionLocksOf(intake.subgraph.side.dataSource);
  const seal = (limits: { mediumBytes?: number } = {}) => {
    const { side } = intake.subgraph;
    return sealWaiting({ ...side, vault: side.vault && { ...side.vault, ...limits } }, never);
  };
  const later = (interval: string) =>
    intake.rows(`UPDATE medium_upload SET whole_at = whole_at - interval '${interval}'`);

  test('is sealed by the next one in the name of the operator, and by one process alone', async () => {
    const depositId = await ready(intake);
    const name = await left(depositId);
    expect(await deposit(depositId)).toEqual(told('SEALING'));
    expect(await locks().take(name, () => undefined)).toBe(true);
    await seal();
    expect(await deposit(depositId)).toEqual(told('SEALING'));
    await locks().release(name);
    await seal();
    expect(await deposit(depositId)).toEqual(RECEIVED);
    const acts = `SELECT actor, organization_id FROM journal_entry WHERE command LIKE 'depositMediumImport%'`;
    const [start, end] = await intake.rows(acts);
    expect(end).toEqual(start);
  });

  test('is refused when it has vanished for more than a minute', async () => {
    const depositId = await ready(intake);
    await left(depositId);
    await rm(join(mounted, 'disc'), { recursive: true });
    await seal();
    expect(await deposit(depositId)).toEqual(told('SEALING'));
    await later('61 seconds');
    await seal();
    expect(await deposit(depositId)).toEqual(told('REFUSED', 'IMPORT_UNKNOWN'));
  });

  test('is refused when it turns out larger than a medium may be', async () => {
    const depositId = await ready(intake);
    await left(depositId);
    await seal({ mediumBytes: 19_999 });
    expect(await deposit(depositId)).toEqual(told('REFUSED', 'MEDIUM_TOO_LARGE'));
    expect(await intake.rows('SELECT FROM sealed_content')).toEqual([]);
  });
});

test('a mounted medium whose process was killed in the middle of its sealing is received by the next one', async () => {
  const surroundings = await openSurroundings();
  const folder = await mkdtemp(join(tmpdir(), 'portal-import-'));
  const image = await open(join(mounted, 'disc.iso'), 'w');
  await image.truncate(600_000_000);
  await image.close();
  const started: EscrowProcess[] = [];
  const start = async () => {
    const settings = { ESCROW_MEDIA_DIR: mounted };
    const escrow = await startEscrow(intake.database, folder, surroundings, settings);
    started.push(escrow);
    await escrow.ready;
    return escrow;
  };
  const depositId = await ready(intake);
  try {
    const first = await start();
    const operator = await surroundings.bearer('clerk', 'operator', ['OPERATOR']);
    const query = `mutation ($input: DepositMediumImportInput!) {
      depositMediumImport(input: $input) { userErrors { code } } }`;
    const variables = { input: { ...order(depositId), name: 'disc.iso' } };
    const answer = first.graphql(operator, JSON.stringify({ query, variables })).catch(() => 'BROKEN');
    await until(async () => (await intake.rows('SELECT FROM medium_upload')).length > 0);
    await first.kill();
    expect(await answer).toBe('BROKEN');
    expect(await deposit(depositId)).toMatchObject({ media: [], mediumUploads: [{ state: 'SEALING' }] });
    await start();
    await until(async () => (await intake.rows('SELECT FROM medium')).length > 0);
    expect(await deposit(depositId)).toEqual(RECEIVED);
    expect(await intake.rows('SELECT size_bytes FROM medium')).toEqual([{ size_bytes: '600000000' }]);
  } finally {
    await Promise.all(started.map((escrow) => escrow.kill()));
    await surroundings.close();
    await rm(folder, { recursive: true });
  }
});
