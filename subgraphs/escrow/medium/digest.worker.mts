/** Digests files that lie in shared memory, beside the thread that reads the medium, and seeks marks in them. */
import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';

interface MarkSearch {
  readonly code: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly table: number;
}

const { code, memory, table } = workerData as MarkSearch;
const { next } = new WebAssembly.Instance(code, { scan: { memory } }).exports as {
  readonly next: (table: number, at: number, end: number) => number;
};
const all = Buffer.from(memory.buffer);

/** The same as `digestHere` of the asker, which has no way to share a module with a worker. */
parentPort?.on('message', (places: Uint32Array) => {
  const digests = Buffer.allocUnsafeSlow((places.length / 4) * 52);
  const suspects: [number, number[]][] = [];
  for (let at = 0; at < places.length; at += 4) {
    const [header, content] = [places[at] ?? 0, places[at + 1] ?? 0];
    const [end, sought] = [places[at + 2] ?? 0, places[at + 3] ?? 0];
    const to = (at / 4) * 52;
    digests.write(hash('sha256', all.subarray(content, end)), to, 'hex');
    digests.write(hash('sha1', all.subarray(header, end)), to + 32, 'hex');
    const marks = placesOfMarks(content, sought);
    if (marks.length > 0) suspects.push([at / 4, marks]);
  }
  parentPort?.postMessage({ digests, suspects }, [digests.buffer]);
});

/** The same as `MarkSeeker` of the asker. */
function placesOfMarks(start: number, end: number): number[] {
  const places: number[] = [];
  const last = end - 3;
  for (let at = next(table, start, last); at < last; at = next(table, at + 1, last)) places.push(at - start);
  return places;
}
