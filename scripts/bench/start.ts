import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import { freePort } from '../host/free-port';

const LATER_STARTS = 3;
const QUESTION = JSON.stringify({ query: '{ legalActs { id } viewer { kind } }' });

/** Starts the whole graph on an empty folder, then again on the same one, and times each to its first answer. */
export async function measureStart(): Promise<void> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'portal-bench-'));
  // As root the server runs under an account of its own, which must be able to enter.
  await chmod(dataDirectory, 0o755);
  try {
    console.log(
      `first start: ${await timeStart(dataDirectory)} ms (empty folder: database made, sample data loaded)`,
    );
    for (let i = 1; i <= LATER_STARTS; i++)
      console.log(`later start ${i}: ${await timeStart(dataDirectory)} ms`);
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function timeStart(dataDirectory: string): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const args = [
    join(PROJECT_ROOT, 'dist', 'scripts', 'serve.js'),
    '--port',
    String(port),
    '--data-dir',
    dataDirectory,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error(`The graph ended with code ${child.exitCode}.`);
      await sleep(20);
    }
    return Math.round(performance.now() - started);
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
}

async function answers(port: number): Promise<boolean> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers,
    body: QUESTION,
  }).catch(() => null);
  const body = answer?.ok ? ((await answer.json()) as { errors?: unknown }) : null;
  return body !== null && body.errors === undefined;
}
