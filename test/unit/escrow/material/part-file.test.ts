import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type PartFile,
  partFile,
  partIds,
  uploadFolder,
} from '../../../../subgraphs/escrow/material/part-file';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-parts-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(part: PartFile, stopped?: AbortSignal): Promise<string> {
  let text = '';
  for await (const piece of part.read(stopped)) text += Buffer.from(piece).toString();
  return text;
}

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

test('M10: what comes is added where the file ends, and nowhere else', async () => {
  const part = partFile(folder, randomUUID());
  expect(await part.size()).toBeNull();
  await part.begin();
  expect(await part.append(pieces('one ', 'two '), 0)).toBe(8);
  await expect(part.append(pieces('three'), 4)).rejects.toThrow();
  await part.begin();
  expect(await part.append(pieces('three'), 8)).toBe(13);
  expect(await read(part)).toBe('one two three');
  await part.remove();
  expect(await part.size()).toBeNull();
});

test('a file that is gone before it is read ends its reader and not the process', async () => {
  const content = partFile(folder, randomUUID()).read();
  await sleep(10);
  await expect(content[Symbol.asyncIterator]().next()).rejects.toThrow('ENOENT');
});

test('a reading that is stopped ends with an error', async () => {
  const part = partFile(folder, randomUUID());
  await part.begin();
  await part.append(pieces('one'), 0);
  await expect(read(part, AbortSignal.abort())).rejects.toThrow('aborted');
});

test('a disk that does not answer is not taken for one without the file', async () => {
  await writeFile(uploadFolder(folder), 'in the place of the folder');
  await expect(partFile(folder, randomUUID()).size()).rejects.toThrow('ENOTDIR');
  await expect(partIds(folder)).rejects.toThrow('ENOTDIR');
});
