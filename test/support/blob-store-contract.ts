import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { BlobStore } from '../../subgraphs/shared/storage/blob-store';
import { brokenOff, piecesOf, sha256Of } from './builders/documentation';

/** A store of one form, with what a test must reach behind its back. */
export interface StoreFixture {
  readonly store: BlobStore;
  /** Names of everything that is kept, drafts among them. */
  names(): Promise<string[]>;
  /** What changes when bytes are written anew under a name. */
  mark(hash: string): Promise<string>;
  /** Puts other bytes under a name, as a worn disk or an intruder would. */
  spoil(hash: string, bytes: string): Promise<void>;
  close(): Promise<void>;
}

const TEXT = 'The bytes of a document.';
const HASH = sha256Of(TEXT);
const LIMIT = 1_000;
const MEBIBYTE = 1024 ** 2;
const LARGE = 100 * MEBIBYTE;
/** Parts of a large object on their way, twice, and what the streams hold. */
const HELD_AT_MOST = 72 * MEBIBYTE;

/** What every form of the store must do, whatever it keeps the bytes in. */
export function blobStoreContract(open: () => Promise<StoreFixture>): void {
  let fixture: StoreFixture;
  let store: BlobStore;
  beforeEach(async () => {
    fixture = await open();
    store = fixture.store;
  });
  afterEach(() => fixture.close());

  const read = async (hash: string) => {
    const content = await store.open(hash);
    return content && (await buffer(content)).toString();
  };

  test('keeps bytes under their SHA-256 and gives them back', async () => {
    const kept = await store.put(piecesOf(TEXT), { limit: LIMIT, sha256: HASH });
    expect(kept).toEqual({ ok: true, value: { sha256: HASH, size: TEXT.length } });
    expect(await store.has(HASH)).toBe(true);
    expect(await read(HASH)).toBe(TEXT);
    expect(await fixture.names()).toEqual([HASH]);
  });

  test('keeps a content without a single byte', async () => {
    const none = sha256Of('');
    expect(await store.put(piecesOf(''), { limit: LIMIT })).toEqual({
      ok: true,
      value: { sha256: none, size: 0 },
    });
    expect(await store.has(none)).toBe(true);
    expect(await read(none)).toBe('');
  });

  test('knows nothing of bytes that never came', async () => {
    expect(await store.has(HASH)).toBe(false);
    expect(await store.open(HASH)).toBeNull();
  });

  test('M09: writes a blob once: the same bytes leave it as it is', async () => {
    await store.put(piecesOf(TEXT), { limit: LIMIT });
    const mark = await fixture.mark(HASH);
    await store.put(piecesOf(TEXT), { limit: LIMIT });
    expect(await fixture.mark(HASH)).toBe(mark);
    expect(await fixture.names()).toEqual([HASH]);
  });

  test('the same bytes from many at once are one blob', async () => {
    const all = Array.from({ length: 8 }, () => store.put(piecesOf(TEXT), { limit: LIMIT }));
    for (const kept of await Promise.all(all)) expect(kept.ok).toBe(true);
    expect(await fixture.names()).toEqual([HASH]);
    expect(await read(HASH)).toBe(TEXT);
  });

  test('takes exactly as many bytes as the bound, and not one more', async () => {
    expect(await store.put(piecesOf(TEXT), { limit: TEXT.length - 1 })).toEqual({
      ok: false,
      error: { code: 'TOO_LARGE', limit: TEXT.length - 1 },
    });
    expect(await fixture.names()).toEqual([]);
    expect((await store.put(piecesOf(TEXT), { limit: TEXT.length })).ok).toBe(true);
  });

  test('keeps nothing of bytes with another hash than told', async () => {
    const kept = await store.put(piecesOf('other'), { limit: LIMIT, sha256: HASH });
    expect(kept).toEqual({
      ok: false,
      error: { code: 'HASH_MISMATCH', received: { sha256: sha256Of('other'), size: 5 } },
    });
    expect(await fixture.names()).toEqual([]);
  });

  test('keeps nothing of a content that breaks off, and throws what it threw', async () => {
    await expect(store.put(brokenOff(TEXT), { limit: LIMIT })).rejects.toThrow('aborted');
    expect(await fixture.names()).toEqual([]);
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

  test.each([
    ['changed', TEXT.replace('bytes', 'bites')],
    ['cut short', TEXT.slice(0, -1)],
    ['longer', `${TEXT} `],
  ])('bytes that were %s in the store end in an error and are never given whole', async (_what, text) => {
    await store.put(piecesOf(TEXT), { limit: LIMIT });
    await fixture.spoil(HASH, text);
    const given: Buffer[] = [];
    const content = await store.open(HASH);
    const reading = (async () => {
      for await (const piece of content ?? []) given.push(piece as Buffer);
    })();
    await expect(reading).rejects.toThrow('have changed');
    expect(Buffer.concat(given).length).toBeLessThan(text.length);
  });

  test('a reader who goes away early leaves the store in order', async () => {
    const long = 'long '.repeat(MEBIBYTE);
    const kept = await store.put(piecesOf(long, MEBIBYTE), { limit: long.length });
    const { sha256 } = kept.ok ? kept.value : { sha256: '' };
    for (let round = 0; round < 3; round++)
      for await (const piece of (await store.open(sha256)) ?? []) {
        expect(piece.length).toBeGreaterThan(0);
        break;
      }
    expect(await read(sha256)).toBe(long);
  });

  test('100 MB go in and out at flat memory', async () => {
    const meter = new Meter();
    const kept = await store.put(meter.watch(large()), { limit: LARGE });
    expect(kept).toMatchObject({ ok: true, value: { size: LARGE } });
    let size = 0;
    const content = await store.open(kept.ok ? kept.value.sha256 : '');
    if (!content) throw new Error('not kept');
    for await (const piece of meter.watch(content)) size += piece.byteLength;
    expect(size).toBe(LARGE);
    expect(meter.most).toBeLessThan(HELD_AT_MOST);
  });

  describe('sweeping', () => {
    const PAST = new Date(Date.now() - 24 * 60 * 60 * 1000);
    const FUTURE = new Date(Date.now() + 24 * 60 * 60 * 1000);
    const sweep = (before: Date, ...kept: string[]) =>
      store.sweep(before, async (hashes) => new Set(hashes.filter((hash) => kept.includes(hash))));

    test('removes what is old and has no record, and nothing else', async () => {
      const texts = ['orphan', 'with a record'];
      for (const text of texts) await store.put(piecesOf(text), { limit: LIMIT });
      const [orphan = '', recorded = ''] = texts.map(sha256Of);
      expect(await sweep(PAST, recorded)).toBe(0);
      expect((await fixture.names()).sort()).toEqual([orphan, recorded].sort());
      expect(await sweep(FUTURE, recorded)).toBe(1);
      expect(await fixture.names()).toEqual([recorded]);
      expect(await read(orphan)).toBeNull();
    });

    test('of a store that was never written to finds nothing', async () => {
      expect(await sweep(FUTURE)).toBe(0);
    });
  });
}

async function* large(): AsyncGenerator<Uint8Array> {
  const piece = randomBytes(MEBIBYTE);
  for (let at = 0; at < LARGE; at += piece.length) {
    piece.writeUInt32LE(at, 0);
    yield Buffer.from(piece);
  }
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Tells how many bytes of buffers were held at most beyond those at the beginning; garbage does not count. */
class Meter {
  most = 0;
  private readonly before: number;

  constructor() {
    collectGarbage();
    this.before = process.memoryUsage().arrayBuffers;
  }

  async *watch(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let passed = 0;
    for await (const piece of content) {
      passed += piece.byteLength;
      yield piece;
      if (passed < 4 * MEBIBYTE) continue;
      passed = 0;
      collectGarbage();
      this.most = Math.max(this.most, process.memoryUsage().arrayBuffers - this.before);
    }
  }
}
