import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';

/** Published software that every installation of the project holds: its sources, and how it is built. */
const PACKAGE = dirname(require.resolve('graphql/package.json'));
const BUILD_FILES = ['package.json'];

/** A tar of the published package, its sources below `src/` and what it is built with below `build/`. */
export async function packSoftware(): Promise<Buffer> {
  const archive = pack();
  const packed = buffer(archive as AsyncIterable<Uint8Array> as never);
  for (const path of await filesBelow(PACKAGE)) {
    const [content, { mtime }] = await Promise.all([readFile(path), stat(path)]);
    const name = relative(PACKAGE, path).split(sep).join('/');
    const header = { name: `${BUILD_FILES.includes(name) ? 'build' : 'src'}/${name}`, mtime };
    await new Promise<void>((resolve, reject) => {
      archive.entry(header, content, (fault) => (fault ? reject(fault) : resolve()));
    });
  }
  archive.finalize();
  return packed;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}
