import type { Client } from 'pg';
import { withClient } from '../../shared/database/connection';
import { DELIVERY_PACE } from '../../shared/events/delivery-pace';
import { pause } from '../../shared/events/pause';
import { type SealedWorkSide, sealedWork } from '../../shared/server/work';
import { carryOutReading } from './carry-out-reading';
import type { CarryOutSide } from './finish-reading';
import { removeLeftOpen } from './opened-media';
import { nextReading } from './reading.store';

/**
 * Reads the media that wait to be read, one after the other. One process reads at a time: the lock ends with its
 * session, so that after a kill the next one goes on at once with what was not finished.
 */
export const readWaitingMedia = sealedWork((side, stopped) =>
  withClient(side.connection, (client) => readAll(client, side, stopped)),
);

async function readAll(client: Client, side: SealedWorkSide, stopped: AbortSignal): Promise<void> {
  await removeLeftOpen(side);
  if (!(await takeLock(client))) return;
  while (!stopped.aborted) {
    // A session that ended took the lock with it.
    await client.query('SELECT 1');
    if (await readNext(side, stopped)) continue;
    // The lock of a process that lost its power ends later than it did.
    await removeLeftOpen(side);
    await pause(side.pace.relayMs ?? DELIVERY_PACE.relayMs, stopped);
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
