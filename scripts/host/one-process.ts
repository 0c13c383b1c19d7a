import { randomBytes } from 'node:crypto';
import { assembleGateway, issuerOf } from '../../gateway/assemble';
import type { GatewayConfig } from '../../gateway/config';
import { createInProcessTransport } from '../../gateway/transport-in-process';
import type { IssuerConfig } from '../../subgraphs/shared/access/access-config';
import { createProofVerifier, type SubgraphName } from '../../subgraphs/shared/access/gateway-proof';
import { createTokenVerifier } from '../../subgraphs/shared/access/token-verifier';
import type { ConnectionOptions } from '../../subgraphs/shared/database/connection';
import type { DeliveryPace } from '../../subgraphs/shared/events/delivery-pace';
import { createPeerClient, type PeerClient } from '../../subgraphs/shared/peers/peer-client';
import { otherRegistries } from '../../subgraphs/shared/peers/peer-config';
import { makePeerKey } from '../../subgraphs/shared/peers/peer-keys';
import { peerWayInProcess } from '../../subgraphs/shared/peers/peer-way';
import type { Logger } from '../../subgraphs/shared/server/logger';
import { type OpenSubgraphOptions, openSubgraph } from '../../subgraphs/shared/server/open-subgraph';
import type { Subgraph } from '../../subgraphs/shared/server/subgraph';
import type { SignatureVerifier } from '../../subgraphs/shared/signature/signature-verifier';
import { openBlobStore } from '../../subgraphs/shared/storage/open-blob-store';
import type { StoreSettings } from '../../subgraphs/shared/storage/store-config';
import type { Vault } from '../../subgraphs/shared/storage/vault';
import { keptVault } from '../../subgraphs/shared/storage/vault-config';
import { MODULES } from '../schema/modules';
import { type ByDatabase, byDatabase } from './databases';

export interface OneProcessOptions {
  readonly config: GatewayConfig;
  readonly issuer: IssuerConfig | null;
  readonly connections: ByDatabase<ConnectionOptions>;
  readonly root: string;
  readonly logger: Logger;
  readonly now?: () => Date;
  /** Times of the delivery of events; tests have no time to wait. */
  readonly pace?: Partial<DeliveryPace>;
  /** Whose signatures are believed; nobody's when left out. */
  readonly signatures?: SignatureVerifier;
  /** Of the escrow; one with keys kept in the data directory when left out. */
  readonly vault?: Vault;
  /** Registries whose bytes lie in an object store; those of the others lie in the data directory. */
  readonly stores?: StoreSettings;
  /** Told every SQL statement with the subgraph that sent it; tests count them. */
  readonly onStatement?: (subgraph: SubgraphName, sql: string) => void;
}

export interface RunningGraph {
  /** Address of the gateway, without a path. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The whole graph in this process: the gateway calls the subgraphs' handlers directly. The subgraphs open no port,
 * and still let in nobody but the gateway: proofs and tokens are checked as over the network.
 */
export async function startOneProcess(options: OneProcessOptions): Promise<RunningGraph> {
  const { config, issuer, root, logger } = options;
  const tokens = createTokenVerifier(issuerOf({ config, issuer }));
  const proofKeys = await byDatabase(async () => randomBytes(32));
  const vault = options.vault ?? (await keptVault(config.dataDirectory));
  const opened: Partial<Record<SubgraphName, Subgraph>> = {};
  const peering = await peeringWithin((name) => opened[name]);
  const subgraphs = await byDatabase(async (name) => {
    const guards = { tokens, verifyProof: createProofVerifier(proofKeys[name], name), ...peering[name] };
    const subgraph = await openRegistry(name, options, { ...guards, ...(name === 'escrow' && { vault }) });
    opened[name] = subgraph;
    return subgraph;
  });
  const transports = await byDatabase(async (name) =>
    createInProcessTransport(subgraphs[name].handle, {
      isReady: subgraphs[name].isReady,
      sendFile: subgraphs[name].handleFile,
      deadlineMs: config.subgraphTimeoutMs,
    }),
  );
  const gateway = await assembleGateway({ config, issuer, transports, proofKeys, root, logger }, tokens);
  const close = async () => {
    await gateway.close();
    // Nobody delivers to a registry that is gone already.
    await byDatabase((name) => subgraphs[name].quiesce());
    await byDatabase((name) => subgraphs[name].close());
  };
  try {
    const { url } = await gateway.listen();
    return { url, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

type Guards = Pick<OpenSubgraphOptions, 'tokens' | 'verifyProof' | 'peerKeys' | 'vault'> & {
  readonly peers: PeerClient;
};

async function openRegistry(
  name: SubgraphName,
  { config, connections, stores = {}, signatures, pace, now, onStatement, ...options }: OneProcessOptions,
  guards: Guards,
): Promise<Subgraph> {
  const module = MODULES.find((candidate) => candidate.name === name);
  if (!module) throw new Error(`There is no subgraph ${name}.`);
  const logger = options.logger.child({ subgraph: name });
  return openSubgraph({
    ...guards,
    module,
    connection: connections[name],
    blobs: await openBlobStore(name, {
      settings: stores,
      dataDirectory: config.dataDirectory,
      onFault: ({ message }) => logger.error(message),
    }),
    ...(signatures && { signatures }),
    delivery: { tell: guards.peers.tell, ...(pace && { pace }) },
    logger,
    now: now ?? (() => new Date()),
    onStatement: (sql) => onStatement?.(name, sql),
  });
}

/** How the registries of one process prove themselves to each other; their keys live as long as it does. */
async function peeringWithin(registry: (name: SubgraphName) => Subgraph | undefined) {
  const keys = await byDatabase(async () => makePeerKey());
  const wayTo = (name: SubgraphName) =>
    peerWayInProcess(async (message) => {
      const there = registry(name);
      if (!there) throw new Error(`The registry ${name} is not open.`);
      return there.handlePeer(message);
    });
  return byDatabase(async (self) => {
    const others = otherRegistries(self);
    const ways = Object.fromEntries(others.map((name) => [name, wayTo(name)]));
    const publicKeys = Object.fromEntries(others.map((name) => [name, keys[name].publicKey]));
    return {
      peers: createPeerClient({ self, key: keys[self].privateKey, ways }),
      peerKeys: publicKeys,
    };
  });
}
