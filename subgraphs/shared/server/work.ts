import type { DataSource } from 'typeorm';
import type { ConnectionOptions } from '../database/connection';
import { DELIVERY_PACE, type DeliveryPace } from '../events/delivery-pace';
import { pause } from '../events/pause';
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

/** The work of a registry that keeps contents sealed. */
export interface SealedWorkSide extends WorkSide {
  readonly vault: Vault;
}

const START_AGAIN_MS = 5_000;

/**
 * Work that goes on for as long as the registry runs: a fault ends it, is told, and it begins again. Without a vault
 * there is nothing to do.
 */
export const sealedWork =
  (work: (side: SealedWorkSide, stopped: AbortSignal) => Promise<void>): Work =>
  ({ vault, ...side }) => {
    if (!vault) return async () => undefined;
    const end = new AbortController();
    const ended = workUntil(end.signal, side, () => work({ ...side, vault }, end.signal));
    return async () => {
      end.abort();
      await ended;
    };
  };

async function workUntil(
  stopped: AbortSignal,
  { pace, onFault }: Pick<WorkSide, 'pace' | 'onFault'>,
  work: () => Promise<void>,
): Promise<void> {
  await pause(pace.startMs ?? DELIVERY_PACE.startMs, stopped);
  while (!stopped.aborted) {
    try {
      await work();
    } catch (fault) {
      if (stopped.aborted) return;
      onFault(fault);
    }
    await pause(START_AGAIN_MS, stopped);
  }
}

/** Several works beside each other. */
export const together =
  (...works: readonly Work[]): Work =>
  (side) => {
    const ends = works.map((work) => work(side));
    return async () => {
      await Promise.all(ends.map((end) => end()));
    };
  };
