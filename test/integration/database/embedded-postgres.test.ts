import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../subgraphs/shared/database/embedded-postgres';
import { isServerOf, readServerRecord, waitUntil } from '../../../subgraphs/shared/database/postgres-process';
import { cleanUp, openTemporaryDirectory, query, startInChild } from './launcher';
import { startZombie } from './zombie';

const directory = openTemporaryDirectory();
const dataDirectory = join(directory, 'postgres');
const messages: string[] = [];
const start = (options = {}) =>
  startEmbeddedPostgres({ dataDirectory, log: (message) => messages.push(message), ...options });

afterAll(() => cleanUp(directory, dataDirectory));

function serverPid(): number {
  return readServerRecord(dataDirectory)?.pid ?? 0;
}

async function killServer(): Promise<void> {
  const pid = serverPid();
  process.kill(pid, 'SIGKILL');
  await waitUntil(() => !isServerOf(dataDirectory, pid), 5_000);
}

async function rememberedWords(server: EmbeddedPostgres): Promise<unknown[]> {
  return (await query(server.admin, 'SELECT word FROM remembered ORDER BY word')).map(({ word }) => word);
}

test('two first starts at once on one directory: one makes the databases, the other is told who owns them', async () => {
  const outcomes = await Promise.allSettled([start(), start()]);
  const [server] = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const [refusal] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  expect(server).toMatchObject({ wasCreated: true, adopted: false, dataDirectory });
  expect(refusal).toMatchObject({
    code: 'DATA_DIRECTORY_IN_USE',
    message: `The data directory ${dataDirectory} is in use by process ${process.pid}.`,
  });
  await query(server?.admin ?? { connectionString: '' }, `CREATE TABLE remembered AS SELECT 'first' AS word`);
  await server?.stop();
});

test('the server listens on no port, its socket is closed to others, and it does not run as root', async () => {
  const server = await start();
  const [settings] = await query(
    server.admin,
    `SELECT current_setting('listen_addresses') AS addresses, current_setting('fsync') AS fsync`,
  );
  expect(settings).toEqual({ addresses: '', fsync: 'on' });
  const leaf = statSync(server.socketDirectory);
  expect(leaf.mode & 0o777).toBe(0o700);
  expect(leaf.uid).not.toBe(0);
  expect(statSync(join(dataDirectory, 'postmaster.pid')).uid).toBe(leaf.uid);
  await server.stop();
  expect(serverPid()).toBe(0);
});

test('the databases are UTF-8 and know the case of Kazakh letters, whatever the language of the machine', async () => {
  const server = await start();
  const [row] = await query(
    server.admin,
    `SELECT current_setting('server_encoding') AS encoding, lower('ӘҒҚҢӨҰҮҺІ') AS lower, current_setting('timezone') AS zone`,
  );
  expect(row).toEqual({ encoding: 'UTF8', lower: 'әғқңөұүһі', zone: 'UTC' });
  await server.stop();
});

test('a later start finds the data of the earlier one, and only the first one makes them', async () => {
  const server = await start();
  expect(server).toMatchObject({ wasCreated: false, adopted: false });
  expect(await rememberedWords(server)).toEqual(['first']);
  await server.stop();
  await server.stop();
});

test('while another process owns the directory, a start names that process; when it has stopped, the start succeeds', async () => {
  const child = await startInChild({ dataDirectory });
  await expect(start()).rejects.toMatchObject({
    code: 'DATA_DIRECTORY_IN_USE',
    message: expect.stringContaining(`in use by process ${child.pid}.`),
  });
  await child.end('stop');
  const server = await start();
  expect(server.adopted).toBe(false);
  await server.stop();
});

test('kill -9 of the owner leaves the server to the next start, which takes it over and can stop it', async () => {
  const child = await startInChild({ dataDirectory });
  const orphan = serverPid();
  await child.end('kill');
  const server = await start();
  expect(server).toMatchObject({ adopted: true, wasCreated: false });
  expect(messages.at(-1)).toContain(`Took over the PostgreSQL server ${orphan}`);
  await query(server.admin, `INSERT INTO remembered VALUES ('adopted')`);
  await server.stop();
  expect(isServerOf(dataDirectory, orphan)).toBe(false);
});

test('two starts at once beside an orphan: one takes it over, the other is refused', async () => {
  const child = await startInChild({ dataDirectory });
  await child.end('kill');
  const outcomes = await Promise.allSettled([start(), start()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  for (const outcome of outcomes) if (outcome.status === 'fulfilled') await outcome.value.stop();
});

test('kill -9 of the server loses nothing that was committed', async () => {
  const server = await start();
  await query(server.admin, `INSERT INTO remembered VALUES ('before the kill')`);
  await killServer();
  await server.stop();
  const next = await start();
  expect(next).toMatchObject({ adopted: false, wasCreated: false });
  expect(await rememberedWords(next)).toEqual(['adopted', 'before the kill', 'first']);
  await next.stop();
});

test('kill -9 of the owner and of the server, with a session at work, is recovered by the next start', async () => {
  const child = await startInChild({ dataDirectory });
  const { socketDirectory = '' } = child.report;
  const busy = new Client({ host: socketDirectory, user: 'postgres', database: 'postgres' });
  busy.on('error', () => undefined);
  await busy.connect();
  const work = busy.query('SELECT count(*) FROM generate_series(1, 3e6) a').catch((error: Error) => error);
  await sleep(50);
  await child.end('kill');
  await killServer();
  const server = await start();
  expect(await rememberedWords(server)).toContain('before the kill');
  await server.stop();
  await work;
});

test('a dead server that nobody buries (a zombie) does not stop the next start', async () => {
  const server = await start();
  await killServer();
  await server.stop();
  const zombie = await startZombie(statSync(dataDirectory));
  for (const file of ['postmaster.pid', '.s.PGSQL.5432.lock'])
    replaceFirstLine(join(dataDirectory, file), String(zombie.pid));
  const next = await start();
  expect(next.adopted).toBe(false);
  await next.stop();
  zombie.bury();
});

test('a directory with foreign files is refused, with the reason, and left as it was', async () => {
  const foreign = join(directory, 'foreign');
  mkdirSync(foreign);
  writeFileSync(join(foreign, 'letter.txt'), 'mine');
  await expect(start({ dataDirectory: foreign, durable: false })).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringContaining('not empty'),
  });
  expect(readFileSync(join(foreign, 'letter.txt'), 'utf8')).toBe('mine');
});

test('a server that cannot start is told with the end of its own log, and the directory is free again', async () => {
  const settings = join(dataDirectory, 'postgresql.auto.conf');
  const before = readFileSync(settings, 'utf8');
  writeFileSync(settings, 'no_such_setting = 1\n');
  await expect(start()).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringContaining('no_such_setting'),
  });
  writeFileSync(settings, before);
  await (await start()).stop();
});

function replaceFirstLine(file: string, line: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^.*/, line));
}
