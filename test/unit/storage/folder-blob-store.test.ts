import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlobStore } from '../../../subgraphs/shared/storage/blob-store';
import { createFolderBlobStore } from '../../../subgraphs/shared/storage/folder-blob-store';
import { blobStoreContract } from '../../support/blob-store-contract';
import { piecesOf, sha256Of } from '../../support/builders/documentation';

const TEXT = 'The bytes of a document.';
const HASH = sha256Of(TEXT);
const LIMIT = 1_000;

const namesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name);
const below = (folder: string, hash: string) => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);

describe('the store of blobs in a folder', () => {
  blobStoreContract(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portal-store-'));
    return {
      store: createFolderBlobStore(folder),
      names: () => namesIn(folder),
      mark: async (hash) => String((await stat(below(folder, hash))).ino),
      spoil: async (hash, bytes) => {
        await chmod(below(folder, hash), 0o600);
        await writeFile(below(folder, hash), bytes);
      },
      close: () => rm(folder, { recursive: true }),
    };
  });
});

describe('files of the store', () => {
  let folder: string;
  let store: BlobStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portal-store-'));
    store = createFolderBlobStore(folder);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const pathOf = (hash: string) => below(folder, hash);
  const filesIn = () => namesIn(folder);

  test('M09: nobody may write to a blob', async () => {
    await store.put(piecesOf(TEXT), { limit: LIMIT });
    expect((await stat(pathOf(HASH))).mode & 0o777).toBe(0o400);
  });

  test('M01: a link in the place of a blob is not followed', async () => {
    await store.put(piecesOf(TEXT), { limit: LIMIT });
    const outside = join(folder, 'outside');
    await writeFile(outside, TEXT);
    await rm(pathOf(HASH));
    await symlink(outside, pathOf(HASH));
    expect(await store.has(HASH)).toBe(false);
    await expect(store.open(HASH)).rejects.toThrow('ELOOP');
  });

  describe('sweeping', () => {
    const DAY_AGO = new Date(Date.now() - 24 * 60 * 60 * 1000);
    const LONG_AGO = new Date(Date.now() - 48 * 60 * 60 * 1000);
    const age = (path: string) => utimes(path, LONG_AGO, LONG_AGO);
    const sweep = (...kept: string[]) =>
      store.sweep(DAY_AGO, async (hashes) => new Set(hashes.filter((hash) => kept.includes(hash))));

    test('removes what is old and has no record, and nothing else', async () => {
      const texts = ['old orphan', 'old with a record', 'young orphan'];
      for (const text of texts) await store.put(piecesOf(text), { limit: LIMIT });
      const [orphan = '', recorded = '', young = ''] = texts.map(sha256Of);
      await Promise.all([orphan, recorded].map((hash) => age(pathOf(hash))));
      expect(await sweep(recorded)).toBe(1);
      expect((await filesIn()).sort()).toEqual([recorded, young].sort());
    });

    test('removes what a killed write left, once it is old', async () => {
      await store.put(piecesOf(TEXT), { limit: LIMIT });
      const left = join(folder, 'incoming', 'left-behind');
      await writeFile(left, 'half of');
      await sweep(HASH);
      expect(await readFile(left, 'utf8')).toBe('half of');
      await age(left);
      await sweep(HASH);
      expect(await filesIn()).toEqual([HASH]);
    });

    test('spares bytes that came again just now', async () => {
      await store.put(piecesOf(TEXT), { limit: LIMIT });
      await age(pathOf(HASH));
      await store.put(piecesOf(TEXT), { limit: LIMIT });
      expect(await sweep()).toBe(0);
    });
  });
});
