/** Digests files that lie in shared memory, beside the thread that reads the medium. */
import { hash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';

interface Task {
  readonly bytes: Uint8Array;
  /** Three numbers for each file: where its header begins, where its content does, and where it ends. */
  readonly places: readonly number[];
}

/** SHA-256 and the digest of the SWHID of each file, as `digestsIn` of the asker gives them. */
parentPort?.on('message', ({ bytes, places }: Task) => {
  const digests: string[] = [];
  for (let at = 0; at < places.length; at += 3) {
    const [header = 0, content = 0, end = 0] = places.slice(at, at + 3);
    digests.push(hash('sha256', bytes.subarray(content, end)), hash('sha1', bytes.subarray(header, end)));
  }
  parentPort?.postMessage(digests);
});
