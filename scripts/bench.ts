import { measureQueries } from './bench/queries';
import { measureStart } from './bench/start';
import { measureVerification } from './bench/verification';

const HELP = `Measures the graph on this machine and prints the figures.

  npm run bench -- start      time from the command to the first answer: first start, later start
  npm run bench -- queries    the worked examples against a running graph: median and 95th percentile

  npm run bench -- verification   a certificate against a medium, beside one SHA-256 pass over the same bytes

  --url <address>   graph to ask for «queries» (http://localhost:4000)
  --lines <n> --megabytes <n> --medium tar|directory   of «verification» (50000, 2000, tar)
`;

const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  start: measureStart,
  queries: measureQueries,
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
