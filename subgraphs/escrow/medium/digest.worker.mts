/** Digests files that lie in shared memory, beside the thread that reads the medium, and seeks traits in them. */
import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';

interface Trait {
  readonly marks: readonly string[] | null;
  readonly pattern: RegExp | null;
}

interface Task {
  readonly bytes: Uint8Array;
  readonly places: readonly number[];
}

const traits = workerData as readonly Trait[];

const isSuspect = (text: string): boolean =>
  traits.some(
    ({ marks, pattern }) =>
      (marks?.some((mark) => text.includes(mark)) ?? true) && (pattern?.test(text) ?? true),
  );

/** The same as `digestHere` of the asker, which has no way to share a module with a worker. */
parentPort?.on('message', ({ bytes, places }: Task) => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const digests: string[] = [];
  const suspects: number[] = [];
  for (let at = 0; at < places.length; at += 4) {
    const [header = 0, content = 0, end = 0, sought = 0] = places.slice(at, at + 4);
    digests.push(hash('sha256', all.subarray(content, end)), hash('sha1', all.subarray(header, end)));
    if (sought > content && isSuspect(all.toString('latin1', content, sought))) suspects.push(at / 4);
  }
  parentPort?.postMessage({ digests, suspects });
});
