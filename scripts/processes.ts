import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { migrate } from '../subgraphs/shared/database/migrate';
import { PROJECT_ROOT } from '../subgraphs/shared/server/project-root';
import { runProcess, type Stoppable } from '../subgraphs/shared/server/run-process';
import { byDatabase, openDatabases } from './host/databases';
import { startFourProcesses } from './host/four-processes';
import { provisionAll } from './provision';
import { MODULES } from './schema/modules';
import { SMALL_SAMPLE } from './seed/generate';
import { isEmpty, seedDatabases } from './seed/seed-databases';
import { readUsage } from './usage-error';

const HELP = `Starts the graph as four processes, with the settings of docker-compose.yml but for the addresses.

  npm run processes -- [options]

  --postgres <url>      administrator's URL of a PostgreSQL server, 17 or newer; without it the embedded one starts
  --data-dir <folder>   where the embedded databases, the files and the keys that outlive a start live (.data)
  --no-sample-data      leave empty databases empty
  --log-level <level>   (info)
  --help                this text
`;

const OPTIONS = {
  postgres: { type: 'string' },
  'data-dir': { type: 'string', default: join(PROJECT_ROOT, '.data') },
  'no-sample-data': { type: 'boolean', default: false },
  'log-level': { type: 'string', default: 'info' },
  help: { type: 'boolean', default: false },
} as const;

const readOptions = () => readUsage({ args: process.argv.slice(2), options: OPTIONS }, HELP).values;

async function start(options: ReturnType<typeof readOptions>): Promise<Stoppable> {
  const dataDirectory = resolve(options['data-dir']);
  const { databases, close } = options.postgres
    ? { ...(await provisionGiven(options.postgres)), close: async () => {} }
    : await openOwn(join(dataDirectory, 'postgres'));
  const owners = await byDatabase(async (name) => {
    const owner = databases[name]?.owner;
    if (!owner) throw new Error(`The database of ${name} has no owner role.`);
    return owner;
  });
  for (const { name, migrations } of MODULES) await migrate(owners[name], migrations);
  if (!options['no-sample-data'] && (await isEmpty(owners))) {
    process.stderr.write('Loading the sample data …\n');
    await seedDatabases({ connections: owners, objects: SMALL_SAMPLE });
  }
  const four = await startFourProcesses({
    root: PROJECT_ROOT,
    databases,
    dataDirectory,
    logLevel: options['log-level'],
  });
  console.log(`The graph is ready at ${four.url}/graphql`);
  return {
    stop: async () => {
      await four.close();
      await close();
    },
  };
}

/** New passwords at each start: nobody else needs them. */
function provisionGiven(adminUrl: string) {
  const secret = () => randomBytes(24).toString('hex');
  return provisionAll(adminUrl, { owner: secret(), application: secret() });
}

async function openOwn(directory: string) {
  const opened = await openDatabases({ kind: 'embedded', dataDirectory: directory }, (message) =>
    process.stderr.write(`${message}\n`),
  );
  const databases = await byDatabase(async (name) => ({
    application: opened.application[name],
    owner: opened.owner?.[name] ?? null,
  }));
  return { databases, close: opened.close };
}

runProcess(async () => {
  const options = readOptions();
  if (options.help) {
    console.log(HELP);
    process.exit(0);
  }
  return start(options);
});
