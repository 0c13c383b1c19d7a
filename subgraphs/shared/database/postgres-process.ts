import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type ConnectionOptions, socketConnection } from './connection';

/** How long a start may take: recovery replays up to `max_wal_size` of writes. Milliseconds. */
export const START_LIMIT = 120_000;

/** What the server writes about itself into `postmaster.pid`. */
export interface ServerRecord {
  readonly pid: number;
  readonly socketDirectory: string | undefined;
}

/** The record of the server that runs on the directory, or of one that died there; null when none is left. */
export function readServerRecord(dataDirectory: string): ServerRecord | null {
  const file = join(dataDirectory, 'postmaster.pid');
  if (!lstatSync(file, { throwIfNoEntry: false })) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), socketDirectory: lines[4] || undefined };
}

/**
 * True when the process is alive and is the server of this directory. A number alone tells neither: it may have
 * passed to another program, or belong to a zombie that the first process of a container never buries.
 */
export function isServerOf(dataDirectory: string, pid: number): boolean {
  return Number.isInteger(pid) && pid > 0 && `${commandLine(pid)} `.includes(`-D ${dataDirectory} `);
}

/** Empty for a zombie and for a process that is gone. */
function commandLine(pid: number): string {
  if (platform() !== 'linux') {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/**
 * Tells the next server that the record of the dead one is stale. PostgreSQL sees that by itself only when no
 * process has the number any more. Our own number in its place does the same for zombies and reused numbers,
 * since PostgreSQL takes the number of its parent as stale; the rest of the record stays, and with it PostgreSQL's
 * own check that no process of the dead server still holds the shared memory (removing the file would end it).
 */
export function markStale(dataDirectory: string, socketDirectory: string): void {
  for (const file of [join(dataDirectory, 'postmaster.pid'), `${socketPath(socketDirectory)}.lock`]) {
    if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^-?\d+/, String(process.pid)));
  }
}

export function socketPath(socketDirectory: string): string {
  return join(socketDirectory, '.s.PGSQL.5432');
}

export function adminConnection(socketDirectory: string): ConnectionOptions {
  return socketConnection({ socketDirectory, user: 'postgres', database: 'postgres' });
}

/** True when a session can be opened: not while the server starts, recovers or stops. */
export async function answers(socketDirectory: string): Promise<boolean> {
  const client = new Client({ ...adminConnection(socketDirectory), connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** Waits until the condition holds; false when the time is over. The limit is in milliseconds. */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  limit: number,
): Promise<boolean> {
  const end = performance.now() + limit;
  while (!(await condition())) {
    if (performance.now() > end) return false;
    await sleep(10);
  }
  return true;
}

/** Ends the server as PostgreSQL's «fast» mode does; after half a minute without waiting for its last checkpoint. */
export async function stopServer(dataDirectory: string, pid: number): Promise<void> {
  const isGone = () => !isServerOf(dataDirectory, pid);
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (isGone()) return;
    process.kill(pid, signal);
    if (await waitUntil(isGone, 30_000)) return;
  }
}
