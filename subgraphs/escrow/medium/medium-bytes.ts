import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { faultOf, MediumFault } from './medium-fault';
import { GREAT_PIECE, PIECES_AHEAD, type PieceMemory, turningBuffers } from './piece-memory';

/** Bytes of an archive or an image with access to any place of them. */
export interface MediumBytes {
  readonly size: number;
  /** Bytes from `start` to before `end`. */
  stream(start: number, end: number): Readable;
  /** All bytes in great pieces; each is good until the next is asked for, whose memory may be the same. */
  pieces(memory?: PieceMemory): AsyncIterable<Buffer>;
  /** Exactly so many bytes; fewer are a fault. */
  read(start: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

const PIECE = 256 * 1024;

/** A file on the disk of this machine or on a mounted medium. */
export async function fileBytes(path: string): Promise<MediumBytes> {
  const handle = await open(path, 'r');
  const { size } = await handle.stat();
  return {
    size,
    stream: (start, end) => Readable.from(range(handle, start, end), { objectMode: false }),
    pieces: (memory = turningBuffers(Math.min(GREAT_PIECE, size))) => allOf(handle, size, memory),
    read: (start, length) => readFully(handle, start, length),
    close: () => handle.close(),
  };
}

const range = (handle: FileHandle, start: number, end: number): AsyncGenerator<Buffer> =>
  readAhead(start, end, PIECE, (at, length) => readFully(handle, at, length));

const allOf = (handle: FileHandle, size: number, memory: PieceMemory): AsyncGenerator<Buffer> =>
  readAhead(0, size, GREAT_PIECE, (at, length) => readFully(handle, at, length, memory()));

/** The next pieces are read while one is looked at. */
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
  const coming: Promise<Buffer>[] = [];
  for (let at = start; at < end || coming.length > 0; ) {
    for (; at < end && coming.length <= PIECES_AHEAD; at += most) coming.push(pieceAt(at));
    const piece = await coming.shift();
    if (piece) yield piece;
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
