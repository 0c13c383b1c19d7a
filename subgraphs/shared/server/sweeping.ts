import type { DataSource } from 'typeorm';
import type { BlobStore } from '../storage/blob-store';
import type { FileService } from './file-handler';
import type { Logger } from './logger';

interface Swept {
  readonly module: { readonly files?: FileService };
  readonly dataSource: DataSource;
  readonly blobs: BlobStore;
  readonly logger: Logger;
  readonly now: () => Date;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Removes bytes whose record never came to be, for example because the process was killed in between. Bytes younger
 * than a day may belong to an upload that is just under way; their age is that of the store's clock.
 */
export async function sweepOrphans({
  module,
  dataSource,
  blobs,
  now,
}: Omit<Swept, 'logger'>): Promise<number> {
  const { files } = module;
  if (!files) return 0;
  return blobs.sweep(new Date(now().getTime() - DAY_MS), (hashes) => files.referred({ dataSource }, hashes));
}

/** Removes tickets that have been good for nothing for a day. */
export async function sweepTickets({
  module,
  dataSource,
  now,
}: Pick<Swept, 'module' | 'dataSource' | 'now'>): Promise<number> {
  return (await module.files?.sweepTickets?.({ dataSource }, new Date(now().getTime() - DAY_MS))) ?? 0;
}

/** Sweeps now and once a day. The answer ends it and waits for a sweep under way. */
export function startSweeping(swept: Swept): () => Promise<void> {
  const sweep = async () => {
    try {
      const removed = await sweepOrphans(swept);
      if (removed > 0) swept.logger.info({ removed }, 'bytes without a record were removed');
      const tickets = await sweepTickets(swept);
      if (tickets > 0) swept.logger.info({ tickets }, 'expired tickets were removed');
    } catch (error) {
      swept.logger.error({ error }, 'the store could not be swept');
    }
  };
  let current = sweep();
  const timer = setInterval(() => {
    current = sweep();
  }, DAY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await current;
  };
}
