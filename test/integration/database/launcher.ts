import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type ConnectionOptions, withClient } from '../../../subgraphs/shared/database/connection';
import { readServerRecord, stopServer } from '../../../subgraphs/shared/database/postgres-process';
import type { ChildOrder, ChildReport } from './start-child';

/** A directory that every account may enter. */
export function openTemporaryDirectory(): string {
  const directory = mkdtempSync(join(realpathSync(tmpdir()), 'launcher-'));
  chmodSync(directory, 0o755);
  return directory;
}

/** Ends a server that a test left running, by its record, and removes the files. */
export async function cleanUp(directory: string, ...dataDirectories: readonly string[]): Promise<void> {
  for (const data of dataDirectories) {
    const record = readServerRecord(data);
    if (record) await stopServer(data, record.pid);
  }
  rmSync(directory, { recursive: true, force: true });
}

export interface StartedChild {
  readonly pid: number;
  readonly report: ChildReport;
  /** `SIGKILL`, or the end of its input, at which it stops its server. */
  end(how: 'kill' | 'stop'): Promise<void>;
}

/** Another process that owns a server. */
export async function startInChild(order: ChildOrder): Promise<StartedChild> {
  const args = [
    '-r',
    join(__dirname, 'typescript-hook.cjs'),
    join(__dirname, 'start-child.ts'),
    JSON.stringify(order),
  ];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { pid: child.pid ?? 0, report: JSON.parse(String(line)), end: (how) => end(child, how) };
}

async function end(child: ChildProcess, how: 'kill' | 'stop'): Promise<void> {
  const exit = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
  if (how === 'kill') child.kill('SIGKILL');
  else child.stdin?.end();
  await exit;
}

export async function query(connection: ConnectionOptions, sql: string): Promise<Record<string, unknown>[]> {
  return withClient(connection, async (client) => (await client.query(sql)).rows);
}
