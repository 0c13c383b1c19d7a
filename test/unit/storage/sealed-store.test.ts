import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import {
  type MasterKeys,
  makeDataKey,
  openDataKey,
  rewrapDataKey,
} from '../../../subgraphs/shared/storage/data-key';
import { createFolderBlobStore } from '../../../subgraphs/shared/storage/folder-blob-store';
import { FRAME_BYTES, openFrames, sealFrames } from '../../../subgraphs/shared/storage/sealed-frames';
import { createSealedStore } from '../../../subgraphs/shared/storage/sealed-store';
import { brokenOff, piecesOf, sha256Of } from '../../support/builders/documentation';

const KEY = Buffer.alloc(32, 1);
const OTHER = Buffer.alloc(32, 2);
const TEXT = 'The sources of a register.';

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const collect = async (content: AsyncIterable<Uint8Array>) => {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
};
/** A content that tells whether whoever read it let it go. */
class Watched {
  isEnded = false;
  constructor(private readonly bytes: Buffer) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    try {
      yield* inChunks(this.bytes, 10_007);
    } finally {
      this.isEnded = true;
    }
  }
}
const sealed = (bytes: Buffer, key = KEY) => collect(sealFrames(inChunks(bytes, 10_007), key));
const opened = (bytes: Buffer, key = KEY) => collect(openFrames(inChunks(bytes, 7_001), key));

describe('frames of sealed bytes', () => {
  test.each([0, 1, FRAME_BYTES - 1, FRAME_BYTES, FRAME_BYTES + 1, 3 * FRAME_BYTES, 200_001])(
    'of %d bytes give back the content',
    async (size) => {
      const content = randomBytes(size);
      expect((await opened(await sealed(content))).equals(content)).toBe(true);
    },
  );

  test('show nothing of the content and are never the same twice', async () => {
    const [first, second] = [await sealed(Buffer.from(TEXT)), await sealed(Buffer.from(TEXT))];
    expect(first.includes('sources')).toBe(false);
    expect(first.equals(second)).toBe(false);
  });

  test('do not open with the key of another', async () => {
    await expect(opened(await sealed(Buffer.from(TEXT)), OTHER)).rejects.toThrow();
  });

  test('that were changed, cut or swapped do not open', async () => {
    const whole = await sealed(Buffer.alloc(3 * FRAME_BYTES, 5));
    const frame = FRAME_BYTES + 16;
    const head = whole.subarray(0, 40);
    const [a, b, c] = [0, 1, 2].map((index) => whole.subarray(40 + index * frame, 40 + (index + 1) * frame));
    const spoiled = Buffer.from(whole);
    spoiled[50_000] = (spoiled[50_000] ?? 0) ^ 1;
    const parts = [spoiled, whole.subarray(0, 40), whole.subarray(0, 40 + 2 * frame), whole.subarray(0, -1)];
    for (const bytes of [
      ...parts,
      Buffer.concat([head, b, a, c] as Buffer[]),
      Buffer.concat([whole, a] as Buffer[]),
    ])
      await expect(opened(bytes)).rejects.toThrow();
    expect(await opened(whole)).toHaveLength(3 * FRAME_BYTES);
  });

  test.each([
    ['sealed', sealFrames, randomBytes(3 * FRAME_BYTES)],
    ['opened', openFrames, null],
  ])('end what they are %s from when nobody reads on', async (_what, frames, bytes) => {
    const content = new Watched(bytes ?? (await sealed(Buffer.alloc(3 * FRAME_BYTES))));
    const pieces = frames(content, KEY);
    await pieces.next();
    await pieces.next();
    await pieces.return(undefined);
    expect(content.isEnded).toBe(true);
  });
});

describe('the data key of an owner', () => {
  const masters = (current: string, ...names: string[]): MasterKeys => ({
    current,
    keys: new Map(names.map((name) => [name, Buffer.alloc(32, name)])),
  });

  test('opens for its owner and for no other', () => {
    const key = makeDataKey('owner-1', masters('a', 'a'));
    expect(openDataKey(key, 'owner-1', masters('a', 'a'))).toHaveLength(32);
    expect(() => openDataKey(key, 'owner-2', masters('a', 'a'))).toThrow();
    expect(() => openDataKey({ ...key, masterKey: 'b' }, 'owner-1', masters('a', 'a', 'b'))).toThrow();
  });

  test('is wrapped again by a new master key and stays the same', () => {
    const key = makeDataKey('owner-1', masters('a', 'a'));
    const plain = openDataKey(key, 'owner-1', masters('a', 'a'));
    const rewrapped = rewrapDataKey(key, 'owner-1', masters('b', 'a', 'b'));
    expect(openDataKey(rewrapped, 'owner-1', masters('b', 'b')).equals(plain)).toBe(true);
    expect(rewrapDataKey(rewrapped, 'owner-1', masters('b', 'b'))).toBe(rewrapped);
    expect(() => openDataKey(key, 'owner-1', masters('b', 'b'))).toThrow('not configured');
  });
});

describe('the store of sealed contents', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portal-store-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const files = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

  test('keeps a content sealed and gives it back to the key', async () => {
    const store = createSealedStore(createFolderBlobStore(folder));
    const kept = await store.put(piecesOf(TEXT), KEY, { limit: 100, sha256: sha256Of(TEXT) });
    if (!kept.ok) throw new Error('not kept');
    expect(kept.value.content).toEqual({ sha256: sha256Of(TEXT), size: TEXT.length });
    expect(await store.has(kept.value.sealedAs)).toBe(true);
    const content = await store.open(kept.value.sealedAs, KEY);
    expect(content && (await buffer(content)).toString()).toBe(TEXT);
    for (const { parentPath, name } of await files())
      expect((await readFile(join(parentPath, name))).includes('sources')).toBe(false);
    expect(Object.keys(store).sort()).toEqual(['has', 'open', 'put']);
  });

  test('keeps nothing of a content that is too long, of another hash or broken off', async () => {
    const store = createSealedStore(createFolderBlobStore(folder));
    expect(await store.put(piecesOf(TEXT), KEY, { limit: TEXT.length - 1 })).toMatchObject({
      ok: false,
      error: { code: 'TOO_LARGE' },
    });
    expect(await store.put(piecesOf('other'), KEY, { limit: 100, sha256: sha256Of(TEXT) })).toMatchObject({
      ok: false,
      error: { code: 'HASH_MISMATCH', received: { sha256: sha256Of('other'), size: 5 } },
    });
    await expect(store.put(brokenOff(TEXT), KEY, { limit: 100 })).rejects.toThrow('aborted');
    expect(await files()).toEqual([]);
  });

  test('lets a content go that the store below cannot take, as on a full disk', async () => {
    const below = {
      ...createFolderBlobStore(folder),
      put: async (content: AsyncIterable<Uint8Array>) => {
        for await (const piece of content) if (piece.length > FRAME_BYTES) throw new Error('ENOSPC');
        throw new Error('the content was too short');
      },
    };
    const content = new Watched(Buffer.alloc(3 * FRAME_BYTES));
    const putting = createSealedStore(below).put(content, KEY, { limit: 3 * FRAME_BYTES });
    await expect(putting).rejects.toThrow('ENOSPC');
    expect(content.isEnded).toBe(true);
  });

  test('holds nothing open for a reader who goes away before the first byte', async () => {
    const below = createFolderBlobStore(folder);
    const given: Readable[] = [];
    const store = createSealedStore({
      ...below,
      open: async (sha256) => {
        const bytes = await below.open(sha256);
        if (bytes) given.push(bytes);
        return bytes;
      },
    });
    const kept = await store.put(piecesOf(TEXT), KEY, { limit: 100 });
    const content = await store.open(kept.ok ? kept.value.sealedAs : '', KEY);
    if (!content) throw new Error('not kept');
    content.destroy();
    await once(content, 'close');
    expect(given.map(({ destroyed }) => destroyed)).toEqual([true]);
  });

  test('knows nothing of what never came', async () => {
    const store = createSealedStore(createFolderBlobStore(folder));
    expect(await store.open(sha256Of(TEXT), KEY)).toBeNull();
  });
});
