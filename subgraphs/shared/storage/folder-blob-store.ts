import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import {
  chmod,
  type FileHandle,
  lstat,
  mkdir,
  open,
  opendir,
  readdir,
  rename,
  rm,
  utimes,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream';
import { err, ok } from '../kernel/result';
import type { BlobBounds, BlobProblem, BlobStore, StoredBlob } from './blob-store';
import { untilProven } from './proven-stream';

const HASH = /^[0-9a-f]{64}$/;
/** Hashes asked about at once while sweeping. */
const SWEEP_BATCH = 500;

/** Carries a problem out of the writing of a file, which is removed by it. */
class NotKept extends Error {
  constructor(readonly problem: BlobProblem) {
    super(problem.code);
  }
}

/** Where a subgraph keeps its blobs below the data directory: the bytes of two subgraphs never mix. */
export const blobFolder = (dataDirectory: string, subgraph: string): string =>
  join(dataDirectory, 'blobs', subgraph);

/**
 * Blobs as files below one folder, made at the first write: `ab/cd/abcd…`. A name is a hash and nothing else, so no
 * name leads out of the folder; a file becomes visible by a rename, when it is whole and on the disk.
 */
export function createFolderBlobStore(folder: string): BlobStore {
  const incoming = join(folder, 'incoming');
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  return {
    async put(content, bounds) {
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      const draft = join(incoming, randomUUID());
      try {
        const blob = await write(draft, content, bounds);
        await publish(draft, pathOf(blob.sha256));
        return ok(blob);
      } catch (fault) {
        await rm(draft, { force: true });
        if (fault instanceof NotKept) return err(fault.problem);
        throw fault;
      }
    },
    async open(sha256) {
      const handle = HASH.test(sha256) ? await openFile(pathOf(sha256)) : null;
      if (!handle) return null;
      return pipeline(handle.createReadStream(), untilProven(sha256), () => {});
    },
    has: async (sha256) => HASH.test(sha256) && (await modifiedAt(pathOf(sha256))) !== null,
    async sweep(before, referred) {
      for (const name of await namesIn(incoming)) await removeOlder(join(incoming, name), before);
      let removed = 0;
      for await (const hashes of batches(folder)) {
        const kept = await referred(hashes);
        for (const hash of hashes)
          if (!kept.has(hash) && (await removeOlder(pathOf(hash), before))) removed += 1;
      }
      return removed;
    },
  };
}

async function write(
  path: string,
  content: AsyncIterable<Uint8Array>,
  bounds: BlobBounds,
): Promise<StoredBlob> {
  const handle = await open(path, 'wx', 0o600);
  try {
    const blob = await copy(content, handle, bounds.limit);
    if (bounds.sha256 !== undefined && bounds.sha256 !== blob.sha256)
      throw new NotKept({ code: 'HASH_MISMATCH', received: blob });
    await handle.sync();
    return blob;
  } finally {
    await handle.close();
  }
}

async function copy(
  content: AsyncIterable<Uint8Array>,
  handle: FileHandle,
  limit: number,
): Promise<StoredBlob> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of content) {
    size += chunk.byteLength;
    if (size > limit) throw new NotKept({ code: 'TOO_LARGE', limit });
    hash.update(chunk);
    await handle.writeFile(chunk);
  }
  return { sha256: hash.digest('hex'), size };
}

/** Bytes that are there already are the same bytes; they count as new, so that no sweep takes them now. */
async function publish(draft: string, path: string): Promise<void> {
  if ((await modifiedAt(path)) !== null) {
    const now = new Date();
    await utimes(path, now, now);
    await rm(draft);
    return;
  }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await chmod(draft, 0o400);
  await rename(draft, path);
  for (const folder of [dirname(path), dirname(dirname(path)), dirname(dirname(dirname(path)))])
    await syncFolder(folder);
}

/** A renamed file outlives a loss of power only when its folder is on the disk. Windows has no such act. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A link in the place of a blob is not followed. */
function openFile(path: string): Promise<FileHandle | null> {
  return open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)).catch(absent);
}

/** When the file was last written; null when there is no file. */
async function modifiedAt(path: string): Promise<Date | null> {
  const found = await lstat(path).catch(absent);
  return found?.isFile() ? found.mtime : null;
}

async function removeOlder(path: string, before: Date): Promise<boolean> {
  const at = await modifiedAt(path);
  if (at === null || at >= before) return false;
  await rm(path, { force: true });
  return true;
}

/** Hashes of all blobs, some at a time. */
async function* batches(folder: string): AsyncGenerator<string[]> {
  let batch: string[] = [];
  const outer = (await namesIn(folder)).filter((name) => name.length === 2);
  for (const first of outer)
    for (const second of await namesIn(join(folder, first)))
      for await (const { name } of await opendir(join(folder, first, second))) {
        if (HASH.test(name)) batch.push(name);
        if (batch.length < SWEEP_BATCH) continue;
        yield batch;
        batch = [];
      }
  if (batch.length > 0) yield batch;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(absent)) ?? [];
}

function absent(fault: NodeJS.ErrnoException): null {
  if (fault.code === 'ENOENT') return null;
  throw fault;
}
