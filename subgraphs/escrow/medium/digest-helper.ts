import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DigestBatch } from './digest-batch';

/** Node runs the source as it stands, the build makes the other of it. */
const WORKER = join(__dirname, `digest.worker.${__filename.endsWith('.ts') ? 'mts' : 'mjs'}`);
/** One batch is digested while the next lies ready. */
const MOST_WAITING = 2;

/** A thread that digests batches in the order in which they are given. What it leaves when it falls is done here. */
export class DigestHelper {
  private readonly worker = new Worker(WORKER, { resourceLimits: { maxYoungGenerationSizeMb: 2 } });
  private waiting: DigestBatch[] = [];
  private hasFallen = false;
  private wake = () => {};

  constructor(private readonly done: (batch: DigestBatch) => void) {
    this.worker.on('message', (digests: string[]) => this.finish((batch) => batch.settle(digests)));
    this.worker.on('error', () => this.fall());
    this.worker.on('exit', () => this.fall());
  }

  get hasRoom(): boolean {
    return !this.hasFallen && this.waiting.length < MOST_WAITING;
  }

  give(batch: DigestBatch): void {
    this.waiting.push(batch);
    this.worker.postMessage({ bytes: batch.bytes, places: batch.places });
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
