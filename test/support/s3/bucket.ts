import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { SUBGRAPHS } from '../../../subgraphs/shared/database/database-config';
import { openS3BlobStore } from '../../../subgraphs/shared/storage/s3-blob-store';
import {
  readStoreSettings,
  type S3Settings,
  type StoreSettings,
} from '../../../subgraphs/shared/storage/store-config';
import type { StoreFixture } from '../blob-store-contract';
import { testS3 } from './s3-server';

/** Variables by which a registry's bytes get into the bucket. */
export const environmentOf = (bucket: string) => {
  const { endpoint, accessKeyId, secretAccessKey } = testS3();
  return {
    S3_ENDPOINT: endpoint,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
    S3_BUCKET_OBJECTS: bucket,
    S3_BUCKET_ESCROW: bucket,
  };
};

/** What a process reads of these variables. */
export function storesOf(env: Readonly<Record<string, string>>): StoreSettings {
  const faults: string[] = [];
  const settings = readStoreSettings(env, SUBGRAPHS, faults);
  expect(faults).toEqual([]);
  return settings;
}

/** A client beside that of the store. */
export function rawClient(): S3Client {
  const { endpoint, ...credentials } = testS3();
  return new S3Client({
    endpoint,
    region: 'us-east-1',
    credentials,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
}

export async function makeBucket(): Promise<string> {
  const bucket = `test-${randomUUID()}`;
  await rawClient().send(new CreateBucketCommand({ Bucket: bucket }));
  return bucket;
}

export async function keysIn(bucket: string): Promise<string[]> {
  const { Contents = [] } = await rawClient().send(new ListObjectsV2Command({ Bucket: bucket }));
  return Contents.map(({ Key = '' }) => Key);
}

/** Settings of a bucket of the test's service; a test changes what it wants to be wrong. */
export function settingsOf(bucket: string, overrides: Partial<S3Settings> = {}): S3Settings {
  const { endpoint, ...keys } = testS3();
  return {
    endpoint: new URL(endpoint),
    region: 'us-east-1',
    ...keys,
    bucket,
    prefix: 'objects/',
    ...overrides,
  };
}

export interface BucketFixture extends StoreFixture {
  readonly bucket: string;
  readonly drafts: string;
  /** What the store told whoever runs it. */
  readonly told: readonly string[];
}

/** The store on a bucket of its own. */
export async function openBucket(
  overrides: Partial<S3Settings> = {},
  side: { readonly renewAfterMs?: number } = {},
): Promise<BucketFixture> {
  const bucket = await makeBucket();
  const drafts = await mkdtemp(join(tmpdir(), 'portal-drafts-'));
  const told: string[] = [];
  const settings = settingsOf(bucket, overrides);
  const client = rawClient();
  const objectOf = (hash: string) => ({ Bucket: bucket, Key: settings.prefix + hash });
  return {
    bucket,
    drafts,
    told,
    store: await openS3BlobStore({ settings, drafts, onFault: ({ message }) => told.push(message), ...side }),
    names: async () => [
      ...(await readdir(drafts)),
      ...(await keysIn(bucket)).map((key) => key.slice(settings.prefix.length)),
    ],
    mark: async (hash) => {
      const { ETag, LastModified } = await client.send(new HeadObjectCommand(objectOf(hash)));
      return `${ETag} ${LastModified?.toISOString()}`;
    },
    spoil: async (hash, bytes) => {
      await client.send(new PutObjectCommand({ ...objectOf(hash), Body: bytes }));
    },
    close: () => rm(drafts, { recursive: true }),
  };
}
