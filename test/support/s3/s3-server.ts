import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../subgraphs/shared/server/project-root';
import { unpackedPackages } from './debian-packages';

/** Workers of jest inherit the environment of the process that ran the global setup. */
const VARIABLE = 'TEST_S3_SERVER';
const CACHE = join(PROJECT_ROOT, 'node_modules', '.cache', 's3-server');

export interface S3Access {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface S3Server {
  readonly access: S3Access;
  stop(): Promise<void>;
}

/** The service that serves this run. */
export function testS3(): S3Access {
  const access = process.env[VARIABLE];
  if (!access) throw new Error('No S3 service runs: npm run test:s3 starts one.');
  return JSON.parse(access) as S3Access;
}

/** Starts the service for a run and lets its workers know of it. */
export async function startTestS3(): Promise<S3Server> {
  const server = await startS3Server();
  process.env[VARIABLE] = JSON.stringify(server.access);
  return server;
}

/** A real S3 service on a free port of the loopback address, with keys of its own. */
export async function startS3Server(): Promise<S3Server> {
  const root = await unpackedPackages(CACHE, ['python3-swift', 'python3-lxml']);
  const folder = await mkdtemp(join(tmpdir(), 'portal-s3-'));
  const keys = { accessKeyId: 'portal:tests', secretAccessKey: randomBytes(16).toString('hex') };
  const child = launch(root, [folder, keys.accessKeyId, keys.secretAccessKey]);
  const stop = async () => {
    child.stdin?.end();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { access: { endpoint: await addressOf(child), ...keys }, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

function launch(root: string, args: readonly string[]): ChildProcess {
  const libraries = ['lib', 'usr/lib'].flatMap((folder) =>
    (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(root, folder, name)),
  );
  const own = join(root, 'usr', 'bin', 'python3');
  // The packages are made for the Python of Debian; another one that stands first in the path does not fit.
  const python = existsSync(own) ? own : '/usr/bin/python3';
  return spawn(python, ['-B', join(__dirname, 'swift_server.py'), ...args], {
    env: {
      PYTHONPATH: join(root, 'usr', 'lib', 'python3', 'dist-packages'),
      LD_LIBRARY_PATH: libraries.join(':'),
      PATH: process.env['PATH'],
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

async function addressOf(child: ChildProcess): Promise<string> {
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const said = new Promise<string>((resolve) =>
    child.stdout?.once('data', (chunk) => resolve(String(chunk).trim())),
  );
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The S3 service did not start:\n${errors}`);
  });
  const address = await Promise.race([said, ended]);
  ended.catch(() => undefined);
  return address;
}
