import { stat } from 'node:fs/promises';
import { openDirectory } from './directory-medium';
import { openIso } from './iso-medium';
import type { Medium } from './medium.model';
import { fileBytes, type MediumBytes } from './medium-bytes';
import { faultOf, MediumFault } from './medium-fault';
import { openPackedTar, openSevenZip } from './seven-zip-medium';
import { openTar } from './tar-medium';
import { openZip } from './zip-medium';

/** Where a medium lies on this machine: a mounted folder, or a file with an archive or an image. */
export interface MediumSource {
  readonly path: string;
}

type Open = (bytes: MediumBytes, path: string) => Promise<Medium> | Medium;

/** 7-Zip opens the file itself, so that ours is closed. */
const bySevenZip =
  (open: (path: string) => Promise<Medium>): Open =>
  async (bytes, path) => {
    await bytes.close();
    return open(path);
  };

/** Beginnings by which the kinds are told apart; a name tells nothing. */
const SIGNATURES: readonly (readonly [offset: number, signature: string, open: Open])[] = [
  [0, '504b0304', openZip],
  [0, '504b0506', openZip],
  [0, '377abcaf271c', bySevenZip(openSevenZip)],
  [0, '1f8b', (bytes) => openTar(bytes, 'GZIP')],
  [0, '28b52ffd', (bytes) => openTar(bytes, 'ZSTD')],
  [0, '425a68', bySevenZip((path) => openPackedTar(path, 'bzip2'))],
  [0, 'fd377a585a00', bySevenZip((path) => openPackedTar(path, 'xz'))],
  [257, '7573746172', (bytes) => openTar(bytes, 'NONE')],
  [0x8001, '4344303031', openIso],
];

/** Opens whatever the medium is. What is of no known kind cannot be read; that nothing lies there proves nothing. */
export async function openMedium({ path }: MediumSource): Promise<Medium> {
  const stats = await stat(path);
  if (stats.isDirectory()) return openDirectory(path);
  const bytes = await fileBytes(path);
  try {
    for (const [offset, signature, open] of SIGNATURES)
      if (await startsWith(bytes, offset, Buffer.from(signature, 'hex'))) return await open(bytes, path);
    throw new MediumFault({ reason: 'BAD_STRUCTURE', path: null, offset: 0 });
  } catch (cause) {
    await bytes.close();
    throw faultOf(cause, null, null);
  }
}

async function startsWith(bytes: MediumBytes, offset: number, signature: Buffer): Promise<boolean> {
  if (bytes.size < offset + signature.length) return false;
  return signature.equals(await bytes.read(offset, signature.length));
}
