import 'reflect-metadata';
import { measureAnalogues } from './bench/analogues';
import { measureQueries } from './bench/queries';
import { measureStart } from './bench/start';
import { measureTotals } from './bench/totals';
import { measureVerification } from './bench/verification';

const HELP = `Measures the graph on this machine and prints the figures.

  npm run bench -- start         time from the command to the first answer: first start, later start
  npm run bench -- queries       the worked examples against a running graph: median and 95th percentile
  npm run bench -- totals        sums over all objects of a graph of its own in a temporary folder
  npm run bench -- analogues     the search for analogues against the reading of one entry, over 100 000 entries
  npm run bench -- verification  a certificate against a medium, beside one SHA-256 pass over the same bytes

  --url <address>     graph to ask for «queries» (http://localhost:4000)
  --objects <number>  objects of the sample for «totals» (100000: some minutes to load)
  --entries <number>  entries of the register for «analogues» (100000)
  --lines <number>, --megabytes <number>, --medium tar|directory
                      size and kind of the medium of «verification» (50000, 2000, tar)
`;

const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  start: measureStart,
  queries: measureQueries,
  totals: measureTotals,
  analogues: measureAnalogues,
  verification: measureVerification,
};

async function main(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  const bench = BENCHES[name];
  if (bench) return bench(args);
  console.log(HELP);
  if (name && name !== '--help') process.exitCode = 1;
}

void main();
