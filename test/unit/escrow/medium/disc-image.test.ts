import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discImage } from '../../../../scripts/walk/escrow/disc-image';
import { file } from '../../../support/media/tree';
import { packBySevenZip } from '../../../support/media/write-seven-zip';

test('M04: an image of a disc that the walks and tests write is read by another reader, names and bytes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portal-media-'));
  const files = [
    file('src/main.ts', 'export {};\n'),
    file('документы/описание.txt', 'Node 24\n'),
    file('src/deep/er/large.bin', Buffer.alloc(5_000, 7)),
    file('empty', ''),
  ];
  await writeFile(join(folder, 'disc.iso'), discImage(files, { joliet: true, label: 'ESCROW_1' }));
  await packBySevenZip(folder, ['x', '-tiso', 'disc.iso', '-oread']);
  for (const { path, bytes } of files) expect(await readFile(join(folder, 'read', path))).toEqual(bytes);
  await rm(folder, { recursive: true });
});
