import { hash } from 'node:crypto';

/** What is filled in once the bytes of a file are digested. */
export interface Digested {
  sha256: string | null;
  swhDigest: string | null;
}

/** A batch given to another thread wakes it, which costs as much as digesting some hundred thousand bytes. */
const BATCH = 4 * 1024 * 1024;
/** Room for the header that git puts before a content: `blob `, a number and a zero. */
const HEADER = 32;

/** Little files side by side in shared memory, each behind the header with which its SWHID is computed. */
export class DigestBatch {
  readonly bytes = Buffer.from(new SharedArrayBuffer(BATCH));
  /** Three numbers for each file: where its header begins, where its content does, and where it ends. */
  readonly places: number[] = [];
  private readonly files: Digested[] = [];
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

  /** Adds the file whose content lies in the room given last. */
  add(size: number, file: Digested): void {
    this.places.push(this.used, this.content, this.content + size);
    this.files.push(file);
    this.used = this.content + size;
  }

  /** Tells the files their digests and is empty again. */
  settle(digests: readonly string[]): void {
    this.files.forEach((file, index) => {
      file.sha256 = digests[2 * index] ?? null;
      file.swhDigest = digests[2 * index + 1] ?? null;
    });
    this.files.length = 0;
    this.places.length = 0;
    this.used = 0;
  }

  settleHere(): void {
    this.settle(digestsIn(this));
  }
}

/** SHA-256 and the digest of the SWHID of each file, one after the other. The worker does the same. */
function digestsIn({ bytes, places }: Pick<DigestBatch, 'bytes' | 'places'>): string[] {
  const digests: string[] = [];
  for (let at = 0; at < places.length; at += 3) {
    const [header = 0, content = 0, end = 0] = places.slice(at, at + 3);
    digests.push(hash('sha256', bytes.subarray(content, end)), hash('sha1', bytes.subarray(header, end)));
  }
  return digests;
}
