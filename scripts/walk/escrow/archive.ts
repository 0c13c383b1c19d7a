import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { almatyDay } from '../../../subgraphs/shared/kernel/local-date';
import { PROJECT_ROOT } from '../../../subgraphs/shared/server/project-root';
import { type DiscFile, discImage } from './disc-image';

/** A file of a published package, with the instant at which it was changed. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly changedAt: Date;
}

/** The files of a published package as every installation of the project holds it, below another folder, in their order. */
export async function packageFiles(name: string, below: string): Promise<PackedFile[]> {
  const folder = join(PROJECT_ROOT, 'node_modules', name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).split(sep).includes('node_modules'));
  return Promise.all(
    paths.sort().map(async (path) => {
      const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
      return { path: `${below}/${relative(folder, path).split(sep).join('/')}`, bytes, changedAt: mtime };
    }),
  );
}

/** The same files, those that fit moved to another folder. */
export const moved = (files: readonly PackedFile[], from: string, to: string): PackedFile[] =>
  files.map((file) => (file.path === from ? { ...file, path: to } : file));

export async function tarOf(files: readonly PackedFile[]): Promise<Buffer> {
  const archive = pack();
  const packed = buffer(archive as AsyncIterable<Uint8Array> as never);
  for (const { path, bytes, changedAt } of files)
    await new Promise<void>((resolve, reject) => {
      archive.entry({ name: path, mtime: changedAt }, bytes, (fault) => (fault ? reject(fault) : resolve()));
    });
  archive.finalize();
  return packed;
}

/** As `npm pack` makes it. */
export const tarballOf = async (files: readonly PackedFile[]): Promise<Buffer> =>
  gzipSync(await tarOf(files));

/** An image of a disc with Joliet names. */
export function imageOf(files: readonly PackedFile[], label: string): Buffer {
  const onDisc = files.map(
    ({ path, bytes, changedAt }): DiscFile => ({ path, bytes, day: almatyDay(changedAt) }),
  );
  return discImage(onDisc, { joliet: true, label });
}
