import { once } from 'node:events';
import { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { type Extract, extract, type Header } from 'tar-stream';
import { almatyDay } from '../../shared/kernel/local-date';
import type { EntryKind, Medium, MediumEntry } from './medium.model';
import { type MediumBytes, noBytes, piecesOf } from './medium-bytes';
import { faultOf, MediumFault } from './medium-fault';
import { CASE_SENSITIVE } from './name-rule';

/** The package does not name the stream of an entry. */
type Entry = Extract extends AsyncIterable<infer Source> ? Source : never;

export type TarPacking = 'NONE' | 'GZIP' | 'ZSTD';

/** A tar, read from its beginning to its end. */
export function openTar(bytes: MediumBytes, packing: TarPacking): Medium {
  return tarOf(
    () => unpacked(bytes.stream(0, bytes.size), packing),
    bytes.size,
    () => bytes.close(),
  );
}

/** A tar whose bytes come unpacked from elsewhere. */
export function tarOf(
  source: () => AsyncIterable<Uint8Array>,
  packedBytes: number,
  close: () => Promise<void>,
): Medium {
  return {
    kind: 'TAR',
    label: null,
    names: CASE_SENSITIVE,
    packedBytes,
    entries: () => entriesOf(source()),
    close,
  };
}

function unpacked(stream: Readable, packing: TarPacking): AsyncIterable<Uint8Array> {
  if (packing === 'NONE') return stream;
  const unpack = packing === 'GZIP' ? createGunzip({ chunkSize: 256 * 1024 }) : createZstdDecompress();
  stream.on('error', (fault) => unpack.destroy(fault));
  return stream.pipe(unpack);
}

async function* entriesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<MediumEntry> {
  const reader = extract();
  const end = new TarEnd();
  const feeding = feed(source, reader, end);
  let path: string | null = null;
  try {
    for await (const entry of reader) {
      path = entry.header.name;
      yield entryOf(entry);
      entry.resume();
    }
    await feeding;
    end.demand();
  } catch (cause) {
    throw faultOf(cause, path, null);
  } finally {
    reader.destroy(null);
    await feeding.catch(() => {});
  }
}

/** Hands the bytes to the reader, and the fault of the source too, so that the reader does not wait for more. */
async function feed(
  source: AsyncIterable<Uint8Array>,
  reader: ReturnType<typeof extract>,
  end: TarEnd,
): Promise<void> {
  let offset = 0;
  try {
    for await (const piece of source) {
      if (reader.destroyed) return;
      end.take(piece);
      offset += piece.byteLength;
      if (!reader.write(piece)) await Promise.race([once(reader, 'drain'), once(reader, 'close')]);
    }
    reader.end(null);
  } catch (cause) {
    const fault = faultOf(cause, null, offset);
    reader.destroy(fault);
    throw fault;
  }
}

/** A tar ends with zero blocks. One that ends at the border of an entry without them was cut there. */
class TarEnd {
  private size = 0;
  private zeros = 0;

  take(piece: Uint8Array): void {
    this.size += piece.byteLength;
    let last = piece.byteLength;
    while (last > 0 && piece[last - 1] === 0 && piece.byteLength - last < BLOCK) last -= 1;
    this.zeros = last === 0 ? this.zeros + piece.byteLength : piece.byteLength - last;
  }

  demand(): void {
    if (this.zeros < BLOCK) throw new MediumFault({ reason: 'TRUNCATED', path: null, offset: this.size });
  }
}

const BLOCK = 512;

function entryOf(entry: Entry): MediumEntry {
  const { header } = entry;
  const kind = kindOf(header);
  return {
    path: header.name,
    kind,
    size: kind === 'FILE' ? header.size : 0,
    modifiedOn: almatyDay(header.mtime),
    executable: kind === 'FILE' && (header.mode & 0o100) !== 0,
    linkTarget: header.linkname || null,
    content: kind === 'FILE' ? () => piecesOf(entry as AsyncIterable<Uint8Array>, header.name) : noBytes,
  };
}

/** A sparse file tells a size that its bytes do not have; it is special, and its holes are never made. */
function kindOf({ type, pax }: Header): EntryKind {
  if (type === 'directory') return 'DIRECTORY';
  if (type === 'symlink') return 'SYMLINK';
  const sparse = Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse.'));
  return (type === 'file' || type === 'contiguous-file') && !sparse ? 'FILE' : 'SPECIAL';
}
