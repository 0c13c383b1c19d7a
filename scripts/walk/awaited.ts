import { WalkStopped } from './walk.model';

/** Far more than it takes, unless the machine is very busy. */
const WAIT_MS = 60_000;

/** Asks again until there is an answer: what another registry does about an event takes a moment. */
export async function awaited<Found>(
  what: string,
  find: () => Promise<Found | null>,
  waitMs: number = WAIT_MS,
): Promise<Found> {
  const end = Date.now() + waitMs;
  while (Date.now() < end) {
    const found = await find();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new WalkStopped(`${what} did not come within ${waitMs / 1000} seconds.`);
}
