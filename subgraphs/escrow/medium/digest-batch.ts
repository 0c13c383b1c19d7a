import { hash } from 'node:crypto';
import { DIGEST_BYTES, SHA256_BYTES, type Undigested } from './entry-record';
import type { Look } from './marks';
import { GREAT_PIECE } from './piece-memory';
import type { ScanMemory } from './scan-memory';

/** What a thread found out about the files of a batch, in their order. */
export interface BatchOutcome {
  /** Those of each file, `DIGEST_BYTES` long. */
  readonly digests: Uint8Array;
  /** Files that are not plain text without marks, by their numbers, with what was met in them. */
  readonly suspects: readonly { readonly file: number; readonly look: Look }[];
}

/** What is to be done with a file of a batch. */
export interface Waiting {
  readonly file: Undigested;
  /** So many bytes of its beginning are looked into. */
  readonly sought: number;
  /** Told the beginning when it is no plain text without marks. */
  suspected(head: Buffer, look: Look): void;
}

/** Room for the header that git puts before a content: `blob `, a number and a zero. */
const HEADER = 32;

/** Little files in a piece of the memory, each behind the header with which its SWHID is computed. */
export class DigestBatch {
  readonly bytes: Buffer;
  /** Four places in the memory for each file: where its header and its content begin, it ends, and the sought part ends. */
  readonly places: number[] = [];
  private readonly waiting: Waiting[] = [];
  private used = 0;

  constructor(private readonly memory: ScanMemory) {
    this.bytes = memory.piece();
  }

  static takes(size: number): boolean {
    return size <= GREAT_PIECE - HEADER;
  }

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  hasRoom(size: number): boolean {
    return this.used + HEADER + size <= GREAT_PIECE;
  }

  /** Place for the content of a file, which is none of the batch until it is added. */
  room(size: number): Buffer {
    const content = this.used + HEADER;
    this.used = content + size;
    return this.bytes.subarray(content, this.used);
  }

  /** Whether a content lies in the memory of this batch, with so much before it that the header has room. */
  holds(content: Uint8Array): boolean {
    const from = content.byteOffset - this.bytes.byteOffset;
    return content.buffer === this.bytes.buffer && from >= HEADER && from < GREAT_PIECE;
  }

  /** Adds a file whose content lies here. The header takes the place of what stands before it. */
  add(content: Uint8Array, waiting: Waiting): void {
    const start = content.byteOffset;
    const header = `blob ${content.length}\0`;
    this.memory.bytes.write(header, start - header.length, 'latin1');
    const sought = start + Math.min(waiting.sought, content.length);
    this.places.push(start - header.length, start, start + content.length, sought);
    this.waiting.push(waiting);
  }

  /** Tells the files what was found out, and is empty again. */
  settle({ digests, suspects }: BatchOutcome): void {
    const made = Buffer.from(digests.buffer, digests.byteOffset, digests.length);
    this.waiting.forEach(({ file }, index) => {
      file.digested(made, index * DIGEST_BYTES);
    });
    for (const { file, look } of suspects) {
      const head = this.memory.bytes.subarray(this.places[4 * file + 1], this.places[4 * file + 3]);
      this.waiting[file]?.suspected(head, look);
    }
    this.waiting.length = 0;
    this.places.length = 0;
    this.used = 0;
  }

  settleHere(): void {
    this.settle(digestHere(this.memory, this.places));
  }
}

/** The worker does the same. */
function digestHere({ bytes, seeker }: ScanMemory, places: readonly number[]): BatchOutcome {
  const digests = Buffer.allocUnsafeSlow((places.length / 4) * DIGEST_BYTES);
  const suspects: { file: number; look: Look }[] = [];
  for (let file = 0, to = 0; to < digests.length; file += 1, to += DIGEST_BYTES) {
    const content = places[4 * file + 1] ?? 0;
    const end = places[4 * file + 2] ?? 0;
    // By way of a text, for a buffer of its own for each digest costs more than the digest of a little file.
    digests.write(hash('sha256', bytes.subarray(content, end), 'binary'), to, 'latin1');
    const blob = bytes.subarray(places[4 * file], end);
    digests.write(hash('sha1', blob, 'binary'), to + SHA256_BYTES, 'latin1');
    const look = seeker.look(content, places[4 * file + 3] ?? 0);
    if (look) suspects.push({ file, look });
  }
  return { digests, suspects };
}
