import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Bytes at rest: AES-256-GCM in frames, so that a medium of many gigabytes is neither sealed nor opened as a whole.
 * Each content has a key of its own, derived from the owner's data key and a random salt; the nonce is the number of
 * the frame and tells the last one, so that frames can be neither swapped nor left out nor cut off.
 */
const MAGIC = Buffer.from('SEALED01');
const SALT_BYTES = 32;
const HEADER_BYTES = MAGIC.length + SALT_BYTES;
export const FRAME_BYTES = 64 * 1024;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** Sealed bytes of a content, in pieces. */
export async function* sealFrames(
  content: AsyncIterable<Uint8Array>,
  dataKey: Buffer,
): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  const key = contentKey(dataKey, salt);
  yield Buffer.concat([MAGIC, salt]);
  let number = 0;
  let held: Buffer | null = null;
  for await (const frame of inPieces(content, FRAME_BYTES)) {
    if (held) yield sealFrame(key, number++, false, held);
    held = frame;
  }
  yield sealFrame(key, number, true, held ?? Buffer.alloc(0));
}

/** The content of sealed bytes. Bytes that were changed, swapped or cut end in an error. */
export async function* openFrames(
  sealed: AsyncIterable<Uint8Array>,
  dataKey: Buffer,
): AsyncGenerator<Buffer> {
  const pieces = new Pieces(sealed);
  try {
    yield* framesOf(pieces, dataKey);
  } finally {
    await pieces.close();
  }
}

async function* framesOf(pieces: Pieces, dataKey: Buffer): AsyncGenerator<Buffer> {
  const header = await pieces.take(HEADER_BYTES);
  if (header.length < HEADER_BYTES || !header.subarray(0, MAGIC.length).equals(MAGIC))
    throw new Error('Not sealed bytes.');
  const key = contentKey(dataKey, header.subarray(MAGIC.length));
  let frame = await pieces.take(FRAME_BYTES + TAG_BYTES);
  for (let number = 0; ; number++) {
    const next =
      frame.length < FRAME_BYTES + TAG_BYTES ? NOTHING : await pieces.take(FRAME_BYTES + TAG_BYTES);
    const isLast = next.length === 0;
    yield openFrame(key, number, isLast, frame);
    if (isLast) return;
    frame = next;
  }
}

const NOTHING = Buffer.alloc(0);

const contentKey = (dataKey: Buffer, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', dataKey, salt, 'deposit content', 32));

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(number), 3);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

function sealFrame(key: Buffer, number: number, isLast: boolean, frame: Buffer): Buffer {
  const cipher = createCipheriv(CIPHER, key, nonceOf(number, isLast));
  return Buffer.concat([cipher.update(frame), cipher.final(), cipher.getAuthTag()]);
}

function openFrame(key: Buffer, number: number, isLast: boolean, frame: Buffer): Buffer {
  if (frame.length < TAG_BYTES) throw new Error('Sealed bytes were cut.');
  const decipher = createDecipheriv(CIPHER, key, nonceOf(number, isLast), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(frame.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(frame.subarray(0, -TAG_BYTES)), decipher.final()]);
}

async function* inPieces(content: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  const pieces = new Pieces(content);
  try {
    for (let piece = await pieces.take(size); piece.length > 0; piece = await pieces.take(size)) yield piece;
  } finally {
    await pieces.close();
  }
}

/** Gives pieces of an exact size, the last one shorter. Whoever takes no more of them closes it. */
class Pieces {
  private readonly source: AsyncIterator<Uint8Array>;
  private waiting: Uint8Array[] = [];
  private size = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]();
  }

  async take(length: number): Promise<Buffer> {
    while (this.size < length) {
      const { value, done } = await this.source.next();
      if (done) break;
      this.waiting.push(value);
      this.size += value.byteLength;
    }
    const [first = NOTHING] = this.waiting;
    const all =
      this.waiting.length === 1
        ? Buffer.from(first.buffer, first.byteOffset, first.byteLength)
        : Buffer.concat(this.waiting);
    const taken = all.subarray(0, length);
    this.waiting = all.length > length ? [all.subarray(length)] : [];
    this.size = all.length - taken.length;
    return taken;
  }

  /** Ends the source, which may hold a file open. */
  async close(): Promise<void> {
    await this.source.return?.();
  }
}
