import { once } from 'node:events';
import { type Pack, pack } from 'tar-stream';
import { openDirectory } from '../medium/directory-medium';
import type { MediumEntry } from '../medium/medium.model';

/** Noon in Almaty, so that the day stays the day. */
const NOON = 'T07:00:00Z';

/** A directory as one tar, piece by piece: names, sizes, days and bytes stay; what is neither file, directory nor link is left out. */
export function packDirectory(path: string): AsyncIterable<Uint8Array> {
  const tar = pack();
  writeAll(path, tar).then(
    () => tar.finalize(),
    (fault: Error) => tar.destroy(fault),
  );
  return tar as AsyncIterable<unknown> as AsyncIterable<Uint8Array>;
}

async function writeAll(path: string, tar: Pack): Promise<void> {
  for await (const entry of openDirectory(path).entries()) await write(entry, tar);
}

async function write(entry: MediumEntry, tar: Pack): Promise<void> {
  const { path: name, kind, size, modifiedOn, executable, linkTarget } = entry;
  const mtime = new Date(modifiedOn === null ? 0 : `${modifiedOn}${NOON}`);
  const head = { name, mtime, mode: executable || kind === 'DIRECTORY' ? 0o755 : 0o644 };
  if (kind === 'DIRECTORY') tar.entry({ ...head, type: 'directory' });
  else if (kind === 'SYMLINK') tar.entry({ ...head, type: 'symlink', linkname: linkTarget ?? '' });
  if (kind !== 'FILE') return;
  const file = tar.entry({ ...head, type: 'file', size });
  for await (const piece of entry.content()) if (!file.write(piece)) await once(file, 'drain');
  file.end(undefined);
  await once(file, 'finish');
}
