import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlobStore } from '../../../subgraphs/shared/storage/blob-store';
import { createFolderBlobStore } from '../../../subgraphs/shared/storage/folder-blob-store';

/** A store in which writing waits for the test. */
export class SlowStore implements BlobStore {
  private readonly folder = join(tmpdir(), `portal-slow-${randomUUID()}`);
  private readonly inner = createFolderBlobStore(this.folder);
  openGate = () => {};
  /** What waits breaks off, as in a process that dies; what comes later waits for nothing. */
  breakOff = () => {};
  private gate = new Promise<void>((resolve, reject) => {
    this.openGate = resolve;
    this.breakOff = () => {
      reject(new Error('broken off'));
      this.gate = Promise.resolve();
    };
  });
  open = this.inner.open;
  has = this.inner.has;
  sweep = this.inner.sweep;

  async put(...parts: Parameters<BlobStore['put']>): ReturnType<BlobStore['put']> {
    await this.gate;
    return this.inner.put(...parts);
  }

  remove = () => rm(this.folder, { recursive: true, force: true });
}
