/** Digests files that lie in shared memory, beside the thread that reads the medium, and seeks marks in them. */
import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';

interface Task {
  readonly bytes: Uint8Array;
  readonly places: Uint32Array;
}

const { pairs, words } = workerData as { readonly pairs: Uint8Array; readonly words: ReadonlySet<number> };

/** The same as `digestHere` of the asker, which has no way to share a module with a worker. */
parentPort?.on('message', ({ bytes, places }: Task) => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const digests = Buffer.allocUnsafeSlow((places.length / 4) * 52);
  const suspects: [number, number[]][] = [];
  for (let at = 0; at < places.length; at += 4) {
    const [header, content] = [places[at] ?? 0, places[at + 1] ?? 0];
    const [end, sought] = [places[at + 2] ?? 0, places[at + 3] ?? 0];
    const to = (at / 4) * 52;
    digests.write(hash('sha256', all.subarray(content, end)), to, 'hex');
    digests.write(hash('sha1', all.subarray(header, end)), to + 32, 'hex');
    const marks = placesOfMarks(all, content, sought);
    if (marks.length > 0) suspects.push([at / 4, marks]);
  }
  parentPort?.postMessage({ digests, suspects }, [digests.buffer]);
});

/** The same as `placesOfMarks` of the asker, where the numbers are told. */
function placesOfMarks(bytes: Buffer, start: number, end: number): number[] {
  const places: number[] = [];
  const seen = pairs;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const last = end - 24;
  let at = start;
  for (; at < last; at += 24) {
    const met =
      (seen[view.getUint16(at, true)] ?? 0) |
      (seen[view.getUint16(at + 3, true)] ?? 0) |
      (seen[view.getUint16(at + 6, true)] ?? 0) |
      (seen[view.getUint16(at + 9, true)] ?? 0) |
      (seen[view.getUint16(at + 12, true)] ?? 0) |
      (seen[view.getUint16(at + 15, true)] ?? 0) |
      (seen[view.getUint16(at + 18, true)] ?? 0) |
      (seen[view.getUint16(at + 21, true)] ?? 0);
    if (met !== 0) look(view, Math.max(at - 2, start), at + 22, places);
  }
  look(view, Math.max(at - 2, start), end - 3, places);
  return places.map((place) => place - start);
}

function look(view: DataView, from: number, to: number, places: number[]): void {
  for (let at = from; at < to; at++) {
    if (((pairs[view.getUint16(at, true)] ?? 0) & 1) === 0) continue;
    if (((pairs[view.getUint16(at + 2, true)] ?? 0) & 4) === 0) continue;
    if (words.has(view.getUint32(at, true))) places.push(at);
  }
}
