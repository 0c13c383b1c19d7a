import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/host/free-port';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import { post } from '../support/graph';
import { until } from '../support/until';

const BOOTSTRAP = join(PROJECT_ROOT, 'scripts', 'bootstrap.mjs');
/** For a start on a busy machine. */
const START_MS = 240_000;
const QUESTION = { query: '{ legalActs { id } }' };

interface Run {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

function run(command: readonly string[], environment: Record<string, string> = {}): Run {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [BOOTSTRAP, ...command], { env: { PATH, HOME, ...environment } });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    text.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text.err += chunk;
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, out: () => text.out, err: () => text.err, ended };
}

async function untilReady(started: Run): Promise<string> {
  const address = () => /^The graph is ready at (\S+)$/m.exec(started.out())?.[1];
  await until(() => address() !== undefined || started.child.exitCode !== null, START_MS);
  return address() ?? Promise.reject(new Error(`ended: ${started.err()}`));
}

async function stop(started: Run): Promise<void> {
  started.child.kill('SIGTERM');
  expect(await started.ended).toBe(0);
}

describe('npm start', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portal-start-'));
    // As root the server runs under an account of its own, which must be able to enter.
    await chmod(folder, 0o755);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const start = async (...more: string[]) =>
    run(['start', '--data-dir', folder, '--port', String(await freePort()), ...more]);

  test('prints the address of a graph that answers, and says where the data live', async () => {
    const started = await start();
    const address = await untilReady(started);
    expect(started.out().trim().split('\n')).toHaveLength(1);
    expect(started.err()).toMatch(/PostgreSQL keeps its data in \S+/);
    expect(started.err()).toContain('Loading the sample data');
    expect((await post(address, QUESTION)).errors).toEqual([]);
    await stop(started);
  }, 300_000);

  test('finds its data again at the next start, also after kill -9 of the whole process', async () => {
    const first = await start();
    await untilReady(first);
    expect(first.err()).not.toContain('Loading the sample data');
    const port = Number(new URL(await untilReady(first)).port);
    first.child.kill('SIGKILL');
    await first.ended;
    // The server process notices that its parent is gone and ends too.
    await until(() => isGone(port));
    const second = await start();
    const address = await untilReady(second);
    expect(second.err()).not.toContain('Loading the sample data');
    expect((await post(address, QUESTION)).errors).toEqual([]);
    await stop(second);
  }, 600_000);

  test('--help tells the options', async () => {
    const helped = run(['start', '--help']);
    expect(await helped.ended).toBe(0);
    for (const option of ['--port', '--host', '--data-dir', '--no-sample-data', '--log-level'])
      expect(helped.out()).toContain(option);
  });

  test('a taken port is one clear message and a non-zero exit', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as { port: number };
    const failed = run(['start', '--data-dir', folder, '--port', String(port)]);
    expect(await failed.ended).toBe(1);
    expect(failed.err()).toContain(`Port ${port} of 127.0.0.1 is taken by another program`);
    expect(failed.err()).not.toContain('    at ');
    blocker.close();
  });

  test('a database that cannot be reached is one clear message and a non-zero exit', async () => {
    const url = (name: string) => `postgresql://${name}_app:secret@127.0.0.1:${deadPort}/${name}`;
    const deadPort = await freePort();
    const failed = run(['start', '--data-dir', folder], {
      DATABASE_URL_OBJECTS: url('objects'),
      DATABASE_URL_REGISTER: url('register'),
      DATABASE_URL_ESCROW: url('escrow'),
    });
    expect(await failed.ended).toBe(1);
    expect(failed.err()).toMatch(/database .* cannot be reached/i);
    expect(failed.err()).not.toContain('secret');
    expect(failed.err()).not.toContain('    at ');
  });

  test('a broken configuration tells all its faults at once and exits non-zero', async () => {
    const failed = run(['start'], { PORT: 'high', LOG_LEVEL: 'loud', DATABASE_URL_OBJECTS: 'mysql://x/y' });
    expect(await failed.ended).toBe(1);
    for (const name of ['PORT', 'LOG_LEVEL', 'DATABASE_URL_OBJECTS', 'DATABASE_URL_REGISTER'])
      expect(failed.err()).toContain(name);
  });

  test('an option that does not exist is refused with the options that do', async () => {
    const failed = run(['start', '--prot', '1']);
    expect(await failed.ended).toBe(1);
    expect(failed.err()).toContain('--port');
  });
});

const isGone = (port: number) =>
  fetch(`http://127.0.0.1:${port}/health/live`).then(
    () => false,
    () => true,
  );
