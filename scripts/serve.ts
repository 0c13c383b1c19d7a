import 'reflect-metadata';
import { resolve } from 'node:path';
import { createLogger, LOG_LEVELS } from '../subgraphs/shared/server/logger';
import { PROJECT_ROOT } from '../subgraphs/shared/server/project-root';
import { runProcess, type Stoppable } from '../subgraphs/shared/server/run-process';
import type { SignatureConfig } from '../subgraphs/shared/signature/signature.model';
import { lateSignatures, openSignatures } from '../subgraphs/shared/signature/signature-config';
import type { SignatureVerifier } from '../subgraphs/shared/signature/signature-verifier';
import { keptVault } from '../subgraphs/shared/storage/vault-config';
import { readHostConfig } from './host/config';
import { openDatabases } from './host/databases';
import { startOneProcess } from './host/one-process';
import { SMALL_SAMPLE } from './seed/generate';
import { isEmpty, seedDatabases } from './seed/seed-databases';
import { readUsage } from './usage-error';

const HELP = `Starts the graph on this machine: the gateway, the three subgraphs and, unless databases are configured, PostgreSQL.

  npm start -- [options]

  --port <number>        port of the gateway (4000; variable PORT)
  --host <address>       address to listen on (127.0.0.1; variable HOST)
  --data-dir <folder>    where the databases and keys live (.data; variable DATA_DIR)
  --no-sample-data       leave empty databases empty
  --log-level <level>    ${LOG_LEVELS.join(', ')} (warn; variable LOG_LEVEL)
  --help                 this text

Variables: DATABASE_URL_OBJECTS, DATABASE_URL_REGISTER, DATABASE_URL_ESCROW and MIGRATION_DATABASE_URL_… use databases
of your own; OIDC_ISSUER uses an issuer of your own. See README.md, «Configuration».
`;

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  'data-dir': { type: 'string' },
  'no-sample-data': { type: 'boolean', default: false },
  'log-level': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const readOptions = (argv: readonly string[]) =>
  readUsage({ args: [...argv], options: OPTIONS }, HELP).values;

const tell = (message: string): void => {
  process.stderr.write(`${message}\n`);
};

/** Where no authority is configured this machine's own sample authority is believed. */
function signaturesOf(config: SignatureConfig, dataDirectory: string): SignatureVerifier {
  if (config.serviceUrl || config.authorities.length > 0) return openSignatures(config);
  return lateSignatures(() => {
    const { sampleSignatures } =
      require('./sample-authority/sample-signatures') as typeof import('./sample-authority/sample-signatures');
    return sampleSignatures(dataDirectory, () => new Date());
  });
}

async function start(options: ReturnType<typeof readOptions>): Promise<Stoppable> {
  const { gateway, issuer, database, signatures, vault, stores } = readHostConfig({
    PORT: options.port,
    HOST: options.host,
    DATA_DIR: options['data-dir'] && resolve(options['data-dir']),
    LOG_LEVEL: options['log-level'],
  });
  // Logs go beside the messages to people; standard output carries the address alone.
  const logger = createLogger({ name: 'graph', level: gateway.logLevel, destination: process.stderr });
  const databases = await openDatabases(database, tell);
  try {
    if (databases.embedded) tell(`PostgreSQL keeps its data in ${databases.embedded.dataDirectory}`);
    const { owner } = databases;
    if (owner && databases.embedded && !options['no-sample-data'] && (await isEmpty(owner))) {
      tell('Loading the sample data …');
      await seedDatabases({ connections: owner, objects: SMALL_SAMPLE });
    }
    const graph = await startOneProcess({
      config: gateway,
      issuer,
      connections: databases.application,
      root: PROJECT_ROOT,
      logger,
      vault: await keptVault(gateway.dataDirectory, vault),
      stores,
      signatures: signaturesOf(signatures, gateway.dataDirectory),
    });
    process.stdout.write(`The graph is ready at ${gateway.publicUrl.origin}/graphql\n`);
    tell(`Playground: ${gateway.publicUrl.origin}/playground — stop with Ctrl+C`);
    return {
      stop: async () => {
        await graph.close();
        await databases.close();
      },
    };
  } catch (fault) {
    await databases.close();
    throw fault;
  }
}

runProcess(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(HELP);
    process.exit(0);
  }
  return start(options);
});
