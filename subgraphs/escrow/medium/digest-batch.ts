import { hash } from 'node:crypto';
import { type MarkTable, placesOfMarks } from './marks';

/** A file that waits for its digests. */
export interface Undigested {
  sha256: string | null;
  swhDigest: string | null;
}

/** What a thread found out about the files of a batch, in their order. */
export interface BatchOutcome {
  /** SHA-256 and the digest of the SWHID of each file. */
  readonly digests: readonly string[];
  /** Files whose beginning has marks, with the places of these. */
  readonly suspects: readonly (readonly [file: number, marks: readonly number[]])[];
}

interface Waiting {
  readonly file: Undigested;
  readonly suspected: Suspected;
}

/** Told the beginning of a file that has marks, with the places of these. */
export type Suspected = (head: Buffer, marks: readonly number[]) => void;

const BATCH = 1024 * 1024;
/** Room for the header that git puts before a content: `blob `, a number and a zero. */
const HEADER = 32;

/** Little files side by side in shared memory, each behind the header with which its SWHID is computed. */
export class DigestBatch {
  readonly bytes = Buffer.from(new SharedArrayBuffer(BATCH));
  /** Four numbers for each file: where its header begins, its content begins and ends, and the sought part ends. */
  readonly places: number[] = [];
  private readonly waiting: Waiting[] = [];
  private used = 0;
  private content = 0;

  static takes(size: number): boolean {
    return size <= BATCH - HEADER;
  }

  hasRoom(size: number): boolean {
    return this.used + HEADER + size <= BATCH;
  }

  /** Place for the content of a file, which is none of the batch until it is added. */
  room(size: number): Buffer {
    this.content = this.used + this.bytes.write(`blob ${size}\0`, this.used, 'latin1');
    return this.bytes.subarray(this.content, this.content + size);
  }

  /** Adds the file whose content lies in the room given last; marks are sought in so many bytes of its beginning. */
  add(size: number, file: Undigested, sought: number, suspected: Suspected): void {
    const end = this.content + size;
    this.places.push(this.used, this.content, end, this.content + Math.min(sought, size));
    this.waiting.push({ file, suspected });
    this.used = end;
  }

  /** Tells the files what was found out, and is empty again. */
  settle({ digests, suspects }: BatchOutcome): void {
    this.waiting.forEach(({ file }, index) => {
      file.sha256 = digests[2 * index] ?? null;
      file.swhDigest = digests[2 * index + 1] ?? null;
    });
    for (const [index, marks] of suspects) {
      const [, content = 0, , sought = 0] = this.places.slice(4 * index, 4 * index + 4);
      this.waiting[index]?.suspected(this.bytes.subarray(content, sought), marks);
    }
    this.waiting.length = 0;
    this.places.length = 0;
    this.used = 0;
  }

  settleHere(table: MarkTable): void {
    this.settle(digestHere(this, table));
  }
}

/** The worker does the same. */
function digestHere({ bytes, places }: DigestBatch, table: MarkTable): BatchOutcome {
  const digests: string[] = [];
  const suspects: [number, number[]][] = [];
  for (let at = 0; at < places.length; at += 4) {
    const [header = 0, content = 0, end = 0, sought = 0] = places.slice(at, at + 4);
    digests.push(hash('sha256', bytes.subarray(content, end)), hash('sha1', bytes.subarray(header, end)));
    const marks = placesOfMarks(bytes, content, sought, table);
    if (marks.length > 0) suspects.push([at / 4, marks]);
  }
  return { digests, suspects };
}
