import { setTimeout as sleep } from 'node:timers/promises';

/** Long enough for a busy machine; what never comes is told before the time of the test is over. */
const WITHIN_MS = 60_000;

/** Asks again until the question is answered by yes. */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs = WITHIN_MS): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`It was not so within ${withinMs} ms.`);
    await sleep(20);
  }
}
