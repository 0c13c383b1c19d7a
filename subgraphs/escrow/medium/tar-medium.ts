import type { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { almatyDay, type LocalDate } from '../../shared/kernel/local-date';
import type { EntryKind, Medium, MediumEntry } from './medium.model';
import { type MediumBytes, noBytes, piecesOf } from './medium-bytes';
import { faultOf } from './medium-fault';
import { CASE_SENSITIVE } from './name-rule';
import type { PieceMemory } from './piece-memory';
import { type TarHeader, TarReader } from './tar-reader';

export type TarPacking = 'NONE' | 'GZIP' | 'ZSTD';

/** A tar, read from its beginning to its end. */
export function openTar(bytes: MediumBytes, packing: TarPacking): Medium {
  return tarOf(
    (memory) => (packing === 'NONE' ? bytes.pieces(memory) : unpacked(bytes.stream(0, bytes.size), packing)),
    bytes.size,
    () => bytes.close(),
  );
}

/** A tar whose bytes come unpacked from elsewhere. */
export function tarOf(
  source: (memory?: PieceMemory) => AsyncIterable<Uint8Array>,
  packedBytes: number,
  close: () => Promise<void>,
): Medium {
  return {
    kind: 'TAR',
    label: null,
    names: CASE_SENSITIVE,
    packedBytes,
    entries: (memory) => entriesOf(source(memory)),
    close,
  };
}

function unpacked(stream: Readable, packing: Exclude<TarPacking, 'NONE'>): AsyncIterable<Uint8Array> {
  const unpack = packing === 'GZIP' ? createGunzip({ chunkSize: 256 * 1024 }) : createZstdDecompress();
  stream.on('error', (fault) => unpack.destroy(fault));
  return stream.pipe(unpack);
}

async function* entriesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<MediumEntry> {
  const reader = new TarReader(source);
  const dayAt = dayTeller();
  try {
    for (let header = await reader.next(); header !== null; header = await reader.next())
      yield new TarEntry(header, reader, dayAt);
    // Packers fill the last record with zeros; a checksum of the packing stands behind them.
    await reader.drain();
  } catch (cause) {
    throw faultOf(cause, reader.name, null);
  } finally {
    await reader.close();
  }
}

/** One object for each name, for there may be a great many. */
class TarEntry implements MediumEntry {
  readonly path: string;
  readonly kind: EntryKind;
  readonly size: number;
  readonly executable: boolean;
  readonly linkTarget: string | null;
  readonly modifiedOn: LocalDate | null;

  constructor(
    header: TarHeader,
    private readonly reader: TarReader,
    private readonly dayAt: DayTeller,
  ) {
    this.path = header.name;
    this.modifiedOn = dayAt(header.modified);
    this.kind = kindOf(header);
    this.size = header.size;
    this.executable = this.kind === 'FILE' && (header.mode & 0o100) !== 0;
    this.linkTarget = header.linkName || null;
  }

  content(): AsyncIterable<Uint8Array> {
    return this.kind === 'FILE' ? piecesOf(this.reader.content(), this.path) : noBytes();
  }

  atHand(): Buffer | null {
    return this.reader.atHand();
  }

  following(): MediumEntry | null {
    const header = this.reader.nextAtHand();
    return header && new TarEntry(header, this.reader, this.dayAt);
  }
}

type DayTeller = (seconds: number) => LocalDate | null;

const HOUR = 3_600;

/**
 * Days of modification. What is packed together was mostly written within an hour, which never belongs to two days, and
 * to ask the calendar for each file takes longer than to read its header.
 */
function dayTeller(): DayTeller {
  let [hour, day]: [number, LocalDate | null] = [Number.NaN, null];
  return (seconds) => {
    const asked = Math.floor(seconds / HOUR);
    if (asked !== hour) [hour, day] = [asked, dayOf(seconds)];
    return day;
  };
}

/** Beyond the years that a calendar has, a day of modification is none. */
function dayOf(seconds: number): LocalDate | null {
  const instant = new Date(seconds * 1_000);
  return Number.isNaN(instant.getTime()) || seconds < 0 ? null : almatyDay(instant);
}

/** A sparse file tells a size that its bytes do not have; it is special, and its holes are never made. */
function kindOf({ type, isSparse, name }: TarHeader): EntryKind {
  if (type === '5' || (type === '0' && name.endsWith('/'))) return 'DIRECTORY';
  if (type === '2') return 'SYMLINK';
  return (type === '0' || type === '7') && !isSparse ? 'FILE' : 'SPECIAL';
}
