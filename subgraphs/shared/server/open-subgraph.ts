import type { DataSource } from 'typeorm';
import type { ProofVerifier } from '../access/gateway-proof';
import type { TokenVerifier } from '../access/token-verifier';
import { type ConnectionOptions, reaching } from '../database/connection';
import { createDataSource } from '../database/data-source';
import { type DeliveryOptions, startDelivery } from '../events/delivery';
import type { PeerPublicKeys } from '../peers/peer-proof';
import type { Peers } from '../peers/peers';
import type { SignatureVerifier } from '../signature/signature-verifier';
import type { BlobStore } from '../storage/blob-store';
import type { Vault } from '../storage/vault';
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
  readonly vault?: Vault;
  readonly peers: Peers;
  readonly signatures?: SignatureVerifier;
  readonly peerKeys?: PeerPublicKeys;
  /** How events get to the other registries; they stay in the outbox when left out. */
  readonly delivery?: Pick<DeliveryOptions, 'tell' | 'pace'>;
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
  const stopDelivery = deliveryOf(options);
  const stopWork = workOf(options, dataSource);
  let quiet: Promise<void> | null = null;
  const endOwnWork = async () => {
    await stopDelivery();
    await stopWork();
    await stopSweeping();
  };
  const quiesce = () => {
    quiet ??= endOwnWork();
    return quiet;
  };
  return {
    ...subgraph,
    quiesce,
    close: async () => {
      isClosing = true;
      await quiesce();
      await subgraph.close();
    },
  };
}

function workOf(options: OpenSubgraphOptions, dataSource: DataSource): () => Promise<void> {
  const { module, logger, vault = null, delivery } = options;
  if (!module.work) return async () => undefined;
  const onFault = (error: unknown) => logger.error({ error }, 'the work of the registry met a fault');
  return module.work({ ...options, dataSource, vault, pace: delivery?.pace ?? {}, onFault });
}

function deliveryOf({ module, connection, delivery, logger }: OpenSubgraphOptions): () => Promise<void> {
  if (!delivery) return async () => undefined;
  const onFault = (error: unknown) => logger.error({ error }, 'the delivery of events met a fault');
  return startDelivery({ ...delivery, self: module.name, connection, onFault });
}
