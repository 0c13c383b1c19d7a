import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readExamples } from '../../gateway/playground-examples';
import { SCHEMA_DIRECTORY } from '../schema/files';
import { signInAs } from '../token-flow';

const WARM_UP = 20;
const ROUNDS = 100;

/** Asks every worked example of a running graph, one after the other, as the sample analyst. */
export async function measureQueries(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { url: { type: 'string', default: 'http://localhost:4000' } },
  });
  const token = await signInAs('analyst', values.url);
  console.log('example'.padEnd(24), 'p50 ms'.padStart(8), 'p95 ms'.padStart(8));
  for (const { name, query, variables } of readExamples(join(SCHEMA_DIRECTORY, 'examples'))) {
    const body = JSON.stringify({ query, variables: variables ? JSON.parse(variables) : {} });
    const times = await timed(values.url, token, body);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1).padStart(8);
    console.log(name.padEnd(24), at(0.5), at(0.95));
  }
}

/** Milliseconds of each round, shortest first. */
export async function timed(url: string, token: string, body: string): Promise<number[]> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const started = performance.now();
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const { errors } = (await answer.json()) as { errors?: { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    if (round >= 0) times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b);
}
