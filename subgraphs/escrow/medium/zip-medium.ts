import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { isLocalDate, type LocalDate } from '../../shared/kernel/local-date';
import type { EntryKind, Medium, MediumEntry } from './medium.model';
import { type MediumBytes, noBytes, piecesOf } from './medium-bytes';
import { faultOf, LimitReached, MediumFault } from './medium-fault';
import { CASE_BLIND, CASE_SENSITIVE } from './name-rule';
import { madeOnWindows, zipName } from './zip-name';

const UNIX = new Set([3, 19]);
const LOCAL_HEADER = 30;
const STORED = 0;
const DEFLATED = 8;

/** A zip, read from the directory at its end. Names made on Windows are blind to case. */
export async function openZip(bytes: MediumBytes): Promise<Medium> {
  const zip = await fromRandomAccessReaderPromise(new WindowReader(bytes), bytes.size, {
    decodeStrings: false,
    autoClose: false,
  }).catch((cause: unknown) => {
    throw faultOf(cause, null, bytes.size);
  });
  const entries = zip.eachEntry();
  const first = await entries.next().catch((cause: unknown) => {
    throw faultOf(cause, null, null);
  });
  return {
    kind: 'ZIP',
    label: null,
    names: !first.done && madeOnWindows(first.value) ? CASE_BLIND : CASE_SENSITIVE,
    packedBytes: bytes.size,
    entries: () => entriesOf(zip, bytes.size, first, entries),
    async close() {
      zip.close();
      await bytes.close();
    },
  };
}

/** Entries that share bytes of the archive are a bomb: together they cannot take more than all of it. */
async function* entriesOf(
  zip: ZipFile,
  size: number,
  first: IteratorResult<Entry>,
  rest: AsyncIterator<Entry>,
): AsyncGenerator<MediumEntry> {
  let taken = 0;
  let path: string | null = null;
  try {
    for (let next = first; !next.done; next = await rest.next()) {
      const entry = next.value;
      taken += entry.compressedSize + LOCAL_HEADER + entry.fileNameRaw.length;
      if (taken > size) throw new LimitReached('OVERLAP');
      const found = entryOf(zip, entry);
      path = found.path;
      yield found;
    }
  } catch (cause) {
    throw faultOf(cause, path, null);
  }
}

function entryOf(zip: ZipFile, entry: Entry): MediumEntry {
  const written = zipName(entry);
  const kind = kindOf(entry, written);
  const mode = UNIX.has(entry.versionMadeBy >> 8) ? entry.externalFileAttributes >>> 16 : 0;
  const path = kind === 'DIRECTORY' ? written.replace(/[/\\]+$/, '') : written;
  return {
    path,
    kind,
    size: kind === 'FILE' ? entry.uncompressedSize : 0,
    modifiedOn: dayOf(entry.lastModFileDate),
    executable: kind === 'FILE' && (mode & 0o100) !== 0,
    linkTarget: null,
    content: kind === 'FILE' || kind === 'SYMLINK' ? () => contentOf(zip, entry, path) : noBytes,
  };
}

function kindOf(entry: Entry, written: string): EntryKind {
  const type = UNIX.has(entry.versionMadeBy >> 8) ? (entry.externalFileAttributes >>> 28) & 0xf : 0;
  if (type === 0xa) return 'SYMLINK';
  if (/[/\\]$/.test(written) || type === 4) return 'DIRECTORY';
  return type === 0 || type === 8 ? 'FILE' : 'SPECIAL';
}

/** Bytes of an entry, held against its checksum, which the package does not do. */
async function* contentOf(zip: ZipFile, entry: Entry, path: string): AsyncGenerator<Uint8Array> {
  const offset = entry.relativeOffsetOfLocalHeader;
  if (entry.isEncrypted()) throw new MediumFault({ reason: 'ENCRYPTED', path, offset });
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    throw new MediumFault({ reason: 'UNSUPPORTED', path, offset });
  const stream = await zip.openReadStreamPromise(entry).catch((cause: unknown) => {
    throw faultOf(cause, path, offset);
  });
  let sum = 0;
  for await (const piece of piecesOf(stream, path)) {
    sum = crc32(piece, sum);
    yield piece;
  }
  if (sum !== entry.crc32) throw new MediumFault({ reason: 'BAD_CRC', path, offset });
}

/** The format writes the local time of whoever packed. */
function dayOf(date: number): LocalDate | null {
  const parts = [1980 + (date >> 9), (date >> 5) & 0xf, date & 0x1f];
  const text = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return isLocalDate(text) ? text : null;
}

const WINDOW = 256 * 1024;

/** The directory is read in little pieces: a window over the bytes saves a call of the system for each. */
class WindowReader extends RandomAccessReader {
  private start = 0;
  private window: Buffer = Buffer.alloc(0);

  constructor(private readonly bytes: MediumBytes) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return this.bytes.stream(start, end);
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (fault: Error | null) => void,
  ): void {
    this.fill(position, length).then(
      (found) => {
        found.copy(buffer, offset);
        done(null);
      },
      (fault: Error) => done(fault),
    );
  }

  private async fill(position: number, length: number): Promise<Buffer> {
    const at = position - this.start;
    if (at >= 0 && at + length <= this.window.length) return this.window.subarray(at, at + length);
    const window = await this.bytes.read(
      position,
      Math.max(length, Math.min(WINDOW, this.bytes.size - position)),
    );
    this.start = position;
    this.window = window;
    return window.subarray(0, length);
  }

  override close(done: (fault: Error | null) => void): void {
    done(null);
  }
}
