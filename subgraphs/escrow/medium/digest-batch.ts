import { hash } from 'node:crypto';
import { DIGEST_BYTES, SHA256_BYTES, type Undigested } from './entry-record';
import { GREAT_PIECE } from './piece-memory';
import type { ScanMemory } from './scan-memory';

/** What a thread found out about the files of a batch, in their order. */
export interface BatchOutcome {
  /** Those of each file, `DIGEST_BYTES` long. */
  readonly digests: Uint8Array;
  /** Files whose beginning has marks, with the places of these. */
  readonly suspects: readonly (readonly [file: number, marks: readonly number[]])[];
}

/** What is to be done with a file of a batch. */
export interface Waiting {
  readonly file: Undigested;
  /** Marks are sought in so many bytes of its beginning. */
  readonly sought: number;
  /** Told the beginning when it has marks, with the places of these. */
  suspected(head: Buffer, marks: readonly number[]): void;
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
    for (const [index, marks] of suspects) {
      const [, content = 0, , sought = 0] = this.places.slice(4 * index, 4 * index + 4);
      this.waiting[index]?.suspected(this.memory.bytes.subarray(content, sought), marks);
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
  const suspects: [number, number[]][] = [];
  for (let at = 0; at < places.length; at += 4) {
    const [header, content] = [places[at] ?? 0, places[at + 1] ?? 0];
    const [end, sought] = [places[at + 2] ?? 0, places[at + 3] ?? 0];
    const to = (at / 4) * DIGEST_BYTES;
    // By way of a text, for a buffer of its own for each digest costs more than the digest of a little file.
    digests.write(hash('sha256', bytes.subarray(content, end)), to, 'hex');
    digests.write(hash('sha1', bytes.subarray(header, end)), to + SHA256_BYTES, 'hex');
    const marks = seeker.places(content, sought);
    if (marks.length > 0) suspects.push([at / 4, marks]);
  }
  return { digests, suspects };
}
