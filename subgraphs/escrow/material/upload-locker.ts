import { setTimeout as sleep } from 'node:timers/promises';
import type { Locker } from '@tus/server';
import type { SessionLocks } from '../../shared/database/session-locks';

/** Who holds an upload and is asked for it ends its piece within three seconds. */
const WAIT_MS = 10_000;
const ASK_AGAIN_MS = 100;
const LOCKED = { status_code: 423, body: 'Another request is sending this upload.\n' };

/**
 * One request at a time writes an upload, whichever process it reaches. A later one makes the earlier one end: so a
 * depositor goes on at once whose first line hangs.
 */
export const uploadLocker = (locks: SessionLocks): Locker => ({
  newLock: (id) => ({
    async lock(signal, requestRelease) {
      const deadline = Date.now() + WAIT_MS;
      while (!(await locks.take(`upload ${id}`, () => void requestRelease()))) {
        if (signal.aborted || Date.now() > deadline) throw LOCKED;
        await sleep(ASK_AGAIN_MS);
      }
    },
    unlock: () => locks.release(`upload ${id}`),
  }),
});
