import { createHash } from 'node:crypto';
import { DigestBatch, type Waiting } from './digest-batch';
import type { Digester } from './digester';
import type { Undigested } from './entry-record';
import { type MarkTable, placesOfMarks } from './marks';
import type { MediumEntry } from './medium.model';
import { MediumFault } from './medium-fault';
import type { ScanObserver } from './scan.model';
import { contentDigest } from './swhid';

/** A file as far as it is known before its bytes are. */
type Target = Undigested & { readonly path: string };

interface Interest {
  readonly observer: ScanObserver;
  readonly bytes: number;
}

/** Reads files once, for their digests and for whoever looks at their beginning. */
export class FileReader {
  /** Those that wait for their marks to be found, and those that see every file at once. */
  private readonly patient: readonly ScanObserver[];
  private readonly others: readonly ScanObserver[];

  constructor(
    observers: readonly ScanObserver[],
    private readonly digester: Digester,
  ) {
    this.patient = observers.filter(({ marks }) => marks !== undefined);
    this.others = observers.filter(({ marks }) => marks === undefined);
  }

  /** The digests are there when the digester has come to its end. */
  async read(entry: MediumEntry, file: Target): Promise<void> {
    const patient = interestsOf(this.patient, entry, file);
    const others = interestsOf(this.others, entry, file);
    if (!DigestBatch.takes(entry.size))
      return readGreat(entry, file, [...patient, ...others], this.digester.table);
    const waiting = new WaitingFile(file, patient);
    const bytes = entry.atHand?.() ?? null;
    if (bytes && this.digester.takeInPlace(bytes, waiting)) return show(file.path, bytes, [], others);
    const room = this.digester.room(entry.size);
    if (bytes) room.set(bytes);
    else await fill(room, entry, file.path);
    show(file.path, room, [], others);
    this.digester.add(room, waiting);
  }
}

/** One object for each file in the batches, for they are many at a time. */
class WaitingFile implements Waiting {
  constructor(
    readonly file: Target,
    private readonly interests: readonly Interest[],
  ) {}

  get sought(): number {
    return mostBytes(this.interests);
  }

  suspected(head: Buffer, marks: readonly number[]): void {
    show(this.file.path, head, marks, this.interests);
  }
}

const NOBODY: readonly Interest[] = [];

/** Most files are of no interest to most. */
function interestsOf(
  observers: readonly ScanObserver[],
  entry: MediumEntry,
  file: Target,
): readonly Interest[] {
  let interests = NOBODY;
  for (const observer of observers) {
    const bytes = observer.wants(file.path, entry.size);
    if (bytes > 0) interests = [...interests, { observer, bytes }];
  }
  return interests;
}

function mostBytes(interests: readonly Interest[]): number {
  let most = 0;
  for (const { bytes } of interests) most = Math.max(most, bytes);
  return most;
}

async function fill(room: Buffer, entry: MediumEntry, path: string): Promise<void> {
  let read = 0;
  for await (const piece of entry.content()) {
    if (read + piece.byteLength <= room.length) room.set(piece, read);
    read += piece.byteLength;
  }
  demandSize(entry, path, read);
}

function show(path: string, head: Buffer, marks: readonly number[], interests: readonly Interest[]): void {
  for (const { observer, bytes } of interests)
    observer.observe(path, head.length > bytes ? head.subarray(0, bytes) : head, marks);
}

async function readGreat(
  entry: MediumEntry,
  file: Target,
  interests: readonly Interest[],
  table: MarkTable,
): Promise<void> {
  const head = new Head(mostBytes(interests));
  const sha256 = createHash('sha256');
  const sha1 = contentDigest(entry.size);
  let read = 0;
  for await (const piece of entry.content()) {
    read += piece.byteLength;
    sha256.update(piece);
    sha1.update(piece);
    head.take(piece);
  }
  demandSize(entry, file.path, read);
  const all = head.all();
  show(file.path, all, placesOfMarks(all, 0, all.length, table), interests);
  file.digested(Buffer.concat([sha256.digest(), sha1.digest()]), 0);
}

/** Fewer or more bytes than told are damage, whichever kind of medium lets it through. */
function demandSize({ size }: MediumEntry, path: string, read: number): void {
  if (read === size) return;
  throw new MediumFault({ reason: read < size ? 'TRUNCATED' : 'BAD_STRUCTURE', path, offset: read });
}

/** The first bytes of a stream; copied, for the pieces of some media are overwritten by the next. */
export class Head {
  private readonly pieces: Buffer[] = [];
  private size = 0;

  constructor(private readonly most: number) {}

  take(piece: Uint8Array): void {
    if (this.size >= this.most) return;
    const taken = Buffer.from(piece.subarray(0, this.most - this.size));
    this.pieces.push(taken);
    this.size += taken.length;
  }

  all(): Buffer {
    return Buffer.concat(this.pieces);
  }
}
