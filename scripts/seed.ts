import 'reflect-metadata';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Presets, SingleBar } from 'cli-progress';
import { readHostConfig } from './host/config';
import { type OpenDatabases, openDatabases } from './host/databases';
import { SMALL_SAMPLE } from './seed/generate';
import { type OwnerConnections, seedDatabases } from './seed/seed-databases';
import { readUsage, UsageError } from './usage-error';

/** Serials of the codes have seven digits. */
const MOST_OBJECTS = 9_999_999;

const HELP = `Loads sample data: real names of state bodies and systems, everything else invented and flagged so.

  npm run seed -- [options]

  --objects <number>     informatization objects of the whole sample (${SMALL_SAMPLE}; up to ${MOST_OBJECTS})
  --replace              empty the tables first; asks, unless --yes is given
  --add                  enlarge the sample that is there
  --yes                  do not ask
  --data-dir <folder>    where the embedded databases live (.data; variable DATA_DIR)
  --help                 this text

With none of --replace and --add only empty tables are filled. Databases of your own are given by DATABASE_URL_OBJECTS,
DATABASE_URL_REGISTER, DATABASE_URL_ESCROW and MIGRATION_DATABASE_URL_…, the owners of the tables.
`;

const OPTIONS = {
  objects: { type: 'string', default: String(SMALL_SAMPLE) },
  replace: { type: 'boolean', default: false },
  add: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  'data-dir': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Errors whose message alone tells the reader what to do. */
const EXPECTED = new Set([
  'UsageError',
  'SeedError',
  'ConfigurationError',
  'DatabaseError',
  'EmbeddedPostgresError',
]);

type Options = ReturnType<typeof readOptions>;

/** What the command needs of the world around it. */
export interface SeedWorld {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Asks the person at the keyboard; null when there is none. */
  readonly confirm: ((question: string) => Promise<boolean>) | null;
  readonly open: (dataDirectory: string | undefined) => Promise<Pick<OpenDatabases, 'owner' | 'close'>>;
}

const readOptions = (argv: readonly string[]) =>
  readUsage({ args: [...argv], options: OPTIONS }, HELP).values;

function objectCount({ objects }: Options): number {
  const count = Number(objects);
  if (/^\d+$/.test(objects) && count >= 1 && count <= MOST_OBJECTS) return count;
  throw new UsageError(`--objects takes a whole number from 1 to ${MOST_OBJECTS}, not «${objects}».`);
}

/** Emptying tables is asked about twice: by the option, and by a question or --yes. */
async function agree({ replace, add, yes }: Options, { confirm }: SeedWorld): Promise<void> {
  if (replace && add) throw new UsageError('--replace and --add exclude each other.');
  if (!replace || yes) return;
  if (confirm === null)
    throw new UsageError('--replace empties the tables: say --yes where nobody can be asked.');
  if (!(await confirm('All rows of the three registries will be deleted. Go on?')))
    throw new UsageError('Nothing was changed.');
}

async function fill(connections: OwnerConnections, objects: number, options: Options): Promise<void> {
  const format = 'Sample data {bar} {value}/{total} objects, {eta_formatted} left';
  const bar = new SingleBar({ format, noTTYOutput: true, notTTYSchedule: 5_000 }, Presets.shades_classic);
  const onProgress = (loaded: number) => {
    if (!bar.isActive) bar.start(objects, 0);
    bar.update(loaded);
  };
  try {
    const { replace, add } = options;
    await seedDatabases({ connections, objects, replace, add, onProgress });
  } finally {
    if (bar.isActive) bar.stop();
  }
}

async function seed(options: Options, world: SeedWorld): Promise<void> {
  const objects = objectCount(options);
  await agree(options, world);
  const databases = await world.open(options['data-dir']);
  try {
    if (!databases.owner)
      throw new UsageError(
        'The owners of the tables must be given: MIGRATION_DATABASE_URL_OBJECTS, …_REGISTER, …_ESCROW.',
      );
    await fill(databases.owner, objects, options);
    world.err(`Loaded: ${objects} informatization objects.\n`);
  } finally {
    await databases.close();
  }
}

/** @returns exit code: 0, or 1 after one clear message on `err` */
export async function runSeed(argv: readonly string[], world: SeedWorld): Promise<number> {
  try {
    const options = readOptions(argv);
    if (options.help) world.out(HELP);
    else await seed(options, world);
    return 0;
  } catch (fault) {
    if (!(fault instanceof Error && EXPECTED.has(fault.name))) throw fault;
    world.err(`${fault.message.trimEnd()}\n`);
    return 1;
  }
}

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test(await terminal.question(`${question} [y/N] `));
  } finally {
    terminal.close();
  }
}

/** Told to stop, the command closes the databases and ends: what was not loaded to the end is not there. */
class Stopping {
  isAsked = false;

  whenAsked(close: () => Promise<void>): void {
    const stop = () => {
      this.isAsked = true;
      close().finally(() => {
        process.stderr.write('Stopped: nothing was loaded.\n');
        process.exit(1);
      });
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  }
}

async function openUntilStopped(
  stopping: Stopping,
  dataDirectory: string | undefined,
): Promise<OpenDatabases> {
  const { database } = readHostConfig({ DATA_DIR: dataDirectory && resolve(dataDirectory) });
  const databases = await openDatabases(database, (message) => process.stderr.write(`${message}\n`));
  let closed: Promise<void> | null = null;
  const close = () => {
    closed ??= databases.close();
    return closed;
  };
  stopping.whenAsked(close);
  return { ...databases, close };
}

function main(): void {
  const stopping = new Stopping();
  const world: SeedWorld = {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    confirm: process.stdin.isTTY ? ask : null,
    open: (dataDirectory) => openUntilStopped(stopping, dataDirectory),
  };
  runSeed(process.argv.slice(2), world).then(
    (code) => stopping.isAsked || process.exit(code),
    (fault) => {
      // The load fails when its databases are closed under it: that is no news.
      if (stopping.isAsked) return;
      process.stderr.write(`${fault instanceof Error ? fault.stack : fault}\n`);
      process.exit(1);
    },
  );
}

if (require.main === module) main();
