import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { isRoot } from '../../../subgraphs/shared/database/server-account';

/** A process that has ended and whose parent never asks for its result: its number stays taken until `bury`. */
export async function startZombie(account: {
  uid: number;
  gid: number;
}): Promise<{ pid: number; bury(): void }> {
  const script = 'sleep 0.01 & echo $!; exec sleep 60';
  const identity = isRoot() ? { uid: account.uid, gid: account.gid } : {};
  const parent = spawn('/bin/sh', ['-c', script], {
    ...identity,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [pid] = await once(createInterface({ input: parent.stdout }), 'line');
  return { pid: Number(pid), bury: () => parent.kill() };
}
