import { constants } from 'node:fs';
import { chmod, type FileHandle, mkdir, open, opendir, rename, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream';
import { type BlobStore, isBlobName } from './blob-store';
import { absent, keepDraft, modifiedAt, namesIn, removeOlder, sweepDrafts } from './draft';
import { untilProven } from './proven-stream';

/** Hashes asked about at once while sweeping. */
const SWEEP_BATCH = 500;

/** Where a subgraph keeps its blobs below the data directory: the bytes of two subgraphs never mix. */
export const blobFolder = (dataDirectory: string, subgraph: string): string =>
  join(dataDirectory, 'blobs', subgraph);

/** Where contents lie that are not blobs yet. */
export const draftFolder = (folder: string): string => join(folder, 'incoming');

/**
 * Blobs as files below one folder, made at the first write: `ab/cd/abcd…`. A name is a hash and nothing else, so no
 * name leads out of the folder; a file becomes visible by a rename, when it is whole and on the disk.
 */
export function createFolderBlobStore(folder: string): BlobStore {
  const incoming = draftFolder(folder);
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  return {
    put: (content, bounds) =>
      keepDraft(incoming, content, bounds, (draft, { sha256 }) => publish(draft, pathOf(sha256))),
    async open(sha256) {
      const handle = isBlobName(sha256) ? await openFile(pathOf(sha256)) : null;
      if (!handle) return null;
      return pipeline(handle.createReadStream(), untilProven(sha256), () => {});
    },
    has: async (sha256) => isBlobName(sha256) && (await modifiedAt(pathOf(sha256))) !== null,
    async sweep(before, referred) {
      await sweepDrafts(incoming, before);
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

/** Bytes that are there already are the same bytes; they count as new, so that no sweep takes them now. */
async function publish(draft: string, path: string): Promise<void> {
  if ((await modifiedAt(path)) !== null) {
    const now = new Date();
    await utimes(path, now, now);
    return;
  }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await chmod(draft, 0o400);
  await rename(draft, path);
  for (const folder of [dirname(path), dirname(dirname(path)), dirname(dirname(dirname(path)))])
    await syncFolder(folder);
}

/** A renamed file outlives a loss of power only when its folder is on the disk. Windows has no such act. */
export async function syncFolder(path: string): Promise<void> {
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

/** Hashes of all blobs, some at a time. */
async function* batches(folder: string): AsyncGenerator<string[]> {
  let batch: string[] = [];
  const outer = (await namesIn(folder)).filter((name) => name.length === 2);
  for (const first of outer)
    for (const second of await namesIn(join(folder, first)))
      for await (const { name } of await opendir(join(folder, first, second))) {
        if (isBlobName(name)) batch.push(name);
        if (batch.length < SWEEP_BATCH) continue;
        yield batch;
        batch = [];
      }
  if (batch.length > 0) yield batch;
}
