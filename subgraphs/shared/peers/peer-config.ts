import type { KeyObject } from 'node:crypto';
import type { SubgraphName } from '../access/gateway-proof';
import { err, ok, type Result } from '../kernel/result';
import { readPeerKey } from './peer-keys';
import type { PeerPublicKeys } from './peer-proof';

const REGISTRIES: readonly SubgraphName[] = ['objects', 'register', 'escrow'];

/** How one registry proves itself to the others, knows them and finds them. */
export interface PeerConfig {
  readonly key: KeyObject;
  readonly publicKeys: PeerPublicKeys;
  readonly urls: Readonly<Partial<Record<SubgraphName, URL>>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

export const otherRegistries = (self: SubgraphName): readonly SubgraphName[] =>
  REGISTRIES.filter((name) => name !== self);

export const PEER_VARIABLES = {
  key: (name: SubgraphName) => `PEER_KEY_${name.toUpperCase()}`,
  publicKey: (name: SubgraphName) => `PEER_PUBLIC_KEY_${name.toUpperCase()}`,
  url: (name: SubgraphName) => `PEER_URL_${name.toUpperCase()}`,
};

/** Reads the settings of a registry towards the others. All faults are told together, no key is repeated. */
export function readPeerConfig(env: Environment, self: SubgraphName): Result<PeerConfig, readonly string[]> {
  const faults: string[] = [];
  const read = <Value>(variable: string, remedy: string, parse: (text: string) => Value | null) => {
    const text = env[variable];
    const value = text ? parse(text) : null;
    if (value === null) faults.push(`${variable} ${text ? 'cannot be used' : 'is missing'}: set ${remedy}`);
    return value;
  };
  const half = (name: 'own' | 'public') => (text: string) => readPeerKey(name, text);
  const key = read(PEER_VARIABLES.key(self), 'the private key of this registry (npm run keys)', half('own'));
  const publicKeys: Partial<Record<SubgraphName, KeyObject>> = {};
  const urls: Partial<Record<SubgraphName, URL>> = {};
  for (const name of otherRegistries(self)) {
    const remedy = `the public key of the registry ${name} (npm run keys)`;
    const publicKey = read(PEER_VARIABLES.publicKey(name), remedy, half('public'));
    const url = read(PEER_VARIABLES.url(name), `the address of the subgraph ${name}`, parseUrl);
    if (publicKey) publicKeys[name] = publicKey;
    if (url) urls[name] = url;
  }
  return faults.length > 0 || !key ? err(faults) : ok({ key, publicKeys, urls });
}

function parseUrl(text: string): URL | null {
  const url = URL.parse(text);
  return url && ['http:', 'https:'].includes(url.protocol) ? url : null;
}
