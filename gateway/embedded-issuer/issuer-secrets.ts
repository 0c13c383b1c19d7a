import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isNativeError } from 'node:util/types';
import { calculateJwkThumbprint, type JWK } from 'jose';

export interface IssuerSecrets {
  /** Private ES256 key with its key id. */
  readonly signingKey: JWK;
  /** Secret of the sample partner client. */
  readonly partnerSecret: string;
}

export const PARTNER_SECRET_FILE = 'partner-sample.secret';
const KEY_FILE = 'signing-key.json';
const SECRET_BYTES = 32;

/**
 * The issuer's secrets, made on the first start and kept, so that tokens outlive a restart. Files are readable by
 * their owner alone.
 *
 * @throws Error naming the file when it does not hold what it should
 */
export async function keepIssuerSecrets(directory: string): Promise<IssuerSecrets> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const keyFile = join(directory, KEY_FILE);
  const keyText = await keepOnce(keyFile, newSigningKey);
  const partnerSecret = await keepOnce(join(directory, PARTNER_SECRET_FILE), newSecret);
  return { signingKey: await readSigningKey(keyFile, keyText), partnerSecret: partnerSecret.trim() };
}

/** Reads the file, or makes it first. A file is linked into place whole: no kill leaves half of one behind. */
async function keepOnce(file: string, make: () => string): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const existing = await readIfThere(file);
  if (existing !== null) return existing;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(make());
    await handle.sync();
    await link(draft, file).catch(ignoreExisting);
  } finally {
    await handle.close();
    await rm(draft, { force: true });
  }
  return readFile(file, 'utf8');
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    await chmod(file, 0o600);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Another process was first; its file counts. */
function ignoreExisting(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}

function codeOf(error: unknown): unknown {
  return isNativeError(error) && 'code' in error ? error.code : undefined;
}

function newSecret(): string {
  return `${randomBytes(SECRET_BYTES).toString('base64url')}\n`;
}

function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return `${JSON.stringify(privateKey.export({ format: 'jwk' }))}\n`;
}

async function readSigningKey(file: string, text: string): Promise<JWK> {
  try {
    const { kty, crv, x, y, d } = JSON.parse(text) as JWK;
    if (kty !== 'EC' || crv !== 'P-256' || !d) throw new Error('no private P-256 key in it');
    const kid = await calculateJwkThumbprint({ kty, crv, x, y } as JWK);
    return { kty, crv, x, y, d, kid, alg: 'ES256', use: 'sig' } as JWK;
  } catch (cause) {
    throw new Error(
      `The issuer's signing key in ${file} cannot be read: remove the file to have a new one made.`,
      {
        cause,
      },
    );
  }
}
