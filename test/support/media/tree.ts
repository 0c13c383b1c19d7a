import { mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that a test puts on a medium. */
export interface TreeFile {
  readonly path: string;
  readonly bytes: Buffer;
  /** Day of modification. */
  readonly day: string;
  readonly executable?: boolean;
}

export const DAY = '2025-06-10';

export const file = (path: string, content: string | Buffer, day = DAY): TreeFile => ({
  path,
  bytes: Buffer.from(content),
  day,
});

/** Noon in UTC is the same day in Almaty. */
export const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

export async function writeDirectory(
  root: string,
  files: readonly TreeFile[],
  emptyDirectories: readonly string[] = [],
) {
  await mkdir(root, { recursive: true });
  for (const { path, bytes, day, executable } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes, { mode: executable ? 0o755 : 0o644 });
    await utimes(join(root, path), noon(day), noon(day));
  }
  for (const path of emptyDirectories) await mkdir(join(root, path), { recursive: true });
  return root;
}

export const link = (root: string, path: string, target: string): Promise<void> =>
  symlink(target, join(root, path));
export const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });
