const WARM_UP = 20;
const NAME_WIDTH = 28;

/** Sends a question again and again, one after the other; milliseconds of each round, in order of size. */
export async function ask(url: string, token: string, body: string, rounds: number): Promise<number[]> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const times: number[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    const started = performance.now();
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const { errors } = (await answer.json()) as { errors?: { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    if (round >= 0) times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b);
}

export function printHead(): void {
  console.log(''.padEnd(NAME_WIDTH), 'p50 ms'.padStart(8), 'p95 ms'.padStart(8));
}

export function printTimes(name: string, times: readonly number[]): void {
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1).padStart(8);
  console.log(name.padEnd(NAME_WIDTH), at(0.5), at(0.95));
}
