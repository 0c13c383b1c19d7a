import type { SubgraphName } from '../access/gateway-proof';

/** Where a registry keeps its bytes in an object store. */
export interface S3Settings {
  readonly endpoint: URL;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly bucket: string;
  /** In front of every key, so that registries may share a bucket and their bytes never mix. */
  readonly prefix: string;
}

/** Registries that keep their bytes in an object store; the others keep them in a folder. */
export type StoreSettings = Readonly<Partial<Record<SubgraphName, S3Settings>>>;

type Environment = Readonly<Record<string, string | undefined>>;

export const STORE_VARIABLES = {
  endpoint: 'S3_ENDPOINT',
  region: 'S3_REGION',
  accessKeyId: 'S3_ACCESS_KEY_ID',
  secretAccessKey: 'S3_SECRET_ACCESS_KEY',
} as const;
const DEFAULT_REGION = 'us-east-1';
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** Registries that keep files at all. */
const KEEPERS = ['objects', 'escrow'] as const;

const bucketVariable = (name: SubgraphName): string => `S3_BUCKET_${name.toUpperCase()}`;

/** Reads where the registries keep their bytes; faults go to the list, no key is repeated. */
export function readStoreSettings(
  env: Environment,
  names: readonly SubgraphName[],
  faults: string[],
): StoreSettings {
  const variables = KEEPERS.map(bucketVariable);
  if (variables.every((variable) => !env[variable])) {
    const given = Object.values(STORE_VARIABLES).filter((variable) => env[variable]);
    // Who sets the one and forgets the other would find the bytes in the folder, years later.
    if (given.length > 0)
      faults.push(
        `${given.join(', ')} has no effect: set ${variables.join(' or ')} as well, or leave it out`,
      );
    return {};
  }
  const keeping = KEEPERS.filter((name) => names.includes(name) && env[bucketVariable(name)]);
  const access = keeping.length > 0 ? readAccess(env, faults) : null;
  const settings = keeping.map((name) => {
    const bucket = env[bucketVariable(name)] ?? '';
    if (!BUCKET.test(bucket))
      faults.push(`${bucketVariable(name)} must be the name of a bucket: 3 to 63 of a-z, 0-9, - and .`);
    return [name, access && { ...access, bucket, prefix: `${name}/` }];
  });
  return Object.fromEntries(settings.filter(([, value]) => value));
}

function readAccess(env: Environment, faults: string[]): Omit<S3Settings, 'bucket' | 'prefix'> | null {
  const { [STORE_VARIABLES.accessKeyId]: accessKeyId, [STORE_VARIABLES.secretAccessKey]: secretAccessKey } =
    env;
  const endpoint = readEndpoint(env[STORE_VARIABLES.endpoint]);
  if (!endpoint)
    faults.push(
      `${STORE_VARIABLES.endpoint} must be the http or https address of the S3 service, without a path`,
    );
  for (const variable of [STORE_VARIABLES.accessKeyId, STORE_VARIABLES.secretAccessKey])
    if (!env[variable])
      faults.push(`${variable} is missing: set the key by which the S3 service knows the portal`);
  const region = env[STORE_VARIABLES.region] || DEFAULT_REGION;
  return endpoint && accessKeyId && secretAccessKey
    ? { endpoint, region, accessKeyId, secretAccessKey }
    : null;
}

function readEndpoint(text = ''): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url && url.pathname === '/' && url.search === '' && url.username === '';
  return isPlain && /^https?:$/.test(url.protocol) ? url : null;
}
