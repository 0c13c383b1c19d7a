import { parseArgs } from 'node:util';
import { type ConnectionOptions, withClient } from '../../subgraphs/shared/database/connection';
import { withOwnGraph } from '../host/own-graph';
import { SMALL_SAMPLE } from '../seed/generate';
import { copyRows } from '../seed/load';
import { entryCount, entryNumber, entryPlan, registerEntry, softwareProduct } from '../seed/register';
import { signInAs } from '../token-flow';
import { ask } from './timing';

const BATCH = 2_000;
const ROUNDS = 30;

/** What is asked of the search, as people ask: exact words, synonyms, other letters, misspellings. */
const QUESTIONS = [
  'антивирусный комплекс',
  'вирусқа қарсы қорғау',
  'брандмауэр',
  'qujat ainalymy',
  'документаоборот',
  'резервное копирование серверов',
  'видеоканференция',
  'сатып алу',
  'vulnerability scanner',
  'қашықтан оқыту жүйесі',
  'учёт активов государственных учреждений',
  'бухгалтерлік есеп',
  'шифрование и электронная подпись',
  'geographic maps routing',
  'планшет «Айсау»',
  'разведение верблюдов',
];

/**
 * Compares the search for analogues with the reading of one entry by its key, through the same graph, over a register
 * of that many entries in a folder of its own.
 */
export async function measureAnalogues(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { entries: { type: 'string', default: '100000' } },
  });
  const entries = Number(values.entries);
  const prepare = ({ register }: { readonly register: ConnectionOptions }) => addEntries(register, entries);
  await withOwnGraph({ prepare }, (url) => compare(url, entries));
}

/** Entries beyond those of the small sample, as a larger sample would hold them. */
async function addEntries(connection: ConnectionOptions, entries: number): Promise<void> {
  const started = performance.now();
  await withClient(connection, async (client) => {
    for (let after = entryCount(SMALL_SAMPLE); after < entries; after += BATCH) {
      const size = Math.min(BATCH, entries - after);
      const plans = Array.from({ length: size }, (_, index) => entryPlan(after + index + 1));
      await copyRows(client, 'software_product', plans.map(softwareProduct));
      const rows = plans.map(registerEntry);
      await copyRows(
        client,
        'register_entry',
        rows.map(({ entry }) => entry),
      );
      await copyRows(
        client,
        'register_entry_event',
        rows.flatMap(({ events }) => events),
      );
    }
    await client.query('VACUUM ANALYZE');
  });
  console.log(`${entries} entries loaded in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

async function compare(url: string, entries: number): Promise<void> {
  const token = await signInAs('analyst', url);
  const times = (query: string, variables: object) =>
    ask(url, token, JSON.stringify({ query, variables }), ROUNDS);
  const keys = Array.from({ length: QUESTIONS.length }, (_, index) =>
    entryNumber(1 + ((index * 7919) % entries)),
  );
  const byKey: number[] = [];
  for (const number of keys)
    byKey.push(
      ...(await times('query ($number: String!) { registerEntry(number: $number) { id number } }', {
        number,
      })),
    );
  const bySearch: number[] = [];
  for (const query of QUESTIONS) {
    const found = await times(
      'query ($query: String!) { analogues(query: $query, first: 10) { totalCount nodes { score entry { number } } } }',
      { query },
    );
    console.log(query.padEnd(44), tell(found));
    bySearch.push(...found);
  }
  console.log('search for analogues'.padEnd(44), tell(bySearch));
  console.log('one entry by its key'.padEnd(44), tell(byKey));
  console.log(
    `p95 of the search is ${(at(bySearch, 0.95) / at(byKey, 0.95)).toFixed(1)} times p95 of the key`,
  );
}

function at(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

function tell(times: readonly number[]): string {
  return `p50 ${at(times, 0.5).toFixed(1).padStart(7)} ms  p95 ${at(times, 0.95).toFixed(1).padStart(7)} ms`;
}
