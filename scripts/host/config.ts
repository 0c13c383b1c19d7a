import { type GatewayConfig, readGatewayConfig } from '../../gateway/config';
import { type IssuerConfig, readAccessConfig } from '../../subgraphs/shared/access/access-config';
import {
  type DatabaseConfig,
  readDatabaseConfig,
  SUBGRAPHS,
} from '../../subgraphs/shared/database/database-config';
import { ConfigurationError } from '../../subgraphs/shared/server/configuration-error';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import type { SignatureConfig } from '../../subgraphs/shared/signature/signature.model';
import { readSignatureConfig } from '../../subgraphs/shared/signature/signature-config';
import { readStoreSettings, type StoreSettings } from '../../subgraphs/shared/storage/store-config';
import { readVaultSettings, type VaultSettings } from '../../subgraphs/shared/storage/vault-config';

export interface HostConfig {
  readonly vault: VaultSettings;
  readonly stores: StoreSettings;
  readonly gateway: GatewayConfig;
  readonly issuer: IssuerConfig | null;
  readonly database: DatabaseConfig;
  readonly signatures: SignatureConfig;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** People read the output of this form, so only what needs their attention is logged by default. */
const DEFAULTS: Environment = { LOG_LEVEL: 'warn' };

/**
 * Settings of the one-machine form: options of the command line before variables of the environment.
 * @throws ConfigurationError with all faults of all parts
 */
export function readHostConfig(options: Environment, environment: Environment = process.env): HostConfig {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const env = { ...DEFAULTS, ...environment, ...given };
  const faults: string[] = [];
  const gateway = readGateway(env, faults);
  const access = readAccessConfig(env, []);
  if (!access.ok) faults.push(...access.error.map(({ variable, message }) => `${variable} ${message}`));
  const signatures = readSignatureConfig(env, faults);
  const vault = readVaultSettings(env, faults);
  const stores = readStoreSettings(env, SUBGRAPHS, faults);
  const database = readDatabaseConfig(env, { root: PROJECT_ROOT });
  if (!database.ok) faults.push(...database.faults);
  if (!gateway || !access.ok || !database.ok || faults.length > 0)
    throw new ConfigurationError('graph', faults);
  return { gateway, issuer: access.value.issuer, database: database.config, signatures, vault, stores };
}

function readGateway(env: Environment, faults: string[]): GatewayConfig | null {
  try {
    return readGatewayConfig(env);
  } catch (fault) {
    if (!(fault instanceof ConfigurationError)) throw fault;
    faults.push(...fault.faults);
    return null;
  }
}

/** What the one-shot provisioning needs; absent parts are undefined. */
export function readProvisionConfig(environment: Environment = process.env) {
  return {
    adminUrl: environment['ADMIN_DATABASE_URL'],
    owner: environment['OWNER_PASSWORD'],
    application: environment['APPLICATION_PASSWORD'],
  };
}
