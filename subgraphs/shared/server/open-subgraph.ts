import type { ProofVerifier } from '../access/gateway-proof';
import type { TokenVerifier } from '../access/token-verifier';
import { type ConnectionOptions, reaching } from '../database/connection';
import { createDataSource } from '../database/data-source';
import type { Peers } from '../peers/peers';
import type { BlobStore } from '../storage/blob-store';
import type { Logger } from './logger';
import { createSubgraph, type Subgraph, type SubgraphModule } from './subgraph';
import { startSweeping } from './sweeping';

export interface OpenSubgraphOptions {
  readonly module: SubgraphModule;
  /** Connection of the application role, which owns nothing. */
  readonly connection: ConnectionOptions;
  readonly verifyProof: ProofVerifier;
  readonly tokens: TokenVerifier;
  readonly blobs: BlobStore;
  readonly peers: Peers;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly onStatement?: (sql: string) => void;
}

/** Connects a subgraph to its database; the tables must be there. */
export async function openSubgraph(options: OpenSubgraphOptions): Promise<Subgraph> {
  const { module, connection, logger, onStatement } = options;
  let isClosing = false;
  const dataSource = createDataSource({
    name: `archportal ${module.name}`,
    connection,
    entities: module.entities,
    // Sessions that break while all of them are given up are no news: the database may be stopping as well.
    log: (message) => {
      if (!isClosing) logger.warn(message);
    },
    ...(onStatement && { onStatement }),
  });
  await reaching(connection, () => dataSource.initialize());
  const subgraph = await createSubgraph({ ...options, dataSource });
  const stopSweeping = startSweeping({ ...options, dataSource });
  return {
    ...subgraph,
    close: async () => {
      isClosing = true;
      await stopSweeping();
      await subgraph.close();
    },
  };
}
