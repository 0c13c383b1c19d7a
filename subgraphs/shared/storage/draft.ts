import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, lstat, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '../kernel/result';
import type { BlobBounds, BlobProblem, StoredBlob } from './blob-store';

/** Carries a problem out of the writing of a draft, which is removed by it. */
class NotKept extends Error {
  constructor(readonly problem: BlobProblem) {
    super(problem.code);
  }
}

/**
 * Writes a content to a private file of the folder, on the disk and within its bounds, and lets it be kept. A blob is
 * named by its bytes, so that they must all be here before it has a name. Whatever happens the draft goes again.
 */
export async function keepDraft(
  folder: string,
  content: AsyncIterable<Uint8Array>,
  bounds: BlobBounds,
  keep: (path: string, blob: StoredBlob) => Promise<void>,
): Promise<Result<StoredBlob, BlobProblem>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  try {
    const blob = await write(path, content, bounds);
    await keep(path, blob);
    return ok(blob);
  } catch (fault) {
    if (fault instanceof NotKept) return err(fault.problem);
    throw fault;
  } finally {
    await rm(path, { force: true });
  }
}

/** Removes what killed writes left. */
export async function sweepDrafts(folder: string, before: Date): Promise<void> {
  for (const name of await namesIn(folder)) await removeOlder(join(folder, name), before);
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

export async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(absent)) ?? [];
}

export async function removeOlder(path: string, before: Date): Promise<boolean> {
  const at = await modifiedAt(path);
  if (at === null || at >= before) return false;
  await rm(path, { force: true });
  return true;
}

/** When the file was last written; null when there is no file. */
export async function modifiedAt(path: string): Promise<Date | null> {
  const found = await lstat(path).catch(absent);
  return found?.isFile() ? found.mtime : null;
}

export function absent(fault: NodeJS.ErrnoException): null {
  if (fault.code === 'ENOENT') return null;
  throw fault;
}
