import { ConfigurationError } from '../subgraphs/shared/server/configuration-error';
import { createLogger } from '../subgraphs/shared/server/logger';
import { PROJECT_ROOT } from '../subgraphs/shared/server/project-root';
import { runProcess, type Stoppable } from '../subgraphs/shared/server/run-process';
import { assembleGateway } from './assemble';
import { accessConfigOfProcess, gatewayConfigOfProcess, SUBGRAPHS } from './config';
import { createHttpTransport } from './transport-http';

async function start(): Promise<Stoppable> {
  const config = gatewayConfigOfProcess();
  const { issuer } = accessConfigOfProcess();
  const addresses = config.subgraphs;
  if (!addresses)
    throw new ConfigurationError(
      'gateway',
      SUBGRAPHS.map(
        (name) => `SUBGRAPH_URL_${name.toUpperCase()} is missing: set the address of the subgraph`,
      ),
    );
  const logger = createLogger({ name: 'gateway', level: config.logLevel });
  const transportTo = (name: keyof typeof addresses) =>
    createHttpTransport(addresses[name].url, { deadlineMs: config.subgraphTimeoutMs });
  const gateway = await assembleGateway({
    config,
    issuer,
    logger,
    root: PROJECT_ROOT,
    transports: {
      objects: transportTo('objects'),
      register: transportTo('register'),
      escrow: transportTo('escrow'),
    },
    proofKeys: {
      objects: addresses.objects.proofKey,
      register: addresses.register.proofKey,
      escrow: addresses.escrow.proofKey,
    },
  });
  const { url } = await gateway.listen();
  logger.info({ url }, 'gateway is ready');
  return { stop: () => gateway.close() };
}

runProcess(start);
