import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

/**
 * Passes bytes on and holds the last piece back until all of them have the hash: a reader of bytes that rotted gets
 * an error and never the whole.
 */
export function untilProven(sha256: string): Transform {
  const hash = createHash('sha256');
  let held: Uint8Array | null = null;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      hash.update(chunk);
      const passed = held;
      held = chunk;
      done(null, passed);
    },
    flush(done) {
      if (hash.digest('hex') === sha256) done(null, held);
      else done(new Error(`The stored bytes of ${sha256} have changed.`));
    },
  });
}
