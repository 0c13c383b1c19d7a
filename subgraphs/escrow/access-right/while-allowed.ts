import { Transform } from 'node:stream';

/** Bytes that pass between two questions whether the reading is still allowed. */
const BYTES = 1024 * 1024;
/** Milliseconds, for a line so slow that the bytes take longer. */
const SPAN_MS = 1_000;

/** Passes bytes on for as long as the reading is allowed; then the stream breaks off, and its reader has no whole. */
export function whileAllowed(isAllowed: () => Promise<boolean>): Transform {
  let passed = 0;
  let asked = performance.now();
  return new Transform({
    async transform(chunk: Uint8Array, _encoding, done) {
      try {
        passed += chunk.byteLength;
        if (passed >= BYTES || performance.now() - asked >= SPAN_MS) {
          passed = 0;
          asked = performance.now();
          if (!(await isAllowed())) return done(new Error('The right to read has ended.'));
        }
        done(null, chunk);
      } catch (fault) {
        done(fault instanceof Error ? fault : new Error(String(fault)));
      }
    },
  });
}
