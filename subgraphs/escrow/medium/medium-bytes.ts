import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { faultOf, MediumFault } from './medium-fault';

/** Bytes of an archive or an image with access to any place of them. */
export interface MediumBytes {
  readonly size: number;
  /** Bytes from `start` to before `end`. */
  stream(start: number, end: number): Readable;
  /** All bytes in great pieces; each is good until the next is asked for, which overwrites it. */
  pieces(): AsyncIterable<Buffer>;
  /** Exactly so many bytes; fewer are a fault. */
  read(start: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

const PIECE = 256 * 1024;
/** Every piece wakes another thread and waits for it, which costs as much as reading a hundred thousand bytes. */
const GREAT_PIECE = 1024 * 1024;

/** A file on the disk of this machine or on a mounted medium. */
export async function fileBytes(path: string): Promise<MediumBytes> {
  const handle = await open(path, 'r');
  const { size } = await handle.stat();
  return {
    size,
    stream: (start, end) => Readable.from(range(handle, start, end), { objectMode: false }),
    pieces: () => allOf(handle, size),
    read: (start, length) => readFully(handle, start, length),
    close: () => handle.close(),
  };
}

const range = (handle: FileHandle, start: number, end: number): AsyncGenerator<Buffer> =>
  readAhead(start, end, PIECE, (at, length) => readFully(handle, at, length));

/** Two buffers take turns, for new memory for each piece costs more than its bytes. */
async function* allOf(handle: FileHandle, size: number): AsyncGenerator<Buffer> {
  let [next, other] = [0, 0].map(() => Buffer.allocUnsafeSlow(Math.min(GREAT_PIECE, size)));
  yield* readAhead(0, size, GREAT_PIECE, (at, length) => {
    [next, other] = [other, next];
    return readFully(handle, at, length, next);
  });
}

/** The next piece is read while the one before is looked at. */
async function* readAhead(
  start: number,
  end: number,
  most: number,
  read: (at: number, length: number) => Promise<Buffer>,
): AsyncGenerator<Buffer> {
  const pieceAt = (at: number) => {
    const reading = read(at, Math.min(most, end - at));
    // Whoever stops early never awaits it; whoever goes on meets its fault below.
    reading.catch(() => {});
    return reading;
  };
  let next = start < end ? pieceAt(start) : null;
  for (let at = start + most; next; at += most) {
    const piece = await next;
    next = at < end ? pieceAt(at) : null;
    yield piece;
  }
}

async function readFully(
  handle: FileHandle,
  start: number,
  length: number,
  into: Buffer = Buffer.allocUnsafe(length),
): Promise<Buffer> {
  const buffer = into.subarray(0, length);
  for (let filled = 0; filled < length; ) {
    const at = start + filled;
    const { bytesRead } = await handle.read(buffer, filled, length - filled, at).catch((cause: unknown) => {
      throw faultOf(cause, null, at);
    });
    if (bytesRead === 0) throw new MediumFault({ reason: 'TRUNCATED', path: null, offset: at });
    filled += bytesRead;
  }
  return buffer;
}

/** Pieces of a stream; what breaks it off becomes a fault with its place. */
export async function* piecesOf(
  content: AsyncIterable<Uint8Array>,
  path: string | null,
): AsyncGenerator<Uint8Array> {
  let offset = 0;
  try {
    for await (const piece of content) {
      offset += piece.byteLength;
      yield piece;
    }
  } catch (cause) {
    throw faultOf(cause, path, offset);
  }
}

/** What an entry without bytes gives. */
export async function* noBytes(): AsyncGenerator<Uint8Array> {}
