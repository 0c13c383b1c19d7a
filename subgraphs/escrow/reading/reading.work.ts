import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { withClient } from '../../shared/database/connection';
import { DELIVERY_PACE } from '../../shared/events/delivery-pace';
import type { Work, WorkSide } from '../../shared/server/work';
import type { Vault } from '../../shared/storage/vault';
import { sealWaiting, sweepUploads } from '../material/upload.service';
import { type CarryOutSide, carryOutReading } from './carry-out-reading';
import { closeAll } from './opened-media';
import { nextReading } from './reading.store';

const START_AGAIN_MS = 5_000;
const SWEEP_MS = 60 * 60 * 1000;

type WaitingSide = CarryOutSide & Pick<WorkSide, 'onFault'>;

/**
 * Seals the uploads that wait for it, and reads the media that wait to be read, one after the other, for as long as the registry runs. One process reads at a
 * time: the lock ends with its session, so that after a kill the next one goes on at once with what was not finished.
 */
export const readWaitingMedia: Work = (side) => {
  const { vault } = side;
  if (!vault) return async () => undefined;
  const end = new AbortController();
  const ended = run(side, vault, end.signal);
  return async () => {
    end.abort();
    await ended;
  };
};

async function run(side: WorkSide, vault: Vault, stopped: AbortSignal): Promise<void> {
  const pace = { ...DELIVERY_PACE, ...side.pace };
  await pause(pace.startMs, stopped);
  while (!stopped.aborted) {
    try {
      await withClient(side.connection, (client) => work(client, { ...side, vault }, pace.relayMs, stopped));
    } catch (fault) {
      if (stopped.aborted) return;
      side.onFault(fault);
      await pause(START_AGAIN_MS, stopped);
    }
  }
}

async function work(client: Client, side: WaitingSide, pollMs: number, stopped: AbortSignal): Promise<void> {
  if (!(await takeLock(client))) return pause(START_AGAIN_MS, stopped);
  await closeAll(side.vault);
  let swept = 0;
  while (!stopped.aborted) {
    // A session that ended took the lock with it.
    await client.query('SELECT 1');
    if (Date.now() - swept > SWEEP_MS) {
      await sweepUploads(side, side.now());
      swept = Date.now();
    }
    await sealWaiting(side, stopped);
    if (!(await readNext(side, stopped))) await pause(pollMs, stopped);
  }
}

/** Carries out one reading; false when none waits. */
export async function readNext(side: CarryOutSide, stopped: AbortSignal): Promise<boolean> {
  const reading = await nextReading(side.dataSource);
  if (reading) await carryOutReading(side, reading, stopped);
  return reading !== null;
}

async function takeLock(client: Client): Promise<boolean> {
  const { rows } = await client.query(`SELECT pg_try_advisory_lock(hashtext('media-readings')) AS mine`);
  return rows[0].mine === true;
}

async function pause(ms: number, stopped: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal: stopped }).catch(() => undefined);
}
