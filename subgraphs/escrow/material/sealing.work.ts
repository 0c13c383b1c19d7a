import { DELIVERY_PACE } from '../../shared/events/delivery-pace';
import { pause } from '../../shared/events/pause';
import { type SealedWorkSide, sealedWork } from '../../shared/server/work';
import { sealWaiting, sweepUploads } from './upload.service';

const SWEEP_MS = 60 * 60 * 1000;
/** A store that is away does not come back at once, and each try is told. */
const AFTER_FAULT_MS = 5_000;

/**
 * Seals the media that wait for it. Every process does, since the bytes of an upload may lie on its machine alone; it
 * waits neither for a reading nor for the process that reads.
 */
export const sealWaitingMedia = sealedWork(async (side: SealedWorkSide, stopped) => {
  for (let swept = 0; !stopped.aborted; ) {
    if (Date.now() - swept > SWEEP_MS) {
      await sweepUploads(side, side.now());
      swept = Date.now();
    }
    const hasFailed = await sealWaiting(side, stopped);
    await pause(hasFailed ? AFTER_FAULT_MS : (side.pace.relayMs ?? DELIVERY_PACE.relayMs), stopped);
  }
});
