import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BatchOutcome, DigestBatch } from './digest-batch';
import type { MarkSearch } from './marks';

/** Node runs the source as it stands, the build makes the other of it. */
const WORKER = join(__dirname, `digest.worker.${__filename.endsWith('.ts') ? 'mts' : 'mjs'}`);
/** One batch is digested while the next ones lie ready, so that the thread need not wait for one that is busy here. */
export const MOST_WAITING = 6;
/** MiB; nothing that such a thread makes lives longer than a batch. */
const YOUNG_MEMORY = 4;

/** A thread that digests batches in the order in which they are given. What it leaves when it falls is done here. */
export class DigestHelper {
  private readonly worker: Worker;
  private waiting: DigestBatch[] = [];
  private hasFallen = false;
  private wake = () => {};

  constructor(
    search: MarkSearch,
    private readonly done: (batch: DigestBatch) => void,
  ) {
    this.worker = new Worker(WORKER, {
      workerData: search,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY },
    });
    this.worker.on('message', (outcome: BatchOutcome) => this.finish((batch) => batch.settle(outcome)));
    this.worker.on('error', () => this.fall());
    this.worker.on('exit', () => this.fall());
  }

  get hasRoom(): boolean {
    return !this.hasFallen && this.waiting.length < MOST_WAITING;
  }

  give(batch: DigestBatch): void {
    this.waiting.push(batch);
    this.worker.postMessage(Uint32Array.from(batch.places));
  }

  async idle(): Promise<void> {
    while (this.waiting.length > 0)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
  }

  async close(): Promise<void> {
    this.waiting = [];
    await this.worker.terminate();
  }

  private fall(): void {
    this.hasFallen = true;
    while (this.waiting.length > 0) this.finish((batch) => batch.settleHere());
  }

  private finish(settle: (batch: DigestBatch) => void): void {
    const batch = this.waiting.shift();
    if (!batch) return;
    settle(batch);
    this.done(batch);
    this.wake();
  }
}
