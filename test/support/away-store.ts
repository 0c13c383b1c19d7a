import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlobStore } from '../../subgraphs/shared/storage/blob-store';
import { BlobStoreUnavailable } from '../../subgraphs/shared/storage/blob-store-unavailable';
import { createFolderBlobStore } from '../../subgraphs/shared/storage/folder-blob-store';

/** A store that is away for as long as the test says so. */
export class AwayStore {
  isAway = false;

  private constructor(
    private readonly folder: string,
    private readonly inner = createFolderBlobStore(folder),
  ) {}

  static async make(): Promise<AwayStore> {
    return new AwayStore(await mkdtemp(join(tmpdir(), 'portal-away-')));
  }

  readonly blobs: BlobStore = {
    put: async (...args) => this.here().put(...args),
    open: async (...args) => this.here().open(...args),
    has: async (...args) => this.here().has(...args),
    sweep: async (...args) => this.here().sweep(...args),
  };

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  private here(): BlobStore {
    if (this.isAway) throw new BlobStoreUnavailable('UNREACHABLE', 'The store is away.');
    return this.inner;
  }
}
