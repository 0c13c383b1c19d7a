import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { discImage } from '../../../scripts/walk/escrow/disc-image';
import { LABEL } from './certificate';
import { type TreeFile, writeDirectory } from './tree';
import { packBySevenZip } from './write-seven-zip';
import { tarOfFiles } from './write-tar';
import { cp866, zipOf } from './write-zip';

export const MEDIA = [
  'a directory',
  'a zip with names in UTF-8',
  'a zip of Windows with names in CP866',
  'a tar packed by gzip',
  'an archive of 7-Zip',
  'a disc image with Joliet names',
] as const;
export type MediaName = (typeof MEDIA)[number];

/** The same files on a medium of each kind; answers where it lies. */
export async function writeMedium(
  name: MediaName,
  folder: string,
  files: readonly TreeFile[],
): Promise<string> {
  const path = join(folder, 'medium');
  switch (name) {
    case 'a directory':
      return writeDirectory(path, files);
    case 'a zip with names in UTF-8':
      await writeFile(path, zipOf(files.map((file) => ({ file, utf8: true }))));
      return path;
    case 'a zip of Windows with names in CP866':
      await writeFile(path, zipOf(files.map((file) => ({ file, name: cp866(file.path), host: 0, mode: 0 }))));
      return path;
    case 'a tar packed by gzip':
      await writeFile(path, gzipSync(await tarOfFiles(files)));
      return path;
    case 'an archive of 7-Zip':
      await writeDirectory(join(folder, 'tree'), files);
      await packBySevenZip(folder, ['a', '-mx1', 'medium.7z', './tree/*']);
      return `${path}.7z`;
    case 'a disc image with Joliet names':
      await writeFile(path, discImage(files, { joliet: true, label: LABEL }));
      return path;
  }
}

export const PACKED_TARS = ['nothing', 'gzip', 'zstd', 'bzip2', 'xz'] as const;

/** A tar in each of the usual packings. */
export async function writeTar(
  packing: (typeof PACKED_TARS)[number],
  folder: string,
  files: readonly TreeFile[],
) {
  const tar = await tarOfFiles(files);
  const path = join(folder, 'medium.tar');
  if (packing === 'gzip') await writeFile(path, gzipSync(tar));
  else if (packing === 'zstd') await writeFile(path, zstdCompressSync(tar));
  else await writeFile(path, tar);
  if (packing !== 'bzip2' && packing !== 'xz') return path;
  await packBySevenZip(folder, ['a', `-t${packing}`, `packed.${packing}`, 'medium.tar']);
  return join(folder, `packed.${packing}`);
}
