import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { BlobStore } from '../../../subgraphs/shared/storage/blob-store';
import { createFolderBlobStore } from '../../../subgraphs/shared/storage/folder-blob-store';
import { brokenOff, piecesOf, sha256Of } from '../../support/builders/documentation';

const TEXT = 'The bytes of a document.';
const HASH = sha256Of(TEXT);
const LIMIT = 1_000;

let folder: string;
let store: BlobStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-store-'));
  store = createFolderBlobStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
const filesIn = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name);
const read = async (hash: string) => {
  const content = await store.open(hash);
  return content && (await buffer(content)).toString();
};

describe('the store of blobs in a folder', () => {
  test('keeps bytes under their SHA-256 and gives them back', async () => {
    const kept = await store.put(piecesOf(TEXT), { limit: LIMIT, sha256: HASH });
    expect(kept).toEqual({ ok: true, value: { sha256: HASH, size: TEXT.length } });
    expect(await store.has(HASH)).toBe(true);
    expect(await read(HASH)).toBe(TEXT);
    expect(await filesIn()).toEqual([HASH]);
  });

  test('knows nothing of bytes that never came', async () => {
    expect(await store.has(HASH)).toBe(false);
    expect(await store.open(HASH)).toBeNull();
  });

  test('M09: writes a blob once: the same bytes leave the file as it is, and nobody may write to it', async () => {
    await store.put(piecesOf(TEXT), { limit: LIMIT });
    const { ino, mode } = await stat(pathOf(HASH));
    expect(mode & 0o777).toBe(0o400);
    await store.put(piecesOf(TEXT), { limit: LIMIT });
    expect((await stat(pathOf(HASH))).ino).toBe(ino);
    expect(await filesIn()).toEqual([HASH]);
  });

  test('the same bytes from many at once are one blob', async () => {
    const all = Array.from({ length: 8 }, () => store.put(piecesOf(TEXT), { limit: LIMIT }));
    for (const kept of await Promise.all(all)) expect(kept.ok).toBe(true);
    expect(await filesIn()).toEqual([HASH]);
    expect(await read(HASH)).toBe(TEXT);
  });

  test('takes exactly as many bytes as the bound, and not one more', async () => {
    expect(await store.put(piecesOf(TEXT), { limit: TEXT.length - 1 })).toEqual({
      ok: false,
      error: { code: 'TOO_LARGE', limit: TEXT.length - 1 },
    });
    expect(await filesIn()).toEqual([]);
    expect((await store.put(piecesOf(TEXT), { limit: TEXT.length })).ok).toBe(true);
  });

  test('keeps nothing of bytes with another hash than told', async () => {
    const kept = await store.put(piecesOf('other'), { limit: LIMIT, sha256: HASH });
    expect(kept).toEqual({
      ok: false,
      error: { code: 'HASH_MISMATCH', received: { sha256: sha256Of('other'), size: 5 } },
    });
    expect(await filesIn()).toEqual([]);
  });

  test('keeps nothing of a content that breaks off, and throws what it threw', async () => {
    await expect(store.put(brokenOff(TEXT), { limit: LIMIT })).rejects.toThrow('aborted');
    expect(await filesIn()).toEqual([]);
  });

  test('a blob is not there before it is whole', async () => {
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    async function* slow() {
      yield Buffer.from(TEXT.slice(0, 5));
      await gate;
      yield Buffer.from(TEXT.slice(5));
    }
    const putting = store.put(slow(), { limit: LIMIT });
    expect(await store.has(HASH)).toBe(false);
    go();
    await putting;
    expect(await store.has(HASH)).toBe(true);
  });

  test.each(['../../../etc/passwd', '..', '', `${HASH}/`, HASH.toUpperCase(), `${HASH}\0`, '/etc/passwd'])(
    'M01: the name %j leads nowhere',
    async (name) => {
      expect(await store.has(name)).toBe(false);
      expect(await store.open(name)).toBeNull();
    },
  );

  test('M01: a link in the place of a blob is not followed', async () => {
    await store.put(piecesOf(TEXT), { limit: LIMIT });
    const outside = join(folder, 'outside');
    await writeFile(outside, TEXT);
    await rm(pathOf(HASH));
    await symlink(outside, pathOf(HASH));
    expect(await store.has(HASH)).toBe(false);
    await expect(store.open(HASH)).rejects.toThrow('ELOOP');
  });

  test.each([
    ['changed', TEXT.replace('bytes', 'bites')],
    ['cut short', TEXT.slice(0, -1)],
    ['longer', `${TEXT} `],
  ])('bytes that were %s on the disk end in an error and are never given whole', async (_what, text) => {
    await store.put(piecesOf(TEXT), { limit: LIMIT });
    await chmod(pathOf(HASH), 0o600);
    await writeFile(pathOf(HASH), text);
    const given: Buffer[] = [];
    const content = await store.open(HASH);
    const reading = (async () => {
      for await (const piece of content ?? []) given.push(piece as Buffer);
    })();
    await expect(reading).rejects.toThrow('have changed');
    expect(Buffer.concat(given).length).toBeLessThan(text.length);
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

    test('of a store that was never written to finds nothing', async () => {
      expect(await createFolderBlobStore(join(folder, 'none')).sweep(DAY_AGO, async () => new Set())).toBe(0);
    });
  });
});
