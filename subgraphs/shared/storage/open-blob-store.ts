import type { SubgraphName } from '../access/gateway-proof';
import type { BlobStore } from './blob-store';
import { blobFolder, createFolderBlobStore, draftFolder } from './folder-blob-store';
import type { StoreSettings } from './store-config';

export interface StoreSide {
  readonly settings: StoreSettings;
  readonly dataDirectory: string;
  /** Told why an object store could not be had; whoever asked for an act only learns that it was not done. */
  readonly onFault: (fault: Error) => void;
}

/**
 * The store of a registry's bytes as it is configured: a folder, or a bucket that is there and lets us in.
 * @throws BlobStoreUnavailable
 */
export async function openBlobStore(name: SubgraphName, side: StoreSide): Promise<BlobStore> {
  const folder = blobFolder(side.dataDirectory, name);
  const settings = side.settings[name];
  if (!settings) return createFolderBlobStore(folder);
  // The library is read where it is needed alone: the folder's form starts without it.
  const { openS3BlobStore } = require('./s3-blob-store') as typeof import('./s3-blob-store');
  return openS3BlobStore({ settings, drafts: draftFolder(folder), onFault: side.onFault });
}
