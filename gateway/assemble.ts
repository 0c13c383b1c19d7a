import { join } from 'node:path';
import type { Express } from 'express';
import type { IssuerConfig } from '../subgraphs/shared/access/access-config';
import { GRAPH_AUDIENCE } from '../subgraphs/shared/access/access-config';
import { createProofSigner, type SubgraphName } from '../subgraphs/shared/access/gateway-proof';
import { DEFAULT_CLAIM_NAMES } from '../subgraphs/shared/access/token-claims';
import { createTokenVerifier, type TokenVerifier } from '../subgraphs/shared/access/token-verifier';
import { EXPECTED_CODES } from '../subgraphs/shared/server/expected-codes';
import type { Logger } from '../subgraphs/shared/server/logger';
import type { GatewayConfig } from './config';
import { createEmbeddedIssuer, type EmbeddedIssuer } from './embedded-issuer/embedded-issuer';
import { createPlaygroundRouter } from './playground';
import type { PlaygroundIssuer } from './playground.model';
import { createGateway, type Gateway } from './server';
import type { SubgraphTransport } from './subgraph-transport';
import { readSupergraph } from './supergraph';

/** Path of the embedded issuer at the gateway. */
export const ISSUER_PATH = '/oidc';

export interface Assembly {
  readonly config: GatewayConfig;
  /** The configured issuer; null serves the embedded one with its sample users. */
  readonly issuer: IssuerConfig | null;
  readonly transports: Readonly<Record<SubgraphName, SubgraphTransport>>;
  readonly proofKeys: Readonly<Record<SubgraphName, Buffer>>;
  /** Folder of the project: its `schema/` and its `dist/`. */
  readonly root: string;
  readonly logger: Logger;
}

/** The issuer whose tokens count: the configured one, or the embedded one as this process reaches it. */
export function issuerOf({ config, issuer }: Pick<Assembly, 'config' | 'issuer'>): IssuerConfig {
  if (issuer) return issuer;
  const host = config.host === '0.0.0.0' ? '127.0.0.1' : config.host;
  return {
    issuer: new URL(ISSUER_PATH, config.publicUrl).href,
    audience: GRAPH_AUDIENCE,
    jwksUrl: `http://${host}:${config.port}${ISSUER_PATH}/jwks`,
    claimNames: DEFAULT_CLAIM_NAMES,
  };
}

/** The gateway with everything it serves: the graph, health, the playground and, when none is configured, the issuer. */
export async function assembleGateway(assembly: Assembly, tokens?: TokenVerifier): Promise<Gateway> {
  const { config, logger, root, transports } = assembly;
  const trusted = issuerOf(assembly);
  const verifier = tokens ?? createTokenVerifier(trusted);
  const embedded = assembly.issuer ? null : await openIssuer(assembly, trusted);
  const supergraphSdl = await readSupergraph(join(root, config.supergraphPath));
  const playground = createPlaygroundRouter({
    bundleDirectory: join(root, 'dist', 'bench'),
    examplesDirectory: join(root, 'schema', 'examples'),
    issuer: embedded ? playgroundIssuer(embedded) : null,
  });
  return createGateway({
    config,
    supergraphSdl,
    transports,
    signProofs: {
      objects: createProofSigner(assembly.proofKeys.objects, 'objects'),
      register: createProofSigner(assembly.proofKeys.register, 'register'),
      escrow: createProofSigner(assembly.proofKeys.escrow, 'escrow'),
    },
    verifyToken: (authorization) => verifier.verify(authorization),
    logger,
    subgraphCodes: EXPECTED_CODES,
    mounts: (app: Express) => {
      if (embedded) app.use(ISSUER_PATH, embedded.callback);
      app.use(playground);
    },
  });
}

function openIssuer({ config, logger }: Assembly, trusted: IssuerConfig): Promise<EmbeddedIssuer> {
  return createEmbeddedIssuer({
    issuerUrl: trusted.issuer,
    keyDirectory: join(config.dataDirectory, 'issuer'),
    peers: config.issuerPeers,
    onFault: (fault) => logger.error({ err: fault }, 'fault of the embedded issuer'),
  });
}

function playgroundIssuer({ sampleUsers }: EmbeddedIssuer): PlaygroundIssuer {
  return {
    authorizationUrl: `${ISSUER_PATH}/auth`,
    tokenUrl: `${ISSUER_PATH}/token`,
    clientId: 'playground',
    resource: GRAPH_AUDIENCE,
    sampleUsers: sampleUsers.map(({ login, name }) => ({ login, title: name })),
  };
}
