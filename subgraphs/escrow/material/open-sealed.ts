import type { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import type { BlobStore } from '../../shared/storage/blob-store';
import { createSealedStore } from '../../shared/storage/sealed-store';
import type { Vault } from '../../shared/storage/vault';
import { findSealed } from './medium.store';
import { dataKeyOf } from './owner-key.store';

export interface SealedSide {
  readonly dataSource: DataSource;
  readonly blobs: BlobStore;
  readonly vault: Vault;
}

/** A content that was sealed for its owner. Who may read it was asked before. */
export async function openSealed(
  { dataSource, blobs, vault }: SealedSide,
  ownerId: string,
  sha256: string,
): Promise<Readable> {
  const sealedAs = await findSealed(dataSource, ownerId, sha256);
  const dataKey = await dataKeyOf(dataSource, ownerId, vault.masters);
  const content = sealedAs === null ? null : await createSealedStore(blobs).open(sealedAs, dataKey);
  if (!content) throw new Error(`The store has lost the content ${sha256}.`);
  return content;
}
