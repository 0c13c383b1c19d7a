import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import type { Placement } from './placement';
import { spawnOptions } from './postgres-cluster';
import { answers, START_LIMIT, waitUntil } from './postgres-process';

/** Sessions of a killed server need a moment to notice its death, and PostgreSQL refuses to start beside them. */
const SHARED_MEMORY_IN_USE = 'pre-existing shared memory block';

/**
 * Starts the server program and waits until it answers.
 *
 * @returns its process id
 * @throws EmbeddedPostgresError `START_FAILED`
 */
export async function launch(
  postgres: string,
  args: readonly string[],
  placement: Placement,
  socketDirectory: string,
): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await launchOnce(postgres, args, placement, socketDirectory);
    if (typeof outcome === 'number') return outcome;
    if (attempt === 50 || !outcome.includes(SHARED_MEMORY_IN_USE)) {
      throw new EmbeddedPostgresError('START_FAILED', `PostgreSQL did not start: ${outcome}`);
    }
    await sleep(200);
  }
}

/** The process id of the server that answers, or the end of the log of one that did not. */
async function launchOnce(
  postgres: string,
  args: readonly string[],
  { dataDirectory, account }: Placement,
  socketDirectory: string,
): Promise<number | string> {
  const log = `${dataDirectory}.log`;
  if (existsSync(log)) renameSync(log, `${log}.previous`);
  const output = openSync(log, 'w', 0o600);
  // A session of its own: Ctrl-C in a terminal reaches us alone, and we stop the server in order.
  const child = spawn(postgres, args, {
    ...spawnOptions(account),
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  const end = { reason: '' };
  child.once('exit', () => (end.reason = 'it ended.'));
  child.once('error', ({ message }) => (end.reason = message));
  const answered = await waitUntil(async () => end.reason !== '' || answers(socketDirectory), START_LIMIT);
  if (answered && end.reason === '' && child.pid !== undefined) return child.pid;
  child.kill('SIGQUIT');
  return `${end.reason || 'it never answered.'} ${readFileSync(log, 'utf8').slice(-2_000)}`;
}
