import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { Vault } from '../../shared/storage/vault';
import { importFolderMissing, importUnknown, importUnreadable, mediumTooLarge } from './material.errors';
import type { WholeBytes } from './medium-order.model';
import { packDirectory } from './pack-directory';

/** What is mounted began to be read and broke off. */
export class MountUnreadable extends Error {}

/**
 * The bytes of what the operator mounted: a file as it is, a directory packed; no link.
 * @param name one that was checked to be a name and no way to another folder
 */
export async function openMounted(
  { importFolder, mediumBytes: limit }: Vault,
  name: string,
): Promise<Result<WholeBytes, readonly Refusal[]>> {
  if (importFolder === null) return err([importFolderMissing()]);
  const path = join(importFolder, name);
  const found = await lstat(path).catch(unreadable);
  if (found === 'UNREADABLE') return err([importUnreadable({}, ['input', 'name'])]);
  if (found?.isDirectory()) return ok(bytesOf(() => packDirectory(path)));
  if (!found?.isFile()) return err([importUnknown({}, ['input', 'name'])]);
  if (found.size > limit) return err([mediumTooLarge({ limit }, ['input', 'name'])]);
  return ok(bytesOf(() => createReadStream(path)));
}

/** A mount that does not answer is told from one that has no such medium. */
const unreadable = ({ code }: NodeJS.ErrnoException): 'UNREADABLE' | null =>
  code === 'ENOENT' ? null : 'UNREADABLE';

/** What is mounted is the operator's, and stays when it was taken in. */
const bytesOf = (open: () => AsyncIterable<Uint8Array>): WholeBytes => ({
  read: (stopped) => readAll(open, stopped),
  remove: async () => undefined,
});

/**
 * Opens what is mounted when it is first asked for bytes, and tells a fault of it from one of the store and from the end
 * of the process.
 */
async function* readAll(
  open: () => AsyncIterable<Uint8Array>,
  stopped?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const pieces = open()[Symbol.asyncIterator]();
  try {
    while (true) {
      stopped?.throwIfAborted();
      const piece = await pieces.next().catch((cause: unknown) => {
        throw new MountUnreadable('What is mounted cannot be read.', { cause });
      });
      if (piece.done) return;
      yield piece.value;
    }
  } finally {
    await pieces.return?.();
  }
}
