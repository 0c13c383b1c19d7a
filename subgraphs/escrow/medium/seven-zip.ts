import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { faultOf, LimitReached, MediumFault } from './medium-fault';

/** Pieces of 1 MiB that may wait for the reader. */
const MOST_WAITING = 8;

/** Node runs the source as it stands, the build makes the other of it. */
const WORKER = join(__dirname, `seven-zip.worker.${__filename.endsWith('.ts') ? 'mts' : 'mjs'}`);

interface Outcome {
  readonly code: unknown;
  readonly messages: readonly string[];
}

/** Output of a command of 7-Zip in pieces; a command that fails throws after what it gave. */
export async function* sevenZip(archive: string, command: readonly string[]): AsyncGenerator<Uint8Array> {
  const waiting = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(WORKER, { workerData: { archive, command, waiting, most: MOST_WAITING } });
  const inbox = new Inbox(worker);
  try {
    for (let next = await inbox.take(); ; next = await inbox.take()) {
      if (!(next instanceof Uint8Array)) return demandSuccess(next);
      Atomics.sub(waiting, 0, 1);
      Atomics.notify(waiting, 0);
      yield next;
    }
  } finally {
    await worker.terminate();
  }
}

function demandSuccess({ code, messages }: Outcome): void {
  if (code === 0) return;
  const told = messages.join('\n');
  if (/memory/i.test(told)) throw new LimitReached('MEMORY');
  const encrypted = /password|encrypted/i.test(told);
  if (encrypted) throw new MediumFault({ reason: 'ENCRYPTED', path: null, offset: null });
  if (/unsupported method/i.test(told))
    throw new MediumFault({ reason: 'UNSUPPORTED', path: null, offset: null });
  throw faultOf(new Error(told), null, null);
}

/** Messages of the worker in their order, and its end when it falls. */
class Inbox {
  private readonly messages: (Uint8Array | Outcome)[] = [];
  private fault: Error | null = null;
  private wake = () => {};

  constructor(worker: Worker) {
    worker.on('message', (message: Uint8Array | Outcome) => {
      this.messages.push(message);
      this.wake();
    });
    worker.on('error', (fault) => this.fail(fault));
    worker.on('exit', () => this.fail(new Error('The reader of the archive ended.')));
  }

  async take(): Promise<Uint8Array | Outcome> {
    for (;;) {
      const message = this.messages.shift();
      if (message) return message;
      if (this.fault) throw this.fault;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  private fail(fault: Error): void {
    this.fault ??= fault;
    this.wake();
  }
}
