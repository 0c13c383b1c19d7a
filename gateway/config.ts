import { type AccessConfig, readAccessConfig } from '../subgraphs/shared/access/access-config';
import { ConfigurationError } from '../subgraphs/shared/server/configuration-error';
import { LOG_LEVELS, type LogLevel } from '../subgraphs/shared/server/logger';
import { TIMEOUTS } from './limits';

/** The subgraphs of the graph, as the supergraph names them. */
export const SUBGRAPHS = ['objects', 'register', 'escrow'] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

export interface SubgraphAddress {
  /** The GraphQL endpoint. */
  readonly url: URL;
  /** The key that the gateway shares with this subgraph alone. */
  readonly proofKey: Buffer;
}

export interface GatewayConfig {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** Address under which people reach the gateway, for example `http://localhost:4000`. */
  readonly publicUrl: URL;
  readonly supergraphPath: string;
  /** Folder of the embedded issuer's keys. */
  readonly dataDirectory: string;
  /** Whom the embedded issuer serves, see its options. */
  readonly issuerPeers: 'LOOPBACK' | 'ANY';
  /** Null in the one-process form: the subgraphs run in this process and their keys are made at its start. */
  readonly subgraphs: Readonly<Record<SubgraphName, SubgraphAddress>> | null;
  /** How long one subgraph may take for one answer, in milliseconds. */
  readonly subgraphTimeoutMs: number;
  /** How long requests in flight may take when the gateway stops, in milliseconds. */
  readonly drainTimeoutMs: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings of the gateway. An empty variable counts as absent.
 *
 * @throws ConfigurationError
 */
export function readGatewayConfig(environment: Environment): GatewayConfig {
  const reader = new Reader(environment);
  const port = reader.integer('PORT', 4000, 0, 65_535);
  const config: GatewayConfig = {
    host: reader.text('HOST') ?? '127.0.0.1',
    port,
    publicUrl: reader.url('PUBLIC_URL') ?? new URL(`http://localhost:${port}`),
    dataDirectory: reader.text('DATA_DIR') ?? '.data',
    issuerPeers: reader.text('SAMPLE_ISSUER_PEERS') === 'ANY' ? 'ANY' : 'LOOPBACK',
    logLevel: reader.logLevel(),
    supergraphPath: reader.text('SUPERGRAPH_PATH') ?? 'schema/supergraph.graphql',
    subgraphs: reader.subgraphs(),
    subgraphTimeoutMs: reader.integer('SUBGRAPH_TIMEOUT_MS', TIMEOUTS.subgraphMs, 100, 60_000),
    drainTimeoutMs: reader.integer('DRAIN_TIMEOUT_MS', TIMEOUTS.drainMs, 0, 120_000),
  };
  if (reader.faults.length > 0) throw new ConfigurationError('gateway', reader.faults);
  return config;
}

/** The issuer whose tokens the gateway trusts; null for the embedded one. */
export function accessConfigOfProcess(): AccessConfig {
  const access = readAccessConfig(process.env, []);
  if (access.ok) return access.value;
  throw new ConfigurationError(
    'gateway',
    access.error.map(({ variable, message }) => `${variable} ${message}`),
  );
}

/** The settings of this process. */
export const gatewayConfigOfProcess = (): GatewayConfig => readGatewayConfig(process.env);

/**
 * The gateway library reports to its vendor and asks cloud addresses who it is unless this variable says no, and it
 * reads the variable nowhere but in the environment. Call before a gateway is made.
 */
export function switchVendorTelemetryOff(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}

const PROOF_KEY_BYTES = 32;

class Reader {
  readonly faults: string[] = [];

  constructor(private readonly environment: Environment) {}

  text(name: string): string | undefined {
    return this.environment[name]?.trim() || undefined;
  }

  integer(name: string, fallback: number, from: number, to: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= from && value <= to) return value;
    this.faults.push(
      `${name} is "${text}": set a whole number from ${from} to ${to}, or leave it out for ${fallback}.`,
    );
    return fallback;
  }

  logLevel(): LogLevel {
    const text = this.text('LOG_LEVEL') ?? 'info';
    const level = LOG_LEVELS.find((known) => known === text);
    if (level !== undefined) return level;
    this.faults.push(`LOG_LEVEL is "${text}": set one of ${LOG_LEVELS.join(', ')}.`);
    return 'info';
  }

  /** All three addresses, or none: a graph half in this process and half elsewhere has no meaning. */
  subgraphs(): GatewayConfig['subgraphs'] {
    const names = SUBGRAPHS.map((name) => ({ name, url: `SUBGRAPH_URL_${name.toUpperCase()}` }));
    const missing = names.filter(({ url }) => this.text(url) === undefined);
    if (missing.length === names.length) return null;
    for (const { url } of missing) {
      this.faults.push(
        `${url} is missing: set the address of every subgraph, or of none to run them in this process.`,
      );
    }
    const [objects, register, escrow] = SUBGRAPHS.map((name) => this.#address(name));
    return objects && register && escrow ? { objects, register, escrow } : null;
  }

  #address(name: SubgraphName): SubgraphAddress | null {
    const url = this.url(`SUBGRAPH_URL_${name.toUpperCase()}`);
    const proofKey = this.#key(`PROOF_KEY_${name.toUpperCase()}`);
    return url && proofKey ? { url, proofKey } : null;
  }

  url(name: string): URL | null {
    const text = this.text(name);
    if (text === undefined) return null;
    const url = URL.parse(text);
    if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
    this.faults.push(`${name} is "${text}": set an address such as http://127.0.0.1:4001/graphql.`);
    return null;
  }

  /** The value of a key is never repeated in a message. */
  #key(name: string): Buffer | null {
    const key = Buffer.from(this.text(name) ?? '', 'base64');
    if (key.length >= PROOF_KEY_BYTES) return key;
    const remedy = `set at least ${PROOF_KEY_BYTES} random bytes in base64, the same as in that subgraph`;
    this.faults.push(`${name} is ${this.text(name) === undefined ? 'missing' : 'too short'}: ${remedy}.`);
    return null;
  }
}
