import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readExamples } from '../../gateway/playground-examples';
import { SCHEMA_DIRECTORY } from '../schema/files';
import { signInAs } from '../token-flow';
import { ask, printHead, printTimes } from './timing';

const ROUNDS = 100;

/** Asks every worked example of a running graph, one after the other, as the sample analyst. */
export async function measureQueries(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { url: { type: 'string', default: 'http://localhost:4000' } },
  });
  const token = await signInAs('analyst', values.url);
  printHead();
  for (const { name, query, variables } of readExamples(join(SCHEMA_DIRECTORY, 'examples'))) {
    const body = JSON.stringify({ query, variables: variables ? JSON.parse(variables) : {} });
    printTimes(name, await ask(values.url, token, body, ROUNDS));
  }
}
