import { randomBytes, webcrypto } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { X509Certificate } from '@peculiar/x509';
import { authorityOf, createRoot, KEYS, type SampleAuthority } from './authority';

const FILE = 'sample-authority.json';

/**
 * The sample authority of one machine, made on the first use and kept, so that signatures outlive a restart. Its key
 * is readable by its owner alone.
 */
export async function keepSampleAuthority(directory: string, now: Date): Promise<SampleAuthority> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, FILE);
  const text = (await readIfThere(file)) ?? (await makeOnce(file, now));
  const { certificate, key } = JSON.parse(text) as { certificate: string; key: string };
  const root = new X509Certificate(certificate);
  const der = new Uint8Array(Buffer.from(key, 'base64'));
  const privateKey = await webcrypto.subtle.importKey('pkcs8', der, KEYS.ECDSA, true, ['sign']);
  const publicKey = (await root.publicKey.export()) as unknown as webcrypto.CryptoKey;
  return authorityOf({ certificate: root, keys: { privateKey, publicKey }, chain: [] }, now);
}

/** A file is linked into place whole; the process that was first counts. */
async function makeOnce(file: string, now: Date): Promise<string> {
  const { certificate, keys } = await createRoot('Sample authority', now);
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, JSON.stringify({ certificate: certificate.toString('pem'), key }), { mode: 0o600 });
  await link(draft, file).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EEXIST') throw fault;
  });
  await rm(draft);
  return readFile(file, 'utf8');
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fault;
  }
}
