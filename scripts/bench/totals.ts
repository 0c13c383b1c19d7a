import { parseArgs } from 'node:util';
import { withOwnGraph } from '../host/own-graph';
import { objectCode } from '../seed/object-plan';
import { signInAs } from '../token-flow';
import { ask, printHead, printTimes } from './timing';

const OBJECTS = 100_000;
const ROUNDS = 30;

/** What an analyst asks of all objects, and of one. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'totals by body':
    '{ costTotals(groupBy: OWNER, first: 20) { rank owner { name { en } } planned { amount } actual { amount } } }',
  'totals by body, one year':
    '{ costTotals(groupBy: OWNER, first: 20, filterBy: { years: { from: 2026, to: 2026 } }) { rank owner { name { en } } planned { amount } } }',
  'totals by year': '{ costTotals(groupBy: YEAR, first: 50) { year planned { amount } actual { amount } } }',
  'totals by stage': '{ costTotals(groupBy: STAGE) { stage planned { amount } actual { amount } } }',
  'totals by class': '{ costTotals(groupBy: CLASS) { objectClass planned { amount } actual { amount } } }',
  'greatest variance by body':
    '{ costTotals(groupBy: OWNER, rankBy: VARIANCE, first: 20) { rank owner { name { en } } variance { amount } } }',
  'totals of one object': `{ informatizationObject(code: "${objectCode(41)}") { costTotals { planned { amount } } costByYear { year } } }`,
};

/** Asks totals over all objects of a graph of its own: 100 000 of them unless told otherwise. */
export async function measureTotals(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { objects: { type: 'string', default: String(OBJECTS) } },
  });
  const objects = Number(values.objects);
  if (!Number.isInteger(objects) || objects < 100)
    throw new RangeError('--objects takes a number from 100 on.');
  console.log(`Loading ${objects} objects …`);
  await withOwnGraph({ objects }, async (url) => {
    const token = await signInAs('analyst', url);
    printHead();
    for (const [name, query] of Object.entries(QUESTIONS))
      printTimes(name, await ask(url, token, JSON.stringify({ query }), ROUNDS));
  });
}
