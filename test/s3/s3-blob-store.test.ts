import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  ListMultipartUploadsCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { BlobStoreUnavailable } from '../../subgraphs/shared/storage/blob-store-unavailable';
import { openS3BlobStore } from '../../subgraphs/shared/storage/s3-blob-store';
import { blobStoreContract } from '../support/blob-store-contract';
import { type BrokenLine, brokenLineTo } from '../support/broken-line';
import { piecesOf, sha256Of } from '../support/builders/documentation';
import {
  type BucketFixture,
  keysIn,
  makeBucket,
  openBucket,
  rawClient,
  settingsOf,
} from '../support/s3/bucket';
import { testS3 } from '../support/s3/s3-server';

const TEXT = 'The bytes of a document.';
const HASH = sha256Of(TEXT);
const MEBIBYTE = 1024 ** 2;
/** Of more than one part. */
const LONG = 'in parts '.repeat(4 * MEBIBYTE);
const LONG_HASH = sha256Of(LONG);
const PAST = new Date(Date.now() - 24 * 60 * 60 * 1000);
const FUTURE = new Date(Date.now() + 24 * 60 * 60 * 1000);
const nothing = async () => new Set<string>();

const uploadsIn = async (bucket: string) =>
  (await rawClient().send(new ListMultipartUploadsCommand({ Bucket: bucket }))).Uploads ?? [];
const reasonOf = async (act: Promise<unknown>) => {
  const fault = await act.then(
    () => null,
    (thrown) => thrown,
  );
  if (fault instanceof BlobStoreUnavailable) return fault.reason;
  throw new Error('another fault, or none', { cause: fault });
};

describe('the store of blobs in a bucket', () => {
  blobStoreContract(() => openBucket());
});

describe('objects of the store', () => {
  let fixture: BucketFixture;
  beforeEach(async () => {
    fixture = await openBucket();
  });
  afterEach(() => fixture.close());

  test('lie below the name of their registry, which sees and sweeps no other', async () => {
    const { store, bucket, drafts } = fixture;
    const settings = settingsOf(bucket, { prefix: 'escrow/' });
    const other = await openS3BlobStore({ settings, drafts, onFault: () => undefined });
    await store.put(piecesOf(TEXT), { limit: 1_000 });
    expect(await other.has(HASH)).toBe(false);
    expect(await other.sweep(FUTURE, nothing)).toBe(0);
    expect(await keysIn(bucket)).toEqual([`objects/${HASH}`]);
  });

  test('of many bytes are sent in parts and are one content', async () => {
    const { store, bucket } = fixture;
    const kept = await store.put(piecesOf(LONG, MEBIBYTE), { limit: LONG.length, sha256: LONG_HASH });
    expect(kept).toEqual({ ok: true, value: { sha256: LONG_HASH, size: LONG.length } });
    expect(await fixture.mark(LONG_HASH)).toMatch(/-3" /);
    expect(await uploadsIn(bucket)).toEqual([]);
    const content = await store.open(LONG_HASH);
    expect(content && sha256Of((await buffer(content)).toString())).toBe(LONG_HASH);
  });

  test('a sweep gives up parts that a killed upload left, once they are old, and removes its draft', async () => {
    const { store, bucket, drafts } = fixture;
    const place = { Bucket: bucket, Key: `objects/${HASH}` };
    const { UploadId } = await rawClient().send(new CreateMultipartUploadCommand(place));
    await rawClient().send(new UploadPartCommand({ ...place, UploadId, PartNumber: 1, Body: TEXT }));
    await writeFile(join(drafts, 'left'), 'half of');
    await utimes(join(drafts, 'left'), PAST, PAST);
    expect([await store.has(HASH), await store.open(HASH)]).toEqual([false, null]);
    await store.sweep(PAST, nothing);
    expect(await uploadsIn(bucket)).toHaveLength(1);
    await store.sweep(FUTURE, nothing);
    expect([await uploadsIn(bucket), await readdir(drafts)]).toEqual([[], []]);
  });

  test('a sweep spares bytes that came again just now', async () => {
    const { store, close } = await openBucket({}, { renewAfterMs: 0 });
    await store.put(piecesOf(TEXT), { limit: 1_000 });
    await sleep(1_500);
    const between = new Date();
    await sleep(1_500);
    await store.put(piecesOf(TEXT), { limit: 1_000 });
    expect(await store.sweep(between, nothing)).toBe(0);
    expect(await store.has(HASH)).toBe(true);
    await close();
  });

  test('a sweep goes through more objects than one page of the service holds', async () => {
    const { store } = fixture;
    const texts = Array.from({ length: 105 }, (_, index) => `content ${index}`);
    for (let at = 0; at < texts.length; at += 50)
      await Promise.all(texts.slice(at, at + 50).map((text) => store.put(piecesOf(text), { limit: 100 })));
    // The service lists in the order of the names.
    const kept = new Set(texts.map(sha256Of).sort().slice(0, -2));
    expect(await store.sweep(FUTURE, async () => kept)).toBe(2);
  });
});

describe('a line that breaks', () => {
  let line: BrokenLine;
  let fixture: BucketFixture;
  beforeEach(async () => {
    line = await brokenLineTo(testS3().endpoint);
    fixture = await openBucket({ endpoint: line.url });
  });
  afterEach(async () => {
    await line.close();
    await fixture.close();
  });

  const readLong = async () => {
    const content = await fixture.store.open(LONG_HASH);
    return content && sha256Of((await buffer(content)).toString());
  };

  test('while bytes are read is taken up again where it broke', async () => {
    await fixture.store.put(piecesOf(LONG, MEBIBYTE), { limit: LONG.length });
    line.cut('down', 20 * MEBIBYTE, 3 * MEBIBYTE, 5 * MEBIBYTE);
    expect(await readLong()).toBe(LONG_HASH);
    expect(fixture.told).toEqual([]);
  });

  test('again and again is told, and the bytes are never given short', async () => {
    await fixture.store.put(piecesOf(LONG, MEBIBYTE), { limit: LONG.length });
    line.cut('down', 20 * MEBIBYTE, ...Array.from({ length: 40 }, () => 0));
    expect(await reasonOf(readLong())).toBe('UNREACHABLE');
  });

  test('while parts are sent is bridged by sending them again', async () => {
    line.cut('up', 10 * MEBIBYTE);
    expect((await fixture.store.put(piecesOf(LONG, MEBIBYTE), { limit: LONG.length })).ok).toBe(true);
    expect(await readLong()).toBe(LONG_HASH);
  });

  test('for good leaves nothing that could be read', async () => {
    line.cut('up', 10 * MEBIBYTE, ...Array.from({ length: 40 }, () => 0));
    const putting = fixture.store.put(piecesOf(LONG, MEBIBYTE), { limit: LONG.length });
    expect(await reasonOf(putting)).toBe('UNREACHABLE');
    expect(await fixture.names()).toEqual([]);
  });
});

describe('a service that cannot be had', () => {
  const missing = 'no-such-bucket';
  const open = (settings: ReturnType<typeof settingsOf>) =>
    openS3BlobStore({ settings, drafts: 'never-made', onFault: () => undefined });

  test('is told at the start with what to do, and without the key', async () => {
    const bucket = await makeBucket();
    const cases = [
      ['BUCKET_MISSING', settingsOf(missing), /There is no bucket no-such-bucket at http/],
      [
        'DENIED',
        settingsOf(bucket, { secretAccessKey: 'hunter2' }),
        /keys .* may not use .* S3_SECRET_ACCESS_KEY/,
      ],
      ['DENIED', settingsOf(bucket, { accessKeyId: 'some:body' }), /may not use/],
      [
        'UNREACHABLE',
        settingsOf(bucket, { endpoint: new URL('http://127.0.0.1:9') }),
        /cannot be reached.*REFUSED/,
      ],
    ] as const;
    for (const [reason, settings, text] of cases) {
      const fault = await open(settings).catch((thrown) => thrown);
      expect(fault).toMatchObject({
        name: 'BlobStoreUnavailable',
        reason,
        message: expect.stringMatching(text),
      });
      expect(fault.message).not.toContain(settings.secretAccessKey);
    }
  });

  test('at an act is told to whoever runs the store, and nothing is kept', async () => {
    const { store, bucket, drafts, told, close } = await openBucket();
    await store.put(piecesOf(TEXT), { limit: 1_000 });
    await rawClient().send(new DeleteObjectCommand({ Bucket: bucket, Key: `objects/${HASH}` }));
    await rawClient().send(new DeleteBucketCommand({ Bucket: bucket }));
    // biome-ignore lint/correctness/useYield: nobody may ask for the first piece
    async function* unread(): AsyncGenerator<Uint8Array> {
      throw new Error('read for a service that is away');
    }
    for (const act of [
      () => store.put(unread(), { limit: 1_000 }),
      () => store.open(HASH),
      () => store.has(HASH),
      () => store.sweep(FUTURE, nothing),
    ])
      expect(await reasonOf(act())).toBe('BUCKET_MISSING');
    expect(told).toHaveLength(4);
    expect(await readdir(drafts)).toEqual([]);
    await close();
  });
});
