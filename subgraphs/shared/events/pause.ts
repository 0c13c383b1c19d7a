import { setTimeout as sleep } from 'node:timers/promises';

/** Waits so many milliseconds, but not for work that is to end. */
export async function pause(ms: number, stopped: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal: stopped }).catch(() => undefined);
}
