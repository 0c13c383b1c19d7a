import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { DataSource } from 'typeorm';
import type { BlobStore } from '../../shared/storage/blob-store';
import { createSealedStore } from '../../shared/storage/sealed-store';
import type { Vault } from '../../shared/storage/vault';
import type { MediumEntity } from '../material/medium.entity';
import { findSealed } from '../material/medium.store';
import { dataKeyOf } from '../material/owner-key.store';
import type { Medium } from '../medium/medium.model';
import { MediumFault } from '../medium/medium-fault';
import { CASE_SENSITIVE } from '../medium/name-rule';
import { openMedium } from '../medium/open-medium';
import type { ReadMedium } from '../verification/verification.model';
import { readMedium } from '../verification/verify';

export interface ReadingSide {
  readonly dataSource: DataSource;
  readonly blobs: BlobStore;
  readonly vault: Vault;
}

const folderOf = ({ folder }: Vault): string => join(folder, 'opened');

/** Removes media that a killed process left open. Whoever calls it is the only one that opens any. */
export const closeAll = (vault: Vault): Promise<void> =>
  rm(folderOf(vault), { recursive: true, force: true });

/**
 * Reads one medium from end to end. Archives are read from any place, so that the sealed bytes are opened into a private
 * file, which goes again at once.
 */
export async function readSealed(
  side: ReadingSide,
  { id, ownerId, sha256, number, label }: MediumEntity,
  progress: (entries: number) => void,
): Promise<ReadMedium> {
  const folder = folderOf(side.vault);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, id);
  try {
    await pipeline(await openSealed(side, ownerId, sha256), createWriteStream(path, { mode: 0o600 }));
    const medium = await openMedium({ path }).catch(asUnreadable);
    try {
      return await readMedium(medium, { number, label }, { progress });
    } finally {
      await medium.close();
    }
  } finally {
    await rm(path, { force: true });
  }
}

async function openSealed({ dataSource, blobs, vault }: ReadingSide, ownerId: string, sha256: string) {
  const sealedAs = await findSealed(dataSource, ownerId, sha256);
  const dataKey = await dataKeyOf(dataSource, ownerId, vault.masters);
  const content = sealedAs === null ? null : await createSealedStore(blobs).open(sealedAs, dataKey);
  if (!content) throw new Error(`The store has lost the content ${sha256}.`);
  return content;
}

/** A medium that does not even open is read like one that breaks off at its first byte. */
function asUnreadable(fault: unknown): Medium {
  if (!(fault instanceof MediumFault)) throw fault;
  return {
    kind: 'DIRECTORY',
    label: null,
    names: CASE_SENSITIVE,
    packedBytes: null,
    // biome-ignore lint/correctness/useYield: there is no first entry
    async *entries() {
      throw fault;
    },
    close: async () => {},
  };
}
