/** Digests files that lie in shared memory, beside the thread that reads the medium, and looks into them. */
import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';

interface MarkSearch {
  readonly code: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly table: number;
  readonly plainBytes: number;
  readonly plainLine: number;
}

const { code, memory, table, plainBytes, plainLine } = workerData as MarkSearch;
const { next, plain } = new WebAssembly.Instance(code, { scan: { memory } }).exports as {
  readonly next: (table: number, at: number, end: number) => number;
  readonly plain: (at: number, end: number, line: number) => number;
};
const all = Buffer.from(memory.buffer);

/** The same as `digestHere` of the asker, which has no way to share a module with a worker. */
parentPort?.on('message', (places: Uint32Array) => {
  const digests = Buffer.allocUnsafeSlow((places.length / 4) * 52);
  const suspects: { file: number; look: object }[] = [];
  for (let file = 0, to = 0; to < digests.length; file += 1, to += 52) {
    const content = places[4 * file + 1] ?? 0;
    const end = places[4 * file + 2] ?? 0;
    digests.write(hash('sha256', all.subarray(content, end), 'binary'), to, 'latin1');
    digests.write(hash('sha1', all.subarray(places[4 * file], end), 'binary'), to + 32, 'latin1');
    const look = lookInto(content, places[4 * file + 3] ?? 0);
    if (look) suspects.push({ file, look });
  }
  parentPort?.postMessage({ digests, suspects }, [digests.buffer]);
});

/** The same as `MarkSeeker.look` of the asker. */
function lookInto(start: number, end: number): object | null {
  const isPlain = plain(start, Math.min(end, start + plainBytes), plainLine) === 1;
  const marks: number[] = [];
  const last = end - 3;
  for (let at = next(table, start, last); at < last; at = next(table, at + 1, last)) marks.push(at - start);
  return isPlain && marks.length === 0 ? null : { isPlain, marks };
}
