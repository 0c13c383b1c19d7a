import { createProofVerifier } from '../access/gateway-proof';
import { createTokenVerifier } from '../access/token-verifier';
import { migrate, requireMigrated } from '../database/migrate';
import { NO_PEERS } from '../peers/peers';
import { blobFolder, createFolderBlobStore } from '../storage/folder-blob-store';
import { listenOn } from './http-server';
import { createLogger } from './logger';
import { openSubgraph } from './open-subgraph';
import { runProcess, type Stoppable } from './run-process';
import type { SubgraphModule } from './subgraph';
import { subgraphConfigOfProcess } from './subgraph-config';
import { createSubgraphServer } from './subgraph-http';

/** Runs one subgraph as a process of its own, configured by its environment. */
export function serveSubgraph(module: SubgraphModule): void {
  runProcess(() => start(module));
}

async function start(module: SubgraphModule): Promise<Stoppable> {
  const config = subgraphConfigOfProcess(module.name);
  const logger = createLogger({ name: 'subgraph', level: config.logLevel }).child({ subgraph: module.name });
  const { application, owner } = config.database;
  if (owner) await migrate(owner, module.migrations);
  else await requireMigrated(application, module.migrations);
  const subgraph = await openSubgraph({
    module,
    connection: application,
    verifyProof: createProofVerifier(config.proofKey, module.name),
    tokens: createTokenVerifier(config.issuer),
    blobs: createFolderBlobStore(blobFolder(config.dataDirectory, module.name)),
    peers: NO_PEERS,
    logger,
    now: () => new Date(),
  });
  const server = createSubgraphServer(subgraph);
  const { url } = await listenOn(server, config.host, config.port);
  logger.info({ url }, 'subgraph is ready');
  return {
    stop: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
      await subgraph.close();
    },
  };
}
