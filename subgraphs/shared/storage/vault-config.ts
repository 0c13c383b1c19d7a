import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makePeerKey, peerKeyTexts, readPeerKey } from '../peers/peer-keys';
import type { MasterKeys } from './data-key';
import { syncFolder } from './folder-blob-store';
import type { Vault } from './vault';

/** Settings of a vault; keys are null where none are configured. */
export interface VaultSettings {
  readonly masters: MasterKeys | null;
  readonly signer: Vault['signer'] | null;
  readonly importFolder: string | null;
  readonly mediumBytes: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

export const VAULT_VARIABLES = { masters: 'ESCROW_MASTER_KEYS', signer: 'ESCROW_SIGNING_KEY' } as const;

const GIBIBYTE = 1024 ** 3;
const DEFAULT_GIBIBYTES = '64';
const FILE = 'escrow-keys.json';

/** A new master key under the name, as it stands in an environment. */
export const masterKeyText = (name: string): string => `${name}:${randomBytes(32).toString('base64')}`;

/** Reads the settings; faults go to the list, no key is repeated. */
export function readVaultSettings(env: Environment, faults: string[]): VaultSettings {
  const masterText = env[VAULT_VARIABLES.masters];
  const masters = masterText ? readMasters(masterText) : null;
  if (masterText && !masters)
    faults.push(
      `${VAULT_VARIABLES.masters} cannot be used: set name:key, each key 32 bytes in base64, the current first`,
    );
  const signerText = env[VAULT_VARIABLES.signer];
  const signer = signerText ? readPeerKey('own', signerText) : null;
  if (signerText && !signer)
    faults.push(`${VAULT_VARIABLES.signer} cannot be used: set an Ed25519 key (npm run keys)`);
  const mediumBytes = Number(env['ESCROW_MEDIUM_GIB'] || DEFAULT_GIBIBYTES) * GIBIBYTE;
  if (!(mediumBytes > 0 && Number.isSafeInteger(mediumBytes)))
    faults.push('ESCROW_MEDIUM_GIB must be the GiB of a medium at most, as a number above 0');
  return { masters, signer, importFolder: env['ESCROW_MEDIA_DIR'] || null, mediumBytes };
}

/** The vault of a process that is given its keys. Missing ones are told as faults; then there is no vault. */
export function configuredVault(env: Environment, dataDirectory: string, faults: string[]): Vault | null {
  const before = faults.length;
  const { masters, signer, ...rest } = readVaultSettings(env, faults);
  if (faults.length > before) return null;
  for (const [missing, variable] of [
    [!masters, VAULT_VARIABLES.masters],
    [!signer, VAULT_VARIABLES.signer],
  ] as const)
    if (missing) faults.push(`${variable} is missing: set it (npm run keys)`);
  return masters && signer ? { masters, signer, ...rest, folder: folderOf(dataDirectory) } : null;
}

const DEFAULT_SETTINGS: VaultSettings = readVaultSettings({}, []);

/** The vault of one machine: keys that are not configured are made on the first use and kept, for their owner alone. */
export async function keptVault(dataDirectory: string, settings = DEFAULT_SETTINGS): Promise<Vault> {
  const { masters, signer, ...rest } = settings;
  const kept = masters && signer ? null : readVaultSettings(await keptKeys(dataDirectory), []);
  const keys = { masters: masters ?? kept?.masters, signer: signer ?? kept?.signer };
  if (!keys.masters || !keys.signer)
    throw new Error(`The keys in ${join(dataDirectory, FILE)} cannot be used.`);
  return { masters: keys.masters, signer: keys.signer, ...rest, folder: folderOf(dataDirectory) };
}

const folderOf = (dataDirectory: string): string => join(dataDirectory, 'escrow');

function readMasters(text: string): MasterKeys | null {
  const keys = new Map<string, Buffer>();
  for (const part of text.split(',')) {
    const [name = '', key = ''] = part.trim().split(':');
    const bytes = Buffer.from(key, 'base64');
    if (name === '' || bytes.length !== 32) return null;
    keys.set(name, bytes);
  }
  const [current = ''] = keys.keys();
  return { current, keys };
}

/** The keys that are kept in the folder, as settings of a process; made on the first use. */
export async function keptKeys(dataDirectory: string): Promise<Readonly<Record<string, string>>> {
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const file = join(dataDirectory, FILE);
  const text = await readFile(file, 'utf8').catch(() => makeOnce(file));
  const { masters = '', signer = '' } = JSON.parse(text) as Record<string, string>;
  return { [VAULT_VARIABLES.masters]: masters, [VAULT_VARIABLES.signer]: signer };
}

/**
 * A file is linked into place whole; the process that was first counts. It outlives a loss of power as what is sealed
 * by its keys does.
 */
async function makeOnce(file: string): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const keys = { masters: masterKeyText('first'), signer: peerKeyTexts(makePeerKey()).own };
  try {
    await writeFile(draft, JSON.stringify(keys), { mode: 0o600, flush: true });
    await link(draft, file).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EEXIST') throw fault;
    });
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(dirname(file));
  return readFile(file, 'utf8');
}
