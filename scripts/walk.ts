import 'reflect-metadata';
import { almatyDay } from '../subgraphs/shared/kernel/local-date';
import { withOwnGraph } from './host/own-graph';
import { TokenFlowError } from './token-flow';
import { readUsage, UsageError } from './usage-error';
import { play, tableOf } from './walk/play';
import { sampleSigner } from './walk/signer';
import { type Walk, WalkStopped } from './walk/walk.model';
import { WALKS } from './walk/walks';

const HELP = `Takes objects and products through the acts of the orders on a running graph, step by step, as its sample users.

  npm run walk -- [options]

  --only <walks>    one or more of: ${WALKS.map(({ name }) => name).join(', ')}, separated by commas
  --url <address>   graph to walk on (http://localhost:4000)
  --data <folder>   folder of the data of that graph (.data), with whose sample authority is signed
  --own             start a graph of its own on a temporary folder and walk on that
  --list            print the steps as tables, and walk nothing
  --help            this text

The walk stops at the first step that does not go as it should and tells why; it ends with 0 when all steps went well.
`;

const OPTIONS = {
  only: { type: 'string' },
  url: { type: 'string', default: 'http://localhost:4000' },
  data: { type: 'string', default: '.data' },
  own: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const readOptions = (argv: readonly string[]) =>
  readUsage({ args: [...argv], options: OPTIONS }, HELP).values;

function chosen(only: string | undefined): readonly Walk[] {
  if (only === undefined) return WALKS;
  return only.split(',').map((name) => {
    const walk = WALKS.find((candidate) => candidate.name === name.trim());
    if (!walk) throw new UsageError(`There is no walk «${name}».\n\n${HELP}`);
    return walk;
  });
}

async function main(): Promise<void> {
  const { help, list, only, own, url, data } = readOptions(process.argv.slice(2));
  const walks = chosen(only);
  if (help) return console.log(HELP);
  if (list) return console.log(walks.map(tableOf).join('\n\n'));
  if (!URL.canParse(url)) throw new UsageError(`«${url}» is not an address.`);
  const walkOn = async (address: string, dataDirectory: string) => {
    const now = () => new Date();
    const sign = sampleSigner(dataDirectory, now);
    const options = { url: address, today: almatyDay(now()), sign, tell: console.log };
    for (const walk of walks) await play(walk, options);
  };
  if (own) await withOwnGraph({ tell: (line) => console.error(line) }, walkOn);
  else await walkOn(new URL(url).origin, data);
}

main().catch((fault) => {
  const isExpected = [WalkStopped, UsageError, TokenFlowError].some((kind) => fault instanceof kind);
  console.error(isExpected ? `\n${fault.message}` : fault);
  process.exitCode = 1;
});
