import { availableParallelism } from 'node:os';
import { DigestBatch, type Waiting } from './digest-batch';
import { DigestHelper, MOST_WAITING } from './digest-helper';
import type { Look, Mark } from './marks';
import { PIECES_AHEAD, type PieceMemory } from './piece-memory';
import { ScanMemory } from './scan-memory';

/** Threads beside the one that reads; more of them than this wait for the reader. */
const MOST_HELPERS = 3;
export const HELPERS = Math.min(MOST_HELPERS, availableParallelism() - 1);
/** Batches of a medium before a thread for it is worth its start. */
const BATCHES_ALONE = 2;
/** The piece that is looked at and those that are read meanwhile. */
const PIECES_IN_USE = 1 + PIECES_AHEAD;
/** Beside those that wait for a thread: the one that is filled, and a new one before the eldest piece is sent. */
const BATCHES_HERE = PIECES_IN_USE + 2;

/**
 * Digests little files in batches. A batch goes to a thread that has room for it, and is digested here when none has:
 * so every core works, nothing is kept waiting, and the answer is the same with no thread at all.
 */
export class Digester {
  private readonly all: ScanMemory;
  private batch: DigestBatch;
  private batches = 0;
  /** Batches into whose memory the medium itself is read, so that its files need not be copied. */
  private readonly pieces: DigestBatch[] = [];
  private readonly free: DigestBatch[] = [];
  private readonly helpers: DigestHelper[] = [];

  constructor(
    private readonly mostHelpers: number,
    marks: readonly Mark[],
  ) {
    this.all = new ScanMemory(BATCHES_HERE + mostHelpers * MOST_WAITING, marks);
    this.batch = this.fresh();
  }

  readonly memory: PieceMemory = () => {
    const next = this.fresh();
    this.pieces.push(next);
    const done = this.pieces.length > PIECES_IN_USE ? this.pieces.shift() : undefined;
    if (done) this.send(done);
    return next.bytes;
  };

  /** Takes a file as it lies in the memory given for a piece; false when it lies elsewhere. */
  takeInPlace(content: Uint8Array, waiting: Waiting): boolean {
    const piece = this.pieces.find((one) => one.holds(content));
    piece?.add(content, waiting);
    return piece !== undefined;
  }

  /** Place for the content of a file of this size. */
  room(size: number): Buffer {
    if (!this.batch.hasRoom(size)) {
      this.send(this.batch);
      this.batch = this.fresh();
    }
    return this.batch.room(size);
  }

  /** The room given last is filled; what is found out about the file is told some time before the end. */
  add(room: Buffer, waiting: Waiting): void {
    this.batch.add(room, waiting);
  }

  /** Looks into bytes that lie elsewhere; null for plain text without marks. */
  look(bytes: Uint8Array): Look | null {
    const room = this.room(bytes.length);
    room.set(bytes);
    return this.all.seeker.look(room.byteOffset, room.byteOffset + room.length);
  }

  /** Every file has its digests. */
  async end(): Promise<void> {
    for (const batch of [...this.pieces.splice(0), this.batch]) batch.settleHere();
    await Promise.all(this.helpers.map((helper) => helper.idle()));
  }

  async close(): Promise<void> {
    await Promise.all(this.helpers.map((helper) => helper.close()));
  }

  private fresh(): DigestBatch {
    return this.free.pop() ?? new DigestBatch(this.all);
  }

  private send(batch: DigestBatch): void {
    this.batches += 1;
    const helper = this.batches > BATCHES_ALONE && !batch.isEmpty ? this.helperWithRoom() : null;
    if (helper) helper.give(batch);
    else {
      batch.settleHere();
      this.free.push(batch);
    }
  }

  private helperWithRoom(): DigestHelper | null {
    const ready = this.helpers.find((helper) => helper.hasRoom);
    if (ready || this.helpers.length >= this.mostHelpers) return ready ?? null;
    const made = new DigestHelper(this.all.search, (batch) => this.free.push(batch));
    this.helpers.push(made);
    return made;
  }
}
