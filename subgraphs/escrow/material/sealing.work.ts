import { DELIVERY_PACE } from '../../shared/events/delivery-pace';
import { pause, type SealedWorkSide, sealedWork } from '../../shared/server/work';
import { sealWaiting, sweepUploads } from './upload.service';

const SWEEP_MS = 60 * 60 * 1000;

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
    await sealWaiting(side, stopped);
    await pause(side.pace.relayMs ?? DELIVERY_PACE.relayMs, stopped);
  }
});
