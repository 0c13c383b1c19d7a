import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { Upload } from '@aws-sdk/lib-storage';
import { type BlobStore, isBlobName, type StoredBlob } from './blob-store';
import { keepDraft, sweepDrafts } from './draft';
import { untilProven } from './proven-stream';
import { S3Bucket } from './s3-bucket';
import { readObject } from './s3-reading';
import type { S3Settings } from './store-config';

export interface S3StoreSide {
  readonly settings: S3Settings;
  /** Private folder in which a content waits until all of it is there. */
  readonly drafts: string;
  readonly onFault: (fault: Error) => void;
  /** Age from which bytes that come again are written again. */
  readonly renewAfterMs?: number;
}

/** Far below the day after which a sweep takes bytes without a record. */
const RENEW_AFTER_MS = 60 * 60 * 1000;
const MEBIBYTE = 1024 ** 2;
const LEAST_PART = 16 * MEBIBYTE;
/** Some services take no more parts of one object. */
const MOST_PARTS = 1_000;

/**
 * Blobs as objects of a bucket, `<prefix><sha256>`. A content is written to a draft on this machine first: then its name
 * is known, nothing of a content that breaks off ever leaves the machine, and what the line loses can be sent again.
 *
 * @throws BlobStoreUnavailable when the bucket is missing, shut or out of reach
 */
export async function openS3BlobStore(side: S3StoreSide): Promise<BlobStore> {
  const { settings, drafts, renewAfterMs = RENEW_AFTER_MS } = side;
  const bucket = new S3Bucket(settings, side.onFault);
  const keyOf = (sha256: string) => settings.prefix + sha256;
  await bucket.requireBucket();
  return {
    async put(content, bounds) {
      // A service that is away is told before gigabytes are written to the disk for it, at each of many tries.
      await bucket.requireBucket();
      return keepDraft(drafts, content, bounds, async (draft, blob) => {
        const at = await bucket.writtenAt(keyOf(blob.sha256));
        // An object cannot be made younger but by writing it: a sweep that is near must find it new.
        if (at === null || Date.now() - at.getTime() >= renewAfterMs)
          await send(bucket, keyOf(blob.sha256), draft, blob);
      });
    },
    async open(sha256) {
      const found = isBlobName(sha256) ? await bucket.get(keyOf(sha256)) : null;
      if (!found) return null;
      const bytes = Readable.from(readObject(bucket, keyOf(sha256), found), { objectMode: false });
      return pipeline(bytes, untilProven(sha256), () => {});
    },
    async has(sha256) {
      if (!isBlobName(sha256)) return false;
      if ((await bucket.writtenAt(keyOf(sha256))) !== null) return true;
      // An object of a bucket that is gone looks like an object that never was.
      await bucket.requireBucket();
      return false;
    },
    async sweep(before, referred) {
      await sweepDrafts(drafts, before);
      await bucket.abortUploads(before);
      let removed = 0;
      for await (const page of bucket.pages()) {
        const old = page
          .filter(({ writtenAt }) => writtenAt < before)
          .map(({ key }) => key.slice(settings.prefix.length));
        const hashes = old.filter(isBlobName);
        const kept = hashes.length > 0 ? await referred(hashes) : new Set();
        for (const hash of hashes)
          if (!kept.has(hash) && (await removeOlder(bucket, keyOf(hash), before))) removed += 1;
      }
      return removed;
    },
  };
}

/** Small contents in one request, large ones in parts, of which no more than two are held at once. */
async function send(bucket: S3Bucket, key: string, draft: string, { size }: StoredBlob): Promise<void> {
  const partSize = Math.max(LEAST_PART, Math.ceil(size / MOST_PARTS));
  const params = { Bucket: bucket.settings.bucket, Key: key, ContentType: 'application/octet-stream' };
  const body = createReadStream(draft, { highWaterMark: MEBIBYTE });
  try {
    const upload = new Upload({
      client: bucket.client,
      params: { ...params, Body: body },
      partSize,
      queueSize: 2,
    });
    await bucket.reach(upload.done());
  } finally {
    body.destroy();
  }
}

/** What came again since the page was read is spared. */
async function removeOlder(bucket: S3Bucket, key: string, before: Date): Promise<boolean> {
  const at = await bucket.writtenAt(key);
  if (at === null || at >= before) return false;
  await bucket.remove(key);
  return true;
}
