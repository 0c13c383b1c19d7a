/** Digests files that lie in shared memory, beside the thread that reads the medium, and seeks marks in them. */
import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';

interface Task {
  readonly bytes: Uint8Array;
  readonly places: readonly number[];
}

const { pairs, words } = workerData as { readonly pairs: Uint8Array; readonly words: ReadonlySet<number> };

/** The same as `digestHere` of the asker, which has no way to share a module with a worker. */
parentPort?.on('message', ({ bytes, places }: Task) => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const digests: string[] = [];
  const suspects: [number, number[]][] = [];
  for (let at = 0; at < places.length; at += 4) {
    const [header = 0, content = 0, end = 0, sought = 0] = places.slice(at, at + 4);
    digests.push(hash('sha256', all.subarray(content, end)), hash('sha1', all.subarray(header, end)));
    const marks = placesOfMarks(all, content, sought);
    if (marks.length > 0) suspects.push([at / 4, marks]);
  }
  parentPort?.postMessage({ digests, suspects });
});

/** The same as `placesOfMarks` of the asker, where the numbers are told. */
function placesOfMarks(bytes: Buffer, start: number, end: number): number[] {
  const places: number[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const pair = (at: number): number => pairs[view.getUint16(at, true)] ?? 0;
  const look = (from: number, to: number): void => {
    for (let at = Math.max(from, start); at < to; at++)
      if ((pair(at) & 1) !== 0 && (pair(at + 2) & 4) !== 0)
        if (words.has(view.getUint32(at, true))) places.push(at - start);
  };
  let at = start;
  for (; at + 12 < end; at += 12)
    if ((pair(at) | pair(at + 3) | pair(at + 6) | pair(at + 9)) !== 0) look(at - 2, at + 10);
  look(at - 2, end - 3);
  return places;
}
