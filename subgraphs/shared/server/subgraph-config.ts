import type { IssuerConfig } from '../access/access-config';
import { PROOF_KEY_VARIABLES, readAccessConfig } from '../access/access-config';
import type { SubgraphName } from '../access/gateway-proof';
import { type ExternalDatabase, readDatabaseConfig } from '../database/database-config';
import { type PeerConfig, readPeerConfig } from '../peers/peer-config';
import type { SignatureConfig } from '../signature/signature.model';
import { readSignatureConfig } from '../signature/signature-config';
import { readStoreSettings, type StoreSettings } from '../storage/store-config';
import type { Vault } from '../storage/vault';
import { configuredVault } from '../storage/vault-config';
import { ConfigurationError } from './configuration-error';
import { LOG_LEVELS, type LogLevel } from './logger';

/** Settings of one subgraph that runs as a process of its own. */
export interface SubgraphConfig {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly database: ExternalDatabase;
  readonly issuer: IssuerConfig;
  /** The key that this subgraph shares with the gateway alone. */
  readonly proofKey: Buffer;
  readonly peers: PeerConfig;
  readonly signatures: SignatureConfig;
  /** Folder below which the subgraph keeps its files; `.data` by default. */
  readonly dataDirectory: string;
  /** Whether its bytes lie in an object store in place of the folder. */
  readonly stores: StoreSettings;
  /** Of the escrow alone; null in the other registries. */
  readonly vault: Vault | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORTS: Readonly<Record<SubgraphName, number>> = { objects: 4001, register: 4002, escrow: 4003 };

/**
 * Reads the settings of a subgraph's own process. All faults are told together.
 * @throws ConfigurationError
 */
export function readSubgraphConfig(name: SubgraphName, env: Environment): SubgraphConfig {
  const faults: string[] = [];
  const access = readAccessConfig(env, [name]);
  if (!access.ok) faults.push(...access.error.map(({ variable, message }) => `${variable} ${message}`));
  const database = readDatabaseConfig(env, { root: '.', subgraphs: [name] });
  if (!database.ok) faults.push(...database.faults);
  else if (database.config.kind === 'embedded')
    faults.push(
      `DATABASE_URL_${name.toUpperCase()} is missing: set the URL of the database of this subgraph`,
    );
  if (!env['OIDC_ISSUER'])
    faults.push('OIDC_ISSUER is missing: set the issuer whose tokens the graph trusts');
  const peers = readPeerConfig(env, name);
  if (!peers.ok) faults.push(...peers.error);
  const signatures = readSignatureConfig(env, faults);
  const dataDirectory = env['DATA_DIR'] || '.data';
  const stores = readStoreSettings(env, [name], faults);
  const vault = name === 'escrow' ? configuredVault(env, dataDirectory, faults) : null;
  const port = Number(env['PORT'] || DEFAULT_PORTS[name]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    faults.push('PORT must be a whole number from 0 to 65535');
  const logLevel = LOG_LEVELS.find((level) => level === (env['LOG_LEVEL'] || 'info'));
  if (!logLevel) faults.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`);
  const issuer = access.ok ? access.value.issuer : null;
  const proofKey = access.ok ? access.value.proofKeys[name] : undefined;
  const own =
    database.ok && database.config.kind === 'external' ? database.config.databases[name] : undefined;
  if (faults.length > 0 || !issuer || !proofKey || !peers.ok || !own || !logLevel)
    throw new ConfigurationError(
      `subgraph ${name}`,
      faults.length > 0 ? faults : [`${PROOF_KEY_VARIABLES[name]} is missing`],
    );
  const host = env['HOST'] || '127.0.0.1';
  return {
    host,
    port,
    logLevel,
    database: own,
    issuer,
    proofKey,
    peers: peers.value,
    signatures,
    dataDirectory,
    stores,
    vault,
  };
}

/** The settings of this process. */
export const subgraphConfigOfProcess = (name: SubgraphName): SubgraphConfig =>
  readSubgraphConfig(name, process.env);
