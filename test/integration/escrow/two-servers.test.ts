import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type EscrowProcess,
  type EscrowSurroundings,
  openSurroundings,
  startEscrow,
} from '../../support/escrow-process';
import { until } from '../../support/until';
import { draft, type Intake, openIntake } from './intake-fixture';
import { sha256Of } from './upload-fixture';

const BYTES = randomBytes(2_000_000);

let surroundings: EscrowSurroundings;
let intake: Intake;
let folder: string;
let owner: string;
let first: EscrowProcess;
let second: EscrowProcess;
beforeAll(async () => {
  surroundings = await openSurroundings();
  owner = await surroundings.bearer('officer', 'owner');
  intake = await openIntake();
  folder = await mkdtemp(join(tmpdir(), 'portal-two-'));
  // Behind one address, over one database and one store.
  [first, second] = await Promise.all([
    startEscrow(intake.database, folder, surroundings),
    startEscrow(intake.database, folder, surroundings),
  ]);
  await Promise.all([first.ready, second.ready]);
});
afterAll(async () => {
  await Promise.all([first.kill(), second.kill()]);
  await intake.close();
  await surroundings.close();
  await rm(folder, { recursive: true });
});

/** Leave to upload these bytes; answers the ticket. */
async function begin(number: number): Promise<string> {
  const query = `mutation ($input: DepositMediumUploadStartInput!) {
    depositMediumUploadStart(input: $input) { upload { path } userErrors { code } } }`;
  const input = {
    depositId: await draft(intake),
    ...{ number, label: `DISC ${number}`, fileName: 'disc.bin' },
    sha256: sha256Of(BYTES),
    sizeBytes: String(BYTES.length),
  };
  const answer = await first.graphql(owner, JSON.stringify({ query, variables: { input } }));
  const { data } = (await answer.json()) as {
    data: { depositMediumUploadStart: { upload: { path: string } } };
  };
  return data.depositMediumUploadStart.upload.path.slice('/files/tus/'.length);
}

async function* slowly(bytes: Uint8Array, pauseMs: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 100_000) {
    yield bytes.subarray(start, start + 100_000);
    await sleep(pauseMs);
  }
}

const patch = (server: EscrowProcess, ticket: string, offset: number, body: AsyncIterable<Uint8Array>) =>
  server
    .file(owner, 'PATCH', ticket, {
      headers: { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
      body,
    })
    .then(({ status }) => status)
    .catch(() => 'BROKEN' as const);

const uploads = () => join(folder, 'escrow', 'uploads');

/** Bytes of the one upload under way that are on the disk. */
async function cameOf(): Promise<number> {
  const [name] = await readdir(uploads()).catch(() => []);
  const found = name ? await stat(join(uploads(), name)).catch(() => null) : null;
  return found?.size ?? 0;
}

async function offsetAt(server: EscrowProcess, ticket: string): Promise<number> {
  const answer = await server.file(owner, 'HEAD', ticket);
  expect(answer.status).toBe(200);
  return Number(answer.headers.get('upload-offset'));
}

/** Sends what is missing until all of it came, as a depositor does after any break. */
async function complete(server: EscrowProcess, ticket: string): Promise<void> {
  for (let offset = 0; offset < BYTES.length; offset = await offsetAt(server, ticket))
    await patch(server, ticket, offset, slowly(BYTES.subarray(offset), 5));
}

/** Whichever of the two seals it, the medium is received. */
async function expectReceived(number: number): Promise<void> {
  const medium = `SELECT sha256 FROM medium WHERE label = 'DISC ${number}'`;
  await until(async () => (await intake.rows(medium)).length > 0);
  expect(await intake.rows(medium)).toEqual([{ sha256: sha256Of(BYTES) }]);
}

test('M10: two servers of one store take one upload from two lines at once, and the medium is the declared one', async () => {
  for (const number of [1, 2, 3]) {
    const ticket = await begin(number);
    await Promise.all([complete(first, ticket), complete(second, ticket)]);
    await expectReceived(number);
  }
  const received = `SELECT FROM journal_entry WHERE command = 'depositMediumReceive'`;
  expect(await intake.rows(received)).toHaveLength(3);
  await until(async () => (await readdir(uploads())).length === 0);
});

test('M10: what hangs at one server is ended before another goes on; its rest harms nothing', async () => {
  const ticket = await begin(4);
  let goOn = () => {};
  const hung = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  async function* hanging(): AsyncGenerator<Uint8Array> {
    yield BYTES.subarray(0, 200_000);
    await hung;
    // Of a line that hung so long nobody knows what it still brings.
    yield randomBytes(1_000_000);
  }
  const broken = patch(first, ticket, 0, hanging());
  await until(async () => (await cameOf()) === 200_000);
  const offset = await offsetAt(second, ticket);
  expect(offset).toBe(200_000);
  const rest = patch(second, ticket, offset, slowly(BYTES.subarray(offset), 40));
  await sleep(100);
  goOn();
  expect(await rest).toBe(204);
  expect(await broken).not.toBe(409);
  await expectReceived(4);
});

test('G07: a server that is killed in the middle of a piece leaves its upload to the other one at once', async () => {
  const ticket = await begin(5);
  const broken = patch(first, ticket, 0, slowly(BYTES, 500));
  await until(async () => (await cameOf()) > 0);
  await first.kill();
  expect(await broken).toBe('BROKEN');
  const offset = await offsetAt(second, ticket);
  expect(offset).toBeGreaterThan(0);
  expect(await patch(second, ticket, offset, slowly(BYTES.subarray(offset), 1))).toBe(204);
  await expectReceived(5);
});
