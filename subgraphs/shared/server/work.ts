import type { DataSource } from 'typeorm';
import type { ConnectionOptions } from '../database/connection';
import type { DeliveryPace } from '../events/delivery-pace';
import type { BlobStore } from '../storage/blob-store';
import type { Vault } from '../storage/vault';

/** What a registry works with when nobody asks. */
export interface WorkSide {
  readonly dataSource: DataSource;
  readonly connection: ConnectionOptions;
  readonly blobs: BlobStore;
  readonly vault: Vault | null;
  readonly pace: Partial<DeliveryPace>;
  readonly now: () => Date;
  /** Told of faults; the work goes on. */
  readonly onFault: (fault: unknown) => void;
}

/** Begins the work. The answer ends it and waits for what is under way. */
export type Work = (side: WorkSide) => () => Promise<void>;
