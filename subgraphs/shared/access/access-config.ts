import type { SubgraphName } from './gateway-proof';
import { type ClaimNames, DEFAULT_CLAIM_NAMES } from './token-claims';

/** Audience of access tokens for the graph. */
export const GRAPH_AUDIENCE = 'urn:archportal:graph';

export const PROOF_KEY_VARIABLES = {
  objects: 'PROOF_KEY_OBJECTS',
  register: 'PROOF_KEY_REGISTER',
  escrow: 'PROOF_KEY_ESCROW',
} as const satisfies Record<SubgraphName, string>;

export interface AccessConfig {
  /** The configured issuer; null when `OIDC_ISSUER` is absent and the embedded one serves. */
  readonly issuer: IssuerConfig | null;
  /** Keys of the subgraphs whose variable is set. */
  readonly proofKeys: Readonly<Partial<Record<SubgraphName, Buffer>>>;
}

export interface IssuerConfig {
  readonly issuer: string;
  readonly audience: string;
  /** Undefined: the issuer's discovery document tells it. */
  readonly jwksUrl: string | undefined;
  readonly claimNames: ClaimNames;
}

/** What is wrong with one environment variable. Never repeats the value: it may be a secret. */
export interface ConfigFault {
  readonly variable: string;
  readonly message: string;
}

export type AccessConfigResult =
  | { readonly ok: true; readonly value: AccessConfig }
  | { readonly ok: false; readonly error: readonly ConfigFault[] };

type Env = Readonly<Record<string, string | undefined>>;
type Report = (variable: string, message: string) => void;

const CLAIM_VARIABLES = {
  organization: 'OIDC_CLAIM_ORGANIZATION',
  roles: 'OIDC_CLAIM_ROLES',
  scopes: 'OIDC_CLAIM_SCOPES',
  client: 'OIDC_CLAIM_CLIENT',
} as const satisfies Record<keyof ClaimNames, string>;

const KEY_BYTES = 32;

/**
 * Reads the settings of identity from an environment. All faults are told together.
 *
 * @param requiredKeys subgraphs whose proof key must be there: all of them in the gateway, its own in a subgraph,
 *   none where gateway and subgraphs share a process
 */
export function readAccessConfig(env: Env, requiredKeys: readonly SubgraphName[]): AccessConfigResult {
  const faults: ConfigFault[] = [];
  const report: Report = (variable, message) => faults.push({ variable, message });
  const value = { issuer: readIssuer(env, report), proofKeys: readProofKeys(env, requiredKeys, report) };
  return faults.length > 0 ? { ok: false, error: faults } : { ok: true, value };
}

function readIssuer(env: Env, report: Report): IssuerConfig | null {
  const issuer = env['OIDC_ISSUER'];
  const dependent = ['OIDC_AUDIENCE', 'OIDC_JWKS_URL', ...Object.values(CLAIM_VARIABLES)];
  if (!issuer) {
    for (const variable of dependent)
      if (env[variable]) report(variable, 'has no effect without OIDC_ISSUER; set both or neither');
    return null;
  }
  requireUrl(
    'OIDC_ISSUER',
    issuer,
    isProtected,
    'must be an https address (http only on this machine)',
    report,
  );
  const jwksUrl = env['OIDC_JWKS_URL'] || undefined;
  if (jwksUrl)
    requireUrl(
      'OIDC_JWKS_URL',
      jwksUrl,
      isWithin,
      'must be an https address (http only within a private network)',
      report,
    );
  return {
    issuer,
    audience: env['OIDC_AUDIENCE'] || GRAPH_AUDIENCE,
    jwksUrl,
    claimNames: readClaimNames(env),
  };
}

function readClaimNames(env: Env): ClaimNames {
  const names = { ...DEFAULT_CLAIM_NAMES };
  for (const [claim, variable] of Object.entries(CLAIM_VARIABLES))
    names[claim as keyof ClaimNames] = env[variable] || names[claim as keyof ClaimNames];
  return names;
}

function requireUrl(
  variable: string,
  text: string,
  fits: (url: URL) => boolean,
  message: string,
  report: Report,
): void {
  if (!URL.canParse(text) || !fits(new URL(text))) report(variable, message);
}

function isProtected({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(hostname))
  );
}

/** A name without a dot exists only in the network of the containers. */
function isWithin(url: URL): boolean {
  return isProtected(url) || (url.protocol === 'http:' && /^[a-z0-9-]+$/i.test(url.hostname));
}

function readProofKeys(
  env: Env,
  required: readonly SubgraphName[],
  report: Report,
): AccessConfig['proofKeys'] {
  const keys: Partial<Record<SubgraphName, Buffer>> = {};
  for (const subgraph of Object.keys(PROOF_KEY_VARIABLES) as SubgraphName[]) {
    const variable = PROOF_KEY_VARIABLES[subgraph];
    const text = env[variable];
    if (!text && required.includes(subgraph))
      report(variable, `is missing: ${KEY_BYTES} random bytes in base64`);
    if (!text) continue;
    const key = Buffer.from(text, 'base64');
    if (key.length !== KEY_BYTES || !isBase64(text, key))
      report(variable, `must be ${KEY_BYTES} bytes in base64`);
    else if (Object.values(keys).some((other) => other.equals(key)))
      report(variable, 'must differ from the other keys');
    else keys[subgraph] = key;
  }
  return keys;
}

/** Buffer skips what it cannot read; a key with a typing error must not pass as another key. */
function isBase64(text: string, key: Buffer): boolean {
  return key.toString('base64').replace(/=+$/, '') === text.replace(/=+$/, '');
}
