import { availableParallelism } from 'node:os';
import { DigestBatch, type Suspected, type Undigested } from './digest-batch';
import { DigestHelper } from './digest-helper';
import type { MarkTable } from './marks';

/** Threads beside the one that reads; more of them than this wait for the reader. */
const MOST_HELPERS = 3;
export const HELPERS = Math.min(MOST_HELPERS, availableParallelism() - 1);
/** Batches of a medium before a thread for it is worth its start. */
const BATCHES_ALONE = 8;

/**
 * Digests little files in batches. A batch goes to a thread that has room for it, and is digested here when none has:
 * so every core works, nothing is kept waiting, and the answer is the same with no thread at all.
 */
export class Digester {
  private batch = new DigestBatch();
  private batches = 0;
  private readonly free: DigestBatch[] = [];
  private readonly helpers: DigestHelper[] = [];

  constructor(
    private readonly mostHelpers: number,
    private readonly table: MarkTable,
  ) {}

  /** Place for the content of a file of this size. */
  room(size: number): Buffer {
    if (!this.batch.hasRoom(size)) this.send();
    return this.batch.room(size);
  }

  /** The room given last is filled; what is found out about the file is told some time before the end. */
  add(size: number, file: Undigested, sought: number, suspected: Suspected): void {
    this.batch.add(size, file, sought, suspected);
  }

  /** Every file has its digests. */
  async end(): Promise<void> {
    this.batch.settleHere(this.table);
    await Promise.all(this.helpers.map((helper) => helper.idle()));
  }

  async close(): Promise<void> {
    await Promise.all(this.helpers.map((helper) => helper.close()));
  }

  private send(): void {
    this.batches += 1;
    const helper = this.batches > BATCHES_ALONE ? this.helperWithRoom() : null;
    if (helper) {
      helper.give(this.batch);
      this.batch = this.free.pop() ?? new DigestBatch();
    } else this.batch.settleHere(this.table);
  }

  private helperWithRoom(): DigestHelper | null {
    const ready = this.helpers.find((helper) => helper.hasRoom);
    if (ready || this.helpers.length >= this.mostHelpers) return ready ?? null;
    const made = new DigestHelper(this.table, (batch) => this.free.push(batch));
    this.helpers.push(made);
    return made;
  }
}
