import { createProofVerifier, type SubgraphName } from '../access/gateway-proof';
import { createTokenVerifier } from '../access/token-verifier';
import { migrate, requireMigrated } from '../database/migrate';
import { createPeerClient, type PeerClient } from '../peers/peer-client';
import type { PeerConfig } from '../peers/peer-config';
import { peerWayOverHttp } from '../peers/peer-way';
import { openSignatures } from '../signature/signature-config';
import { openBlobStore } from '../storage/open-blob-store';
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
  const blobs = await openBlobStore(module.name, {
    settings: config.stores,
    dataDirectory: config.dataDirectory,
    onFault: ({ message }) => logger.error(message),
  });
  const { application, owner } = config.database;
  if (owner) await migrate(owner, module.migrations);
  else await requireMigrated(application, module.migrations);
  const peers = peersOf(module.name, config.peers);
  const subgraph = await openSubgraph({
    module,
    connection: application,
    verifyProof: createProofVerifier(config.proofKey, module.name),
    tokens: createTokenVerifier(config.issuer),
    blobs,
    ...(config.vault && { vault: config.vault }),
    peers,
    signatures: openSignatures(config.signatures),
    peerKeys: config.peers.publicKeys,
    delivery: { tell: peers.tell },
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
      await peers.close();
    },
  };
}

function peersOf(self: SubgraphName, { key, urls }: PeerConfig): PeerClient {
  const ways = Object.entries(urls).map(([name, url]) => [name, peerWayOverHttp(url)]);
  return createPeerClient({ self, key, ways: Object.fromEntries(ways) });
}
