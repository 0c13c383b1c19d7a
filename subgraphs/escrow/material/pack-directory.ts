import { once } from 'node:events';
import { type Pack, pack } from 'tar-stream';
import { type DirectoryOptions, openDirectory } from '../medium/directory-medium';
import type { Medium, MediumEntry } from '../medium/medium.model';

/** Noon in Almaty, so that the day stays the day. */
const NOON = 'T07:00:00Z';

/** A directory as one tar, piece by piece: names, sizes, days and bytes stay; what is neither file, directory nor link is left out. */
export function packDirectory(path: string, options: DirectoryOptions = {}): AsyncIterable<Uint8Array> {
  const tar = pack();
  const left = new AbortController();
  tar.once('close', () => left.abort());
  writeAll(openDirectory(path, options), tar, left.signal).then(
    () => tar.finalize(),
    (fault: Error) => tar.destroy(fault),
  );
  return tar as AsyncIterable<unknown> as AsyncIterable<Uint8Array>;
}

async function writeAll(directory: Medium, tar: Pack, left: AbortSignal): Promise<void> {
  for await (const entry of directory.entries()) await write(entry, tar, left);
}

/** @param left whoever reads the tar went away: then nothing drains any more, and the file is closed */
async function write(entry: MediumEntry, tar: Pack, left: AbortSignal): Promise<void> {
  const { path: name, kind, size, modifiedOn, executable, linkTarget } = entry;
  const mtime = new Date(modifiedOn === null ? 0 : `${modifiedOn}${NOON}`);
  const head = { name, mtime, mode: executable || kind === 'DIRECTORY' ? 0o755 : 0o644 };
  if (kind === 'DIRECTORY') tar.entry({ ...head, type: 'directory' });
  else if (kind === 'SYMLINK') tar.entry({ ...head, type: 'symlink', linkname: linkTarget ?? '' });
  if (kind !== 'FILE') return;
  const file = tar.entry({ ...head, type: 'file', size });
  // A file that cannot be read ends the tar, which tells its reader; it ends its entry as well, and nobody else listens.
  file.on('error', () => undefined);
  for await (const piece of entry.content())
    if (!file.write(piece)) await once(file, 'drain', { signal: left });
  file.end(undefined);
  await once(file, 'finish', { signal: left });
}
