import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { extract } from 'tar-stream';
import { packDirectory } from '../../../../subgraphs/escrow/material/pack-directory';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-pack-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a directory is packed with its names, links and bytes', async () => {
  await mkdir(join(folder, 'src'));
  await writeFile(join(folder, 'src', 'main.ts'), 'main();');
  await symlink('main.ts', join(folder, 'src', 'index.ts'));
  const found: unknown[] = [];
  for await (const entry of Readable.from(packDirectory(folder)).pipe(extract()))
    found.push([entry.header.name, entry.header.type, entry.header.linkname, await text(entry)]);
  expect(found.sort()).toEqual([
    ['src', 'directory', null, ''],
    ['src/index.ts', 'symlink', 'main.ts', ''],
    ['src/main.ts', 'file', null, 'main();'],
  ]);
});

test('a file that is being packed is let go when nobody reads on', async () => {
  await writeFile(join(folder, 'large'), '');
  await truncate(join(folder, 'large'), 10_000_000);
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  async function* readFile(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield Buffer.alloc(100_000);
    } finally {
      letGo();
    }
  }
  for await (const piece of packDirectory(folder, { readFile })) {
    expect(piece.length).toBeGreaterThan(0);
    break;
  }
  await isLetGo;
});

test('a file that cannot be read to its end ends the tar with its fault', async () => {
  await writeFile(join(folder, 'worn'), 'the whole');
  async function* readFile(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('the');
    throw Object.assign(new Error('worn'), { code: 'EIO' });
  }
  const reading = (async () => {
    for await (const piece of packDirectory(folder, { readFile })) expect(piece.length).toBeGreaterThan(0);
  })();
  await expect(reading).rejects.toThrow('worn');
});
