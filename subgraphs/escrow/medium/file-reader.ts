import { createHash } from 'node:crypto';
import { DigestBatch, type Waiting } from './digest-batch';
import type { Digester } from './digester';
import type { Undigested } from './entry-record';
import type { Meter } from './limits';
import type { Look } from './marks';
import type { MediumEntry } from './medium.model';
import { MediumFault } from './medium-fault';
import type { HeadObserver, ScanObserver, SuspectObserver } from './scan.model';
import { contentDigest } from './swhid';

/** A file as far as it is known before its bytes are. */
type Target = Undigested & { readonly path: string };

/** Reads files once, for their digests and for whoever looks at their beginning. */
export class FileReader {
  /** Those that wait until a file was looked into, and those that see every file at once. */
  private readonly patient: readonly SuspectObserver[];
  private readonly others: readonly HeadObserver[];
  /** What each of the others wants of the file that is read; one list for all files, for they are many. */
  private readonly wanted: number[] = [];

  constructor(
    observers: readonly ScanObserver[],
    private readonly digester: Digester,
    private readonly meter: Meter,
  ) {
    this.patient = observers.filter((observer) => 'marks' in observer);
    this.others = observers.filter((observer): observer is HeadObserver => !('marks' in observer));
  }

  /** Reads a file that lies in memory as a whole; false when it does not. Its digests come with the end of all. */
  readAtHand(entry: MediumEntry, file: Target): boolean {
    const bytes = DigestBatch.takes(entry.size) ? this.meter.atHand(entry) : null;
    if (!bytes) return false;
    const waiting = this.ask(entry, file);
    if (!this.digester.takeInPlace(bytes, waiting)) {
      const room = this.digester.room(entry.size);
      room.set(bytes);
      this.digester.add(room, waiting);
    }
    this.showOthers(file.path, bytes);
    return true;
  }

  /** The same for a file that has to be waited for. */
  async read(entry: MediumEntry, file: Target): Promise<void> {
    const waiting = this.ask(entry, file);
    if (!DigestBatch.takes(entry.size)) return this.readGreat(entry, file, waiting);
    const room = this.digester.room(entry.size);
    await this.fill(room, entry, file.path);
    this.showOthers(file.path, room);
    this.digester.add(room, waiting);
  }

  private ask({ size }: MediumEntry, file: Target): WaitingFile {
    let index = 0;
    for (const observer of this.others) this.wanted[index++] = observer.wants(file.path, size);
    return new WaitingFile(file, size, this.patient);
  }

  private showOthers(path: string, head: Buffer): void {
    let index = 0;
    for (const observer of this.others) {
      const wanted = this.wanted[index++] ?? 0;
      if (wanted > 0) observer.observe(path, within(head, wanted));
    }
  }

  private async readGreat(entry: MediumEntry, file: Target, waiting: WaitingFile): Promise<void> {
    const head = new Head(Math.max(waiting.sought, ...this.wanted));
    const sha256 = createHash('sha256');
    const sha1 = contentDigest(entry.size);
    let read = 0;
    for await (const piece of this.meter.content(entry)) {
      read += piece.byteLength;
      sha256.update(piece);
      sha1.update(piece);
      head.take(piece);
    }
    demandSize(entry, file.path, read);
    const all = head.all();
    this.showOthers(file.path, all);
    const sought = all.subarray(0, waiting.sought);
    const look = this.digester.look(sought);
    if (look) waiting.suspected(sought, look);
    file.digested(Buffer.concat([sha256.digest(), sha1.digest()]), 0);
  }

  private async fill(room: Buffer, entry: MediumEntry, path: string): Promise<void> {
    let read = 0;
    for await (const piece of this.meter.content(entry)) {
      if (read + piece.byteLength <= room.length) room.set(piece, read);
      read += piece.byteLength;
    }
    demandSize(entry, path, read);
  }
}

/** One object for each file in the batches, for they are many at a time. */
class WaitingFile implements Waiting {
  readonly sought: number;

  constructor(
    readonly file: Target,
    private readonly size: number,
    private readonly observers: readonly SuspectObserver[],
  ) {
    let sought = 0;
    for (const observer of observers) sought = Math.max(sought, observer.wants(file.path, size));
    this.sought = sought;
  }

  suspected(head: Buffer, look: Look): void {
    const { path } = this.file;
    for (const observer of this.observers) {
      const wanted = observer.wants(path, this.size);
      if (wanted > 0) observer.observe(path, within(head, wanted), look);
    }
  }
}

const within = (head: Buffer, wanted: number): Buffer =>
  head.length > wanted ? head.subarray(0, wanted) : head;

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
