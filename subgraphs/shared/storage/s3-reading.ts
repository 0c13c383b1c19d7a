import type { Readable } from 'node:stream';
import type { GetObjectCommandOutput } from '@aws-sdk/client-s3';
import type { S3Bucket } from './s3-bucket';

/** How often in a row a line may break without a single byte in between. */
const MOST_BREAKS = 3;

/** The bytes of an object. A line that breaks is taken up again at the byte where it broke. */
export async function* readObject(
  bucket: S3Bucket,
  key: string,
  found: GetObjectCommandOutput,
): AsyncGenerator<Uint8Array> {
  const { ContentLength: size = 0, ETag: tag } = found;
  let body = found.Body as Readable;
  let pieces: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]();
  let breaks = 0;
  try {
    for (let at = 0; at < size; ) {
      const piece = await nextOf(pieces);
      if (!(piece instanceof Error)) {
        breaks = 0;
        at += piece.byteLength;
        yield piece;
        continue;
      }
      breaks += 1;
      if (breaks > MOST_BREAKS) await bucket.reach(Promise.reject(piece));
      body.destroy();
      const rest = await bucket.get(key, at, tag);
      if (!rest) throw new Error(`The object ${key} vanished while it was read.`);
      body = rest.Body as Readable;
      pieces = body[Symbol.asyncIterator]();
    }
  } finally {
    body.destroy();
  }
}

/** The next piece, or why there is none; an end before the last byte is a broken line as well. */
async function nextOf(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array | Error> {
  const broken = Object.assign(new Error('the line broke'), { code: 'ECONNRESET' });
  try {
    const { done, value } = await pieces.next();
    return done ? broken : value;
  } catch (cause) {
    return Object.assign(broken, { cause });
  }
}
